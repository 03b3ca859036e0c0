"""What is asked for a promise."""

from django import forms

from bestendig.web.ui.worded import FreeWordsForm


class PromiseForm(FreeWordsForm):
    """Who is the party of whoever writes; what and by when are asked."""

    what = forms.CharField(max_length=300)
    by_when = forms.DateField(widget=forms.DateInput(attrs={"type": "date"}))
    sheet = forms.IntegerField(required=False)


class ToldForm(FreeWordsForm):
    """What came of it."""

    words = forms.CharField(max_length=600)
