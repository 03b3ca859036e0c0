"""What may be asked of the trail."""

from typing import Any

from django import forms

from bestendig.language import Text
from bestendig.web.records.trail.acts import act_words

ALL = Text(nl="alles", en="all")
ORDER = Text(nl="De laatste dag ligt voor de eerste.", en="The last day lies before the first.")


class TrailForm(forms.Form):
    """One act, one party, a period; never one person."""

    act = forms.ChoiceField(required=False)
    party = forms.ChoiceField(required=False)
    first_day = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}))
    last_day = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, data: Any, acts: list[str], parties: list[str], language: str) -> None:
        super().__init__(data)
        self.language = language
        named = sorted(((act, act_words(act).into(language)) for act in acts), key=lambda pair: pair[1])
        nothing = [("", ALL.into(language))]
        self.fields["act"].choices = [*nothing, *named]  # type: ignore[attr-defined]
        self.fields["party"].choices = [*nothing, *((each, each) for each in parties)]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """The first day does not lie behind the last."""
        asked: dict[str, Any] = super().clean() or {}
        first, last = asked.get("first_day"), asked.get("last_day")
        if first and last and last < first:
            self.add_error("last_day", ORDER.into(self.language))
        return asked


class SealForm(forms.Form):
    """A seal that somebody wrote down earlier."""

    seal = forms.RegexField(r"^\s*[0-9a-fA-F]{64}\s*$", required=False, max_length=80)

    def clean_seal(self) -> str:
        """As it stands on the trail."""
        return str(self.cleaned_data["seal"]).strip().lower()
