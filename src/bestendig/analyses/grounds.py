"""Grounds for joining laws: recorded beside the consent, named by an import, refused when out of date."""

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bestendig.analyses.tabulate import Row
from bestendig.errors import InputError, NotAllowed, RequestError, did_you_mean
from bestendig.language import Text
from bestendig.language.writing import day as written
from bestendig.model.codes import LAWS
from bestendig.model.ground import Ground
from bestendig.store import DataFolder

GROUNDS = "grounds"


def record_ground(
    folder: Path, laws: Sequence[str], *, decided_by: str, document: Path, first_day: date, last_day: date
) -> Text:
    """Record who decided that these laws may be joined, with a fingerprint of the document and the days."""
    chosen = _checked(laws, decided_by, document, first_day, last_day)
    journal = DataFolder.create(folder).journal(GROUNDS)
    name = f"grond-{len(journal.entries()) + 1}"
    entry = {
        "name": name,
        "laws": list(chosen),
        "decided_by": decided_by.strip(),
        "document": document.name,
        "sha256": hashlib.sha256(document.read_bytes()).hexdigest(),
        "first_day": first_day.isoformat(),
        "last_day": last_day.isoformat(),
    }
    journal.append(entry)
    nl, en = (f"{written(last_day, language)}" for language in ("nl", "en"))
    return Text(
        nl=f"{name} is vastgelegd: {' en '.join(chosen)}, tot en met {nl}. "
        f"Lees in met --crosswalk LIJST --ground {name}.",
        en=f"{name} is recorded: {' and '.join(chosen)}, up to {en}. "
        f"Import with --crosswalk LIST --ground {name}.",
    )


def grounds_of(folder: Path) -> tuple[Ground, ...]:
    """All grounds that are recorded for a data folder, oldest first."""
    return tuple(map(_ground, DataFolder.create(folder).journal(GROUNDS).entries()))


def ground_rows(folder: Path) -> list[Row]:
    """One row per recorded ground."""
    return [
        {
            "ground": each.name,
            "laws": ", ".join(each.laws),
            "decided_by": each.decided_by,
            "document": each.document,
            "first_day": each.first_day.isoformat(),
            "last_day": each.last_day.isoformat(),
        }
        for each in grounds_of(folder)
    ]


def ground_named(folder: Path, name: str, day: date | None) -> Ground:
    """The ground that an import names; NotAllowed when it is not recorded or does not hold on `day`."""
    known = {each.name: each for each in grounds_of(folder)}
    if name not in known:
        raise NotAllowed(
            Text(nl=f"Deze grondslag is niet vastgelegd: {name}.", en=f"No such ground is recorded: {name}."),
            did_you_mean(name, known)
            + Text(nl=" Leg hem vast met bestendig ground.", en=" Record it with bestendig ground."),
            code="ground_unknown",
        )
    if day is not None and not known[name].holds_on(day):
        raise _expired(known[name])
    return known[name]


def _expired(ground: Ground) -> NotAllowed:
    """The refusal of a ground that does not hold today."""
    nl, en = (
        [written(day, language) for day in (ground.first_day, ground.last_day)] for language in ("nl", "en")
    )
    return NotAllowed(
        Text(nl="Deze grondslag geldt vandaag niet.", en="This ground does not hold today."),
        Text(
            nl=f"Hij loopt van {nl[0]} tot en met {nl[1]}. Leg een nieuw besluit vast met bestendig ground.",
            en=f"It runs from {en[0]} to {en[1]}. Record a new decision with bestendig ground.",
        ),
        where=ground.name,
        code="ground_expired",
    )


def _ground(entry: dict[str, str]) -> Ground:
    """One entry as a ground."""
    return Ground(
        entry["name"],
        tuple(entry["laws"]),
        entry["decided_by"],
        entry["document"],
        entry["sha256"],
        date.fromisoformat(entry["first_day"]),
        date.fromisoformat(entry["last_day"]),
    )


def _checked(
    laws: Sequence[str], decided_by: str, document: Path, first_day: date, last_day: date
) -> tuple[str, ...]:
    """The laws, after all refusals."""
    for law in laws:
        _check_law(law)
    if len(set(laws)) < 2:
        raise RequestError(
            Text(nl="Een grondslag gaat over twee of meer wetten.", en="A ground is about two or more laws."),
            Text(nl="Noem ze allemaal met --law.", en="Name them all with --law."),
        )
    if not decided_by.strip() or last_day < first_day:
        raise RequestError(
            Text(
                nl="Zeg wie besloot, en een laatste dag die na de eerste ligt.",
                en="Say who decided, and a last day that lies after the first.",
            ),
            Text(nl="Kijk naar --decided-by, --from en --until.", en="See --decided-by, --from and --until."),
        )
    if not document.is_file():
        raise InputError(
            Text(nl="Het besluit is er niet.", en="The decision is not there."),
            Text(nl="Geef het bestand met --document.", en="Give the file with --document."),
            where=document.name,
            code="file_missing",
        )
    return tuple(sorted(set(laws)))


def _check_law(law: str) -> None:
    """Refuse a law that we do not know."""
    if law not in LAWS:
        every = Text(nl=f" Mogelijk: {', '.join(LAWS)}.", en=f" Possible: {', '.join(LAWS)}.")
        raise RequestError(
            Text(nl=f"Onbekende wet: {law}.", en=f"Unknown law: {law}."), did_you_mean(law, LAWS) + every
        )
