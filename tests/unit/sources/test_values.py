"""Reading the distinct values of a column by its profile."""

from dataclasses import replace
from pathlib import Path

import pytest

from bestendig.errors import ConfigError, NotAllowed
from bestendig.model.faults import FAULTS
from bestendig.model.profile import ColumnRule, Profile
from bestendig.sources.citizen_numbers import passes_eleven_test
from bestendig.sources.keyring import STAFF, KeyRing
from bestendig.sources.plan import readings
from bestendig.sources.profiles.shipped import shipped_profiles
from bestendig.sources.pseudonyms import UNSPECIFIED, pseudonym
from bestendig.sources.values import read_values, refuse_as_written

SHIPPED = {profile.name: profile for profile in shipped_profiles()}
CONTACTS = SHIPPED["voorbeeldstad-contacten"]


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    return KeyRing(tmp_path / "keys")


def test_a_client_has_another_pseudonym_under_each_law(ring: KeyRing) -> None:
    read = read_values(CONTACTS, "client_id", ["7", "7", "7"], ring=ring, laws=["Wmo", "Jeugdwet", "?"])
    keys = ("wmo", "jeugdwet", UNSPECIFIED)
    assert read.value == tuple(pseudonym(ring.key(key), "leren", "voorbeeldstad", "7") for key in keys)
    assert read.law == ("Wmo", "Jeugdwet", "?")


def test_staff_has_one_pseudonym_whatever_the_law(ring: KeyRing) -> None:
    read = read_values(CONTACTS, "professional_id", ["M7"], ring=ring)
    assert read.value == (pseudonym(ring.key(STAFF), "leren", "voorbeeldstad", "M7"),)


def test_the_same_worker_in_contacts_and_staff_list_is_one(ring: KeyRing) -> None:
    staff = SHIPPED["voorbeeldstad-personeel"]
    one = read_values(CONTACTS, "professional_id", ["M7"], ring=ring)
    assert one.value == read_values(staff, "professional_id", ["M7"], ring=ring).value


def test_a_law_can_be_given_for_a_table_without_laws(ring: KeyRing) -> None:
    people = SHIPPED["voorbeeldstad-inwoners"]
    under = read_values(people, "client_id", ["7"], ring=ring, law="wmo")
    assert under.value == read_values(CONTACTS, "client_id", ["7"], ring=ring, laws=["Wmo"]).value
    assert read_values(people, "client_id", ["7"], ring=ring).value != under.value


def test_a_household_is_no_client(ring: KeyRing) -> None:
    people = SHIPPED["voorbeeldstad-inwoners"]
    household = read_values(people, "household_id", ["7"], ring=ring)
    assert household.value != read_values(people, "client_id", ["7"], ring=ring).value


@pytest.mark.parametrize(
    "nobody", ["-1", "wachtlijst", "Wachtlijst ", "inval", "ONBEKEND", "Team Noord", "EMPTY"]
)
def test_a_dummy_worker_is_nobody(ring: KeyRing, nobody: str) -> None:
    read = read_values(CONTACTS, "professional_id", [nobody, "M7"], ring=ring)
    assert (read.value[0], read.fault) == (None, ("stands_for_nobody", None))


def test_an_empty_cell_is_no_fault(ring: KeyRing) -> None:
    read = read_values(CONTACTS, "professional_id", ["", None, "  "], ring=ring)
    assert read.value == read.fault == (None, None, None)


def test_people_are_never_read_without_keys() -> None:
    with pytest.raises(ConfigError) as refused:
        read_values(CONTACTS, "client_id", ["7"])
    assert refused.value.code == "key_ring_absent"


CITIZENS = [str(number) for number in range(123_456_000, 123_456_200) if passes_eleven_test(str(number))]


@pytest.mark.parametrize("column", ["organisation_id", "team_id", "professional_id"])
def test_citizen_numbers_can_only_be_clients(ring: KeyRing, column: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        read_values(CONTACTS, column, CITIZENS, ring=ring)
    assert refused.value.code == "bsn_in_column"
    assert not any(number in refused.value.words("en") for number in CITIZENS)
    assert read_values(CONTACTS, "client_id", CITIZENS, ring=ring, laws=["Wmo"] * len(CITIZENS)).n_faults == 0


def test_citizen_numbers_are_no_contact_numbers_either() -> None:
    refuse_as_written(CONTACTS, [{"Contactnummer": str(number)} for number in range(100)])
    with pytest.raises(NotAllowed):
        refuse_as_written(CONTACTS, [{"Contactnummer": number} for number in CITIZENS])


def test_one_code_means_different_things_under_two_laws() -> None:
    episodes = SHIPPED["voorbeeldstad-hulptrajecten"]
    read = read_values(
        episodes, "end_reason", ["31", "31", "02", "Verhuisd"], laws=["Wmo", "Jeugdwet", "Wmo", ""]
    )
    assert read.value == ("moved", "goal_reached", "death", "moved")


def test_a_word_that_is_not_in_the_map_is_said() -> None:
    read = read_values(CONTACTS, "kind", ["Huisbezoek", "Beeldbellen"])
    assert (read.value, read.fault) == (("visit", None), (None, "code_unknown"))


def test_what_is_wrong_with_a_moment_is_said_once() -> None:
    log = SHIPPED["bpi2013-incidents"]
    assert read_values(log, "held_on", ["x"]).fault == ("date_unreadable",)
    assert read_values(log, "held_at", ["x"]).fault == (None,)


def test_health_is_never_read() -> None:
    staff = SHIPPED["voorbeeldstad-personeel"]
    assert read_values(staff, "end_reason", ["Ziekte"]).fault == ("health_not_kept",)


def test_only_what_must_be_read_is_planned() -> None:
    planned = {reading.column.name: reading for reading in readings(CONTACTS)}
    assert planned["client_id"].headers == ("Cliëntnummer", "Wet")
    assert planned["professional_id"].headers == ("Medewerkernummer",)
    assert "contact_id" not in planned
    subsidies = {reading.column.name: reading for reading in readings(SHIPPED["voorbeeldstad-subsidies"])}
    assert subsidies["instrument"].constant == "subsidy"


def test_two_systems_number_their_people_apart(ring: KeyRing) -> None:
    other = replace(CONTACTS, source_system="ander")
    first, second = (read_values(each, "professional_id", ["7"], ring=ring) for each in (CONTACTS, other))
    assert first.value != second.value


def test_one_numbering_can_be_shared(ring: KeyRing) -> None:
    rule = ColumnRule(column="Wie", space="voorbeeldstad")
    other = Profile("x", "contacts", "ander", {"professional_id": rule})
    assert (
        read_values(other, "professional_id", ["7"], ring=ring).value
        == read_values(CONTACTS, "professional_id", ["7"], ring=ring).value
    )


def test_every_fault_has_words_in_two_languages() -> None:
    for code, fault in FAULTS.items():
        assert fault.code == code
        assert all((fault.label.nl, fault.label.en, fault.hint.nl, fault.hint.en))
