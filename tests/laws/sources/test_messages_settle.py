"""Laws of messages: one fate per line; order, pieces and repeats change nothing about the episodes."""

from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.sources.frames import ENGINES, delivered, rows_of

from bestendig.model.tables import TABLES
from bestendig.sources.istandaarden import care_episodes, count_episodes, count_lines, remarks, settle_lines
from bestendig.sources.istandaarden.episodes import ENDED_BY, N_PAUSES, STARTED_BY
from bestendig.sources.shape import value_columns

FATES = {"kept", "set_apart", "withdrawn", "duplicate"}
few = st.integers(1, 2)
LINE = st.fixed_dictionaries(
    {
        "client_id": few,
        "organisation_id": few,
        "law": st.sampled_from(("wmo", "jeugdwet")),
        "kind": st.sampled_from(
            ("301", "301", "305", "305", "307", "307", "323", "302", "306", "308", "325")
        ),
        "sent_on": st.integers(20_000, 20_012),
        "allocation_number": st.sampled_from((None, 1, 1, 2)),
        "product_category": st.sampled_from(("02", "07")),
        "first_day": st.none() | st.integers(20_000, 20_006),
        "last_day": st.none() | st.integers(20_003, 20_012),
        "status": st.sampled_from(("1", "1", "2", "3", "C")),
        "reason_code": st.sampled_from((None, "20", "31", "36", "03", "13", "77")),
        "is_rejecting": st.sampled_from((None, True, False)),
    }
)
"""One line; answers are about the message with their place, or with that of another line."""
POST = st.lists(LINE, max_size=9)
ANSWERED = st.lists(st.integers(0, 8), min_size=9, max_size=9)


def sent(lines: list[dict[str, Any]], answered: list[int]) -> list[dict[str, Any]]:
    """The lines, each a message with a number of its own; answers bear the number of what they answer."""
    numbered = []
    for place, line in enumerate(lines):
        is_answer = line["kind"] in ("302", "306", "308", "325")
        number = answered[place] if is_answer else place
        standard = "iWmo" if line["law"] == "wmo" else "iJw"
        more = {"identification": number, "sequence": float(place), "standard": standard, "version": "3.2"}
        numbered.append({**line, **more, "line": 1})
    return numbered


def episodes(engine: str, lines: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """The episodes without where they came from."""
    found = care_episodes(settle_lines(delivered(ENGINES[engine], "messages", lines)))
    names = (*value_columns(TABLES["care_episodes"]), "fate", "reason", STARTED_BY, ENDED_BY, N_PAUSES)
    return sorted(rows_of(found, *names), key=repr)


@pytest.mark.parametrize("engine", ENGINES)
@settings(max_examples=12, deadline=None)
@given(lines=POST, answered=ANSWERED)
def test_every_line_has_one_fate(engine: str, lines: list[dict[str, Any]], answered: list[int]) -> None:
    settled = settle_lines(delivered(ENGINES[engine], "messages", sent(lines, answered)))
    fates = rows_of(settled, "row_number", "fate", "reason")
    assert sorted(number for number, _, _ in fates) == list(range(1, len(lines) + 1))
    assert {fate for _, fate, _ in fates} <= FATES
    assert all((fate == "set_apart") == (reason is not None) for _, fate, reason in fates)


@settings(max_examples=20, deadline=None)
@given(lines=POST, answered=ANSWERED, chance=st.randoms())
def test_order_pieces_repeats_and_engine_change_nothing(
    lines: list[dict[str, Any]], answered: list[int], chance: Random
) -> None:
    whole = sent(lines, answered)
    shuffled = chance.sample(whole, len(whole))
    pieces = [
        {**line, "delivery": delivery, "row_number": place}
        for place, line in enumerate(shuffled, start=1)
        for delivery in sorted({chance.randint(1, 3), chance.randint(1, 3)})
    ]
    assert episodes("polars", whole) == episodes("duckdb", pieces)


@settings(max_examples=12, deadline=None)
@given(lines=POST, answered=ANSWERED)
def test_no_episode_of_those_that_count_ends_before_it_starts_and_all_are_counted(
    lines: list[dict[str, Any]], answered: list[int]
) -> None:
    settled = settle_lines(delivered(ENGINES["polars"], "messages", sent(lines, answered)))
    found = care_episodes(settled).collect("polars").to_native()
    kept = [row for row in found.to_dicts() if row["fate"] == "kept"]
    assert all(row["last_day"] is None or row["first_day"] <= row["last_day"] for row in kept)
    assert all((row["end_reason"] is None) == (row["end_reason_source"] is None) for row in kept)
    counted = [each.collect("polars").to_native().to_dicts() for each in
               (count_lines(settled), count_episodes(care_episodes(settled)))]  # fmt: skip
    assert sum(row["n"] for row in counted[0]) == len(lines)
    assert sum(row["n"] for row in counted[1]) == len(found)
    assert all(issue.count > 0 for issue in remarks(*counted))
