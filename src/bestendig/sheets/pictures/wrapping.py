"""Words on lines of a width, and things moved apart along an axis."""

from collections.abc import Sequence

from bestendig.sheets.pictures.theme import BODY, text_width


def wrapped(words: str, width: float, size: float = BODY, most: int = 3) -> list[str]:
    """The words on at most `most` lines; what does not fit ends in an ellipsis and stands in the table."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = [shortened(line, width, size) for line in lines[:most]]
    if len(lines) > most:
        kept[-1] = shortened(f"{kept[-1]} {lines[most]}", width, size)
    return kept


def shortened(words: str, width: float, size: float = BODY) -> str:
    """The words, cut with an ellipsis where they do not fit."""
    if text_width(words, size) <= width:
        return words
    cut = words
    while cut and text_width(f"{cut}…", size) > width:
        cut = cut[:-1]
    return f"{cut.rstrip()}…"


def spread(wanted: Sequence[float], heights: Sequence[float], first: float, last: float) -> list[float]:
    """Places as near as can be to the wanted ones, in the same order, none closer than their heights."""
    found: list[float] = []
    edge = first
    for place, tall in zip(wanted, heights, strict=True):
        found.append(max(place, edge + tall / 2))
        edge = found[-1] + tall / 2
    edge = last
    for place in range(len(found) - 1, -1, -1):
        found[place] = min(found[place], edge - heights[place] / 2)
        edge = found[place] - heights[place] / 2
    return found
