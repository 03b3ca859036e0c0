"""Counting that is broken off: the key is used once, and no counts are lost between two steps."""

from datetime import date
from types import SimpleNamespace

import pytest

from bestendig.analyses.counts import counting
from bestendig.analyses.counts.agreeing import join_round, leave_round, make_round, read_round
from bestendig.analyses.counts.counting import check_can_count, write_counts
from bestendig.analyses.counts.files import read_counts
from bestendig.analyses.counts.questions import answers_of, layout_of
from bestendig.disclosure import DEFAULT
from bestendig.disclosure.rounds import has_key, make_key, was_used
from bestendig.errors import NotAllowed, RequestError
from bestendig.model.round import CountsFile

PARTIES = ("Anker", "Linde", "Molen")
DATA = SimpleNamespace(rule=DEFAULT)


class PowerCut(Exception):  # noqa: N818 - not a fault of the program
    """The machine stops."""


@pytest.fixture
def place(tmp_path):
    """A round with all keys, in a folder with the key rings beside it."""
    make_round(tmp_path / "ronde", PARTIES, date(2025, 12, 31))
    for party in PARTIES:
        join_round(tmp_path / "ronde", party, tmp_path / party)
    return tmp_path


@pytest.fixture(autouse=True)
def few(monkeypatch):
    """A vault that counts three numbers; how often it did."""
    times = []

    def counted(data, agreed, party):
        times.append(party)
        said = (party, agreed.id, agreed.digest.hex(), "0.1", "v", answers_of(agreed), layout_of(agreed))
        return CountsFile(*said, cells=(40, 25, len(times)))

    monkeypatch.setattr(counting, "counted", counted)
    return times


def count(place):
    """Linde counts."""
    check = read_round(place / "ronde").check_number
    return write_counts(DATA, place / "ronde", "Linde", place / "Linde", check, place / "linde.json")


def break_off(monkeypatch, step):
    """Let the machine stop right after a step."""
    done = getattr(counting, step)

    def stops(*given):
        done(*given)
        raise PowerCut

    monkeypatch.setattr(counting, step, stops)


def test_after_the_key_is_gone_the_counts_are_still_there(place, monkeypatch, few):
    with monkeypatch.context() as broken:
        break_off(broken, "discard_key")
        with pytest.raises(PowerCut):
            count(place)
    assert not (place / "linde.json").exists()
    assert read_counts(count(place)).party == "Linde"
    assert few == ["Linde"]


def test_before_the_key_is_gone_it_counts_anew(place, monkeypatch, few):
    with monkeypatch.context() as broken:
        break_off(broken, "_write")
        with pytest.raises(PowerCut):
            count(place)
    assert not was_used(place / "Linde", read_round(place / "ronde").id)
    assert read_counts(count(place)).party == "Linde"
    assert few == ["Linde", "Linde"]


def test_what_was_left_of_another_round_is_not_taken(place, tmp_path):
    count(place)
    left = place / ".linde.json.part"
    (place / "linde.json").rename(left)
    left.write_bytes(left.read_bytes().replace(b"Linde", b"Anker"))
    with pytest.raises(NotAllowed) as refusal:
        count(place)
    assert refusal.value.code == "round_key_used"


def test_a_key_whose_public_half_was_never_written_is_published_after_all(tmp_path):
    agreed = make_round(tmp_path / "ronde", PARTIES, date(2025, 12, 31))
    made = make_key(tmp_path / "Linde", agreed.id, "Linde")
    assert join_round(tmp_path / "ronde", "Linde", tmp_path / "Linde").keys == {"Linde": made.public}
    with pytest.raises(NotAllowed):
        join_round(tmp_path / "ronde", "Anker", tmp_path / "Linde")


def test_leaving_a_round_throws_the_key_away(place):
    number = read_round(place / "ronde").id
    leave_round(place / "Linde", number)
    assert was_used(place / "Linde", number)
    leave_round(place / "elders", number)
    assert not has_key(place / "elders", number)
    with pytest.raises(NotAllowed):
        count(place)


def test_a_vault_without_contacts_is_told_before_it_makes_a_key(place):
    with pytest.raises(RequestError) as refusal:
        check_can_count(SimpleNamespace(tables=("care_episodes",)), read_round(place / "ronde"))
    assert refusal.value.code == "counts_nothing"


@pytest.mark.parametrize("names", [["Anker", "Linde", "x" * 81], ["Anker", "Linde", "regel\x07een"]])
def test_a_name_that_no_party_can_have_is_refused(tmp_path, names):
    with pytest.raises(RequestError) as refusal:
        make_round(tmp_path, names, date(2025, 12, 31))
    assert refusal.value.code == "party_name"
