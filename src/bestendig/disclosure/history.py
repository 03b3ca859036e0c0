"""What was seen before, found back by what it is about."""

from collections import defaultdict
from collections.abc import Iterable

from bestendig.disclosure.seen import Block, Groups, Line, Place, Seen


class History:
    """Figures that were shown, found by line (but for months), block (but for groups) or place (both)."""

    def __init__(self, figures: Iterable[Seen] = ()) -> None:
        self._lines: dict[Line, list[Seen]] = defaultdict(list)
        self._places: dict[Place, list[Seen]] = defaultdict(list)
        self._blocks: dict[Block, list[Seen]] = defaultdict(list)
        self._hidden: dict[Block, list[Groups]] = defaultdict(list)
        for figure in figures:
            self.add(figure)

    def add(self, figure: Seen) -> None:
        """Remember one more figure."""
        self._lines[figure.line].append(figure)
        self._places[figure.place].append(figure)
        self._blocks[figure.block].append(figure)

    def add_hidden(self, figure: Seen) -> None:
        """Remember that these groups were named, and hidden."""
        self._hidden[figure.block].append(figure.groups)

    def in_line(self, figure: Seen) -> list[Seen]:
        """Figures that differ from this one in their months (or measure) alone."""
        return self._lines.get(figure.line, [])

    def in_place(self, figure: Seen) -> list[Seen]:
        """Figures about the same groups and months, whatever the measure, counting or data version."""
        return self._places.get(figure.place, [])

    def in_block(self, figure: Seen) -> list[Seen]:
        """Figures of the same measure over the same months, about these or other groups."""
        return self._blocks.get(figure.block, [])

    def hidden_in_block(self, figure: Seen) -> list[Groups]:
        """Groups that were named and hidden, of the same measure over the same months."""
        return self._hidden.get(figure.block, [])
