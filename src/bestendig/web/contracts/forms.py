"""Which agreements are asked for: of one organisation, one law, one product."""

from typing import Any

from django import forms
from django.http import QueryDict

from bestendig.language import Text
from bestendig.model.agreements import Agreement
from bestendig.web.contracts.services import law_words

LABELS = {
    "organisatie": Text(nl="Organisatie", en="Organisation"),
    "wet": Text(nl="Wet", en="Law"),
    "product": Text(nl="Productcategorie", en="Product category"),
}
ALL = Text(nl="alle", en="all")
NO_LAW = "geen"


class ChoiceForm(forms.Form):
    """The fields of a choice; each is empty where everything is asked for."""

    organisatie = forms.ChoiceField(required=False)
    wet = forms.ChoiceField(required=False)
    product = forms.ChoiceField(required=False)

    def __init__(self, running: tuple[Agreement, ...], language: str, asked: QueryDict, **more: Any) -> None:
        super().__init__(asked, **more)
        self.running = running
        known = {
            "organisatie": {each.organisation: each.organisation for each in running},
            "wet": {each.law or NO_LAW: law_words(each.law).into(language) for each in running},
            "product": {code: code for each in running for code in products_of(each)},
        }
        for name, choices in known.items():
            field = self.fields[name]
            field.label = LABELS[name].into(language)
            ordered = sorted(choices.items(), key=lambda item: item[1].casefold())
            field.choices = [("", ALL.into(language)), *ordered]  # type: ignore[attr-defined]

    @property
    def chosen(self) -> tuple[Agreement, ...]:
        """The agreements asked for, in order of time; a choice that does not exist narrows nothing."""
        self.is_valid()
        said = self.cleaned_data
        return tuple(each for each in self.running if _fits(each, said))

    @property
    def is_narrowed(self) -> bool:
        """Whether less than everything is asked for."""
        self.is_valid()
        return any(self.cleaned_data.values())


def products_of(each: Agreement) -> list[str]:
    """The product categories of an agreement, one by one."""
    return [code.strip() for code in each.products.replace(";", ",").split(",") if code.strip()]


def _fits(each: Agreement, said: dict[str, str]) -> bool:
    """Whether an agreement is asked for."""
    organisation, law, product = (said.get(name, "") for name in ("organisatie", "wet", "product"))
    return (
        organisation in ("", each.organisation)
        and law in ("", each.law or NO_LAW)
        and (not product or product in products_of(each))
    )
