"""A plan to fill in, from the command line: on the screen or in a file that is never lost by accident."""

import csv
import json
from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig

from bestendig.model.plan import PLAN_KINDS


@pytest.fixture(autouse=True)
def elsewhere(bestendig: Bestendig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of its own."""
    monkeypatch.chdir(tmp_path)


def test_a_plan_comes_on_the_screen(bestendig: Bestendig) -> None:
    said = bestendig("impact", "new", "--kind", "tender")
    assert (said.code, said.err) == (0, "")
    assert 'soort = "aanbesteding"' in said.out


def test_a_plan_comes_in_a_file_with_what_to_do_next(bestendig: Bestendig) -> None:
    said = bestendig("impact", "new", "--kind", "teams_samen", "--out", "plan.toml", "--lang", "en")
    assert (said.code, said.out.strip()) == (0, "plan.toml")
    assert "bestendig impact run plan.toml" in said.err
    assert 'kind = "team_merged"' in Path("plan.toml").read_text(encoding="utf-8")


def test_a_plan_that_somebody_filled_in_is_not_written_over(bestendig: Bestendig) -> None:
    Path("plan.toml").write_text("van Noor", encoding="utf-8")
    said = bestendig("impact", "new", "--kind", "tender", "-o", "plan.toml")
    assert said.code == 11
    assert "--overwrite" in said.err
    assert Path("plan.toml").read_text(encoding="utf-8") == "van Noor"
    assert bestendig("impact", "new", "--kind", "tender", "-o", "plan.toml", "--overwrite").code == 0
    assert "aanbesteding" in Path("plan.toml").read_text(encoding="utf-8")


def test_a_folder_that_is_not_there_is_said(bestendig: Bestendig) -> None:
    said = bestendig("impact", "new", "--kind", "tender", "-o", "weg/plan.toml")
    assert (said.code, said.out) == (11, "")
    assert "map" in said.err


def test_an_unknown_kind_asks_whether_another_was_meant(bestendig: Bestendig) -> None:
    said = bestendig("impact", "new", "--kind", "aanbestedng")
    assert said.code == 11
    assert "Bedoelt u aanbesteding?" in said.words


def test_every_kind_is_told_with_what_relationships_meet(bestendig: Bestendig) -> None:
    rows = json.loads(bestendig("impact", "kinds", "--format", "json").out)
    assert [row["kind"] for row in rows] == [row["kind"] for row in rows if row["happens"]]
    assert {row["kind"] for row in rows} == set(PLAN_KINDS)


def test_the_assumptions_of_a_kind_are_told_with_range_and_source(bestendig: Bestendig) -> None:
    said = bestendig("impact", "assumptions", "--kind", "tender", "--format", "csv")
    rows = {row["assumption"]: row for row in csv.DictReader(said.out.splitlines())}
    assert (rows["drop_out"]["default"], rows["drop_out"]["highest"]) == ("0.1", "0.7")
    assert (rows["turnover"]["source"], rows["drop_out"]["source"]) == ("edwards-wildeman-2018", "aanname")
    assert "keeps_face" not in rows


def test_all_assumptions_fit_the_screen(bestendig: Bestendig) -> None:
    said = bestendig("impact", "assumptions", "--lang", "en")
    assert said.code == 0
    assert "anticipation_months" in said.out
    assert "see_also" not in said.out
    assert max(map(len, said.out.splitlines())) <= 120
