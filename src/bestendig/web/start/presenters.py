"""What stands on the first page of a role."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.promises.selectors import promises_of
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.selectors import visible, waiting
from bestendig.web.sheets.services import kept_of

MOST_THINGS, MOST_SHEETS = 3, 3
FIRST_OF = {
    "team_leader": ("relational", "organisational"),
    "director": ("relational", "chain"),
    "policy_adviser": ("chain", "policy"),
    "contract_manager": ("contracts", "policy"),
    "councillor": ("chain", "policy"),
    "administrator": ("chain", "relational"),
}
"""The kinds of sheets that a role reads first."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that this person can do now."""

    words: Text
    address: str


def start_of(seat: Seat, language: str) -> dict[str, Any]:
    """What stays and wavers by the sheets that matter here, and at most three things to do."""
    sheets = _first(seat)
    views = [(sheet, kept_of(sheet).view(language)) for sheet in sheets]
    return {
        "things": list(_things(seat))[:MOST_THINGS],
        "stays": [(sheet, view["stays"][0]) for sheet, view in views if view["stays"]],
        "wavers": [(sheet, view["wavers"][0]) for sheet, view in views if view["wavers"]],
    }


def _first(seat: Seat) -> list[TableSheet]:
    """The newest sheet of each kind that this role reads, then others, to at most three."""
    newest: dict[str, TableSheet] = {}
    for sheet in visible(seat):
        newest.setdefault(sheet.kind, sheet)
    order = (*FIRST_OF[seat.role], *newest)
    return [newest[kind] for kind in dict.fromkeys(order) if kind in newest][:MOST_SHEETS]


def _things(seat: Seat) -> Iterator[Thing]:
    """What can be done, the most pressing first; never with a countdown."""
    for sheet in waiting(seat) if seat.may("sheets.tell_story") else []:
        yield Thing(
            Text(nl="Zet uw verhaal bij een nieuw blad: ", en="Put your story beside a new sheet: ")
            + Text(nl=sheet.title_nl, en=sheet.title_en),
            reverse("sheet", kwargs={"pk": sheet.pk}),
        )
    for promise in promises_of(seat).filter(party=seat.party, told_at=None)[:1]:
        yield Thing(
            Text(nl="Vertel wat ervan kwam: ", en="Tell what came of it: ")
            + Text(nl=promise.what, en=promise.what),
            reverse("promise-list"),
        )
    yield Thing(
        Text(nl="Lees samen een gespreksblad.", en="Read a discussion sheet together."), reverse("sheet-list")
    )
    yield Thing(Text(nl="Kijk wat er is afgesproken.", en="See what was agreed."), reverse("promise-list"))
