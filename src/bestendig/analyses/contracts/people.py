"""Who is behind each agreement and each round on a day: counted exactly, not yet for eyes."""

from collections.abc import Mapping
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.analyses.impacts.standing import Standing
from bestendig.impact.exposing import behind_counts
from bestendig.model.agreements import Agreement, Counted
from bestendig.model.course import Basis
from bestendig.store import Frame

NO_END = 2**20
"""The day written for an end that is not known: later than any real day."""
Row = Mapping[str, Any]


def people_behind(stood: Standing, known: Mapping[int, Agreement]) -> tuple[Counted, ...]:
    """Per agreement who is behind it: as the register of help says, else the last of that body to end.

    So nobody counts for two agreements of one organisation and law.
    """
    contracts = stood.tables["contracts"].select("contract_id", one=nw.col("contract_id"))
    return tuple(
        _counted(known[int(row["one"])].key, row)
        for row in _rows(stood, contracts, "one")
        if int(row["one"]) in known
    )


def people_behind_rounds(stood: Standing, known: Mapping[int, Agreement]) -> tuple[Counted, ...]:
    """Per round (law, instrument, last day) who is behind one of its agreements, each person once."""
    contracts = stood.tables["contracts"].with_columns(
        law=nw.col("law").fill_null(""),
        instrument=nw.col("instrument").fill_null(""),
        until=nw.col("last_day").fill_null(NO_END),
    )
    first = nw.col("contract_id").min().over("law", "instrument", "until")
    groups = contracts.select("contract_id", first=first)
    return tuple(
        _counted(known[int(row["first"])].round_key, row)
        for row in _rows(stood, groups, "first")
        if int(row["first"]) in known
    )


def _rows(stood: Standing, groups: Frame, group: str) -> list[dict[str, Any]]:
    """The counts of each group."""
    return list(stood.engine.fetch(behind_counts(stood.cohort, groups, group)).rows(named=True))


def _counted(key: str, row: Row) -> Counted:
    """A row as a count, with what it rests on."""
    n, largest = int(row["n_relationships"]), row["largest"]
    basis = Basis(
        n_clients=int(row["n_clients"]),
        n_relationships=n,
        n_professionals=int(row["n_professionals"] or 0),
        n_organisations=1,
        largest_professional_share=None if largest is None else int(largest) / n,
    )
    return Counted(key, basis, (basis.n_clients, int(row["ids"]), int(row["squares"])))
