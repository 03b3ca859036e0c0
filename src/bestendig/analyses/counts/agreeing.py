"""The round folder: what was agreed, and the public key of each party; everybody may read it."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from bestendig.analyses.counts.questions import SHEETS
from bestendig.disclosure.rounds import make_key
from bestendig.errors import InputError, RequestError, did_you_mean
from bestendig.language import Text
from bestendig.model.plain import from_plain, to_plain
from bestendig.model.round import FEWEST_PARTIES, ROUND_FORMAT, Round

AGREED = "ronde.json"
LONGEST_NAME = 80


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
    if max(map(len, names)) > LONGEST_NAME:
        raise _unknown_party(names[-1], ())
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
    _write(folder / AGREED, {"format": ROUND_FORMAT, **to_plain(replace(agreed, keys={}))})
    return agreed


def read_round(folder: Path) -> Round:
    """The round with the public keys that are there; InputError for a folder without a round."""
    agreed = from_plain(Round, _without_format(_read(folder / AGREED), ROUND_FORMAT))
    keys = {}
    for path in sorted(folder.glob("sleutel-*.json")):
        said = _read(path)
        if said.get("round") == agreed.id and said.get("party") in agreed.parties:
            keys[str(said["party"])] = str(said["public_key"])
    return replace(agreed, keys=dict(sorted(keys.items())))


def join_round(folder: Path, party: str, keys: Path) -> Round:
    """Make the key of this vault for the round and put its public half in the folder."""
    agreed = read_round(folder)
    if party not in agreed.parties:
        raise _unknown_party(party, agreed.parties)
    made = make_key(keys, agreed.id, party)
    said = {"round": agreed.id, "party": party, "public_key": made.public}
    _write(folder / f"sleutel-{agreed.parties.index(party) + 1}.json", said)
    return read_round(folder)


def _without_format(said: dict[str, Any], expected: str) -> dict[str, Any]:
    """The content of a file of the right format."""
    if said.pop("format", "") != expected:
        raise _damaged(AGREED)
    return said


def _read(path: Path) -> dict[str, Any]:
    """A JSON object; InputError when there is none."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
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
