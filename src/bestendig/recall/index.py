"""Texts held in memory and searched; many may ask while one tells."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock

import numpy as np

from bestendig.model.text_index import GroupHit, Hit, Told
from bestendig.recall.answering import Ordered, best_groups, best_hits, in_order
from bestendig.recall.encoders.choosing import best_encoder
from bestendig.recall.encoders.encoder import Encoder, Vectors
from bestendig.recall.encoders.middle import general_middle
from bestendig.recall.postings import Floats
from bestendig.recall.question import put
from bestendig.recall.seeing import Meaning, Seen
from bestendig.recall.segments import Segment

GROWS = 4
"""A segment takes in the next one unless it is so many times as large: adding a text stays cheap."""
_BESIDE = ThreadPoolExecutor(1, "sentence-model")
"""While the model is at a question, which is half of the work, its words are searched."""
QUICK = 100
"""So many letters are read while somebody is still typing: a piece of a word costs a millisecond or more."""


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was asked last, of which texts, and what was found."""

    asked: tuple[object, ...]
    segments: tuple[Segment, ...]
    found: Ordered


class HeldTexts:
    """A text index in the memory of one process."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        self._encoder = encoder or best_encoder()
        self._middle = general_middle(self._encoder) if self._encoder.weight else None
        self._segments: tuple[Segment, ...] = ()
        self._places: dict[str, tuple[int, int]] = {}
        self._changing = Lock()
        self._last: _Looked | None = None

    @property
    def encoder(self) -> str:
        """Name and version of the sentence model; "" without one."""
        return self._encoder.name

    def __len__(self) -> int:
        return len(self._places)

    def upsert(self, told: Iterable[Told], *, is_quick: bool = False) -> Mapping[str, bytes]:
        """Put these texts in; the vectors that were made for it now."""
        latest = list({each.key: each for each in told}.values())
        made = {} if is_quick else self._made([each for each in latest if not each.vector])
        fresh = Segment.of(latest, self._vectors(latest, made)) if latest else None
        with self._changing:
            self._take_out(each.key for each in latest)
            if fresh:
                self._put(fresh)
        return made

    def remove(self, keys: Iterable[str]) -> None:
        """Take these texts out."""
        with self._changing:
            self._take_out(keys)

    def similar(
        self,
        words: str,
        *,
        shelves: Collection[str] | None = None,
        theme: str = "",
        k: int = 5,
        without: Collection[str] = (),
        is_quick: bool = False,
    ) -> tuple[Hit, ...]:
        """The texts most like these words, best first."""
        return best_hits(self._ordered(words, shelves, theme, without, is_quick), words, theme, k)

    def groups(
        self,
        words: str,
        *,
        shelves: Collection[str] | None = None,
        theme: str = "",
        k: int = 5,
        without: Collection[str] = (),
        is_quick: bool = False,
    ) -> tuple[GroupHit, ...]:
        """The groups most like these words, best first."""
        return best_groups(self._ordered(words, shelves, theme, without, is_quick), words, theme, k)

    def _ordered(
        self,
        words: str,
        shelves: Collection[str] | None,
        theme: str,
        without: Collection[str],
        is_quick: bool,
    ) -> Ordered:
        """The texts that are at all like it, best first; who asks for texts and then groups looks once."""
        asked = words, is_quick, theme, shelves if shelves is None else frozenset(shelves), frozenset(without)
        last, now = self._last, self._segments
        if last is None or last.asked != asked or last.segments is not now:
            mean = self._meaning(words[:QUICK] if is_quick else words)
            seen = self._seen(shelves, without)
            last = self._last = _Looked(asked, now, in_order(seen, put(seen, words, mean), theme))
        return last.found

    def _seen(self, shelves: Collection[str] | None, without: Collection[str]) -> list[Seen]:
        """The rows that may be seen, as they are at this moment."""
        with self._changing:
            segments = self._segments
            left_out = [self._places[key] for key in without if key in self._places]
        return [
            Seen(each, each.seen(shelves, (row for place, row in left_out if place == number)), on)
            for number, each in enumerate(segments)
            if (on := each.shelves.keys() if shelves is None else shelves)
        ]

    def _meaning(self, words: str) -> Callable[[], Meaning] | None:
        """Have the sentence model read the question, beside this thread; what it found, once it is asked."""
        return None if self._middle is None else _BESIDE.submit(self._meant, words, self._middle).result

    def _meant(self, words: str, middle: Floats) -> Meaning:
        vector = self._encoder.encode([words])[0].astype(np.float64)
        return Meaning(vector, middle, self._encoder.weight)

    def _made(self, told: Sequence[Told]) -> dict[str, bytes]:
        """New vectors, in half the bytes: what one process makes, the next one reads the same."""
        if not told or not self._encoder.weight:
            return {}
        vectors = self._encoder.encode([each.words for each in told]).astype(np.float16)
        return {each.key: vector.tobytes() for each, vector in zip(told, vectors, strict=True)}

    def _vectors(self, told: Sequence[Told], made: Mapping[str, bytes]) -> Vectors:
        """The vectors of these texts, zeros for one that has none."""
        none = bytes(2 * self._encoder.n_dimensions)
        kept = [made.get(each.key) or each.vector for each in told]
        whole = b"".join(each if len(each) == len(none) else none for each in kept)
        rows = np.frombuffer(whole, dtype=np.float16).reshape(len(told), self._encoder.n_dimensions)
        return rows.astype(np.float32)

    def _take_out(self, keys: Iterable[str]) -> None:
        rows: dict[int, list[int]] = {}
        for key in keys:
            if key in self._places:
                number, row = self._places.pop(key)
                rows.setdefault(number, []).append(row)
        self._segments = tuple(
            each.without(rows[number]) if number in rows else each
            for number, each in enumerate(self._segments)
        )

    def _put(self, fresh: Segment) -> None:
        """Lay a segment behind the others, and join the last ones that are not much larger than the next."""
        kept, tail = list(self._segments), [fresh]
        while kept and len(kept[-1].told) < GROWS * sum(len(each.told) for each in tail):
            tail.insert(0, kept.pop())
        last = Segment.joined(tail) if len(tail) > 1 else fresh
        self._segments = (*kept, last)
        self._places |= {each.key: (len(kept), row) for row, each in enumerate(last.told)}
