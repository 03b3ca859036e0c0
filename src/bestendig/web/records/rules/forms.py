"""A stricter rule for small numbers."""

from typing import Any

from django import forms

from bestendig.language import Text

RANGE = Text(
    nl="Kies een getal boven {now}, ten hoogste {most}.", en="Choose a number above {now}, {most} at most."
)
SURE = Text(
    nl="Vink aan dat u weet dat dit niet terug kan.", en="Tick that you know that this cannot be undone."
)


class ThresholdForm(forms.Form):
    """The new threshold, and that one knows it cannot be lowered."""

    threshold = forms.IntegerField(required=False)
    sure = forms.BooleanField(required=False)

    def __init__(self, data: Any, now: int, most: int, language: str) -> None:
        super().__init__(data)
        self.now, self.most, self.language = now, most, language

    def clean(self) -> dict[str, Any]:
        """Higher than now, and on purpose."""
        asked: dict[str, Any] = super().clean() or {}
        wanted = asked.get("threshold")
        if wanted is None or not self.now < wanted <= self.most:
            self.errors.pop("threshold", None)
            said = RANGE.filled(now=self.now, most=self.most).into(self.language)
            self.add_error("threshold", said)
        if not asked.get("sure"):
            self.add_error("sure", SURE.into(self.language))
        return asked
