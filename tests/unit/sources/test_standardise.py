"""From text columns to standard columns, one row for one row."""

from pathlib import Path

import polars as pl
import pytest
from tests.unit.sources.frames import ENGINES, Open, rows_of, shared, standardised

from bestendig.model.profile import ColumnRule, Profile
from bestendig.model.tables import TABLES
from bestendig.sources.profiles.shipped import shipped_profiles
from bestendig.sources.shape import standard_columns

SHIPPED = {profile.name: profile for profile in shipped_profiles()}


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Open:
    return shared(request.param)


LINES = pl.DataFrame(
    {
        "Cliëntnummer": ["7", "7", None, "8"],
        "Medewerkernummer": ["M1", "-1", "M1", "M2"],
        "Team": ["N", "N", "N", "Z"],
        "Organisatie": ["A", "A", "A", "A"],
        "Datum": ["09-01-2024", "31-02-2024", "10-01-2024", "9999-12-31"],
        "Tijd": ["10:00", "", "9:30", None],
        "Soort contact": ["Huisbezoek", "Koffie", "Telefonisch", "Niet thuis"],
        "Duur (min)": ["45", "0:45", "", "x"],
        "Wet": ["Wmo", "Jeugdwet", None, "Wmo"],
        "Contactnummer": [" 1 ", "", None, "4"],
    }
)


def test_every_row_becomes_one_standard_row(engine: Open, tmp_path: Path) -> None:
    frame = standardised(engine, SHIPPED["voorbeeldstad-contacten"], LINES, tmp_path / "k")
    assert frame.collect_schema().names() == list(standard_columns(TABLES["contacts"]))
    names = ("held_on", "held_at", "law", "kind", "minutes", "contact_id", "delivery", "source")
    read = {row[0]: row[1:] for row in rows_of(frame, "row_number", *names)}
    assert read == {
        1: (19731, 36_000, "wmo", "visit", 45, "1", 3, 2),
        2: (None, None, "jeugdwet", None, 45, None, 3, 2),
        3: (19732, 34_200, None, "call", None, None, 3, 2),
        4: (None, None, "wmo", "attempt", None, "4", 3, 2),
    }


def test_faults_stand_beside_their_value(engine: Open, tmp_path: Path) -> None:
    frame = standardised(engine, SHIPPED["voorbeeldstad-contacten"], LINES, tmp_path / "k")
    faults = ("fault_held_on", "fault_professional_id", "fault_kind", "fault_minutes")
    assert {row[0]: row[1:] for row in rows_of(frame, "row_number", *faults)} == {
        1: (None, None, None, None),
        2: ("date_does_not_exist", "stands_for_nobody", "code_unknown", None),
        3: (None, None, None, None),
        4: ("date_sentinel", None, None, "number_unreadable"),
    }


def test_one_client_under_two_laws_is_two_and_a_row_without_a_law_keeps_its_client(
    engine: Open, tmp_path: Path
) -> None:
    lines = LINES.with_columns(pl.Series("Cliëntnummer", ["7"] * 4))
    frame = standardised(engine, SHIPPED["voorbeeldstad-contacten"], lines, tmp_path / "k")
    client = dict(rows_of(frame, "row_number", "client_id"))
    assert client[1] == client[4]
    assert len({client[1], client[2], client[3]}) == 3
    assert None not in client.values()


def test_a_constant_holds_for_every_row(engine: Open, tmp_path: Path) -> None:
    text = pl.DataFrame(
        {
            "Subsidienummer": ["S1"], "Organisatie": ["A"], "Jaar": ["2024"], "Van": ["2024-01-01"],
            "Tot": ["2024-12-31"], "Bedrag": ["1.150.000"], "Vervolg op": [""], "Beschikking": ["B2023/1234"],
        }
    )  # fmt: skip
    frame = standardised(engine, SHIPPED["voorbeeldstad-subsidies"], text, tmp_path / "k")
    assert rows_of(frame, "instrument", "recurrence", "amount", "law") == [
        ("subsidy", "jaarlijks", 1_150_000, None)
    ]


def test_a_header_may_be_called_like_a_standard_column(engine: Open, tmp_path: Path) -> None:
    rules = {name: ColumnRule(column=name) for name in ("professional_id", "held_on", "kind")}
    swapped = {**rules, "client_id": ColumnRule(column="value"), "law": ColumnRule(column="raw")}
    text = pl.DataFrame(
        {
            "value": ["7"],
            "professional_id": ["8"],
            "held_on": ["2024-01-09"],
            "kind": ["talk"],
            "raw": ["wmo"],
        }
    )
    frame = standardised(engine, Profile("x", "contacts", "x", swapped), text, tmp_path / "k")
    assert rows_of(frame, "held_on", "kind", "law") == [(19731, "talk", "wmo")]


def test_a_fraction_of_a_second_is_kept_apart(engine: Open, tmp_path: Path) -> None:
    log = SHIPPED["bpi2013-incidents"]
    text = pl.DataFrame({header: ["x"] for header in log.headers}).with_columns(
        pl.lit("2024-01-09T10:00:01.250+01:00").alias("time:timestamp")
    )
    frame = standardised(engine, log, text, tmp_path / "k")
    assert rows_of(frame, "held_on", "held_at", "held_at_microsecond") == [(19731, 32_401, 250_000)]
