"""Reports by quarter as a small drawing: places on paper only, with the same in words and as a table."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.pattern_figures import PatternFigures
from bestendig.web.bottlenecks.models import Pattern
from bestendig.web.patterns.figures.services import quarter_words

MOST = 12
"""So many quarters are drawn; the table has them all."""
WIDE, HIGH, FOOT, TOP, GAP = 58, 130, 28, 22, 8
ALTERNATIVE = Text(
    nl="Staafjes per kwartaal, van {first_nl} tot en met {last_nl}. Het meeste was minstens {most}, in "
    "{when_nl}. De tabel eronder heeft alle getallen.",
    en="Bars by quarter, from {first_en} to {last_en}. The most was at least {most}, in {when_en}. The table "
    "below has all numbers.",
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One quarter: where its bar stands, how high, and what is written at it."""

    x: int
    y: int
    height: int
    n: int
    middle: int
    label: str
    is_missing: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """The drawing with its words, and the rows of its table."""

    bars: tuple[Bar, ...]
    width: int
    height: int
    foot: int
    alternative: str
    rows: tuple[tuple[str, int, int], ...]


def picture_of(found: PatternFigures, pattern: Pattern, language: str) -> Picture | None:
    """The picture of one pattern; None where it has no report."""
    mine = found.of(str(pattern.pk))
    if mine is None:
        return None
    rows = tuple(zip(found.rest_on.quarters, mine.per_quarter, found.rest_on.per_quarter, strict=True))
    drawn = rows[-MOST:]
    most = max(n for _, n, _ in drawn)
    names = [quarter_words(quarter)[0] for quarter, _, _ in drawn]
    when = names[[n for _, n, _ in drawn].index(most)]
    words = {"first": names[0], "last": names[-1], "when": when}
    told = {f"{name}_{code}": text.into(code) for name, text in words.items() for code in ("nl", "en")}
    return Picture(
        tuple(
            _bar(place, n, of, most, quarter_words(quarter)[1].into(language))
            for place, (quarter, n, of) in enumerate(drawn)
        ),
        WIDE * len(drawn),
        TOP + HIGH + FOOT,
        TOP + HIGH,
        ALTERNATIVE.filled(most=most, **told).into(language),
        tuple((quarter_words(quarter)[0].into(language), n, of) for quarter, n, of in rows),
    )


def _bar(place: int, n: int, of: int, most: int, label: str) -> Bar:
    """One bar, as high as its number beside the highest."""
    height = round(HIGH * n / most) if most else 0
    left = WIDE * place
    return Bar(left + GAP, TOP + HIGH - height, height, n, left + WIDE // 2, label, not of)
