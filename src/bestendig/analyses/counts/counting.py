"""Counting in a vault: the answers of a round as one row of whole numbers, masked before they leave."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bestendig.analyses.counts.agreeing import read_round
from bestendig.analyses.counts.files import as_json, read_counts
from bestendig.analyses.counts.questions import answers_of, layout_of, measures_of, request_of
from bestendig.analyses.coursing import working
from bestendig.analyses.coursing.looking import Look, last_day_of
from bestendig.analyses.intake.reporting import software
from bestendig.analyses.naming import names_of
from bestendig.analyses.opening import Data
from bestendig.disclosure import release_counts, release_course
from bestendig.disclosure.rounds import discard_key, read_key, was_used
from bestendig.errors import InputError, NotAllowed, RequestError
from bestendig.language import Text
from bestendig.measures import card, prepare
from bestendig.measures.adding import room_for, rows_of
from bestendig.model.course import Basis, Chain, EndingsOf, Link, YearsOfHelp
from bestendig.model.period import day_number, day_of
from bestendig.model.round import CountsFile, Round
from bestendig.relationships import durations as lasting
from bestendig.relationships import endings as ending
from bestendig.relationships import occupancy
from bestendig.relationships.coincidence import coincidences
from bestendig.relationships.durations.certainty import secured
from bestendig.relationships.found import find
from bestendig.relationships.vectors import endings_into, endings_of, lasting_into, staying_into
from bestendig.relationships.vectors.certainty import chance_into, secured_into
from bestendig.relationships.why import why_ended

LATE = 45
"""Days that the data of a vault may end before the last day that counts."""


def write_counts(data: Data, folder: Path, party: str, keys: Path, check: str, out: Path) -> Path:
    """Write the counts file of this vault for a round, and throw its key away.

    `check` is the number that all parties compared. RequestError while keys are missing or the number
    differs, NotAllowed when the key was used.
    """
    agreed = read_round(folder)
    _check(agreed, check)
    beside = out.with_name(f".{out.name}.part")
    if was_used(keys, agreed.id) and _is_whole(beside, agreed, party):
        return beside.replace(out)  # stopped between throwing the key away and naming the file
    key = read_key(keys, agreed.id, party)
    if agreed.keys.get(party) != key.public:
        raise _other_key(party)
    released = release_counts(counted(data, agreed, party), key, agreed, rule=data.rule)
    out.parent.mkdir(parents=True, exist_ok=True)
    _write(beside, as_json(released))
    discard_key(keys, agreed.id)  # before the file has its name: a key that is left could be used twice
    return beside.replace(out)


def check_can_count(data: Data, agreed: Round) -> None:
    """RequestError for data with nothing to count, or that end long before the last day that counts.

    To be asked before a key is made: who joins a round and cannot count holds up the others.
    """
    if not {"contacts", "assignments"} & set(data.tables):
        raise RequestError(
            Text(
                nl="In deze kluis staan geen contacten en geen betrokkenheid. Er valt niets te tellen.",
                en="This vault holds no contacts and no assignments. There is nothing to count.",
            ),
            Text(nl="Lees die eerst in, of doe niet mee.", en="Import those first, or do not take part."),
            code="counts_nothing",
        )
    with data.opened() as (engine, tables):
        _check_last(last_day_of(engine, tables), agreed)


def _write(path: Path, content: bytes) -> None:
    """Write a file and see that it is on the disk: after this the key goes, and nothing can make it again."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _is_whole(path: Path, agreed: Round, party: str) -> bool:
    """Whether a file that was left without its name holds the counts of this party in this round."""
    try:
        found = read_counts(path)
    except InputError:
        return False
    return (found.party, found.round_digest) == (party, agreed.digest.hex())


def _check_last(last: int, agreed: Round) -> None:
    """RequestError for data that end long before the last day that counts."""
    if last < day_number(agreed.until) - LATE:
        raise _too_old(last)


def counted(data: Data, agreed: Round, party: str) -> CountsFile:
    """The counts of a vault, not yet masked: never for eyes."""
    with looked(data, agreed) as look:
        cells = (*_cells(look), *_measured(look, agreed))
        links = _released_links(look)
    return CountsFile(
        party=party,
        round_id=agreed.id,
        round_digest=agreed.digest.hex(),
        software=software(),
        data_version=data.version.id,
        answers=answers_of(agreed),
        layout=layout_of(agreed),
        cells=cells,
        links=links,
    )


