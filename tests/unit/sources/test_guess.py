"""Guessing what a file holds, also when its headers are not those we know."""

from datetime import date, timedelta

import pytest

from bestendig.errors import ConfigError
from bestendig.model.tables import TABLES
from bestendig.sources.citizen_numbers import passes_eleven_test
from bestendig.sources.guess import Guess, guess_profile
from bestendig.sources.guessing.codes import guess_codes
from bestendig.sources.guessing.words import header_score, is_never_read
from bestendig.sources.profiles.toml import read_profile, write_profile

DAYS = [(date(2024, 1, 1) + timedelta(3 * n)).strftime("%d-%m-%Y") for n in range(60)]
CLIENTS = [str(10_000 + 7 * n % 31) for n in range(60)]
WORKERS = [f"M{n % 6}" for n in range(60)]
KINDS = [("Huisbezoek", "Telefonisch", "Niet thuis")[n % 3] for n in range(60)]


def guess(columns: dict[str, list[str]], name: str = "export", table: str = "") -> Guess:
    sample = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    return guess_profile(tuple(columns), sample, name=name, table=table)


def mapped(found: Guess) -> dict[str, str]:
    return {column: rule.column for column, rule in found.profile.columns.items() if rule.column}


def test_contacts_are_recognised_with_all_their_columns() -> None:
    found = guess(
        {"Cliëntnummer": CLIENTS, "Medewerkernummer": WORKERS, "Datum": DAYS, "Soort contact": KINDS,
         "Wet": ["Wmo", "Jeugdwet"] * 30, "Duur (min)": ["45", "60"] * 30, "Team": ["N", "Z"] * 30},
    )  # fmt: skip
    assert found.profile.table == "contacts"
    assert found.is_complete
    assert found.score > 0.9
    assert len(mapped(found)) == 7
    assert found.profile.columns["held_on"].formats == ("%d-%m-%Y",)
    assert found.profile.columns["kind"].values == {
        "Huisbezoek": "visit", "Telefonisch": "call", "Niet thuis": "attempt"
    }  # fmt: skip


@pytest.mark.parametrize(
    "headers",
    [
        ("client_nr", "medewerker_code", "datum_contact", "wijze van contact"),
        ("KLANT", "HULPVERLENER", "DATUM", "SOORT"),
        ("ClientId", "EmployeeId", "Date", "Type"),
        ("Inwoner", "Begeleider", "Afspraakdatum", "Contactvorm"),
        ("dossiernr.", "consulent", "dag", "contactsoort"),
    ],
)
def test_renamed_headers_are_recognised(headers: tuple[str, ...]) -> None:
    found = guess(dict(zip(headers, (CLIENTS, WORKERS, DAYS, KINDS), strict=True)))
    expected = dict(zip(("client_id", "professional_id", "held_on", "kind"), headers, strict=True))
    assert (found.profile.table, mapped(found)) == ("contacts", expected)


def test_values_alone_can_find_what_is_required() -> None:
    found = guess({"K1": CLIENTS, "K2": WORKERS, "K3": DAYS}, name="contacten")
    assert mapped(found) == {"client_id": "K1", "professional_id": "K2", "held_on": "K3"}
    assert all(column.score < 0.5 for column in found.columns)
    assert "zegt niets" in found.columns[0].why.nl


def test_one_column_with_day_and_time_gives_both() -> None:
    moments = [f"{day} {9 + n % 8:02}:15" for n, day in enumerate(DAYS)]
    found = guess({"Cliënt": CLIENTS, "Medewerker": WORKERS, "Tijdstip": moments})
    assert mapped(found)["held_on"] == mapped(found)["held_at"] == "Tijdstip"


def test_an_event_log_is_contacts() -> None:
    moments = [f"2024-01-{1 + n % 28:02}T10:00:00+01:00" for n in range(60)]
    found = guess({"case:concept:name": CLIENTS, "org:resource": WORKERS, "time:timestamp": moments})
    assert (found.profile.table, found.is_complete) == ("contacts", True)


def test_what_is_missing_is_said() -> None:
    found = guess({"Cliëntnummer": CLIENTS, "Datum": DAYS}, table="contacts")
    assert found.missing == ("professional_id",)
    with pytest.raises(ConfigError, match="professional_id"):
        read_profile(write_profile(found.profile))


