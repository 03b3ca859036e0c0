"""Histories drawn by hand: days count from 0, the extract is day 3000, help starts on day 1000."""

from datetime import date
from typing import Any

from tests.reference.relationship_tables import held

from bestendig.model.course import CourseRequest
from bestendig.model.period import day_number
from bestendig.relationships import find, why_ended
from bestendig.store import open_engine

Row = dict[str, Any]
EXTRACT = day_number(date(2024, 6, 30))
ZERO = EXTRACT - 3_000
ANNA, BOB, COR = 1, 2, 3
CLIENT, BODY, OTHER_BODY, TEAM, OTHER_TEAM = 1, 10, 20, 100, 200


def visits(who: int, *days: int, body: int | None = BODY, team: int | None = TEAM, **more: Any) -> list[Row]:
    """Contacts of the client with one professional on these days."""
    return [
        {"client_id": CLIENT, "professional_id": who, "day": ZERO + day, "order_in_day": who,
         "organisation_id": body, "team_id": team, **more}
        for day in days
    ]  # fmt: skip


def weekly(who: int, first: int, last: int, **more: Any) -> list[Row]:
    """A contact every seventh day from the first to the last day."""
    return visits(who, *range(first, last, 7), last, **more)


def span(first: int, last: int | None, **more: Any) -> Row:
    """A row of a register that runs from the first to the last day."""
    return {"first_day": ZERO + first, "last_day": None if last is None else ZERO + last, **more}


def assigned(who: int, first: int, last: int | None, **more: Any) -> Row:
    """The professional is responsible for the client."""
    return span(first, last, client_id=CLIENT, professional_id=who, organisation_id=BODY) | more


def helped(first: int, last: int | None, reason: str | None = None, **more: Any) -> Row:
    """The client has help of the organisation."""
    return span(first, last, client_id=CLIENT, organisation_id=BODY, end_reason=reason) | more


def job(who: int, last: int | None, **more: Any) -> Row:
    """The professional works at the organisation until the last day."""
    return span(0, last, professional_id=who, organisation_id=BODY) | more


def contract(last: int | None, number: int = 7, first: int = 0, **more: Any) -> Row:
    """The organisation has a contract until the last day."""
    return span(first, last, contract_id=number, organisation_id=BODY) | more


def background() -> list[Row]:
    """Somebody else's contact on day 0: the organisation delivers since then."""
    return [{**row, "client_id": 99} for row in visits(9, 0)]


def found(asked: CourseRequest | None = None, **world: list[Row]) -> list[Row]:
    """The relationships of the client, in order, with days as drawn."""
    return _rows(asked or CourseRequest(), world, explained=False)


def explained(asked: CourseRequest | None = None, **world: list[Row]) -> list[Row]:
    """The same with why they ended."""
    return _rows(asked or CourseRequest(), world, explained=True)


def _rows(asked: CourseRequest, world: dict[str, list[Row]], *, explained: bool) -> list[Row]:
    """What the room gives; on Polars, which plans a few rows quickest."""
    if "contacts" in world:
        world = {**world, "contacts": world["contacts"] + background()}
    with open_engine("polars") as engine:
        tables = held(engine, world)
        frame = find(tables, asked, EXTRACT)
        if explained:
            frame = why_ended(engine.keep(frame), tables, asked, EXTRACT)
        rows = engine.fetch(frame).rows(named=True)
    mine = [_drawn(row) for row in rows if row["client_id"] == CLIENT]
    return sorted(mine, key=lambda row: (row["other_id"], row["first_day"]))


def _drawn(row: Row) -> Row:
    """Day numbers as the days that were drawn."""
    days = ("first_day", "entry_day", "last_day", "event_day", "root_event_day")
    return {
        name: value - ZERO if name in days and value is not None else value for name, value in row.items()
    }
