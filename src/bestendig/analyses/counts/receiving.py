"""What comes in from other vaults: an agreement, public keys, counts; each looked at before it is kept.

What is there is never overwritten: a file that came before stays, whatever comes after it.
"""

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from bestendig.analyses.counts import refusing
from bestendig.analyses.counts.agreeing import (
    AGREED,
    counts_path,
    put_key,
    put_round,
    read_round,
    understood,
)
from bestendig.analyses.counts.combining import length_of
from bestendig.analyses.counts.files import counts_from, read_counts
from bestendig.analyses.counts.questions import answers_of, layout_of
from bestendig.disclosure.rounds import is_public_key
from bestendig.model.round import COUNTS_FORMAT, ROUND_FORMAT, CountsFile, Round

What = Literal["round", "key", "counts"]
ORDER: tuple[What, ...] = ("round", "key", "counts")
KEY = {"round", "party", "public_key"}
"""What a file with a public key says."""


@dataclass(frozen=True, slots=True)
class Received:
    """What a file was, of whom, and whether it was not there yet."""

    what: What
    party: str = ""
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """What the counts of one party cover; `fingerprint` is the SHA-256 of the file."""

    software: str
    data_version: str
    n_events: int
    fingerprint: str


def kind_of(content: bytes) -> What | None:
    """What a file says it is; None for anything else."""
    said = _said(content)
    by_format: dict[object, What] = {COUNTS_FORMAT: "counts", ROUND_FORMAT: "round"}
    return "key" if set(said) == KEY else by_format.get(said.get("format"))


def receive_round(contents: Iterable[bytes], parent: Path) -> Round:
    """The round that began elsewhere, in a folder of its own in `parent`; its keys are received after it.

    Where it is here already it stays as it is. InputError when there is none, or another under its number.
    """
    found = [_said(content) for content in contents if kind_of(content) == "round"]
    if len(found) != 1:
        raise refusing.no_round()
    agreed = understood(found[0])
    folder = parent / agreed.id
    if (folder / AGREED).exists():
        _same_round(agreed, read_round(folder))
    else:
        put_round(folder, agreed)
    return agreed


def receive(content: bytes, folder: Path) -> Received:
    """Keep a file of another vault in the folder of a round; an error where it does not fit."""
    agreed, what = read_round(folder), kind_of(content)
    if what == "round":
        return _same_round(understood(_said(content)), agreed)
    if what == "key":
        return _key(_said(content), agreed, folder)
    if what == "counts":
        return _counts(content, agreed, folder)
    raise refusing.unknown()


def cover_of(path: Path) -> Cover:
    """What a counts file covers; InputError where it is damaged."""
    file = read_counts(path)
    fingerprint = hashlib.sha256(path.read_bytes()).hexdigest()
    return Cover(file.software, file.data_version, len(file.links), fingerprint)


def _said(content: bytes) -> dict[str, Any]:
    """A JSON object; empty for anything else."""
    try:
        said = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _same_round(given: Round, agreed: Round) -> Received:
    """The agreement that is here already; InputError for another one."""
    if given != replace(agreed, keys={}):
        raise refusing.other_round(AGREED)
    return Received("round")


def _key(said: dict[str, Any], agreed: Round, folder: Path) -> Received:
    """The public key of one party; one that was given stays, another in its place is refused."""
    party, public_key = str(said["party"]), str(said["public_key"])
    if said["round"] != agreed.id:
        raise refusing.other_round(_known(party, agreed))
    if party not in agreed.parties:
        raise refusing.strange()
    if agreed.keys.get(party) == public_key:
        return Received("key", party)
    if party in agreed.keys:
        raise refusing.key_differs(party)
    if not is_public_key(public_key) or public_key in agreed.keys.values():
        raise refusing.key_damaged(party)
    put_key(folder, agreed, party, public_key)
    return Received("key", party, is_new=True)


def _counts(content: bytes, agreed: Round, folder: Path) -> Received:
    """The counts of one party, as they are; refused where they cannot be added to those of the others."""
    file = counts_from(content)
    if file.round_id != agreed.id:
        raise refusing.other_round(_known(file.party, agreed))
    if file.party not in agreed.parties:
        raise refusing.strange()
    if agreed.missing:
        raise refusing.keys_first(agreed.missing)
    path = counts_path(folder, agreed, file.party)
    if path.exists():
        return _once(content, path, file.party)
    if file.round_digest != agreed.digest.hex():
        raise refusing.other_keys(file.party)
    _check_way(file, agreed, folder)
    _write(path, content)
    return Received("counts", file.party, is_new=True)


def _check_way(file: CountsFile, agreed: Round, folder: Path) -> None:
    """InputError for counts in another order or of another version than agreed, or than the others."""
    ways = (file.layout, file.answers, len(file.cells))
    others = (counts_path(folder, agreed, party) for party in agreed.parties)
    there = next((read_counts(path).software for path in others if path.exists()), file.software)
    if ways != (layout_of(agreed), answers_of(agreed), length_of(agreed)) or there != file.software:
        raise refusing.other_way(file.party, file.software, there)


def _once(content: bytes, path: Path, party: str) -> Received:
    """The same file again does no harm; another of the same party is refused, what is there stays."""
    if path.read_bytes() != content:
        raise refusing.counts_twice(party)
    return Received("counts", party)


def _known(party: str, agreed: Round) -> str:
    """The name of a party of the round; nothing for words that we do not know."""
    return party if party in agreed.parties else ""


def _write(path: Path, content: bytes) -> None:
    """A file, whole or not at all."""
    beside = path.with_name(f".{path.name}.part")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
