"""The index of each table in the memory of this process, brought up to date before each search."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from uuid import UUID

from django.db import OperationalError, transaction
from django.db.models import QuerySet

from bestendig.model.text_index import TextIndex, Told
from bestendig.web.memory.models import Remembered, Revision
from bestendig.web.parties.models import Table

MADE_AT_ONCE = 16
"""So many new vectors are made while somebody waits; the others by the worker, or at the next searches."""
READ_AT_ONCE = 2_000
PATIENCE = 2.0
"""Seconds to wait for somebody else who is reading; then what is there already is searched."""


@dataclass
class _Held:
    """One index, up to which change it was read, and what in it has no vector yet."""

    index: TextIndex
    stamp: UUID
    number: int = 0
    waiting: set[int] = field(default_factory=set)
    reading: Lock = field(default_factory=Lock)


_HELD: dict[int, _Held] = {}
_LOCK = Lock()


def shelf(kind: str, owner: int | None) -> str:
    """Where a thing lies: with its kind, for everybody or for one party."""
    return f"{kind}/{owner or ''}"


def held(table: Table, new_index: Callable[[], TextIndex]) -> TextIndex:
    """The index of this table with everything that was told until now; made by `new_index` at first."""
    revision, _ = Revision.objects.get_or_create(table=table)
    mine = _of(table, revision, new_index)
    if mine.number < revision.number or mine.waiting:
        is_ours = mine.reading.acquire(timeout=PATIENCE)
        try:
            if is_ours:
                _catch_up(table, mine, revision.number)
        finally:
            if is_ours:
                mine.reading.release()
    return mine.index


def make_vectors(index: TextIndex) -> int:
    """Make the vectors that are not there yet, of all tables, some at a time; how many it made."""
    lacking = Remembered.objects.filter(is_gone=False).exclude(encoder=index.encoder).order_by("pk")
    n = last = 0
    while index.encoder and (rows := list(lacking.filter(pk__gt=last)[:MADE_AT_ONCE])):
        n, last = n + len(_put(index, rows, index.encoder)), rows[-1].pk
        index.remove([row.key for row in rows])
    return n


def _of(table: Table, revision: Revision, new_index: Callable[[], TextIndex]) -> _Held:
    """What is held of this table; anew where it is another memory, or one that was put back to earlier."""
    with _LOCK:
        mine = _HELD.get(table.pk)
        if mine is None or mine.stamp != revision.stamp or mine.number > revision.number:
            mine = _HELD[table.pk] = _Held(new_index(), revision.stamp)
        return mine


def _catch_up(table: Table, mine: _Held, number: int) -> None:
    """Take in what changed since, and what got a vector."""
    rows = Remembered.objects.filter(table=table)
    if mine.number < number:
        for some in _in_parts(rows.filter(revision__gt=mine.number)):
            mine.index.remove([row.key for row in some if row.is_gone])
            _take_in(mine, [row for row in some if not row.is_gone])
        mine.number = number
    elif mine.waiting:
        waiting = sorted(mine.waiting)[:READ_AT_ONCE]
        mine.waiting -= set(waiting)
        _take_in(mine, list(rows.filter(pk__in=waiting, is_gone=False)))


def _in_parts(rows: QuerySet[Remembered]) -> Iterable[list[Remembered]]:
    """Rows in parts, so that a memory of many can be searched before all of it is read."""
    last = 0
    while some := list(rows.filter(pk__gt=last).order_by("pk")[:READ_AT_ONCE]):
        yield some
        last = some[-1].pk


def _take_in(mine: _Held, rows: Sequence[Remembered]) -> None:
    """Put rows in; those without a vector of our model wait, but for the first few."""
    name = mine.index.encoder
    lacking = [row for row in rows if name and row.encoder != name]
    later = {row.pk for row in lacking[MADE_AT_ONCE:]}
    mine.index.upsert([told(row, name) for row in rows if row.pk in later], is_quick=True)
    _put(mine.index, [row for row in rows if row.pk not in later], name)
    mine.waiting = (mine.waiting - {row.pk for row in rows}) | later


def _put(index: TextIndex, rows: Sequence[Remembered], name: str) -> Mapping[str, bytes]:
    """Put rows in; vectors that had to be made are kept for the next process."""
    made = index.upsert([told(row, name) for row in rows])
    if made:
        _keep({row.pk: (row.revision, made[row.key]) for row in rows if row.key in made}, name)
    return made


def _keep(made: Mapping[int, tuple[int, bytes]], name: str) -> None:
    """Keep vectors, each only with the words that it was made of; a busy database keeps them next time."""
    try:
        with transaction.atomic():
            for key, (number, vector) in made.items():
                Remembered.objects.filter(pk=key, revision=number).update(vector=vector, encoder=name)
    except OperationalError:
        return


def told(row: Remembered, encoder: str) -> Told:
    """A row as the index takes it; a vector of another model is made anew."""
    vector = bytes(row.vector) if row.encoder == encoder else b""
    return Told(row.key, row.words, shelf(row.kind, row.owner_id), row.theme, row.group, vector)