def test_a_complete_guess_is_a_right_profile() -> None:
    found = guess({"Cliëntnummer": CLIENTS, "Medewerker": WORKERS, "Datum": DAYS})
    assert read_profile(write_profile(found.profile)) == found.profile


NAMES = ["Jansen", "De Vries", "Bakker"] * 20


@pytest.mark.parametrize(
    "header", ["Achternaam", "naam cliënt", "Adres", "POSTCODE", "E-mailadres", "Opmerkingen"]
)
def test_names_addresses_and_free_text_are_never_mapped(header: str) -> None:
    found = guess({"Cliëntnummer": CLIENTS, "Medewerker": WORKERS, "Datum": DAYS, header: NAMES})
    assert header not in mapped(found).values()
    assert found.never_read == (header,)


def test_citizen_numbers_are_only_ever_a_client() -> None:
    numbers = [str(n) for n in range(123_450_000, 123_452_000) if passes_eleven_test(str(n))][:60]
    found = guess({"Organisatie": numbers, "Medewerker": WORKERS, "BSN": numbers[::-1], "Datum": DAYS})
    assert mapped(found)["client_id"] == "BSN"
    assert "Organisatie" not in mapped(found).values()


def test_codes_of_two_standards_get_their_law() -> None:
    column = TABLES["care_episodes"].column("end_reason")
    codes = guess_codes("care_episodes", column, ["31", "Verhuisd", "moved"], per_law=True)
    assert codes == {"Verhuisd": "moved", "wmo:31": "moved", "jeugdwet:31": "goal_reached"}


def test_without_a_law_a_code_that_means_two_things_is_left_open() -> None:
    assert guess_codes("care_episodes", TABLES["care_episodes"].column("end_reason"), ["31"]) == {}


@pytest.mark.parametrize(
    ("days", "formats"),
    [
        (["13/01/2024", "02/03/2024"], ("%d/%m/%Y",)),
        (["01/13/2024", "02/03/2024"], ("%m/%d/%Y",)),
        (["02/03/2024"] * 2, ()),
        (["02-03-2024"] * 2, ("%d-%m-%Y",)),
        (["45300", "45301"], ("excel",)),
        (["2024-01-09"] * 2, ()),
    ],
)
def test_the_spelling_of_days_is_kept_for_smaller_files(days: list[str], formats: tuple[str, ...]) -> None:
    rows = {"Cliënt": CLIENTS[:2], "Medewerker": WORKERS[:2], "Datum": days}
    assert guess(rows, name="contacten").profile.columns["held_on"].formats == formats


def test_a_subsidy_register_is_contracts_by_subsidy() -> None:
    found = guess(
        {"Subsidienummer": ["S1", "S2"], "Organisatie": ["A", "B"], "Van": ["2024-01-01", "2025-01-01"],
         "Tot": ["2024-12-31", "2025-12-31"], "Bedrag": ["1.000", "2.000"]},
    )  # fmt: skip
    assert found.profile.table == "contracts"
    assert found.profile.columns["instrument"].constant == "subsidy"


def test_the_name_of_the_file_helps() -> None:
    rows = {"Nummer": ["1", "2"], "Naam": ["A", "B"]}
    assert guess(rows, name="organisaties").profile.table == "organisations"


def test_every_word_for_a_header_is_for_a_column_that_exists() -> None:
    from bestendig.sources.guessing.words import data

    columns = {column.name for table in TABLES.values() for column in table.columns}
    assert set(data("columns")) <= columns


def test_every_guessed_code_exists() -> None:
    from bestendig.sources.guessing.words import data

    possible = {code for table in TABLES.values() for column in table.columns for code in column.values}
    listed = dict(data("codes"))
    by_law = listed.pop("per_law")["end_reason"]
    codes = {code for law in by_law.values() for code in law.values()}
    for chosen in listed.values():
        inner = [one for one in chosen.values() if isinstance(one, dict)]
        codes |= {code for one in inner for code in one} or set(chosen)
    assert codes <= possible


def test_a_header_may_hold_the_word() -> None:
    assert header_score("Begindatum zorg", "care_episodes", "first_day") > 0.7
    assert header_score("Bezoekdatum", "care_episodes", "last_day") == 0
    assert not is_never_read("Programmanaam")


def test_an_empty_file_gives_a_guess_from_its_headers_alone() -> None:
    found = guess_profile(("Cliëntnummer", "Medewerkernummer", "Datum"), (), name="contacten")
    assert (found.profile.table, found.is_complete) == ("contacts", True)
