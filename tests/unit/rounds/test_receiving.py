"""Files of other vaults let in: what fits is kept once, what does not is refused and changes nothing."""

import io
import json
import secrets
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from tests.web.vaults_elsewhere import Elsewhere

from bestendig.analyses.counts.agreeing import counts_path, read_round
from bestendig.analyses.counts.combining import length_of
from bestendig.analyses.counts.packing import LARGEST, pack, unpack
from bestendig.analyses.counts.receiving import Received, cover_of, kind_of, receive, receive_round
from bestendig.analyses.counts.wording import words_of
from bestendig.errors import BestendigError, InputError, RequestError
from bestendig.model.course import Link

PARTIES = ("Anker", "Linde", "Molen")
EVENT = Link("policy", "contract", "Begeleiding", 16000, "Linde", 40, 30, 30)


@pytest.fixture
def elsewhere(tmp_path):
    """A round of three vaults, without keys."""
    return Elsewhere.begin(tmp_path, PARTIES, date(2025, 12, 31))


@pytest.fixture
def keyed(elsewhere):
    """The same with all keys."""
    for party in PARTIES:
        receive(elsewhere.key(party), elsewhere.folder)
    return elsewhere


def whole(there, party, **other):
    """A counts file as long as it should be, with what differs."""
    said = json.loads(there.counts(party, **other))
    return {**said, "cells": secrets.token_hex(16 * length_of(there.agreed))}


def written(said):
    """The bytes of a file."""
    return json.dumps(said).encode()


