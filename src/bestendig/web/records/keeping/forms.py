"""A stricter term."""

from typing import Any

from django import forms

from bestendig.language import Text
from bestendig.web.records.keeping.rules import BY_KIND

RANGE = Text(
    nl="Kies {least} tot en met {most} dagen: strenger mag, langer niet.",
    en="Choose {least} up to {most} days: stricter is allowed, longer is not.",
)


class TermForm(forms.Form):
    """The days of one kind."""

    kind = forms.ChoiceField(choices=[(kind, kind) for kind in BY_KIND])
    days = forms.IntegerField()

    def __init__(self, data: Any, language: str) -> None:
        super().__init__(data)
        self.language = language

    def clean(self) -> dict[str, Any]:
        """Between the shortest and that of the house."""
        asked: dict[str, Any] = super().clean() or {}
        rule, days = BY_KIND.get(asked.get("kind", "")), asked.get("days")
        if rule is not None and (days is None or not rule.least <= days <= rule.days):
            self.errors.pop("days", None)
            self.add_error("days", RANGE.filled(least=rule.least, most=rule.days).into(self.language))
        return asked
