"""Where labels of dots can stand without covering each other; one without a place is left to the table."""

from collections.abc import Sequence
from dataclasses import dataclass

from bestendig.sheets.pictures.ink import Align
from bestendig.sheets.pictures.theme import SMALL, text_width

Box = tuple[float, float, float, float]
HEIGHT, AWAY = 15, 10


@dataclass(frozen=True, slots=True)
class Label:
    """Words that found a place."""

    x: float
    y: float
    said: str
    align: Align


@dataclass(frozen=True, slots=True)
class Spot:
    """A dot that wants its name beside it."""

    x: float
    y: float
    said: str


def placed(
    spots: Sequence[Spot], width: float, height: float, kept_free: Sequence[Box] = ()
) -> tuple[Label, ...]:
    """A place for each label that has one, off `kept_free`: right, left, above or below its dot."""
    taken: list[Box] = [*kept_free] + [(s.x - 7, s.y - 7, s.x + 7, s.y + 7) for s in spots]
    found: list[Label] = []
    for spot in sorted(spots, key=lambda s: (s.x, s.y)):
        for label, box in _choices(spot):
            if _is_on(box, width, height) and not any(_meet(box, other) for other in taken):
                found.append(label)
                taken.append(box)
                break
    return tuple(found)


def _choices(spot: Spot) -> list[tuple[Label, Box]]:
    """The places round a dot, the best first."""
    long, x, y = text_width(spot.said, SMALL), spot.x, spot.y
    options = []
    sides: tuple[tuple[int, int, Align], ...] = (
        (AWAY, 0, "left"),
        (-AWAY, 0, "right"),
        (0, -16, "center"),
        (0, 16, "center"),
    )
    for dx, dy, align in sides:
        left = {"left": x + dx, "right": x + dx - long, "center": x - long / 2}[align]
        box = (left, y + dy - HEIGHT / 2, left + long, y + dy + HEIGHT / 2)
        options.append((Label(x + dx, y + dy, spot.said, align), box))
    return options


def _is_on(box: Box, width: float, height: float) -> bool:
    """Whether a box lies on the paper."""
    return box[0] >= 0 and box[2] <= width and box[1] >= 0 and box[3] <= height


def _meet(one: Box, other: Box) -> bool:
    """Whether two boxes overlap."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
