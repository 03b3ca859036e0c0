"""The front desk: names for groups, what answers rest on, periods, cards."""

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from bestendig.analyses.cards import all_cards, card_rows
from bestendig.analyses.coverage import coverage_of
from bestendig.analyses.frames import open_frame
from bestendig.analyses.gathering import contracts_answers, relational_answers, usual_period
from bestendig.analyses.importing import import_files
from bestendig.analyses.opening import Data, open_data
from bestendig.errors import RequestError
from bestendig.model.manifest import Manifest
from bestendig.model.period import Period
from bestendig.model.profile import ColumnRule, Profile

TEAMS = "Team;Naam;Begin\nNoord;Wijkteam Noord;13-01-2020\nOost;Wijkteam Oost;13-01-2020\n"


@pytest.fixture(scope="module")
def with_teams(village_files: Path, tmp_path_factory: pytest.TempPathFactory) -> Data:
    """The village with a list of its teams."""
    folder = tmp_path_factory.mktemp("teams")
    (folder / "teams.csv").write_text(TEAMS, encoding="utf-8")
    files = [village_files / "contacten.csv", folder / "teams.csv"]
    import_files(files, into=folder / "data", keys=folder / "keys", profiles=folder / "profiles")
    return open_data(folder / "data")


def test_groups_are_called_as_they_are_registered(with_teams: Data) -> None:
    table = with_teams.measure("upc", by="team", yardsticks=False).table
    assert [row["team"] for row in table[1:]] == ["West", "Wijkteam Noord", "Wijkteam Oost", "Zuid"]


def test_what_the_data_rest_on_is_said_per_table(village: Data) -> None:
    said = coverage_of(village.manifest, ("contacts", "contracts", "assignments"))
    assert [text.nl for text in said] == [
        "Van 1.440 aangeleverde contacten zijn er 1.404 bewaard, 36 apart gezet en 0 dubbel.",
        "Van 6 aangeleverde contracten en subsidies zijn er 6 bewaard, 0 apart gezet en 0 dubbel.",
    ]


def test_data_without_a_report_say_nothing() -> None:
    assert coverage_of(Manifest("0001-00000000", "00", "0"), ("contacts",)) == ()


def test_the_first_and_last_day_of_a_table_are_known(village: Data) -> None:
    assert village.first_day("contacts") == (date(2024, 1, 8) - date(1970, 1, 1)).days
    assert village.last_day("care_episodes") is not None
    assert village.first_day("assignments") is None


def test_each_sheet_gets_the_answers_it_is_made_of(village: Data) -> None:
    period = Period.parse("2024")
    assert set(relational_answers(village, period)) == {"upc", "n_professionals", "known_professional_share"}
    assert set(contracts_answers(village, period)) == {
        "people_behind_ending_contracts",
        "organisations_around",
        "cooperation_so_far",
    }


def test_a_period_needs_its_table(village: Data) -> None:
    with pytest.raises(RequestError, match="There is no table assignments"):
        usual_period(village, "assignments")


def test_a_card_has_words_in_each_language() -> None:
    rows = [card_rows(None, language) for language in ("nl", "en")]
    assert [row["measure"] for row in rows[0]] == [card.name for card in all_cards()]
    assert rows[0][0]["label"] != rows[1][0]["label"]


def test_a_threshold_can_be_made_stricter(village: Data) -> None:
    strict = open_data(village.folder, threshold=200)
    assert strict.measure("mmci", yardsticks=False).value is None


def test_people_of_two_laws_are_never_joined() -> None:
    frame = pl.DataFrame(
        {
            "client_id": [f"c{number}" for number in range(20)] * 2,
            "professional_id": [f"p{number % 4}" for number in range(40)],
            "held_on": [date(2024, 1 + number % 12, 20) for number in range(40)],
            "law": ["wmo"] * 20 + ["jeugdwet"] * 20,
        }
    )
    rules = {name: ColumnRule(name) for name in ("client_id", "professional_id", "held_on")}
    rules["law"] = ColumnRule("law", values={"wmo": "wmo", "jeugdwet": "jeugdwet"})
    one = Profile("eigen", "contacts", "eigen", rules)
    data = open_frame(frame, profile=one)
    assert data.measure("n_professionals", yardsticks=False).coverage["clients"] == 40
