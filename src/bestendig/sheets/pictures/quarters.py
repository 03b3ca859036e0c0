"""How many people per quarter (or year): upright bars on paper, lying bars on a telephone."""

from dataclasses import dataclass

from bestendig.language.writing import number
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.distribution import Class, DistributionPicture
from bestendig.sheets.pictures.theme import BODY, DEEP, LINE, QUIET, SMALL, is_narrow, text_width
from bestendig.sheets.words.times import moment, tick

TOP, BOTTOM = 20, 134
NOTHING_TO_SEE = "–"


@dataclass(frozen=True, slots=True)
class QuartersPicture:
    """A number of people per moment (None is hidden), in order of time."""

    moments: tuple[tuple[str, int | None], ...]

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        if is_narrow(width) or self._widest(language) + 6 > width / len(self.moments):
            return self._lying().chart(language, width)
        return ink.paper(self._upright(language, width), width, BOTTOM + 44)

    def _lying(self) -> DistributionPicture:
        """The same as lying bars."""
        classes = tuple(Class(moment(when), value, is_marked=True) for when, value in self.moments)
        return DistributionPicture(classes, in_numbers=True)

    def _widest(self, language: str) -> float:
        """The widest words over a bar."""
        return max(text_width(self._said(value, language), BODY) for _, value in self.moments)

    @staticmethod
    def _said(value: int | None, language: str) -> str:
        """The words over a bar."""
        return NOTHING_TO_SEE if value is None else number(value, language)

    def _upright(self, language: str, width: int) -> list[ink.Layer]:
        """Bars with their numbers, quarters below, and the year under its first bar."""
        top = max((value for _, value in self.moments if value is not None), default=0) or 1
        room, drawn, said_year = width / len(self.moments), [], ""
        for place, (when, value) in enumerate(self.moments):
            x, tall = (place + 0.5) * room, (BOTTOM - TOP) * (value or 0) / top
            half = min(room * 0.34, 34)
            if value:
                drawn.append(ink.box(x - half, BOTTOM - tall, x + half, BOTTOM, colour=DEEP))
            drawn.append(ink.words(x, BOTTOM - tall - 11, self._said(value, language), align="center"))
            drawn += self._below(when, language, x, said_year)
            said_year = tick(when)[1]
        return [*drawn, ink.stroke(0, BOTTOM, width, BOTTOM, colour=LINE, width=1.5)]

    @staticmethod
    def _below(when: str, language: str, x: float, said_year: str) -> list[ink.Layer]:
        """The words under a bar."""
        label, year = tick(when)
        drawn = [ink.words(x, BOTTOM + 15, label.into(language), align="center", size=SMALL, colour=QUIET)]
        if year and year != said_year:
            drawn.append(ink.words(x, BOTTOM + 33, year, align="center", size=SMALL, colour=QUIET))
        return drawn
