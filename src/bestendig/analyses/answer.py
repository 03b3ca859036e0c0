"""One released answer as a person in Python meets it: `.value`, `.table`, `.coverage`; it shows itself."""

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from bestendig.analyses.saving import as_arrow, as_pandas, as_polars
from bestendig.analyses.tabulate import Row, rows_of
from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.model.card import MeasureCard
from bestendig.model.result import Figure, Interval, Released, Result

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]
    import polars
    import pyarrow


@dataclass(frozen=True)
class Answer:
    """The released answer to one measure, with what it rests on; nothing unreleased is in it."""

    released: Released[Result]

    @property
    def card(self) -> MeasureCard:
        """The words of the measure."""
        return self.released.value.card

    @property
    def _overall(self) -> Figure:
        """The figure over everybody."""
        return self.released.value.overall

    @property
    def value(self) -> float | None:
        """The overall figure, in the measure's unit; None where undefined or hidden."""
        return self._overall.value

    @property
    def interval(self) -> Interval | None:
        """The 95 % interval of the overall figure."""
        return self._overall.interval

    @property
    def yardsticks(self) -> dict[str, float]:
        """Chance level and feasible level, where the measure has them."""
        return dict(self._overall.yardsticks)

    @property
    def table(self) -> list[Row]:
        """One row per figure: the whole first, then the groups as they were released."""
        return rows_of([self.released], "en")

    @property
    def coverage(self) -> dict[str, int | float | None]:
        """What the overall figure rests on: clients, contacts, professionals, undefined, unknown."""
        names = ("clients", "contacts", "professionals", "undefined", "without_person")
        return {
            name: cell for name, cell in self.table[0].items() if name in names and not isinstance(cell, str)
        }

    def to_arrow(self) -> "pyarrow.Table":
        """The table as Arrow."""
        return as_arrow(self.table)

    def to_polars(self) -> "polars.DataFrame":
        """The table as a polars frame (polars must be installed)."""
        return as_polars(self.table)

    def to_pandas(self) -> "pandas.DataFrame":
        """The table as a pandas frame (pandas must be installed)."""
        return as_pandas(self.table)

    def __repr__(self) -> str:
        figures = (self._overall, *self.released.value.figures)
        return "\n".join(_line(figure, self.card) for figure in figures)

    def _repr_html_(self) -> str:
        """The label, the meaning and the table, for a notebook."""
        figures = (self._overall, *self.released.value.figures)
        lines = "".join(_html_line(figure, self.card) for figure in figures)
        head = f"<tr><th></th><th>value</th><th>between</th><th>{COUNTED[self.card.about]}</th></tr>"
        title = f"<caption>{escape(self.card.label.en)}: {escape(self.card.meaning.en)}</caption>"
        return f"<table>{title}{head}{lines}</table><p><em>{escape(self.card.question.en)}</em></p>"


WHOLE = Text(nl="alles samen", en="all together")


def _name(figure: Figure) -> str:
    """The group of a figure in words."""
    return " · ".join(label for _, label in figure.group) or WHOLE.en


COUNTED = {"clients": "clients", "staff": "professionals", "register": "records"}
"""Whom or what a figure rests on, by whose figure it is."""


def _shown(figure: Figure, card: MeasureCard) -> tuple[str, str, str]:
    """Value, interval and number of clients (or professionals, records) as they are written."""
    if figure.value is None:
        return (figure.reason.en if figure.reason else "–", "", "")
    interval = figure.interval
    between = ""
    if interval and interval.low is not None and interval.high is not None:
        between = f"{number(interval.low, 'en', 2)} – {number(interval.high, 'en', 2)}"
    counted = getattr(figure.support, f"n_{COUNTED[card.about]}")
    return number(figure.value, "en", 3), between, number(counted, "en")


def _line(figure: Figure, card: MeasureCard) -> str:
    """One figure on one line."""
    value, between, counted = _shown(figure, card)
    said = [*([between] if between else []), f"{counted} {COUNTED[card.about]}"]
    rests = f"  ({'; '.join(said)})" if counted else ""
    return f"{_name(figure)}: {value}{rests}"


def _html_line(figure: Figure, card: MeasureCard) -> str:
    """One figure as a row of the table."""
    cells = "".join(f"<td>{escape(cell)}</td>" for cell in _shown(figure, card))
    return f"<tr><th>{escape(_name(figure))}</th>{cells}</tr>"
