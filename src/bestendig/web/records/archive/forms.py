"""What the archivist decides once, and the number of the case."""

from typing import Any

from django import forms

from bestendig.language import Text

APPRAISALS = (
    ("B", Text(nl="blijvend bewaren", en="keep for ever")),
    ("V", Text(nl="na een aantal jaren vernietigen", en="destroy after a number of years")),
)
ACCESS = (
    ("to_be_judged", Text(nl="nog niet beoordeeld (Woo)", en="not judged yet (Woo)")),
    ("public", Text(nl="openbaar", en="public")),
    ("limited", Text(nl="beperkt openbaar", en="limited")),
)
YEARS = Text(nl="Zeg na hoeveel jaar: 1 tot en met 200.", en="Say after how many years: 1 up to 200.")
MOST_YEARS = 200


class KeepingForm(forms.Form):
    """Who made the decisions, how long they are kept, by which category, who may see them."""

    maker = forms.CharField(max_length=120)
    maker_code = forms.CharField(max_length=120, required=False)
    appraisal = forms.ChoiceField()
    years = forms.IntegerField(required=False)
    category = forms.CharField(max_length=120, required=False)
    access = forms.ChoiceField()

    def __init__(self, data: Any, language: str, initial: Any = None) -> None:
        super().__init__(data, initial=initial)
        self.language = language
        for name, choices in (("appraisal", APPRAISALS), ("access", ACCESS)):
            self.fields[name].choices = [  # type: ignore[attr-defined]
                ("", "-"),
                *((value, words.into(language)) for value, words in choices),
            ]

    def clean(self) -> dict[str, Any]:
        """What is destroyed goes after a number of years; what is kept for ever after none."""
        asked: dict[str, Any] = super().clean() or {}
        if asked.get("appraisal") == "B":
            asked["years"] = None
        elif asked.get("appraisal") == "V" and not 1 <= (asked.get("years") or 0) <= MOST_YEARS:
            self.errors.pop("years", None)
            self.add_error("years", YEARS.into(self.language))
        return asked


class CaseForm(forms.Form):
    """The number of the case, where there is one."""

    case = forms.CharField(max_length=80, required=False)
