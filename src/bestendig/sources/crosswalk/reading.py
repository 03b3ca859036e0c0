"""Reading a list of numbers: which of its columns are what, and each line checked."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bestendig.model.raw import RawTable
from bestendig.sources.crosswalk.links import ANY_SYSTEM, Crosswalk, Who
from bestendig.sources.crosswalk.refusals import refuse_list
from bestendig.sources.crosswalk.solving import Line, persons, successions
from bestendig.sources.formats import open_file
from bestendig.sources.formats.records import records_of
from bestendig.sources.guessing.words import plain
from bestendig.sources.pseudonyms import person_number

ROLES = {
    "system": ("systeem", "bronsysteem", "bron", "nummering", "system", "source system", "source"),
    "who": ("soort", "wie", "kind", "who"),
    "person": ("persoon", "persoonsnummer", "hoofdnummer", "person", "person number"),
    "old": ("oud", "oud nummer", "oude nummer", "oud clientnummer", "old", "old number"),
    "new": ("nieuw", "nieuw nummer", "nieuwe nummer", "nieuw clientnummer", "new", "new number"),
    "number": ("nummer", "clientnummer", "number", "client number"),
}
"""Headers, as compared, by what the column says."""
WHO: dict[str, Who] = {
    "": "client", "inwoner": "client", "client": "client",
    "medewerker": "staff", "professional": "staff", "worker": "staff", "staff": "staff",
}  # fmt: skip


def is_crosswalk(headers: Sequence[str]) -> bool:
    """Whether these are the headers of a list of numbers and of nothing else."""
    found = _roles(headers)
    return len(found) == len(headers) and _is_usable(found)


def read_crosswalk(path: Path, staging: Path) -> Crosswalk:
    """The list in a CSV file or workbook; InputError with file and line for what cannot be right in it."""
    tables = open_file(path, staging)
    if len(tables) != 1:
        raise refuse_list("crosswalk_many_tables", path.name)
    raw = tables[0]
    found = _roles(raw.headers)
    if not _is_usable(found):
        raise refuse_list("crosswalk_unknown", path.name)
    is_succession = {"old", "new"} <= found.keys()
    lines = _lines(raw, found, ("old", "new") if is_succession else ("number", "person"), path.name)
    return Crosswalk((successions if is_succession else persons)(lines, path.name))


def _roles(headers: Sequence[str]) -> dict[str, str]:
    """What each column says, by the first header that is called so."""
    found: dict[str, str] = {}
    for header in headers:
        role = next((role for role, words in ROLES.items() if plain(header) in words), "")
        if role:
            found.setdefault(role, header)
    return found


def _is_usable(found: Mapping[str, str]) -> bool:
    """Whether the columns make a list: old and new, or number and person."""
    return {"old", "new"} <= found.keys() or {"number", "person"} <= found.keys()


def _lines(raw: RawTable, found: Mapping[str, str], ends: tuple[str, str], name: str) -> Iterator[Line]:
    """Every line with both of its numbers."""
    for line, record in records_of(raw):
        number, leads_to = (person_number(record.get(found[end]) or "") for end in ends)
        if not number or not leads_to:
            raise refuse_list("crosswalk_incomplete", name, line)
        who = WHO.get(plain(record.get(found.get("who", ""), "") or ""))
        if who is None:
            raise refuse_list("crosswalk_who", name, line)
        system = (record.get(found.get("system", ""), "") or ANY_SYSTEM).strip()
        yield Line(line, (who, system), number, leads_to)
