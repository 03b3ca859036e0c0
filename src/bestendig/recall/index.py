"""Texts held in memory and searched."""

from collections.abc import Collection, Iterable, Mapping

from bestendig.model.text_index import Hit, Told


class HeldTexts:
    """A text index in the memory of one process."""

    def __init__(self) -> None:
        self._held: dict[str, Told] = {}

    @property
    def encoder(self) -> str:
        """Name and version of the sentence model; "" without one."""
        return ""

    def upsert(self, told: Iterable[Told]) -> Mapping[str, bytes]:
        """Put these texts in; the vectors that were made for it now."""
        self._held |= {each.key: each for each in told}
        return {}

    def remove(self, keys: Iterable[str]) -> None:
        """Take these texts out."""
        for key in keys:
            self._held.pop(key, None)

    def similar(
        self, words: str, *, shelves: Collection[str] | None = None, theme: str = "", k: int = 5
    ) -> tuple[Hit, ...]:
        """The texts that share most words."""
        asked = set(words.lower().split())
        hits = [
            Hit(each.key, len(shared) + (theme == each.theme != ""), each.group, theme == each.theme, shared)
            for each in self._held.values()
            if shelves is None or each.shelf in shelves
            if (shared := tuple(sorted(asked & set(each.words.lower().split()))))
        ]
        return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.key))[:k])
