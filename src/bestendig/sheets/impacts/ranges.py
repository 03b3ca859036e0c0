"""What is expected, in words: always the two ends between which it is expected, never one number alone."""

from math import floor, isfinite, log10
from typing import Literal

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.model.impact import Range
from bestendig.sheets.words.telling import fill
from bestendig.sheets.words.values import share_in

RangeUnit = Literal["share", "points", "years", "faces", "hours", "months"]
"""points: a share as so many of a hundred; months are written as years."""
UNKNOWN = Text(nl="niet te zeggen", en="cannot be said")
BETWEEN = Text(nl="tussen {low} en {high}", en="between {low} and {high}")
ABOUT = Text(nl="ongeveer {low}", en="about {low}")
NO_DIFFERENCE = Text(nl="geen verschil", en="no difference")
AT_MOST = Text(nl="hooguit {high}", en="at most {high}")
AROUND = Text(nl="{middle} ({span})", en="{middle} ({span})")
SPAN = Text(nl="{low} – {high}", en="{low} – {high}")
YEARS = Text(nl="{words} jaar", en="{words} years")
HOURS = Text(nl="{words} uur", en="{words} hours")
MONTHS_A_YEAR = 12
TWO_DIGITS = 2


def is_known(found: Range | None) -> bool:
    """Whether a range is there with three real numbers."""
    return found is not None and all(isfinite(end) for end in (found.low, found.middle, found.high))


def span(found: Range | None, unit: RangeUnit) -> Text:
    """62% – 71%, as it stands in a cell; in words where nothing can be said."""
    if found is None or not is_known(found):
        return UNKNOWN
    low, high = _end(found.low, unit), _end(found.high, unit)
    return low if low == high else fill(SPAN, low=low, high=high)


def between(found: Range | None, unit: RangeUnit) -> Text:
    """Tussen 62% en 71%, as it stands in a sentence; years and hours with their unit."""
    if found is None or not is_known(found):
        return UNKNOWN
    low, high = _end(found.low, unit), _end(found.high, unit)
    words = fill(_how(found, unit, low, high), low=low, high=high)
    return _with_unit(words, unit)


def _how(found: Range, unit: RangeUnit, low: Text, high: Text) -> Text:
    """Between two ends; about one where they are written alike, at most one where the other is none."""
    if low == high:
        return ABOUT
    is_amount = unit != "share"
    return AT_MOST if is_amount and low == _end(0.0, unit) and found.low >= 0 else BETWEEN


def around(found: Range | None, unit: RangeUnit) -> Text:
    """70% (68% – 73%): the middle of all runs, never without both ends."""
    if found is None or not is_known(found):
        return UNKNOWN
    return fill(AROUND, middle=_end(found.middle, unit), span=span(found, unit))


def compared(found: Range | None, unit: RangeUnit, less: Text, more: Text) -> Text:
    """Tussen 0,4 en 0,9 jaar minder; around none in both directions."""
    if found is None or not is_known(found):
        return UNKNOWN
    low, high = found.low, found.high
    if _end(low, unit) == _end(high, unit) == _end(0.0, unit):
        return NO_DIFFERENCE
    if low >= 0:
        return between(found, unit) + _spaced(more)
    if high <= 0:
        return between(Range(-found.middle, -high, -low), unit) + _spaced(less)
    ends = {
        "low": _with_unit(_end(-low, unit), unit) + _spaced(less),
        "high": _with_unit(_end(high, unit), unit) + _spaced(more),
    }
    return fill(BETWEEN, **ends)


def _spaced(words: Text) -> Text:
    """Words after a blank."""
    return Text(nl=f" {words.nl}", en=f" {words.en}")


def _with_unit(words: Text, unit: RangeUnit) -> Text:
    """The words with years or hours behind them."""
    if unit in ("years", "months"):
        return fill(YEARS, words=words)
    return fill(HOURS, words=words) if unit == "hours" else words


def _end(value: float, unit: RangeUnit) -> Text:
    """One end in both languages."""
    return Text(nl=_end_in(value, unit, "nl"), en=_end_in(value, unit, "en"))


def _end_in(value: float, unit: RangeUnit, language: str) -> str:
    """One end in one language: shares whole, years and faces to a tenth, hours to two digits."""
    if unit == "share":
        sign = "−" if value < 0 else ""
        return f"{sign}{share_in(abs(value), language)}" if round(value, 3) else share_in(0.0, language)
    if unit == "points":
        return number(100 * value, language)
    if unit == "hours":
        return number(_two_digits(value), language)
    return number(value / MONTHS_A_YEAR if unit == "months" else value, language, 1)


def _two_digits(value: float) -> float:
    """1.234 as 1.200: more digits would promise more than there is."""
    return round(value, min(0, TWO_DIGITS - 1 - floor(log10(abs(value))))) if value else 0.0
