"""Several numbers per moment: started, ended and renamed in a council term, as lying bars."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import BAND, BODY, DEEP, MIDDLE, QUIET, SMALL, text_width

BAR, STEP, GAP, HEAD = 15, 18, 12, 20
COLOURS = (DEEP, MIDDLE, BAND)


@dataclass(frozen=True, slots=True)
class Group:
    """One moment with its numbers in the order of the keys; None is hidden or not there."""

    label: Text
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class PairedPicture:
    """The groups in their order, and what each bar of a group is."""

    groups: tuple[Group, ...]
    keys: tuple[Text, ...]

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        left = max(text_width(key.into(language), SMALL) for key in self.keys) + 12
        layers: list[ink.Layer] = []
        y = 0.0
        for group in self.groups:
            layers.append(ink.words(0, y + HEAD / 2, group.label.into(language), size=BODY))
            y += HEAD
            for place, value in enumerate(group.values):
                layers += self._bar(place, value, language, (left, width, y))
                y += STEP
            y += GAP
        return ink.paper(layers, width, y)

    def _bar(
        self, place: int, value: float | None, language: str, at: tuple[float, float, float]
    ) -> list[ink.Layer]:
        """One bar with its key before it and its number behind it."""
        left, width, y = at
        middle = y + BAR / 2
        key = self.keys[place].into(language)
        drawn = [ink.words(left - 12, middle, key, align="right", size=SMALL, colour=QUIET)]
        if value is None:
            return [*drawn, ink.words(left, middle, "–", size=SMALL, colour=QUIET)]
        top = max((v for group in self.groups for v in group.values if v is not None), default=0) or 1
        end = left + (width - left - text_width(number(top, language)) - 12) * value / top
        bar = ink.box(left, y, max(end, left + 1.5), y + BAR, colour=COLOURS[place % len(COLOURS)])
        return [*drawn, bar, ink.words(end + 7, middle, number(value, language), size=BODY)]
