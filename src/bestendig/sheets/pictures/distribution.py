"""How many people are in each class: quiet horizontal bars with the share beside them."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import BODY, DEEP, INK, LINE, MIDDLE, QUIET, SMALL, text_width
from bestendig.sheets.words.values import share_in

HIDDEN = Text(nl="te weinig inwoners om te tonen", en="too few residents to show")
HIDDEN_SHORT = Text(nl="te weinig", en="too few")
BAR, PAIR_BAR, GAP = 19, 15, 9
MARGIN = 12


@dataclass(frozen=True, slots=True)
class Class:
    """One class: words, value (None is hidden), whether the heading is about it, and a companion."""

    label: Text
    value: float | None
    is_marked: bool = False
    beside: float | None = None


@dataclass(frozen=True, slots=True)
class DistributionPicture:
    """Bars per class; values are shares of people, or numbers of people when `in_numbers`.

    With `keys` each class has two bars: what it is, and what stands beside it.
    """

    classes: tuple[Class, ...]
    in_numbers: bool = False
    keys: tuple[Text, Text] | None = None

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        left = max(text_width(c.label.into(language)) for c in self.classes) + MARGIN
        room = width - left - text_width(self._said(self._top, language)) - MARGIN
        layers = self._legend(language, width)
        top = y = max((y + 20 for _, y, _ in self._keys_at(language, width)), default=0.0)
        for each in self.classes:
            layers += self._row(each, language, left, room, y)
            y += self._step
        layers.append(ink.stroke(left, top, left, y - GAP, colour=LINE, width=1.5))
        return ink.paper(layers, width, y)

    @property
    def _step(self) -> int:
        """From one class to the next."""
        return (2 * PAIR_BAR if self.keys else BAR) + GAP

    @property
    def _top(self) -> float:
        """The largest value, which fills the room."""
        values = [v for c in self.classes for v in (c.value, c.beside) if v is not None]
        return max(values, default=0) or 1

    def _said(self, value: float, language: str) -> str:
        """The words beside a bar."""
        return number(value, language) if self.in_numbers else share_in(value, language)

    def _row(self, each: Class, language: str, left: float, room: float, y: float) -> list[ink.Layer]:
        """One class: its label and one or two bars."""
        tall = PAIR_BAR if self.keys else BAR
        middle = y + (self._step - GAP) / 2
        drawn = [ink.words(left - MARGIN, middle, each.label.into(language), align="right")]
        colour = DEEP if each.is_marked or self.keys else MIDDLE
        drawn += self._bar(each.value, language, left, room, (y, y + tall), colour)
        if self.keys:
            below = (y + tall + 1, y + 2 * tall)
            drawn += self._bar(each.beside, language, left, room, below, MIDDLE)
        return drawn

    def _bar(
        self,
        value: float | None,
        language: str,
        left: float,
        room: float,
        heights: tuple[float, float],
        colour: str,
    ) -> list[ink.Layer]:
        """A bar with its words, or the words that there are too few people."""
        top, bottom = heights
        if value is None:
            return [ink.words(left + 8, (top + bottom) / 2, self._hidden(language, room), colour=QUIET)]
        end = left + max(room * value / self._top, 1.5 if value > 0 else 0)
        size = SMALL if self.keys else BODY
        said = ink.words(end + 7, (top + bottom) / 2, self._said(value, language), colour=INK, size=size)
        return [ink.box(left, top, end, bottom, colour=colour), said]

    def _hidden(self, language: str, room: float) -> str:
        """Too few people to show, as long as there is room to say so."""
        long = HIDDEN.into(language)
        return long if text_width(long) < room else HIDDEN_SHORT.into(language)

    def _legend(self, language: str, width: int) -> list[ink.Layer]:
        """What the dark and the light bar are."""
        drawn: list[ink.Layer] = []
        for (x, y, said), colour in zip(self._keys_at(language, width), (DEEP, MIDDLE), strict=False):
            drawn += [
                ink.box(x, y - 6, x + 12, y + 6, colour=colour),
                ink.words(x + 18, y, said, size=BODY, colour=QUIET),
            ]
        return drawn

    def _keys_at(self, language: str, width: int) -> list[tuple[float, float, str]]:
        """Where each key stands: side by side, or below each other where that does not fit."""
        said = [key.into(language) for key in self.keys or ()]
        if not said:
            return []
        second = 18 + text_width(said[0]) + 24
        if second + 18 + text_width(said[1]) <= width:
            return [(0, 9, said[0]), (second, 9, said[1])]
        return [(0, 9, said[0]), (0, 31, said[1])]
