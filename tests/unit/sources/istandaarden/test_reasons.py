"""Why help ended: the same number means different things, a vague code is explained by the allocation."""

import csv
from pathlib import Path
from typing import Any

import pytest
from tests.unit.sources.istandaarden.conftest import allocation, start, stop

from bestendig.model.codes import END_REASONS
from bestendig.sources.istandaarden.codes import code_lists

DATA = Path(__file__).parents[4] / ".." / "shared" / "data"
YOUTH = {"law": "jeugdwet", "standard": "iJw"}
LISTS = {"WMO588": "iWmo", "JZ588": "iJw"}


def ended(tell: Any, reason: str, change: str | None = None, **more: Any) -> tuple[str, str]:
    """The end reason and its source of help that a stop ended."""
    rows = [
        start("2024-01-10", "2024-01-01", **more),
        stop("2024-03-05", "2024-01-01", "2024-03-01", reason, **more),
    ]
    if change:
        rows.append(allocation("2024-02-25", "2024-01-01", "2024-03-01", reason_code=change, **more))
    one = tell(*rows).one
    return one["end_reason"], one["end_reason_source"]


def test_code_31_is_moved_in_iwmo_and_as_planned_in_ijw(tell: Any) -> None:
    assert ended(tell, "31") == ("moved", "31 iWmo 3.2")
    assert ended(tell, "31", **YOUTH) == ("goal_reached", "31 iJw 3.2")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("03", "contract_change"),
        ("05", "reassessment_shorter"),
        ("08", "delivery_form_change"),
        ("10", "funding_change"),
        ("11", "municipal_merger"),
    ],
)
def test_code_36_is_explained_by_the_change_of_the_allocation(tell: Any, change: str, reason: str) -> None:
    assert ended(tell, "36", change) == (reason, f"36 ({change}) iWmo 3.2")


def test_code_36_alone_says_that_the_municipality_stopped_it(tell: Any) -> None:
    assert ended(tell, "36") == ("municipality_initiated", "36 iWmo 3.2")
    assert ended(tell, "36", "04") == ("municipality_initiated", "36 iWmo 3.2")


def test_something_from_outside_is_explained_by_the_change_of_the_allocation(tell: Any) -> None:
    assert ended(tell, "35", "02", **YOUTH)[0] == "death"
    assert ended(tell, "35", **YOUTH)[0] == "moved"


def test_an_exact_code_is_not_overruled_by_a_change(tell: Any) -> None:
    assert ended(tell, "21", "03") == ("client_initiated", "21 iWmo 3.2")


def test_the_version_of_the_stop_stands_with_its_code(tell: Any) -> None:
    told = tell(
        allocation("2022-12-01", "2024-01-01", version="3.1"),
        stop("2024-03-05", "2024-01-01", "2024-03-01", "02"),
    )
    assert told.one["end_reason_source"] == "02 iWmo 3.2"


def test_help_that_only_the_allocation_ended_has_the_reason_of_its_change(tell: Any) -> None:
    told = tell(
        allocation("2024-02-25", "2024-01-01", "2024-03-01", reason_code="03"),
        start("2024-06-01", "2024-05-20", client_id=2, allocation_number=6),
    )
    assert told.episodes[0]["end_reason"] == "contract_change"
    assert told.episodes[0]["end_reason_source"] == "(03) iWmo 3.2"
    assert told.episodes[0]["change_reason"] == "03"


def test_a_code_on_no_list_is_unknown_and_counted(tell: Any) -> None:
    told = tell(start("2024-01-10", "2024-01-01"), stop("2024-03-05", "2024-01-01", "2024-03-01", "77"))
    assert told.one["end_reason"] == "unknown"
    assert told.one["end_reason_source"] == "77 iWmo 3.2"
    assert told.remarks == {"end_code_unknown": 1}


def test_every_code_has_a_canonical_reason() -> None:
    lists = code_lists()
    assert {*lists.end.values(), *lists.change.values()} <= set(END_REASONS)
    assert set(lists.vague) <= set(lists.end)
    assert {key.partition(":")[0] for key in (*lists.end, *lists.product_category)} == {"iWmo", "iJw"}


@pytest.mark.outside_data
@pytest.mark.skipif(not DATA.exists(), reason="../shared/data is not there")
def test_the_lists_agree_with_the_compiled_end_reasons() -> None:
    lists = code_lists()
    with (DATA / "reference" / "end-reasons.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["standard"].startswith(("iWmo", "iJw"))]
    for row in rows:
        standard = LISTS.get(row["list"])
        mapped = lists.end[f"{standard}:{row['code']}"] if standard else lists.change[row["code"]]
        assert mapped == row["canonical_reason"], row
    assert len(rows) == len(lists.end) + len(lists.change)
