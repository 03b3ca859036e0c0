"""A list of numbers: one person under several numbers, chains followed, contradictions refused."""

from pathlib import Path

import pytest

from bestendig.errors import InputError
from bestendig.model.profile import ColumnRule, Profile
from bestendig.sources.crosswalk import Crosswalk, is_crosswalk, read_crosswalk
from bestendig.sources.keyring import KeyRing
from bestendig.sources.values import read_values

PROFILE = Profile(
    "x",
    "contacts",
    "ecd",
    {
        "client_id": ColumnRule("klant"),
        "professional_id": ColumnRule("wie"),
        "held_on": ColumnRule("dag"),
        "law": ColumnRule("wet", values={"Wmo": "wmo", "Jeugdwet": "jeugdwet"}),
    },
)


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    return KeyRing(tmp_path / "keys")


def listed(folder: Path, text: str, name: str = "nummers.csv") -> Crosswalk:
    """The list in a text."""
    (folder / name).write_text(text, encoding="utf-8")
    return read_crosswalk(folder / name, folder / "staging")


def clients(ring: KeyRing, crosswalk: Crosswalk, *numbers: str, law: str = "Wmo") -> tuple[object, ...]:
    """The pseudonyms of these numbers."""
    read = read_values(
        PROFILE, "client_id", numbers, ring=ring, laws=[law] * len(numbers), crosswalk=crosswalk
    )
    return read.value


def test_a_new_number_is_the_person_of_the_old_one(tmp_path: Path, ring: KeyRing) -> None:
    found = listed(tmp_path, "Oud nummer;Nieuw nummer\n7;2007\n8;2008\n")
    old, new, other = clients(ring, found, "7", "2007", "2008")
    assert old == new != other
    assert (old,) == clients(ring, Crosswalk(), "7")


def test_a_chain_of_numbers_is_one_person_and_the_first_number_stands(tmp_path: Path, ring: KeyRing) -> None:
    found = listed(tmp_path, "oud;nieuw\n2007;3007\n7;2007\n")
    assert len(set(clients(ring, found, "7", "2007", "3007.0"))) == 1
    assert clients(ring, found, "3007") == clients(ring, Crosswalk(), "7")


def test_two_files_put_together_are_one_person(tmp_path: Path, ring: KeyRing) -> None:
    found = listed(tmp_path, "oud;nieuw\n7;9\n8;9\n5;5\n")
    assert len(set(clients(ring, found, "7", "8", "9"))) == 1
    assert clients(ring, found, "5") == clients(ring, Crosswalk(), "5")


def test_numbers_of_several_systems_lead_to_one_person(tmp_path: Path, ring: KeyRing) -> None:
    found = listed(tmp_path, "systeem;nummer;persoon\necd;7;P1\nzorgned;7;P2\necd;8;P1\n")
    assert len(set(clients(ring, found, "7", "8"))) == 1
    assert found.of("client", "zorgned") != found.of("client", "ecd")


def test_workers_can_stand_in_the_list_too(tmp_path: Path, ring: KeyRing) -> None:
    found = listed(tmp_path, "soort;oud;nieuw\nmedewerker;M1;M900\n")
    one, other = read_values(PROFILE, "professional_id", ["M1", "M900"], ring=ring, crosswalk=found).value
    assert one == other
    assert len(set(clients(ring, found, "M1", "M900"))) == 2


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("oud;nieuw\n7;8\n6;1\n7;9\n", "crosswalk_two_persons", 4),
        ("systeem;nummer;persoon\necd;7;P1\necd;7;P2\n", "crosswalk_two_persons", 3),
        ("oud;nieuw\n7;8\n8;9\n9;7\n", "crosswalk_circle", 0),
        ("oud;nieuw\n7;8\n6;\n", "crosswalk_incomplete", 3),
        ("soort;oud;nieuw\nhond;7;8\n", "crosswalk_who", 2),
        ("naam;datum\n7;8\n", "crosswalk_unknown", 0),
    ],
)
def test_what_cannot_be_right_is_refused_with_the_line(
    tmp_path: Path, text: str, code: str, line: int
) -> None:
    with pytest.raises(InputError) as refusal:
        listed(tmp_path, text)
    assert refusal.value.code == code
    assert refusal.value.where == f"nummers.csv{f':{line}' if line else ''}"


def test_refusals_name_no_number(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refusal:
        listed(tmp_path, "oud;nieuw\n700123;800123\n700123;900123\n")
    assert not any(number in refusal.value.words("nl") for number in ("700123", "800123", "900123"))


def test_laws_stay_apart_unless_a_ground_names_them(tmp_path: Path, ring: KeyRing) -> None:
    found = listed(tmp_path, "systeem;nummer;persoon\necd;7;P1\n")
    assert clients(ring, found, "7") != clients(ring, found, "7", law="Jeugdwet")
    together = found.with_laws(("wmo", "jeugdwet"))
    assert clients(ring, together, "7") == clients(ring, together, "7", law="Jeugdwet")
    assert clients(ring, together, "7") != clients(ring, found, "7")
    assert clients(ring, together, "6") == clients(ring, found, "6")
    assert ring.laws() == ("jeugdwet", "wmo")


def test_a_fingerprint_knows_the_list_not_its_order_and_needs_the_key(tmp_path: Path, ring: KeyRing) -> None:
    one, same, other = (
        listed(tmp_path, f"oud;nieuw\n{lines}", f"{place}.csv")
        for place, lines in enumerate(("7;8\n5;6\n", "5;6\n7;8\n", "7;8\n5;9\n"))
    )
    key = ring.key("wmo")
    assert one.fingerprint(key) == same.fingerprint(key) != other.fingerprint(key)
    assert one.fingerprint(key) != one.fingerprint(ring.key("jeugdwet"))
    assert one.fingerprint(key) != one.with_laws(("wmo", "jeugdwet")).fingerprint(key)


def test_only_a_list_of_numbers_looks_like_one() -> None:
    assert is_crosswalk(("Oud nummer", "Nieuw nummer"))
    assert not is_crosswalk(("Cliëntnummer", "Medewerkernummer", "Datum"))
    assert not is_crosswalk(("Oud nummer", "Nieuw nummer", "Achternaam"))
