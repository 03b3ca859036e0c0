"""What an administrator fills in."""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils import timezone

from bestendig.language import Text
from bestendig.web.accounts.forms import WordedForm
from bestendig.web.accounts.roles import ROLES
from bestendig.web.accounts.seat import Seat
from bestendig.web.administration.policies import DOES_NOT_FIT, fits
from bestendig.web.administration.selectors import parties_of
from bestendig.web.administration.services import Place
from bestendig.web.parties.models import Party

KINDS = {
    Party.Kind.ORGANISATION: Text(nl="aanbieder", en="provider"),
    Party.Kind.TEAM: Text(nl="team", en="team"),
}
BACKWARDS = Text(nl="De laatste dag ligt voor de eerste.", en="The last day lies before the first.")
CHOOSE = Text(nl="Kies …", en="Choose …")
TAKEN = Text(nl="Die naam is er al aan deze tafel.", en="That name is at this table already.")


def _day(*, required: bool) -> forms.DateField:
    """A field for a day."""
    return forms.DateField(
        required=required, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


class SeatForm(WordedForm):
    """A seat: which party, which role, from when to when."""

    party = forms.ChoiceField()
    role = forms.ChoiceField()
    first_day = _day(required=True)
    last_day = _day(required=False)
    labels: ClassVar[dict[str, Text]] = {
        "party": Text(nl="Voor welke partij", en="For which party"),
        "role": Text(nl="In welke rol", en="In which role"),
        "first_day": Text(nl="Vanaf", en="From"),
        "last_day": Text(nl="Tot en met (leeg: tot u het beëindigt)", en="Until (empty: until you end it)"),
    }

    def __init__(self, seat: Seat, language: str, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"first_day": timezone.localdate()})
        super().__init__(language, *args, **kwargs)
        self.parties = {str(party.pk): party for party in parties_of(seat)}
        nothing = ("", CHOOSE.into(language))
        self._choices("party", [nothing, *((key, party.name) for key, party in self.parties.items())])
        self._choices("role", [nothing, *((key, role.words.into(language)) for key, role in ROLES.items())])

    def clean(self) -> dict[str, Any]:
        """A role that belongs to such a party, and days in their order."""
        found: dict[str, Any] = super().clean() or {}
        party, role = self.parties.get(found.get("party", "")), found.get("role")
        if party and role and not fits(role, party):
            self.add_error("role", DOES_NOT_FIT.into(self.language))
        first, last = found.get("first_day"), found.get("last_day")
        if first and last and last < first:
            self.add_error("last_day", BACKWARDS.into(self.language))
        return found

    def place(self) -> Place:
        """The seat that was asked for."""
        found = self.cleaned_data
        last: date | None = found["last_day"]
        return Place(self.parties[found["party"]], found["role"], found["first_day"], last)

    def _choices(self, name: str, choices: list[tuple[str, str]]) -> None:
        """What can be chosen in a field."""
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - said above, for the types
        field.choices = choices


class InviteForm(SeatForm):
    """A person and the first seat."""

    name = forms.CharField(max_length=120, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    email = forms.EmailField(max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "off"}))
    field_order = ("name", "email", "party", "role", "first_day", "last_day")
    labels: ClassVar[dict[str, Text]] = {
        "name": Text(nl="Naam", en="Name"),
        "email": Text(nl="E-mailadres", en="E-mail address"),
        **SeatForm.labels,
    }
    notes: ClassVar[dict[str, Text]] = {
        "name": Text(nl="Ziet iedereen aan deze tafel.", en="Everybody at this table sees it."),
        "email": Text(
            nl="Blijft bij de beheerders. Eén persoon, één adres: geen gedeelde postbus.",
            en="Stays with the administrators. One person, one address: no shared mailbox.",
        ),
    }


class PartyForm(WordedForm):
    """The name of a party."""

    name = forms.CharField(max_length=120)
    labels: ClassVar[dict[str, Text]] = {"name": Text(nl="Naam", en="Name")}
    notes: ClassVar[dict[str, Text]] = {
        "name": Text(
            nl="Zien alle partijen aan deze tafel. Kan openbaar worden.",
            en="All parties at this table see it. It may become public.",
        )
    }

    def __init__(self, seat: Seat, language: str, *args: Any, besides: int | None = None) -> None:
        super().__init__(language, *args, auto_id=f"id_{besides or 'new'}_%s")
        self.others = parties_of(seat).exclude(pk=besides or 0)

    def clean_name(self) -> str:
        """A name that no other party has."""
        name = str(self.cleaned_data["name"]).strip()
        if self.others.filter(name__iexact=name).exists():
            raise forms.ValidationError(TAKEN.into(self.language))
        return name


class NewPartyForm(PartyForm):
    """A new party: its name and kind."""

    kind = forms.ChoiceField()
    labels: ClassVar[dict[str, Text]] = {**PartyForm.labels, "kind": Text(nl="Wat is het", en="What is it")}

    def __init__(self, seat: Seat, language: str, *args: Any) -> None:
        super().__init__(seat, language, *args)
        field = self.fields["kind"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - said above, for the types
        field.choices = [(str(kind), words.into(language)) for kind, words in KINDS.items()]


class EraseForm(WordedForm):
    """Sure about it."""

    sure = forms.BooleanField()
    labels: ClassVar[dict[str, Text]] = {
        "sure": Text(nl="Ja, wis dit account voorgoed", en="Yes, erase this account for good")
    }
