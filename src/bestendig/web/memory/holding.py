"""The index of each table in the memory of this process, brought up to date before each search."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from uuid import UUID

from bestendig.model.text_index import TextIndex, Told
from bestendig.web.memory.models import Remembered, Revision
from bestendig.web.parties.models import Table


@dataclass
class _Held:
    """One index, and up to which change it was read."""

    index: TextIndex
    stamp: UUID
    number: int = 0


_HELD: dict[int, _Held] = {}
_LOCK = Lock()


def shelf(kind: str, owner: int | None) -> str:
    """Where a thing lies: with its kind, for everybody or for one party."""
    return f"{kind}/{owner or ''}"


def held(table: Table, new_index: Callable[[], TextIndex]) -> TextIndex:
    """The index of this table with everything that was told until now; made by `new_index` at first."""
    revision, _ = Revision.objects.get_or_create(table=table)
    with _LOCK:
        mine = _HELD.get(table.pk)
        if mine is None or mine.stamp != revision.stamp or mine.number > revision.number:
            mine = _HELD[table.pk] = _Held(new_index(), revision.stamp)
        if mine.number < revision.number:
            _read(table, mine)
            mine.number = revision.number
        return mine.index


def _read(table: Table, mine: _Held) -> None:
    """Take in what changed since; vectors that had to be made are kept for the next process."""
    changed = list(Remembered.objects.filter(table=table, revision__gt=mine.number))
    name = mine.index.encoder
    mine.index.remove([row.key for row in changed if row.is_gone])
    here = {row.key: row for row in changed if not row.is_gone}
    made = mine.index.upsert(_told(row, name) for row in here.values())
    for key, vector in made.items():
        here[key].vector, here[key].encoder = vector, name
    Remembered.objects.bulk_update([here[key] for key in made], ("vector", "encoder"), batch_size=500)


def _told(row: Remembered, encoder: str) -> Told:
    """A row as the index takes it; a vector of another model is made anew."""
    vector = bytes(row.vector) if row.encoder == encoder else b""
    return Told(row.key, row.words, shelf(row.kind, row.owner_id), row.theme, row.group, vector)
