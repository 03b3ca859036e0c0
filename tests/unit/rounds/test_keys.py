"""Keys of rounds: one per vault and round, for one use, readable by their owner."""

import os

import pytest

from bestendig.disclosure.rounds import discard_key, make_key, read_key
from bestendig.errors import NotAllowed, RequestError

ROUND = "00112233445566aa"


def test_a_key_is_found_again(tmp_path):
    made = make_key(tmp_path, ROUND, "linde")
    assert read_key(tmp_path, ROUND, "linde").public == made.public


def test_a_second_key_for_a_round_is_refused(tmp_path):
    make_key(tmp_path, ROUND, "linde")
    with pytest.raises(NotAllowed):
        make_key(tmp_path, ROUND, "linde")


def test_a_used_key_is_gone_and_cannot_be_made_again(tmp_path):
    made = make_key(tmp_path, ROUND, "linde")
    discard_key(tmp_path, ROUND)
    with pytest.raises(NotAllowed):
        read_key(tmp_path, ROUND, "linde")
    with pytest.raises(NotAllowed):
        make_key(tmp_path, ROUND, "linde")
    assert made.public not in (tmp_path / "rounds" / f"{ROUND}.key").read_text()


def test_a_key_that_others_can_read_is_refused(tmp_path):
    make_key(tmp_path, ROUND, "linde")
    os.chmod(tmp_path / "rounds" / f"{ROUND}.key", 0o644)
    with pytest.raises(NotAllowed):
        read_key(tmp_path, ROUND, "linde")


def test_a_key_is_not_shown_when_printed(tmp_path):
    assert "private" not in repr(make_key(tmp_path, ROUND, "linde"))


@pytest.mark.parametrize("name", ["../elsewhere", "", "00112233445566aa/x", "ABCDEF0011223344"])
def test_a_round_cannot_lead_out_of_the_folder(tmp_path, name):
    with pytest.raises(RequestError):
        make_key(tmp_path, name, "linde")
