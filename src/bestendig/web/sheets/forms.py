"""What is written beside a sheet; each field says what may become of it."""

from django import forms

from bestendig.web.ui.worded import FreeWordsForm

MOST = 4000


class WordsForm(FreeWordsForm):
    """Words beside a figure."""

    block = forms.CharField(max_length=80)
    words = forms.CharField(max_length=MOST, widget=forms.Textarea)


class PostponeForm(FreeWordsForm):
    """Why a sheet comes later."""

    reason = forms.CharField(max_length=300, required=False)


class DiscussedForm(forms.Form):
    """Who talked about it."""

    who = forms.MultipleChoiceField(
        required=False, choices=[("practice", "praktijk"), ("policy", "beleid"), ("residents", "inwoners")]
    )
