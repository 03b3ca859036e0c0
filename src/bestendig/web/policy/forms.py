"""What is asked for a principle, for its end, and for an answer."""

from django import forms
from django.utils import timezone

DAY = forms.DateInput(attrs={"type": "date"})


class PrincipleForm(forms.Form):
    """A sentence, since when, decided by whom, seen by what."""

    words = forms.CharField(max_length=300)
    since = forms.DateField(widget=DAY)
    decided_by = forms.CharField(max_length=200)
    shown_by = forms.CharField(max_length=400)


class EndForm(forms.Form):
    """From when it holds no longer, and why."""

    on = forms.DateField(widget=DAY, initial=timezone.localdate)
    because = forms.CharField(max_length=300)


class AnswerForm(forms.Form):
    """Whether the plan keeps it, in words."""

    principle = forms.IntegerField()
    words = forms.CharField(max_length=1000, widget=forms.Textarea)
