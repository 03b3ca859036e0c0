"""How many relationships ended together with what: sure ones dark, the rest light, and what chance gives."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import BAND, BODY, DEEP, INK, MIDDLE, QUIET, text_width

BAR, LABEL, GAP, KEY_ROW = 14, 19, 9, 21
HIDDEN = Text(nl="te weinig inwoners om te tonen", en="too few residents to show")
KEYS = (
    Text(nl="zeker", en="sure"),
    Text(nl="minder zeker", en="less sure"),
    Text(nl="zoveel bij toeval", en="so many by chance"),
)


@dataclass(frozen=True, slots=True)
class CauseBar:
    """One level: its words, how many ended (None is hidden), of which sure, and how many by chance alone."""

    label: Text
    n: int | None
    n_sure: int | None = None
    n_by_chance: float | None = None


@dataclass(frozen=True, slots=True)
class CausesPicture:
    """Bars in the order of the levels, each with its words above it."""

    bars: tuple[CauseBar, ...]

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        layers, y = self._legend(language, width)
        for bar in self.bars:
            layers += self._row(bar, language, width, y)
            y += LABEL + BAR + GAP
        return ink.paper(layers, width, y)

    def _room(self, language: str, width: int) -> float:
        """How long the longest bar is."""
        return width - text_width(number(self._top(), language)) - 12

    def _top(self) -> float:
        """The largest number."""
        found = [v for bar in self.bars for v in (bar.n, bar.n_by_chance) if v is not None]
        return max(found, default=0) or 1

    def _row(self, bar: CauseBar, language: str, width: int, y: float) -> list[ink.Layer]:
        """One level: words, bar, number and the mark of chance."""
        drawn = [ink.words(0, y + LABEL / 2, bar.label.into(language))]
        top, bottom = y + LABEL, y + LABEL + BAR
        if bar.n is None:
            return [*drawn, ink.words(0, (top + bottom) / 2, HIDDEN.into(language), colour=QUIET)]
        scale = self._room(language, width) / self._top()
        end, sure = bar.n * scale, (bar.n_sure or 0) * scale
        drawn.append(ink.box(0, top, max(end, 1.5), bottom, colour=BAND if bar.n_sure is None else MIDDLE))
        if sure > 0:
            drawn.append(ink.box(0, top, sure, bottom, colour=DEEP))
        chance = None if bar.n_by_chance is None else bar.n_by_chance * scale
        if chance is not None:
            drawn.append(ink.stroke(chance, top - 3, chance, bottom + 3, colour=INK, width=2))
        place = max(end, chance or 0.0) + 8
        return [*drawn, ink.words(place, (top + bottom) / 2, number(bar.n, language), size=BODY)]

    def _legend(self, language: str, width: int) -> tuple[list[ink.Layer], float]:
        """What dark, light and the mark mean, as far as they occur; and where the bars begin."""
        drawn: list[ink.Layer] = []
        x, y = 0.0, 9.0
        for place in self._used():
            said = KEYS[place].into(language)
            if x > 0 and (x + 20 + text_width(said) > width):
                x, y = 0.0, y + KEY_ROW
            drawn += [_sign(place, x, y), ink.words(x + 20, y, said, colour=QUIET)]
            x += 20 + text_width(said) + 22
        return drawn, y + 20 if drawn else 0.0

    def _used(self) -> tuple[int, ...]:
        """Which keys have something to explain."""
        has_sure = any(bar.n_sure is not None for bar in self.bars)
        has_chance = any(bar.n_by_chance is not None for bar in self.bars)
        return (*((0, 1) if has_sure else ()), *((2,) if has_chance else ()))


def _sign(place: int, x: float, y: float) -> ink.Layer:
    """A box or a mark of the legend."""
    if place == 2:
        return ink.stroke(x + 6, y - 8, x + 6, y + 8, colour=INK, width=2)
    return ink.box(x, y - 6, x + 12, y + 6, colour=DEEP if place == 0 else MIDDLE)
