"""The facts that come along, as small tables for the engines and as figures with a source."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from bestendig.language import Text
from bestendig.model.period import day_number

Columns = Mapping[str, list[int | None]]
Types = Mapping[str, str]
TERM_TYPES: Types = {"term_id": "int64", "first_day": "int32", "last_day": "int32"}
YEAR_TYPES: Types = {"year": "int64", "first_day": "int32", "last_day": "int32"}
FIRST_YEAR, LAST_YEAR = 1950, 2100


@dataclass(frozen=True, slots=True)
class Elder:
    """A figure found elsewhere: what it is, its value in the unit of the measure, year, place and source."""

    measure: str
    what: Text
    value: float
    year: int
    where: str
    source: str


def shipped_tables() -> dict[str, tuple[Columns, Types]]:
    """Council terms and calendar years as columns with their types, in the shape of stored tables."""
    return {"council_terms": (_terms(), TERM_TYPES), "years": (_years(), YEAR_TYPES)}


def term_names() -> dict[str, str]:
    """The years of each council term by its number as text: 2018 to 2018–2022."""
    first = [str(term["first_year"]) for term in _read("council_terms.toml")["terms"]]
    return {one: f"{one}–{int(one) + 4}" for one in first}


@cache
def elders(measure: str) -> tuple[Elder, ...]:
    """The figures found elsewhere that belong to a measure."""
    return tuple(
        Elder(
            each["measure"],
            Text(nl=each["what_nl"], en=each["what_en"]),
            float(each["value"]),
            each["year"],
            each["where"],
            each["source"],
        )
        for each in _read("elders.toml")["figures"]
        if each["measure"] == measure
    )


def _terms() -> Columns:
    """Council terms; the last one has no last day yet."""
    terms = _read("council_terms.toml")["terms"]
    return {
        "term_id": [term["first_year"] for term in terms],
        "first_day": [day_number(term["first_day"]) for term in terms],
        "last_day": [day_number(term["last_day"]) if "last_day" in term else None for term in terms],
    }


def _years() -> Columns:
    """Calendar years."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    return {
        "year": list(years),
        "first_day": [day_number(date(year, 1, 1)) for year in years],
        "last_day": [day_number(date(year, 12, 31)) for year in years],
    }


@cache
def _read(name: str) -> dict[str, Any]:
    """One of the files beside this one."""
    return tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
