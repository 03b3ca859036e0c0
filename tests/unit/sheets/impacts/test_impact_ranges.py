"""What is expected is written with both its ends, as people say it."""

import pytest

from bestendig.language import Text
from bestendig.model.impact import Range
from bestendig.sheets.impacts.ranges import around, between, compared, is_known, span

LESS, MORE = Text(nl="minder", en="less"), Text(nl="meer", en="more")
NONE = Range(float("nan"), 0.0, 1.0)


@pytest.mark.parametrize(
    ("found", "unit", "words"),
    [
        (Range(0.7, 0.62, 0.71), "share", "tussen 62% en 71%"),
        (Range(0.7, 0.7, 0.702), "share", "ongeveer 70%"),
        (Range(2.0, 1.66, 2.41), "years", "tussen 1,7 en 2,4 jaar"),
        (Range(30, 18, 42), "months", "tussen 1,5 en 3,5 jaar"),
        (Range(0.3, 0.01, 0.5), "years", "hooguit 0,5 jaar"),
        (Range(1234, 987, 4321), "hours", "tussen 990 en 4.300 uur"),
        (Range(5, 0, 9), "hours", "hooguit 9 uur"),
        (Range(0.5, 0.0, 0.5), "share", "tussen 0% en 50%"),
        (NONE, "share", "niet te zeggen"),
        (None, "share", "niet te zeggen"),
    ],
)
def test_a_range_in_a_sentence(found, unit, words):
    assert between(found, unit).nl == words


@pytest.mark.parametrize(
    ("found", "unit", "words"),
    [
        (Range(-0.5, -0.9, -0.4), "years", "tussen 0,4 en 0,9 jaar minder"),
        (Range(0.5, 0.4, 0.9), "faces", "tussen 0,4 en 0,9 meer"),
        (Range(0.0, -0.3, 0.1), "years", "tussen 0,3 jaar minder en 0,1 jaar meer"),
        (Range(-0.02, -0.12, -0.03), "points", "tussen 3 en 12 minder"),
        (Range(-0.1, -0.2, 0.0), "points", "hooguit 20 minder"),
        (Range(0.0, -0.01, 0.02), "years", "geen verschil"),
        (NONE, "years", "niet te zeggen"),
    ],
)
def test_less_or_more_in_a_sentence(found, unit, words):
    assert compared(found, unit, LESS, MORE).nl == words


def test_a_cell_has_both_ends_and_the_middle_never_stands_alone():
    assert span(Range(0.7, 0.68, 0.73), "share").nl == "68% – 73%"
    assert around(Range(2.5, 2.2, 2.8), "years").en == "2.5 (2.2 – 2.8)"


@pytest.mark.parametrize("end", [float("nan"), float("inf")])
def test_a_range_without_real_numbers_is_not_known(end):
    assert not is_known(Range(0.5, 0.4, end))
