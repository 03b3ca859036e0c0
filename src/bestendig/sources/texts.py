"""Texts to be found again, from whatever file they stand in: one a row, with its theme and its group."""

import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.text_index import Told
from bestendig.sources.formats import open_file
from bestendig.sources.formats.records import records_of

WORDS = ("tekst", "text", "words", "woorden", "knelpunt", "bottleneck", "vraag", "question", "omschrijving")
KEYS = ("id", "nr", "nummer", "number", "key")
THEMES = ("thema", "theme")
GROUPS = ("groep", "group", "rode_draad", "rode draad", "pattern")
Row = Mapping[str, str]


def read_texts(path: Path, column: str = "") -> tuple[Told, ...]:
    """Every row with words in it; `column` says where the words stand, if the header does not."""
    with tempfile.TemporaryDirectory() as staging:
        tables = open_file(path, Path(staging))
        return tuple(each for table in tables for each in _told(records_of(table), table.headers, column))


def told_of(rows: Iterable[Row], column: str = "") -> tuple[Told, ...]:
    """The same from rows that are there already."""
    kept = [dict(row) for row in rows]
    headers = tuple(dict.fromkeys(name for row in kept for name in row))
    return tuple(_told(enumerate(kept, 1), headers, column))


def _told(rows: Iterable[tuple[int, Row]], headers: Iterable[str], column: str) -> Iterable[Told]:
    """Each row as a text; without a number of its own it goes by its line."""
    names = {each.strip().lower(): each for each in headers}
    words = _column(names, column)
    for line, row in rows:
        if row.get(words, "").strip():
            yield Told(
                key=_first(row, names, KEYS) or str(line),
                words=row[words].strip(),
                theme=_first(row, names, THEMES),
                group=_first(row, names, GROUPS),
            )


def _column(names: Mapping[str, str], asked: str) -> str:
    """The column with the words: the one that was named, else the first that is called so."""
    wanted = (asked.strip().lower(),) if asked else WORDS
    found = next((names[each] for each in wanted if each in names), None)
    if found is None and len(names) == 1 and not asked:
        return next(iter(names.values()))
    if found is None:
        raise RequestError(
            Text(nl="Niet duidelijk is in welke kolom de teksten staan.", en="Which column holds the texts?"),
            Text(
                nl=f"Noem hem met --column. Er is: {', '.join(names.values())}.",
                en=f"Name it with --column. There is: {', '.join(names.values())}.",
            ),
        )
    return found


def _first(row: Row, names: Mapping[str, str], wanted: Iterable[str]) -> str:
    """The first of these columns that says something."""
    return next((row[names[each]].strip() for each in wanted if row.get(names.get(each, ""), "").strip()), "")
