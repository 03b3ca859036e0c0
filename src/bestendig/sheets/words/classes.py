"""Classes of a distribution in words, also where small neighbours were joined: 5 of meer, 2 tot 10 jaar."""

import re
from dataclasses import dataclass

from bestendig.language import Text, plain
from bestendig.sheets.words.counting import written

JOINED = " t/m "
YEARS, OR_MORE = re.compile(r"jaar"), re.compile(r"of (meer|langer)$")
NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Span:
    """From `low` up to `high`: for counts included, for years not; `high` None has no end."""

    low: int
    high: int | None
    is_years: bool
    is_above: bool = False
    """Whether it holds its upper bound and not its lower one: langer dan 3 tot en met 6 jaar."""

    def words(self) -> Text:
        """The class in words."""
        return self._years() if self.is_years else self._counts()

    def _counts(self) -> Text:
        """2, 3 t/m 5, 6 of meer."""
        low = written(self.low)
        if self.high is None:
            return Text(nl=f"{low.nl} of meer", en=f"{low.en} or more")
        if self.high == self.low:
            return plain(str(self.low))
        return Text(nl=f"{self.low} t/m {self.high}", en=f"{self.low} to {self.high}")

    def _years(self) -> Text:
        """Korter dan 1 jaar, 2 tot 5 jaar, 10 jaar of langer."""
        if self.is_above:
            return self._years_above()
        if self.high is None:
            return Text(nl=f"{self.low} jaar of langer", en=f"{self.low} years or longer")
        years = "year" if self.high == 1 else "years"
        if self.low == 0:
            return Text(nl=f"korter dan {self.high} jaar", en=f"shorter than {self.high} {years}")
        return Text(nl=f"{self.low} tot {self.high} jaar", en=f"{self.low} to {self.high} years")

    def _years_above(self) -> Text:
        """Langer dan 6 jaar, 3 jaar of korter, langer dan 3 tot en met 9 jaar."""
        if self.high is None:
            return Text(nl=f"langer dan {self.low} jaar", en=f"longer than {self.low} years")
        if self.low == 0:
            return Text(nl=f"{self.high} jaar of korter", en=f"{self.high} years or shorter")
        return Text(
            nl=f"langer dan {self.low} tot en met {self.high} jaar",
            en=f"over {self.low} up to {self.high} years",
        )


def class_words(label: Text) -> Text:
    """The label of a class, tidied where neighbours were joined; as it is where it cannot be read."""
    span = span_of(label)
    return label if span is None or JOINED not in label.nl else span.words()


def span_of(label: Text) -> Span | None:
    """From where to where a class runs, read from its Dutch label; None where it cannot be read."""
    ends = label.nl.split(JOINED)
    first, last = _single(ends[0]), _single(ends[-1])
    if first is None or last is None:
        return None
    return Span(first.low, last.high, last.is_years, last.is_above)


def _single(words: str) -> Span | None:
    """One class that is not joined."""
    numbers = [int(number) for number in NUMBERS.findall(words)]
    is_years = YEARS.search(words) is not None
    if not numbers:
        return None
    if is_years and (words.startswith("langer") or words.endswith("korter")):
        return _above(words, numbers)
    if OR_MORE.search(words):
        return Span(numbers[0], None, is_years)
    if words.startswith("korter"):
        return Span(0, numbers[0], is_years)
    if is_years:
        return Span(numbers[0], numbers[-1], is_years)
    return Span(numbers[0], numbers[-1] - (len(numbers) > 1), is_years)


def _above(words: str, numbers: list[int]) -> Span:
    """A class of years that holds its upper bound."""
    if words.endswith("korter"):
        return Span(0, numbers[0], True, True)
    return Span(numbers[0], numbers[-1] if len(numbers) > 1 else None, True, True)
