"""The register of contracts and subsidies as agreements: names, days, options, what follows on what."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from bestendig.analyses.contracts.following import followers, since
from bestendig.analyses.naming import names_of
from bestendig.model.agreements import Agreement
from bestendig.model.period import day_of
from bestendig.store import Engine, Frame, Version

COLUMNS = (
    "contract_id", "organisation_id", "first_day", "last_day", "latest_last_day", "notice_by", "instrument",
    "law", "product_categories", "recurrence", "predecessor_id",
)  # fmt: skip
SIGNS = 12
MOST_MERGERS = 4
Row = Mapping[str, Any]


def agreements(version: Version, engine: Engine, tables: Mapping[str, Frame]) -> dict[int, Agreement]:
    """The agreements by number, in order of last day and of name; none where there is no register.

    A row without a first day, or that ended before it began, is a fault of the register and left out. An
    organisation that was merged is called what it went into.
    """
    if "contracts" not in tables:
        return {}
    rows = {row["contract_id"]: row for row in _sound(engine, tables["contracts"])}
    numbers = version.identifiers.labels("record")
    names, became = names_of(version, engine, tables)["organisation"], _mergers(engine, tables)
    began, after = since(rows), followers(rows)
    keys = {number: _key(numbers.get(number, str(number))) for number in rows}
    found = {
        number: Agreement(
            key=keys[number],
            number=numbers.get(number, str(number)),
            organisation=_name(_final(row["organisation_id"], became), names),
            first_day=day_of(row["first_day"]),
            last_day=_day(row["last_day"]),
            latest_last_day=_day(row["latest_last_day"]),
            notice_by=_day(row["notice_by"]),
            instrument=row["instrument"] or "",
            law=row["law"] or "",
            products=row["product_categories"] or "",
            recurrence=row["recurrence"] or "",
            since=_day(began.get(number)),
            before=keys.get(row["predecessor_id"], ""),
            after=tuple(keys[each] for each in after.get(number, ())),
        )
        for number, row in rows.items()
    }
    return dict(sorted(found.items(), key=lambda item: _order(item[1])))


def _sound(engine: Engine, contracts: Frame) -> Iterable[Row]:
    """The rows that can be an agreement."""
    for row in engine.fetch(contracts.select(*COLUMNS)).rows(named=True):
        first, last = row["first_day"], row["last_day"]
        if first is not None and (last is None or last >= first):
            yield row


def _mergers(engine: Engine, tables: Mapping[str, Frame]) -> dict[int, int]:
    """Of each organisation that was merged the one that it went into."""
    if "organisations" not in tables:
        return {}
    rows = engine.fetch(tables["organisations"].select("organisation_id", "successor_id")).rows()
    return {one: other for one, other in rows if other is not None and other != one}


def _final(number: int, became: Mapping[int, int]) -> int:
    """The organisation as it is now; a circle is left after a few steps."""
    for _ in range(MOST_MERGERS):
        number = became.get(number, number)
    return number


def _name(number: int, names: Mapping[str, str]) -> str:
    """The name of an organisation."""
    return names.get(str(number), str(number))


def _key(label: str) -> str:
    """A key that stays over data versions."""
    return hashlib.sha256(label.encode()).hexdigest()[:SIGNS]


def _day(number: int | None) -> date | None:
    """A day number as a day."""
    return None if number is None else day_of(number)


def _order(each: Agreement) -> tuple[object, ...]:
    """Time first, then the alphabet; never size."""
    return each.last_day is None, str(each.last_day), each.organisation.casefold(), each.number
