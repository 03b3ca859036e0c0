"""Durations, years of help, certainty and tempo are counted alike on every engine."""

import numpy as np
from tests.laws.test_durations import lived, numbers
from tests.unit.relationships.durations.drawn import counted, drawn, polars, table
from tests.unit.relationships.durations.registers import contracts, employments
from tests.unit.relationships.occupancy.drawn import help_tally

from bestendig.model.course import CourseRequest, Windows
from bestendig.relationships.durations import count_tempo, secured
from bestendig.store import Engine

EXTRACT = 900
REQUEST = CourseRequest(by="start_year", horizon=24, windows=Windows(gap=40))
STAFF = employments(
    *((n, n % 3, 40 * n, 40 * n + 30 * n if n % 2 else None, "permanent", "manager") for n in range(12)),
    (1, 1, 480, 560, None, None),
)
SIGNED = contracts((0, 0, 900, None), (0, 901, 1_500, None), (1, 10, None, "wmo"), (1, 0, 40, "wmo"))


def town():
    """Relationships with everything that can be unknown."""
    chance = np.random.default_rng(4)
    strange = [
        drawn(1, 1, 5, 300, "policy", team_id=None, law=None, organisation_id=None),
        drawn(1, 1, 5, 300, "policy", entry_day=None, is_passing=True),
        drawn(2, 3, 20, 900, "", entry_day=60),
        drawn(3, 3, 20, 300, "organisational", is_start_known=False),
    ]
    return [*strange, *(lived(chance, 0) for _ in range(150))]


def rows_of(engine: Engine, frame):
    """The fetched rows in an order that does not depend on the engine."""
    found = engine.fetch(frame)
    names = sorted(found.columns)
    return names, sorted(found.select(names).rows(), key=str)


def test_durations_are_counted_alike(engine: Engine) -> None:
    assert numbers(counted(town(), REQUEST, engine)) == numbers(counted(town(), REQUEST))


def test_years_of_help_are_counted_alike(engine: Engine) -> None:
    found = help_tally(town(), REQUEST, EXTRACT, engine)
    assert numbers(found) == numbers(help_tally(town(), REQUEST, EXTRACT))


def test_certainty_is_counted_alike(engine: Engine) -> None:
    def found(own: Engine):
        tables = {"contracts": own.take(SIGNED), "employments": own.take(STAFF)}
        return rows_of(own, secured(own.take(table(town())), REQUEST, EXTRACT, tables))

    assert found(engine) == found(polars())


def test_tempo_is_counted_alike(engine: Engine) -> None:
    def found(own: Engine):
        frames = count_tempo({"contracts": own.take(SIGNED), "employments": own.take(STAFF)}, EXTRACT, 24)
        return {name: rows_of(own, frame) for name, frame in frames.items()}

    assert found(engine) == found(polars())
