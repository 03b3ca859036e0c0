"""Colours, typefaces and sizes of every picture: readable in grey, for the colour-blind and in the dark."""

from pathlib import Path

FONTS = Path(__file__).parent.parent / "fonts"
SANS, SERIF = "Bestendig Sans", "Bestendig Serif"

INK = "#1c2b33"
QUIET = "#4f5f69"
DEEP = "#17565f"
MIDDLE = "#6a979d"
BAND = "#cfe0e1"
LINE = "#d3dcdf"
PAPER = "#ffffff"

SMALL, BODY, LARGE = 13, 14, 23
WIDE, NARROW = 642, 288
"""Widths on a screen in pixels: a card of one reading column, and a card on a telephone of 320 pixels."""
PAGE, COLUMN, POINTS_PER_PIXEL = 708, 337, 0.68
"""Widths on A4: 170 mm and half of that less the gap; at so many points a pixel words are 9.5 points high."""
IS_NARROW_BELOW = 400

CONFIG: dict[str, object] = {
    "background": None,
    "padding": 0,
    "autosize": {"type": "none"},
    "view": {"stroke": None},
    "font": SANS,
    "aria": False,
    "text": {"font": SANS, "fontSize": BODY, "fill": INK},
    "axis": {
        "labelFont": SANS,
        "labelFontSize": BODY,
        "labelColor": INK,
        "labelLimit": 0,
        "labelPadding": 8,
        "domain": False,
        "ticks": False,
        "grid": False,
        "title": None,
    },
}


def is_narrow(width: int) -> bool:
    """Whether the picture is drawn for a telephone or a half column."""
    return width < IS_NARROW_BELOW


def text_width(words: str, size: float = BODY) -> float:
    """About how many pixels the words take: enough to keep labels apart."""
    return sum(0.28 if sign in " .,:;'il|" else 0.68 if sign in "mwMW%" else 0.52 for sign in words) * size
