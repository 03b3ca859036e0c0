"""The people of the practice town, who sit down with one click; they exist in the demo only."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import transaction

from bestendig.language import Text
from bestendig.web.accounts.models import SeatRow, User
from bestendig.web.accounts.roles import ROLES
from bestendig.web.parties.models import Party, Table

TOWN = "Voorbeeldstad"
PARTIES = {
    "Gemeente Voorbeeldstad": Party.Kind.MUNICIPALITY,
    "Wijkteams Voorbeeldstad": Party.Kind.TEAM,
    "Team Noord": Party.Kind.TEAM,
    "Team Oost": Party.Kind.TEAM,
    "Team Zuid": Party.Kind.TEAM,
    "Team Centrum": Party.Kind.TEAM,
    "De Linde": Party.Kind.ORGANISATION,
    "Kompas": Party.Kind.ORGANISATION,
}
CAST = {
    "samira": ("Samira", "social_worker", "Team Noord"),
    "henk": ("Henk", "team_leader", "Wijkteams Voorbeeldstad"),
    "noor": ("Noor", "policy_adviser", "Gemeente Voorbeeldstad"),
    "frits": ("Frits", "contract_manager", "Gemeente Voorbeeldstad"),
    "esther": ("Esther", "councillor", "Gemeente Voorbeeldstad"),
    "marijke": ("Marijke", "director", "De Linde"),
    "ronald": ("Ronald", "administrator", "Gemeente Voorbeeldstad"),
}
COMES_FOR = {
    "samira": Text(
        nl="Schrijft een knelpunt op in een minuut, en ziet of een ander team het ook had.",
        en="Writes down a bottleneck in a minute, and sees whether another team had it too.",
    ),
    "henk": Text(
        nl="Ziet het blad van zijn teams als eerste, en zet er een verhaal bij.",
        en="Sees the sheet of his teams first, and puts a story beside it.",
    ),
    "noor": Text(
        nl="Toetst een plan voordat het besluit valt, en bereidt gesprekken voor.",
        en="Tests a plan before the decision is taken, and prepares talks.",
    ),
    "frits": Text(
        nl="Kijkt welke contracten aflopen, en welke relaties erachter staan.",
        en="Looks which contracts end, and which relationships are behind them.",
    ),
    "esther": Text(
        nl="Leest op één bladzijde wat blijft, wat wankelt en wat voorligt.",
        en="Reads on one page what stays, what wavers and what is up.",
    ),
    "marijke": Text(
        nl="Laat zien wat haar organisatie betekent, en bepaalt wie dat ziet.",
        en="Shows what her organisation means, and decides who sees that.",
    ),
    "ronald": Text(
        nl="Leest bestanden in, regelt wie er mag komen en kijkt het spoor na.",
        en="Reads in files, settles who may come and checks the trail.",
    ),
}
"""What somebody does here, in one sentence."""
DOMAIN = "voorbeeldstad.invalid"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the practice town, as the sign-in page offers them."""

    key: str
    name: str
    role: Text
    party: str
    comes_for: Text


def people() -> tuple[Person, ...]:
    """Everybody of the practice town."""
    return tuple(
        Person(key, name, ROLES[role].words, party, COMES_FOR[key])
        for key, (name, role, party) in CAST.items()
    )


def person(key: str) -> User | None:
    """The account of somebody of the practice town."""
    return User.objects.filter(email=f"{key}@{DOMAIN}").first() if key in CAST else None


@transaction.atomic
def settle() -> tuple[Party, ...]:
    """Make the table with its parties and people, once; the parties."""
    table, _ = Table.objects.get_or_create(slug="voorbeeldstad", defaults={"name": TOWN})
    parties = {party.name: party for party in _parties(table)}
    for key, (name, role, party) in CAST.items():
        user = person(key) or User.objects.create_user(f"{key}@{DOMAIN}", name)
        SeatRow.objects.get_or_create(user=user, party=parties[party], role=role)
    return tuple(parties.values())


def _parties(table: Table) -> Iterator[Party]:
    """The parties at the table."""
    for name, kind in PARTIES.items():
        yield Party.objects.get_or_create(table=table, name=name, defaults={"kind": kind})[0]