def what_lies_in(folder):
    """Every file with its content."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_keys_and_counts_are_kept_once(keyed):
    content = written(whole(keyed, "Linde", links=(EVENT,)))
    assert receive(content, keyed.folder) == Received("counts", "Linde", is_new=True)
    assert receive(content, keyed.folder) == Received("counts", "Linde")
    assert receive(keyed.key("Linde"), keyed.folder) == Received("key", "Linde")
    cover = cover_of(counts_path(keyed.folder, keyed.agreed, "Linde"))
    assert (cover.software, cover.data_version, cover.n_events) == ("0.1", "v-Linde", 1)


def spoiled(change):
    """A counts file of Linde with a change."""
    return lambda there: written({**whole(there, "Linde"), **change(there)})


BAD_COUNTS = {
    "another round": (lambda there: {"round_id": "0" * 16}, "counts_other_round"),
    "other keys": (lambda there: {"round_digest": "0" * 64}, "counts_other_keys"),
    "a stranger": (lambda there: {"party": "Wilg"}, "counts_strange"),
    "another order": (lambda there: {"layout": "0" * 16}, "counts_other_software"),
    "other measures": (lambda there: {"answers": ["durations@9"]}, "counts_other_software"),
    "cells too few": (lambda there: {"cells": "0" * 64}, "counts_other_software"),
    "half a cell": (lambda there: {"cells": "0" * 33}, "counts_damaged"),
    "no hexadecimals": (lambda there: {"cells": "0x" * 16}, "counts_damaged"),
    "a number for a name": (lambda there: {"software": 7}, "counts_damaged"),
    "a very long name": (lambda there: {"data_version": "v" * 400}, "counts_damaged"),
    "an unknown level": (lambda there: {"links": [{"level": "hoog"}]}, "counts_damaged"),
    "a field too many": (lambda there: {"client": "10023"}, "counts_damaged"),
}


@pytest.mark.parametrize("name", BAD_COUNTS)
def test_counts_that_do_not_fit_are_refused_and_change_nothing(keyed, name):
    change, code = BAD_COUNTS[name]
    before = what_lies_in(keyed.folder)
    with pytest.raises(BestendigError) as refusal:
        receive(spoiled(change)(keyed), keyed.folder)
    assert refusal.value.code == code
    assert what_lies_in(keyed.folder) == before


@pytest.mark.parametrize(
    "event",
    [
        replace(EVENT, day=10**9),
        replace(EVENT, kind="gebeurtenis"),
        replace(EVENT, what="x" * 400),
        replace(EVENT, what="\x00"),
        replace(EVENT, n_clients=-1),
    ],
)
def test_an_event_that_no_vault_writes_is_refused(keyed, event):
    with pytest.raises(InputError) as refusal:
        receive(written(whole(keyed, "Linde", links=(event,))), keyed.folder)
    assert refusal.value.code == "counts_damaged"


@pytest.mark.parametrize(
    "content", [b"", b"null", b"[1]", b"{}", b"geen json", b"\xff\xfe", b"[" * 100_000, b"9" * 10_000]
)
def test_what_is_no_file_of_a_round_is_refused(keyed, content):
    assert kind_of(content) is None
    with pytest.raises(InputError) as refusal:
        receive(content, keyed.folder)
    assert refusal.value.code == "round_file_unknown"


def test_other_counts_of_the_same_party_leave_the_first_as_they_were(keyed):
    first = written(whole(keyed, "Linde"))
    receive(first, keyed.folder)
    with pytest.raises(InputError) as refusal:
        receive(written(whole(keyed, "Linde")), keyed.folder)
    assert refusal.value.code == "counts_twice"
    assert counts_path(keyed.folder, keyed.agreed, "Linde").read_bytes() == first


def test_counts_of_another_version_than_those_of_the_others_are_refused(keyed):
    receive(written(whole(keyed, "Linde")), keyed.folder)
    with pytest.raises(InputError) as refusal:
        receive(written(whole(keyed, "Anker", software="0.2")), keyed.folder)
    assert "0.2 / 0.1" in refusal.value.words("nl")


def test_counts_wait_for_every_key(elsewhere):
    receive(elsewhere.key("Linde"), elsewhere.folder)
    with pytest.raises(RequestError) as refusal:
        receive(written(whole(elsewhere, "Linde")), elsewhere.folder)
    assert "Anker, Molen" in refusal.value.words("nl")


@pytest.mark.parametrize(
    ("public", "code"),
    [
        ("00" * 32, "round_key_damaged"),  # a point of small order: everybody would know the secret
        ("zz" * 32, "round_key_damaged"),
        ("ab", "round_key_damaged"),
        ("AB" * 32, "round_key_damaged"),
    ],
)
def test_what_is_no_key_is_refused(elsewhere, public, code):
    said = {**json.loads(elsewhere.key("Linde")), "public_key": public}
    with pytest.raises(InputError) as refusal:
        receive(written(said), elsewhere.folder)
    assert refusal.value.code == code
    assert not elsewhere.agreed.keys


def test_the_key_of_one_party_is_not_taken_for_another(elsewhere):
    receive(elsewhere.key("Linde"), elsewhere.folder)
    stolen = {**json.loads(elsewhere.key("Linde")), "party": "Anker"}
    with pytest.raises(InputError):
        receive(written(stolen), elsewhere.folder)
    assert set(elsewhere.agreed.keys) == {"Linde"}


def test_a_second_key_of_a_party_leaves_the_first_as_it_was(elsewhere):
    receive(elsewhere.key("Linde"), elsewhere.folder)
    other = {**json.loads(elsewhere.key("Anker")), "party": "Linde"}
    with pytest.raises(InputError) as refusal:
        receive(written(other), elsewhere.folder)
    assert refusal.value.code == "round_key_swapped"
    assert elsewhere.agreed.keys["Linde"] == elsewhere.public("Linde")


def test_a_round_travels_as_a_zip_and_back(keyed, tmp_path):
    packed = pack(keyed.folder)
    assert packed == pack(keyed.folder)
    contents = unpack("ronde.zip", packed)
    agreed = receive_round(contents.values(), tmp_path / "elders")
    for content in contents.values():
        receive(content, tmp_path / "elders" / agreed.id)
    assert read_round(tmp_path / "elders" / agreed.id) == keyed.agreed
    assert receive_round(contents.values(), tmp_path / "elders") == agreed


def test_another_agreement_under_the_same_number_is_refused(elsewhere, tmp_path):
    said = json.loads((elsewhere.folder / "ronde.json").read_text())
    receive_round([written(said)], tmp_path / "elders")
    with pytest.raises(InputError):
        receive_round([written({**said, "until": "2024-12-31"})], tmp_path / "elders")
    with pytest.raises(InputError):
        receive(written({**said, "until": "2024-12-31"}), elsewhere.folder)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "../../buiten"},
        {"parties": ["Linde", "Anker"]},
        {"parties": ["Anker", "Linde", "Linde"]},
        {"parties": ["Anker", "Linde", "x" * 81]},
        {"parties": ["Anker", "Linde", "regel\neen"]},
        {"parties": "Anker"},
        {"until": "0001-01-01"},
        {"until": "9999-12-31"},
        {"until": 7},
        {"sheets": []},
        {"sheets": ["contracts"]},
        {"horizon": 10**9},
        {"windows": {"gap": -1}},
        {"windows": None},
        {"format": "bestendig-round/9"},
    ],
)
def test_an_agreement_that_cannot_be_is_refused(elsewhere, tmp_path, change):
    said = json.loads((elsewhere.folder / "ronde.json").read_text())
    with pytest.raises(InputError):
        receive_round([written({**said, **change})], tmp_path / "elders")
    assert not (tmp_path / "elders").exists()


def zipped(**files):
    """A ZIP of those files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04",
        b"PK\x03\x04" + b"\x00" * 400,
        zipped(**{"groot.json": b"0" * (LARGEST + 1)}),
        zipped(**{f"{number}.json": b"{}" for number in range(101)}),
    ],
    ids=["cut off", "damaged", "a file too large", "too many files"],
)
def test_a_zip_that_is_no_round_is_refused(content):
    with pytest.raises(InputError) as refusal:
        unpack("ronde.zip", content)
    assert refusal.value.code == "round_zip"


def test_a_name_in_a_zip_leads_nowhere():
    assert dict(unpack("r.zip", zipped(**{"../../etc/ronde.json": b"{}"}))) == {"ronde.json": b"{}"}


def test_what_is_counted_has_words(elsewhere):
    words = [each.nl for each in words_of(elsewhere.agreed)]
    assert words[0] == "Hoe lang relaties duren"
    assert len(words) == len(set(words)) == 4
