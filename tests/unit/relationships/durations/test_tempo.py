"""Tempo: how long people in a role, contracts and programmes stay."""

import pytest
from tests.unit.relationships.durations.drawn import polars
from tests.unit.relationships.durations.registers import contracts, employments, programmes

from bestendig.relationships.durations import count_tempo, courses_of_tempo
from bestendig.relationships.durations.tempo import spells

EXTRACT = 4_000


def stays(**tables):
    """The stays per kind: first and last day."""
    frame = spells({name: polars().take(each) for name, each in tables.items()})
    rows = polars().fetch(frame).iter_rows(named=True)
    return sorted((row["group"], row["first"], row["last"]) for row in rows)


def courses(horizon=24, **tables):
    """The courses per kind."""
    frames = count_tempo({name: polars().take(each) for name, each in tables.items()}, EXTRACT, horizon)
    return courses_of_tempo({name: polars().fetch(each) for name, each in frames.items()}, horizon)


def test_rows_about_one_job_are_one_stay():
    jobs = employments(
        (1, 1, 0, 99, "temporary", "professional"),
        (1, 1, 120, 399, "permanent", "professional"),
        (1, 1, 500, 600, "permanent", "professional"),
        (1, 2, 400, 450, "permanent", "manager"),
    )
    assert stays(employments=jobs) == [
        ("manager", 400, 450),
        ("professional", 0, 399),
        ("professional", 500, 600),
    ]


def test_each_kind_has_its_course_on_the_same_axis():
    jobs = employments(
        *((n, n % 4, 0, 20 * n, "permanent", "manager") for n in range(1, 50)),
        *((n, n % 4, 0, 60 * n, "permanent", "alderman") for n in range(100, 130)),
    )
    found = courses(
        employments=jobs,
        contracts=contracts(*((n % 5, 0, 365 + n, "wmo") for n in range(40))),
        programmes=programmes(*((0, 700 + 3 * n) for n in range(30))),
    )
    assert [course.group for course in found] == [
        (("kind", kind),) for kind in ("alderman", "contract", "manager", "programme")
    ]
    assert [course.basis.about for course in found] == ["staff", "register", "staff", "register"]
    assert found[1].median_months == pytest.approx(385 / 30.44, abs=0.5)


def test_who_left_before_the_register_began_is_not_missed():
    # Of two in three who left within half a year only those in the register, from day 2,000 on, are known.
    early = [(1_000 + n, 1, 1_999 - n, 2_100, "permanent", "manager") for n in range(60)]
    late = [
        (2_000 + n, 2, 2_000 + n, 2_180 + n if n % 3 else None, "permanent", "manager") for n in range(90)
    ]
    found = courses(employments=employments(*early, *late), horizon=12)[0]
    assert found.basis.n_relationships == 150
    assert found.lost["ended"] > 0


def test_what_was_over_on_the_first_day_that_can_be_known_counts_for_nothing():
    jobs = employments(*((n, n % 3, 0, 100 + n, "permanent", "professional") for n in range(40)))
    assert courses(employments=jobs, horizon=3)[0].basis.n_relationships == 40
