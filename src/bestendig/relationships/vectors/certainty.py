"""What is secured and what chance alone would give, as rows: a handful of counts each."""

from collections.abc import Iterator, Mapping
from typing import Any

import narwhals.stable.v2 as nw

from bestendig.relationships.coincidence import CAUSE_OF, ENDED, TRIED, shares_of
from bestendig.relationships.durations.certainty import TERMS
from bestendig.relationships.vectors.steps import Source

Fetched = nw.DataFrame[Any]
MET = (ENDED, TRIED, *sorted(set(CAUSE_OF.values())))


def secured_into(fetched: Fetched) -> Iterator[int]:
    """How many relationships run, and how many are secured for each term."""
    yield from (int(fetched.get_column(name).sum() or 0) for name in ("n", *(f"n_{term}" for term in TERMS)))


def secured_from(source: Source) -> Mapping[int, float]:
    """The share secured for each term; nothing where none runs."""
    n, *secured = source.take(1 + len(TERMS))
    return {term: own / n for term, own in zip(TERMS, secured, strict=True)} if n else {}


def chance_into(fetched: Fetched) -> Iterator[int]:
    """The counts of `coincidences`, in a fixed order."""
    n = dict(zip(fetched.get_column("cause").to_list(), fetched.get_column("n").to_list(), strict=True))
    yield from (int(n.get(name, 0)) for name in MET)


def chance_from(source: Source) -> Mapping[str, float]:
    """Per cause how many endings chance alone would put near such an event."""
    return shares_of(dict(zip(MET, source.take(len(MET)), strict=True)))
