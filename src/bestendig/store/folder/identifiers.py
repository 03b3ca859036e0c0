"""The dictionary: each pseudonym or source key has one number, the same in every later version."""

from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from bestendig.errors import StoreError
from bestendig.language import Text

FOLDER = "identifiers"


class Identifiers:
    """Numbers from 1 per kind (person, staff, body, place, record); only ever more, never given twice.

    New texts get their numbers in alphabetical order, so the order of rows in a file changes nothing. An
    erased text leaves an empty place, so that its number never comes to stand for another.
    """

    def __init__(self, version: Path | None = None, kinds: Iterable[str] = ()) -> None:
        self._version = version
        self._stored = tuple(kinds)
        self._texts: dict[str, list[str | None]] = {}
        self._numbers: dict[str, dict[str, int]] = {}
        self._changed: set[str] = set()

    @property
    def kinds(self) -> tuple[str, ...]:
        """All kinds that have a dictionary, in alphabetical order."""
        return tuple(sorted({*self._stored, *self._texts}))

    @property
    def changed(self) -> frozenset[str]:
        """The kinds that got new texts or lost one."""
        return frozenset(self._changed)

    def numbers(self, kind: str, texts: Iterable[str]) -> list[int]:
        """The number of each text; a text that is new gets the next one."""
        asked = list(texts)
        known = self._of(kind)
        fresh = sorted({text for text in asked if text not in known})
        if "" in fresh:
            raise _empty(kind)
        if fresh:
            first = len(self._texts[kind]) + 1
            self._texts[kind].extend(fresh)
            known.update(zip(fresh, range(first, first + len(fresh)), strict=True))
            self._changed.add(kind)
        return [known[text] for text in asked]

    def known(self, kind: str, text: str) -> int | None:
        """The number of a text, None when it has none; nothing is added."""
        return self._of(kind).get(text)

    def labels(self, kind: str) -> dict[int, str]:
        """Number to text: the pseudonym of a person, the name of a body, place or record."""
        self._of(kind)
        return {at: text for at, text in enumerate(self._texts[kind], start=1) if text is not None}

    def forget(self, kind: str, text: str) -> int | None:
        """The number that from now on stands for nobody; None when the text was not known."""
        number = self._of(kind).pop(text, None)
        if number is not None:
            self._texts[kind][number - 1] = None
            self._changed.add(kind)
        return number

    def write(self, kind: str, path: Path) -> None:
        """The dictionary of one kind as Parquet: number and text."""
        self._of(kind)
        texts = self._texts[kind]
        numbers = pa.array(range(1, len(texts) + 1), pa.int64())
        table = pa.table({"number": numbers, "text": pa.array(texts, pa.string())})
        pq.write_table(table, path, compression="zstd", use_dictionary=False)

    def _of(self, kind: str) -> dict[str, int]:
        """Text to number of one kind, read when first asked."""
        if kind not in self._numbers:
            texts = self._read(kind)
            self._texts[kind] = texts
            self._numbers[kind] = {text: at for at, text in enumerate(texts, start=1) if text is not None}
        return self._numbers[kind]

    def _read(self, kind: str) -> list[str | None]:
        """The texts of one kind in the order of their numbers."""
        if self._version is None or kind not in self._stored:
            return []
        table = pq.read_table(self._version / FOLDER / f"{kind}.parquet")
        texts: list[str | None] = table.column("text").to_pylist()
        return texts


def _empty(kind: str) -> StoreError:
    """The error for an identifier without text: it would make one person of all unknown ones."""
    return StoreError(
        Text(nl="Een leeg nummer kan niemand aanwijzen.", en="An empty number cannot stand for anyone."),
        Text(nl="Zet rijen zonder nummer eerst apart.", en="Set rows without a number apart first."),
        where=kind,
        code="empty_identifier",
    )
