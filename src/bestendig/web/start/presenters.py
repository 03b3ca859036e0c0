"""What stands on the first page of a role."""

from collections.abc import Iterable, Iterator
from typing import Any

from bestendig.web.accounts.seat import Seat
from bestendig.web.jobs.kinds import KINDS
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.presenters import KINDS as SHEET_KINDS
from bestendig.web.start.selectors import MOST_SHEETS, sheets_first, work_going_on, work_not_done
from bestendig.web.start.services import Told, told_by, version_now
from bestendig.web.start.things import things_of

MOST_THINGS = 3


def start_of(seat: Seat, language: str) -> dict[str, Any]:
    """What stays and wavers by the sheets that matter here, and at most three things to do."""
    told = [told_by(sheet, language) for sheet in sheets_first(seat)]
    return {
        "things": list(things_of(seat))[:MOST_THINGS],
        "stays": _said(((each, each.stays) for each in told), language),
        "wavers": _said(((each, each.wavers) for each in told), language),
        "house": _house(seat, language) if seat.may("data.read") else None,
    }


def _said(told: Iterable[tuple[Told, tuple[str, ...]]], language: str) -> list[dict[str, Any]]:
    """The first sentence of each sheet that was not said before, to at most three."""
    return list(_once(told, language))[:MOST_SHEETS]


def _once(told: Iterable[tuple[Told, tuple[str, ...]]], language: str) -> Iterator[dict[str, Any]]:
    """A sentence of each sheet, never the same one twice."""
    said: set[str] = set()
    for each, sentences in told:
        words = next((words for words in sentences if words not in said), None)
        if words:
            said.add(words)
            yield {"words": words, "sheet": each.sheet, "kind": _kind(each.sheet, language)}


def _kind(sheet: TableSheet, language: str) -> str:
    """What kind of sheet it is, in words."""
    return SHEET_KINDS[sheet.kind].into(language)


def _house(seat: Seat, language: str) -> dict[str, Any]:
    """How the workplace itself stands: the data version, work that goes on, work that did not succeed."""
    return {
        "version": version_now(),
        "going_on": [(job, KINDS[job.kind][0].into(language)) for job in work_going_on(seat)],
        "not_done": [(job, KINDS[job.kind][0].into(language)) for job in work_not_done(seat)],
    }
