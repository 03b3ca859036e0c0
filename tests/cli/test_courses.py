"""Asking how long relationships last and why they ended, as a person would."""

import csv
import io
import json
import os
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig

from bestendig.cli.main import run

LOST_ON = date(2021, 12, 31)
HEAD = "Cliëntnummer;Medewerkernummer;AGB-code;Datum;Soort contact;Wet"


def contacts() -> list[str]:
    """Everybody sees Linde until the contract is lost; two in three go on with Anker, the rest stay away."""
    lines = [HEAD]
    for person in range(60):
        day, worker = date(2018, 1, 1) + timedelta(days=11 * person), person % 6
        while day <= date(2024, 6, 30):
            has_linde = day <= LOST_ON
            if not has_linde and person % 3 == 0:
                break
            who, body = (f"L{worker}", "90000001") if has_linde else (f"A{worker}", "90000002")
            lines.append(f"{person};{who};{body};{day:%d-%m-%Y};Huisbezoek;Wmo")
            day += timedelta(days=14)
    return lines


CONTRACTS = """Contractnummer;Organisatie;Ingangsdatum;Einddatum;Soort afspraak;Wet
K1;90000001;01-01-2016;31-12-2021;Aanbesteding;Wmo
K2;90000002;01-01-2022;31-12-2030;Aanbesteding;Wmo
"""


@pytest.fixture(scope="module")
def linde(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working folder in which one organisation lost its contract while help went on elsewhere."""
    folder = tmp_path_factory.mktemp("linde")
    (folder / "contacten.csv").write_text("\n".join(contacts()) + "\n", encoding="utf-8")
    (folder / "contracten.csv").write_text(CONTRACTS, encoding="utf-8")
    (folder / "bestendig.toml").write_text('keys = "keys"\n', encoding="utf-8")
    before = Path.cwd()
    os.chdir(folder)
    try:
        with pytest.raises(SystemExit) as ended:
            run(["import", "contacten.csv", "contracten.csv", "--yes"])
        assert not ended.value.code
    finally:
        os.chdir(before)
    return folder


@pytest.fixture
def asked(linde: Path, monkeypatch: pytest.MonkeyPatch, bestendig: Bestendig) -> Bestendig:
    """Run `bestendig …` in that folder."""
    monkeypatch.chdir(linde)
    return bestendig


def rows(said: str) -> list[dict[str, str]]:
    """The rows of an answer as CSV."""
    return list(csv.DictReader(io.StringIO(said)))


def test_endings_near_the_end_of_a_contract_began_on_the_policy_level(asked: Bestendig) -> None:
    told = rows(asked("endings", "--format", "csv").out)
    levels = {row["level"]: int(row["ended"]) for row in told}
    assert levels["viel samen met contract of beleid"] >= 10
    assert all(int(row["ended"]) % 10 == 0 for row in told)


def test_beside_endings_stands_what_chance_alone_would_give(asked: Bestendig) -> None:
    told = {row["cause"]: row for row in rows(asked("endings", "--format", "csv").out)}
    assert told["een contract of subsidie liep af"]["by_chance"] == "0.0"


def test_a_smaller_window_leaves_fewer_endings_beside_the_contract(asked: Bestendig) -> None:
    wide, narrow = (
        sum(
            int(row["ended"])
            for row in rows(asked("endings", "--format", "csv", *window).out)
            if row["level"] == "viel samen met contract of beleid"
        )
        for window in ((), ("--window", "contract=1"))
    )
    assert narrow < wide


def test_years_together_and_years_lost_add_up_to_the_horizon(asked: Bestendig) -> None:
    told = rows(asked("durations", "--horizon", "3y", "--format", "csv").out)
    years = [float(row["value"]) for row in told if row["unit"] == "jaar"]
    assert sum(years) == pytest.approx(3, abs=0.03)


def test_a_contract_until_2030_secures_what_runs(asked: Bestendig) -> None:
    told = {row["part"]: row["value"] for row in rows(asked("durations", "--format", "csv").out)}
    assert told["zeker voor 48 maanden"] == "1.0"


def test_the_curve_falls_and_tells_how_many_are_at_risk(asked: Bestendig) -> None:
    told = json.loads(asked("durations", "--curve", "--horizon", "2y", "--format", "json").out)
    running = [row["running"] for row in told]
    assert running == sorted(running, reverse=True)
    assert {row["at_risk"] % 10 for row in told} == {0}


def test_relationships_are_counted(asked: Bestendig) -> None:
    told = rows(asked("relationships", "--format", "csv").out)[0]
    assert int(told["relationships"]) == int(told["ended"]) + int(told["running"])


def test_rows_about_persons_need_a_name_and_a_purpose(asked: Bestendig, tmp_path: Path) -> None:
    said = asked("relationships", "--rows", tmp_path / "relaties.csv")
    assert said.code == 12
    assert not (tmp_path / "relaties.csv").exists()


def test_who_asked_for_rows_is_written_down(asked: Bestendig, tmp_path: Path, linde: Path) -> None:
    out = tmp_path / "relaties.csv"
    asked("relationships", "--rows", out, "--who", "Henk", "--purpose", "einden nakijken")
    written = rows(out.read_text(encoding="utf-8"))
    assert {"first_day", "last_day", "n_returns", "cause", "confidence"} <= written[0].keys()
    looked = json.loads(
        (linde / "bestendig-data" / "inzage.jsonl").read_text(encoding="utf-8").splitlines()[-1]
    )
    assert (looked["permission"], looked["purpose"], looked["n_rows"]) == (
        "Henk",
        "einden nakijken",
        len(written),
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("durations", "--by", "mood"), "Onbekend: mood."),
        (("durations", "--by", "team", "--by", "law"), "één soort groep"),
        (("durations", "--horizon", "99y"), "Onbekende horizon: 99y."),
        (("endings", "--window", "gap=lang"), "Hoeveel dagen is gap=lang?"),
        (("endings", "--window", "gat=3"), "Bedoelt u gap?"),
    ],
)
def test_what_cannot_be_asked_gets_a_clear_answer(
    asked: Bestendig, arguments: tuple[str, ...], words: str
) -> None:
    said = asked(*arguments)
    assert said.code == 11
    assert words in said.words


def test_the_truth_is_held_beside_what_was_found(bestendig: Bestendig) -> None:
    told = json.loads(bestendig("endings", "--against-truth", "--seed", "3", "--format", "json").out)
    right = next(row for row in told if row["what"] == "niveau goed" and row["about"] == "alles samen")
    sure = next(row for row in told if row["about"] == "zeker")
    assert right["share"] >= 0.9
    assert sure["share"] >= 0.98


def test_with_gaps_in_the_data_less_is_known_but_little_is_wrong(bestendig: Bestendig) -> None:
    said = bestendig("endings", "--against-truth", "--degraded", "--seed", "3", "--format", "json")
    told = {row["what"]: row["share"] for row in json.loads(said.out) if row["about"] == "alles samen"}
    assert told["niveau goed"] >= 0.8
    assert told["fout, maar zeker genoemd"] <= 0.02
