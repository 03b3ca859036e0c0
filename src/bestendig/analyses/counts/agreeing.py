"""The round folder: what was agreed, and the public key of each party; everybody may read it."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from bestendig.analyses.counts.checking import MOST_PARTIES, checked, is_name
from bestendig.analyses.counts.questions import SHEETS
from bestendig.disclosure.rounds import RoundKey, discard_key, has_key, make_key, read_key
from bestendig.errors import InputError, RequestError, did_you_mean
from bestendig.language import Text
from bestendig.model.plain import to_plain
from bestendig.model.round import FEWEST_PARTIES, ROUND_FORMAT, Round

AGREED = "ronde.json"


def make_round(folder: Path, parties: Sequence[str], until: date, sheets: Sequence[str] = SHEETS) -> Round:
    """A new round in a folder; RequestError for fewer than three parties or when there is a round already."""
    names = tuple(sorted({" ".join(party.split()) for party in parties} - {""}))
    if len(names) < FEWEST_PARTIES or len(names) < len(parties):
        raise RequestError(
            Text(
                nl="Een ronde heeft minstens drie verschillende partijen.",
                en="A round has at least three different parties.",
            ),
            Text(
                nl="Met twee partijen rekent elk de ander uit: de som min het eigen deel.",
                en="With two parties each works out the other: the sum minus its own part.",
            ),
            code="round_too_small",
        )
    if len(names) > MOST_PARTIES or not all(map(is_name, names)):
        raise _not_a_name()
    unknown = sorted(set(sheets) - set(SHEETS))
    if unknown or not sheets:
        raise _unknown_sheet(", ".join(unknown))
    agreed = Round(secrets.token_hex(8), names, until, tuple(sheets))
    if (folder / AGREED).exists():
        raise RequestError(
            Text(nl="In deze map is al een ronde.", en="There is a round in this folder already."),
            Text(nl="Kies een lege map.", en="Choose an empty folder."),
            where=folder.name,
            code="round_exists",
        )
    put_round(folder, agreed)
    return agreed


def read_round(folder: Path) -> Round:
    """The round with the public keys that are there; InputError for a folder without a round."""
    agreed = understood(_read(folder / AGREED))
    keys = {}
    for path in sorted(folder.glob("sleutel-*.json")):
        said = _read(path)
        if said.get("round") == agreed.id and said.get("party") in agreed.parties:
            keys[str(said["party"])] = str(said.get("public_key", ""))
    return replace(agreed, keys=dict(sorted(keys.items())))


def understood(said: dict[str, Any]) -> Round:
    """The round in the content of a file; InputError where it is none."""
    try:
        if said.get("format") != ROUND_FORMAT:
            raise ValueError("format")
        return checked({name: value for name, value in said.items() if name != "format"})
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _damaged(AGREED) from None


def join_round(folder: Path, party: str, keys: Path) -> Round:
    """Make the key of this vault for the round and put its public half in the folder.

    Where an earlier try stopped before the public half of its key was written, that half is written now.
    """
    agreed = read_round(folder)
    if party not in agreed.parties:
        raise _unknown_party(party, agreed.parties)
    put_key(folder, agreed, party, _own_key(agreed, party, keys).public)
    return read_round(folder)


def _own_key(agreed: Round, party: str, keys: Path) -> RoundKey:
    """A new key, or the one whose public half was never written; NotAllowed for a second one."""
    if has_key(keys, agreed.id):
        made = read_key(keys, agreed.id, party)
        if made.public not in agreed.keys.values():
            return made
    return make_key(keys, agreed.id, party)


def leave_round(keys: Path, round_id: str) -> None:
    """Throw the key of this vault for a round away, used or not; nothing where there is none."""
    if has_key(keys, round_id):
        discard_key(keys, round_id)


def put_round(folder: Path, agreed: Round) -> None:
    """Write the agreement, without keys."""
    _write(folder / AGREED, {"format": ROUND_FORMAT, **to_plain(replace(agreed, keys={}))})


def put_key(folder: Path, agreed: Round, party: str, public_key: str) -> None:
    """Write the public key of a party beside the agreement."""
    said = {"round": agreed.id, "party": party, "public_key": public_key}
    _write(key_path(folder, agreed, party), said)


def key_path(folder: Path, agreed: Round, party: str) -> Path:
    """Where the public key of a party lies."""
    return folder / f"sleutel-{agreed.parties.index(party) + 1}.json"


def counts_path(folder: Path, agreed: Round, party: str) -> Path:
    """Where the counts of a party lie in a round's folder."""
    return folder / f"tellingen-{agreed.parties.index(party) + 1}.json"


def _read(path: Path) -> dict[str, Any]:
    """A JSON object; InputError when there is none."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        raise _damaged(path.name) from None
    if not isinstance(said, dict):
        raise _damaged(path.name)
    return said


def _write(path: Path, said: dict[str, Any]) -> None:
    """A JSON object for people to read too; whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    beside.write_text(json.dumps(said, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    beside.replace(path)


def _damaged(name: str) -> InputError:
    """The error for a round that cannot be read."""
    return InputError(
        Text(nl="Hier is geen ronde te lezen.", en="No round can be read here."),
        Text(
            nl="Geef de map van de ronde, of maak er een met bestendig counts round.",
            en="Give the folder of the round, or make one with bestendig counts round.",
        ),
        where=name,
        code="round_damaged",
    )


def _not_a_name() -> RequestError:
    """The error for a name that no party can have."""
    return RequestError(
        Text(
            nl="De naam van een partij is één regel van hooguit tachtig tekens.",
            en="The name of a party is one line of at most eighty signs.",
        ),
        Text(nl="Kort de naam in.", en="Shorten the name."),
        code="party_name",
    )


def _unknown_party(party: str, known: Sequence[str]) -> RequestError:
    """The error for a party that is not in the round."""
    names = ", ".join(known)
    return RequestError(
        Text(nl=f"Deze partij hoort niet bij de ronde: {party}.", en=f"Not a party of the round: {party}."),
        did_you_mean(party, known) + Text(nl=f" Er zijn: {names}.", en=f" There are: {names}."),
        code="party_unknown",
    )


def _unknown_sheet(named: str) -> RequestError:
    """The error for a sheet that no sum can give."""
    names = ", ".join(SHEETS)
    return RequestError(
        Text(nl=f"Dit blad komt niet uit tellingen: {named}.", en=f"No sheet is made of counts: {named}."),
        did_you_mean(named, SHEETS) + Text(nl=f" Er zijn: {names}.", en=f" There are: {names}."),
        code="sheet_unknown",
    )