def _cells(look: Look) -> Iterator[int]:
    """Every part of the row, in the order of `PARTS`."""
    request, rows = look.request, look.rows
    yield from lasting_into(lasting.tally(look.fetch(lasting.count(rows, request)), request), request)
    yield from secured_into(look.engine.fetch(secured(rows, request, look.extract, look.tables)))
    yield from endings_into(endings_of(look.fetch(ending.count(rows, request))))
    yield from chance_into(look.engine.fetch(coincidences(rows, look.tables, request, look.extract)))
    staying = occupancy.tally(look.fetch(occupancy.count(rows, request, look.extract)), request)
    yield from staying_into(staying, request)


def _released_links(look: Look) -> tuple[Link, ...]:
    """The dated events of this vault, each released by itself; they travel without years or endings."""
    nobody = Basis(0, 0, 0, 0)
    years = YearsOfHelp(look.request, 0.0, None, {}, 0.0, {}, nobody, look.provenance("chain"))
    bare = Chain(years, EndingsOf((), (), nobody), working.events(look))
    return release_course(bare, rule=look.data.rule).value.links


def _measured(look: Look, agreed: Round) -> Iterator[int]:
    """The measures of the round."""
    for request, groups in measures_of(agreed):
        if all(look.tables.keys() >= set(card(name).needs) for name in request.measures):
            fetched = look.fetch(prepare(request, look.tables, look.engine.keep))
            yield from rows_of(request, fetched, groups)
        else:  # this vault has nothing to add here: no staff files, for one
            yield from [0] * room_for(request, groups)


@contextmanager
def looked(data: Data, agreed: Round) -> Iterator[Look]:
    """The relationships of a vault as they stood on the last day that counts."""
    request, until = request_of(agreed), day_number(agreed.until)
    with data.opened() as (engine, tables):
        _check_last(last_day_of(engine, tables), agreed)
        found = engine.keep(find(tables, request, until))
        rows = engine.keep(why_ended(found, tables, request, until, engine.keep))
        yield Look(data, request, engine, tables, rows, names_of(data.version, engine, tables), until)


def _check(agreed: Round, check: str) -> None:
    """Refuse a round without all keys, or with other keys than the others see."""
    if agreed.missing:
        names = ", ".join(agreed.missing)
        raise RequestError(
            Text(nl=f"Nog geen sleutel van: {names}.", en=f"No key yet of: {names}."),
            Text(nl="Wacht tot iedereen een sleutel maakte.", en="Wait until all have made a key."),
            code="round_incomplete",
        )
    if "".join(check.split()) != agreed.check_number.replace(" ", ""):
        raise NotAllowed(
            Text(
                nl="Het controlegetal is niet dat van deze ronde.",
                en="The check number is not that of this round.",
            ),
            Text(
                nl=f"Hier is het {agreed.check_number}. Vraag het de anderen door de telefoon, niet uit "
                f"deze map: "
                "wie sleutels verwisselt, ziet uw aantallen. Is het bij iedereen gelijk? Geef het met "
                "--check.",
                en=f"Here it is {agreed.check_number}. Ask the others by telephone, not from this folder: "
                f"who swaps "
                "keys sees your counts. Is it the same for all? Give it with --check.",
            ),
            code="round_check",
        )


def _other_key(party: str) -> NotAllowed:
    """The refusal when the folder holds another public key of this party than its own."""
    return NotAllowed(
        Text(nl=f"De sleutel van {party} is verwisseld.", en=f"The key of {party} was swapped."),
        Text(nl="Begin een nieuwe ronde en zoek uit hoe dit kan.", en="Begin a new round; find out how."),
        code="round_key_swapped",
    )


def _too_old(last: int) -> RequestError:
    """The refusal when the data end long before the last day that counts."""
    day = day_of(last).isoformat()
    return RequestError(
        Text(
            nl=f"De gegevens lopen tot {day}, te kort voor deze ronde.",
            en=f"The data run to {day}, too short for this round.",
        ),
        Text(nl="Lees eerst nieuwe bestanden in.", en="Import newer files first."),
        code="counts_too_old",
    )
