"""Kept tests: read back exact, never overwritten, refused when one sign was changed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bestendig.analyses.impacts.storing import list_tests, read_test, save_test, stored_tests
from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.assumption import Assumed, AssumptionCard
from bestendig.model.course import Basis
from bestendig.model.impact import (
    Ahead,
    Capacity,
    Difference,
    Earlier,
    Exposure,
    ImpactTest,
    Loss,
    Outlook,
    Range,
)  # fmt: skip
from bestendig.model.plan import Lot, Plan, Touches
from bestendig.model.result import Part, Provenance, Released

WORDS = Text(nl="het voornemen", en="the plan")
RANGE = Range(0.1 + 0.2, 1 / 3, 0.7)
CARD = AssumptionCard("staff_transfer", WORDS, WORDS, 0.33, 0.0, 1.0, "share", "een-bron", ("tender",))
PLAN = Plan(
    "tender", "Begeleiding 2021", date(2021, 1, 1), "Minder wachten.",
    touches=Touches(organisations=("Stichting De Linde",)),
    lots=(Lot("begeleiding", Touches(contracts=("K1",)), 0.25),),
    assumptions={"staff_transfer": 0.4},
)  # fmt: skip
OUTLOOK = Outlook(
    "plan", WORDS, {12: RANGE, 24: RANGE}, (Ahead(0, RANGE),), RANGE, {"policy": RANGE}, RANGE, None,
    hours={"handover": RANGE}, untouched={12: RANGE},
)  # fmt: skip
TEST = ImpactTest(
    plan=PLAN,
    with_whom="professional",
    exposure=Exposure(
        date(2019, 12, 31), 400, 380, 120, 110, 2.5, 1.75, 0.4, None, 0.1,
        (Loss("facilities", None, None, is_known=False),), (Part(WORDS, 40),), Basis(110, 120, 20, 2),
    ),
    outlooks=(OUTLOOK,),
    differences=(Difference("extend", {12: RANGE}, RANGE, RANGE),),
    assumptions=(Assumed(CARD, 0.4, "given"),),
    capacity=Capacity(waiting_days=40.5),
    earlier=(Earlier("Contract De Brink", date(2017, 12, 31), 0.5, 40),),
    provenance=Provenance("0001-abcd", "impact_test@1", "0.1.0"),
    n_runs=200,
    seed=7,
)  # fmt: skip
RELEASED = Released(TEST, "clients>=10")


def test_a_kept_test_reads_back_exact(tmp_path: Path) -> None:
    assert read_test(save_test(RELEASED, tmp_path / "toetsen")) == TEST


def test_the_same_test_is_the_same_file(tmp_path: Path) -> None:
    first = save_test(RELEASED, tmp_path)
    before = first.read_bytes()
    assert save_test(RELEASED, tmp_path) == first
    assert first.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [first.name]


def test_another_test_of_the_same_plan_lies_beside_it(tmp_path: Path) -> None:
    save_test(RELEASED, tmp_path)
    save_test(Released(replace(TEST, seed=8), RELEASED.rule), tmp_path)
    assert len(stored_tests(tmp_path)) == 2


def test_the_name_tells_the_kind_and_the_day_and_nobody(tmp_path: Path) -> None:
    name = save_test(RELEASED, tmp_path).name
    assert name.startswith("toets-tender-2021-01-01-")
    assert "Linde" not in name


def test_a_changed_sign_is_found(tmp_path: Path) -> None:
    path = save_test(RELEASED, tmp_path)
    path.write_text(path.read_text(encoding="utf-8").replace("0.7", "0.8"), encoding="utf-8")
    with pytest.raises(InputError, match="changed later"):
        read_test(path)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"format": "bestendig-toets-1"}', b"\xff\xfe", b"null"])
def test_what_is_no_test_is_told_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "toets-x.json"
    path.write_bytes(content)
    with pytest.raises(InputError, match="no whole kept test"):
        read_test(path)


def test_a_missing_test_gets_the_nearest_name(tmp_path: Path) -> None:
    kept = save_test(RELEASED, tmp_path)
    with pytest.raises(InputError, match=f"Did you mean {kept.name}"):
        read_test(kept.with_name(kept.name[:-6] + "x.json"))


def test_kept_tests_are_listed(tmp_path: Path) -> None:
    path = save_test(RELEASED, tmp_path)
    assert list_tests(tmp_path) == [
        {
            "file": path.name, "plan": "Begeleiding 2021", "kind": "tender",
            "takes_effect_on": "2021-01-01", "reference_day": "2019-12-31", "version": "0001-abcd",
        }
    ]  # fmt: skip
    assert list_tests(tmp_path / "nergens") == []
