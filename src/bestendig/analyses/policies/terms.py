"""Council terms: those that were delivered, else those that come along."""

from collections.abc import Mapping, Sequence

from bestendig.measures import shipped_tables, term_names
from bestendig.model.period import day_of
from bestendig.model.policies import Term
from bestendig.store import Engine, Frame

COLUMNS = ("term_id", "first_day", "last_day")


def terms(engine: Engine, tables: Mapping[str, Frame], labels: Mapping[int, str]) -> tuple[Term, ...]:
    """The council terms in order of time."""
    if "council_terms" not in tables:
        return shipped_terms()
    rows = engine.fetch(tables["council_terms"].select(*COLUMNS)).rows()
    return _terms(rows, labels)


def shipped_terms() -> tuple[Term, ...]:
    """The council terms of Dutch municipalities that come along."""
    columns = shipped_tables()["council_terms"][0]
    rows = list(zip(*(columns[name] for name in COLUMNS), strict=True))
    return _terms(rows, {int(number): words for number, words in term_names().items()})


def _terms(rows: Sequence[tuple[int | None, ...]], names: Mapping[int, str]) -> tuple[Term, ...]:
    """Rows of number, first and last day as terms; one without a first day is left out."""
    found = [
        Term(names.get(number or 0, str(number)), day_of(first), day_of(last) if last is not None else None)
        for number, first, last in rows
        if first is not None
    ]
    return tuple(sorted(found, key=lambda term: term.first_day))
