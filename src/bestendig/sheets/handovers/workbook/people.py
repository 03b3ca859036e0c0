"""The sheet with residents: one row each, the proposal beside what they wish, and room to change it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from bestendig.analyses.handovers.listing.columns import PEOPLE, SHEETS, Column
from bestendig.analyses.handovers.listing.kept import Listed
from bestendig.model.handover import STATUS_WORDS, Person, Placement, Tie, Variant
from bestendig.sheets.handovers.workbook import looks
from bestendig.sheets.handovers.workbook.looks import Looks, Value

COLLEAGUE = ("proposed", "wish", "rather_not")
"""Columns in which a colleague is named."""
SEEN = "last_seen"
FROZEN = 2


def people_tab(book: Any, listed: Listed, variant: Variant | None, look: Looks, language: str) -> None:
    """The sheet with everybody to place."""
    tab = book.add_worksheet(SHEETS["people"].into(language))
    columns = _columns(listed, variant)
    own = own_headings(listed.kept.people.values(), ("own_name", "note"))
    looks.heads(tab, columns, own, look, language)
    placements = {each.client: each for each in variant.placements} if variant else {}
    known: dict[str, list[Tie]] = defaultdict(list)
    for tie in listed.case.ties:
        known[tie.client].append(tie)
    for line, person in enumerate(listed.case.persons, 1):
        kept = listed.kept.people.get(person.client, {})
        for place, column in enumerate(columns):
            value = cell(column.name, person, placements.get(person.client), known[person.client], language)
            value = kept.get(column.name, value) if column.kind == "own" else value
            looks.write(tab, line, place, value, look, language, told=column.kind == "told")
        for place, heading in enumerate(own, len(columns)):
            looks.write(tab, line, place, kept.get(heading, ""), look, language)
    n_rows = len(listed.case.persons)
    for place, column in enumerate(columns):
        looks.choices(tab, column, place, n_rows, *_source(column, listed, language))
    looks.finish(tab, n_rows, len(columns) + len(own), FROZEN)


def _columns(listed: Listed, variant: Variant | None) -> list[Column]:
    """The columns that have something to say: when people were last seen only where that is known."""
    now = {(person.client, person.current) for person in listed.case.persons}
    is_seen = any((tie.client, tie.professional) in now for tie in listed.case.ties)
    told = {each.name for each in PEOPLE if each.kind == "told"} if variant else {SEEN}
    hidden = {each.name for each in PEOPLE if each.kind == "told"} - told
    return [each for each in PEOPLE if each.name not in (hidden if is_seen else hidden | {SEEN})]


def own_headings(rows: Any, known: Sequence[str]) -> list[str]:
    """The headings of people's own columns, in the order in which they were met."""
    return list(dict.fromkeys(name for row in rows for name in row if name not in known))


def cell(name: str, person: Person, placed: Placement | None, ties: Sequence[Tie], language: str) -> Value:
    """What stands in one column for one person."""
    if name in ("proposed", "why", "runner_up", "in_absence", "warnings"):
        return _proposed(name, placed, person, language)
    if name == "pin":
        return _pin(person, placed)
    if name == SEEN:
        return next((tie.last_on for tie in ties if tie.professional == person.current), None)
    if name == "faces":
        return faces([tie for tie in ties if tie.professional != person.current])
    if name == "status":
        return STATUS_WORDS[person.status].into(language)
    if name == "weight":
        return person.weight
    if name == "stays":
        return person.stays_if_possible or None
    value: Value = getattr(person, name, None)
    return value if name == "may_be_told" or value else None


def faces(ties: Sequence[Tie]) -> str:
    """The faces that a person met, the best known first, with the days behind each."""
    met = sorted((tie for tie in ties if tie.n_days), key=lambda tie: (-tie.strength, tie.professional))
    return looks.APART.join(
        f"{tie.professional} ({tie.n_days})" for tie in met if not {*";|\n\r"} & {*tie.professional}
    )


def _proposed(name: str, placed: Placement | None, person: Person, language: str) -> Value:
    """What the proposal says of a person; where there is no place, which limit binds."""
    if placed is None:
        return person.pinned or None if name == "proposed" else None
    if name == "proposed":
        return placed.professional
    if name == "why":
        words = placed.why.into(language) if placed.professional or placed.limit is None else ""
        limit = placed.limit.into(language) if placed.limit and not placed.professional else ""
        return " ".join(part for part in (words, limit) if part)
    if name == "warnings":
        return "\n".join(each.into(language) for each in placed.warnings)
    found: str | None = getattr(placed, name)
    return found


def _pin(person: Person, placed: Placement | None) -> Value:
    """Yes where the proposal is what people decided, else the name that they decided on."""
    if not person.pinned:
        return None
    proposed = placed.professional if placed else person.pinned
    return True if proposed == person.pinned else person.pinned


def _source(column: Column, listed: Listed, language: str) -> tuple[object, str]:
    """What can be chosen in a column."""
    if column.name in COLLEAGUE:
        name = SHEETS["colleagues"].into(language).replace("'", "''")
        last = len(listed.case.receivers) + looks.SPARE_ROWS
        return f"='{name}'!$A$2:$A${last}", language
    if column.kind == "status":
        return [text.into(language) for text in STATUS_WORDS.values()], language
    if column.kind == "yes_no" or column.name == "pin":
        return [looks.YES[language], looks.NO[language]], language
    return None, language
