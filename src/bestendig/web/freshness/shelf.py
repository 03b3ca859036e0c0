"""What was made and may be given again: in the memory of this process, never on a disk."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from threading import Lock
from time import monotonic
from typing import Any, Generic, TypeVar

from bestendig.web.freshness.following import Watch, tell, watch_now, watching
from bestendig.web.freshness.revisions import Now, now

T = TypeVar("T")
LONGEST = 600.0
"""Seconds after which everything is made anew, whatever changed."""


@dataclass(frozen=True, slots=True)
class _Held(Generic[T]):
    """Something that was made, of which tables, and how those stood."""

    what: T
    names: frozenset[str]
    stood: tuple[Any, ...]
    made_at: float
    weight: int


class Shelf(Generic[T]):
    """Holds what was made, the least asked for goes first; what it was made of must stand as it stood."""

    def __init__(self, most: int, weigh: Callable[[T], int] = lambda _: 1) -> None:
        self.most, self.weigh, self.weight = most, weigh, 0
        self._held: OrderedDict[Hashable, _Held[T]] = OrderedDict()
        self._lock = Lock()

    def find(self, key: Hashable, at: Now) -> T | None:
        """What was made, where nothing of it changed; whoever watches is told what it was made of."""
        with self._lock:
            held = self._held.get(key)
            if held is None:
                return None
            if held.stood != at.of(held.names) or monotonic() - held.made_at > LONGEST:
                self._drop(key)
                return None
            self._held.move_to_end(key)
        tell(watch_now(), Watch(set(held.names)))
        return held.what

    def put(self, key: Hashable, what: T, watch: Watch, at: Now) -> None:
        """Hold something that was made of what was watched, as that stood before."""
        names = frozenset(watch.names)
        with self._lock:
            self._drop(key)
            self._held[key] = _Held(what, names, at.of(names), monotonic(), self.weigh(what))
            self.weight += self._held[key].weight
            while self.weight > self.most:
                self._drop(next(iter(self._held)))

    def clear(self) -> None:
        """Hold nothing."""
        with self._lock:
            self._held.clear()
            self.weight = 0

    def __len__(self) -> int:
        return len(self._held)

    def _drop(self, key: Hashable) -> None:
        """Let go of one."""
        if (held := self._held.pop(key, None)) is not None:
            self.weight -= held.weight


THINGS: Shelf[Any] = Shelf(128)
"""What is the same for everybody whom the key allows: a drawing, a line of time."""


def shared(key: Hashable, make: Callable[[], T]) -> T:
    """What `make` gives, made once until something it was made of changes; it must be frozen.

    The key says all that it depends on beside the database, the day and the folders: a table, a language.
    """
    at = now()
    found: T | None = THINGS.find(key, at)
    if found is not None:
        return found
    with watching() as watch:
        made = make()
    if watch.is_followed:
        THINGS.put(key, made, watch, at)
    return made
