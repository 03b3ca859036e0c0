"""What is asked to look for a figure."""

from django import forms


class LookForm(forms.Form):
    """A few words; everything is shown without them."""

    zoek = forms.CharField(max_length=80, required=False)
