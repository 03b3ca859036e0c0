"""Programmes as threads under all their names, agreements by when they end, council terms beside them."""

from datetime import date

import pytest

from bestendig.analyses.importing import take_in
from bestendig.analyses.opening import open_data
from bestendig.analyses.policies.register import council_terms, policies
from bestendig.sheets.council.facts import OnTable
from bestendig.sheets.council.timeline import timeline

HEAD = "Programmanummer;Naam;Begin;Einde;Gepland einde;Soort;Herkomst;Thema;Vervolg op;Reden einde;Geld tot"
PROGRAMMES = (
    HEAD,
    "P1;Eén Deur;01-02-2014;31-12-2016;31-12-2016;Pilot;Rijk;Wijk;;Andere naam;",
    "P2;Doorbreken;01-01-2017;30-06-2018;31-12-2019;Project;Gemeente;Wijk;P1;Nieuw coalitieakkoord;",
    "P3;Ook Doorbreken;01-03-2017;;31-12-2028;Project;Gemeente;Wijk;P1;;01-07-2027",
    "P4;Kring A;01-01-2020;;;Project;Gemeente;Zorg;P5;;",
    "P5;Kring B;01-01-2020;;;Project;Gemeente;Zorg;P4;;",
    "P6;Bel mevr. Jansen;01-01-2021;01-02-2022;;Project;Gemeente;Zorg;;Gesprek met dhr. De Vries;",
)
CONTRACTS = (
    "Contractnummer;Organisatie;Ingangsdatum;Einddatum;Soort afspraak;Wet",
    "K1;90000001;01-01-2020;31-12-2022;Aanbesteding;Wmo",
    "K2;90000002;01-07-2020;31-12-2022;Aanbesteding;Wmo",
    "K3;90000002;01-01-2021;31-12-2022;Aanbesteding;Wmo",
    "K4;90000001;01-01-2023;;Subsidie;",
)


def taken_in(folder, programmes):
    """A vault with registers only: no resident in it."""
    for name, lines in (("beleidsprogrammas.csv", programmes), ("contracten.csv", CONTRACTS)):
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    files = [folder / "beleidsprogrammas.csv", folder / "contracten.csv"]
    take_in(files, folder / "data", keys=folder / "keys", profiles=folder / "profiles")
    return folder / "data"


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    """Registers with everything in it that goes wrong."""
    return taken_in(tmp_path_factory.mktemp("policies"), PROGRAMMES)


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """Registers without a circle, which the measures take for a fault."""
    lines = [line for line in PROGRAMMES if "Kring" not in line]
    return taken_in(tmp_path_factory.mktemp("sound"), lines)


@pytest.fixture(scope="module", params=["duckdb", "polars"])
def found(vault, request):
    """What the registers tell, on two engines."""
    return policies(open_data(vault, engine=request.param)).value


def test_a_new_name_goes_on_in_the_same_thread(found):
    thread = next(each for each in found.threads if each.names[0] == "Eén Deur")
    assert thread.names == ("Eén Deur", "Doorbreken")
    assert (thread.first_day, thread.latest.last_day) == (date(2014, 2, 1), date(2018, 6, 30))
    assert thread.latest.end_reason == "Nieuw coalitieakkoord"


def test_a_second_follower_is_a_thread_of_its_own_that_says_where_it_came_from(found):
    thread = next(each for each in found.threads if each.names == ("Ook Doorbreken",))
    assert thread.after == "Eén Deur"
    assert thread.runs_on(date(2026, 1, 1))
    assert thread.latest.funded_until == date(2027, 7, 1)


def test_a_circle_of_programmes_loses_nobody_and_ends(found):
    names = [name for thread in found.threads for name in thread.names]
    assert {"Kring A", "Kring B"} <= set(names)
    assert not any(thread.after for thread in found.threads if thread.names[0].startswith("Kring"))
    assert len([each for thread in found.threads for each in thread.programmes]) == 6


def test_a_person_in_the_words_of_a_register_does_not_come_out(found):
    nameless = [each for thread in found.threads for each in thread.programmes if not each.name]
    assert len(nameless) == 1
    assert "Jansen" not in repr(found)
    assert "Vries" not in repr(found)


def test_agreements_that_end_together_are_one_round(found):
    tenders = [each for each in found.rounds if each.instrument == "tender"]
    assert [(each.n_contracts, each.n_organisations) for each in tenders] == [(3, 2)]
    assert tenders[0].first_day == date(2020, 1, 1)
    assert [each.last_day for each in found.rounds if each.instrument == "subsidy"] == [None]


def test_keys_of_programmes_stay_the_same_and_tell_nothing(found, vault):
    again = policies(open_data(vault)).value
    assert [each.key for each in again.threads] == [each.key for each in found.threads]
    assert all(len(each.key) == 10 and "P1" not in each.key for each in found.threads)


def test_a_day_belongs_to_its_council(found):
    assert found.term_on(date(2018, 3, 28)).name == "2014–2018"
    assert found.term_on(date(2018, 3, 29)).name == "2018–2022"
    assert found.term_on(date(2027, 1, 1)).name == "2026–2030"
    assert found.term_on(date(1990, 1, 1)) is None


@pytest.mark.parametrize(
    ("measure", "column"), [("programmes_started", 1), ("programmes_ended", 2), ("programmes_renamed", 3)]
)
def test_the_counts_beside_the_timeline_are_those_of_the_measures(sound, measure, column):
    data = open_data(sound)
    answer = data.measure(measure, by="term", yardsticks=False).released.value
    measured = {figure.group[0][1]: figure.value for figure in answer.figures if figure.value}
    rows = timeline(OnTable("Elders", date(2026, 1, 1), policies(data)), "nl").tables[0].rows
    assert {row[0]: float(row[column]) for row in rows if row[column] != "0"} == measured


def test_a_table_without_data_knows_the_council_terms_and_nothing_else():
    alone = council_terms().value
    assert alone.terms[0].name == "2006–2010"
    assert not alone.threads
    assert not alone.rounds


def test_data_without_registers_are_no_error(village):
    found = policies(village).value
    assert not found.threads
    assert found.rounds
