"""Signs that the typefaces of the house can print: PDF/UA refuses a sign that has no glyph."""

import unicodedata
from collections.abc import Callable
from functools import partial
from html import escape
from typing import Any

SPANS = (
    (0x20, 0x7E),
    (0xA0, 0x12B),
    (0x12E, 0x131),
    (0x134, 0x165),
    (0x168, 0x17F),
    (0x218, 0x21B),
    (0x2013, 0x2014),
    (0x2018, 0x201A),
    (0x201C, 0x201E),
    (0x2080, 0x2089),
)
OTHERS = "ΔΠΣαβλμπστ†•…‰‹›€™←→−≈≠≤≥☐✓"
PRINTABLE = frozenset(chr(sign) for first, last in SPANS for sign in range(first, last + 1)) | frozenset(
    OTHERS
)
"""What the two subset typefaces both hold; a test compares it with the files."""
INSTEAD = {
    "∑": "Σ",
    "∏": "Π",
    "∈": "in",
    "√": "sqrt",
    "∞": "oneindig",
    "‑": "-",
    "\t": " ",
    "\n": " ",
    "\r": " ",
}
UNKNOWN = "?"
NO_TEXT = ("Cc", "Cs", "Cn")


def clean(words: str) -> str:
    """The words without signs that no text should hold: controls (a drawing dies of them) and halves."""
    spaced = "".join(" " if sign in "\t\n\r" else sign for sign in words)
    return "".join(sign for sign in spaced if unicodedata.category(sign) not in NO_TEXT)


def clean_data(data: Any) -> Any:
    """The same for all words in nested lists and dictionaries."""
    return _mapped(data, clean)


def printable(words: str) -> str:
    """The words with every sign that cannot be printed in its plain form, else as a question mark."""
    return "".join(sign if sign in PRINTABLE else _plain(sign) for sign in words)


def printable_svg(drawing: str) -> str:
    """The same for a drawing: what comes in place of a sign can never become markup."""
    return "".join(sign if sign in PRINTABLE else escape(_plain(sign)) for sign in drawing)


def printable_data(data: Any) -> Any:
    """The same for all words in nested lists and dictionaries."""
    return _mapped(data, printable)


def _mapped(data: Any, change: Callable[[str], str]) -> Any:
    """Nested data with every text changed."""
    if isinstance(data, str):
        return change(data)
    deeper = partial(_mapped, change=change)
    if isinstance(data, dict):
        return {name: deeper(value) for name, value in data.items()}
    return [deeper(value) for value in data] if isinstance(data, list) else data


def _plain(sign: str) -> str:
    """The nearest sign that can be printed: ⱼ as j; nothing for a joining mark."""
    if sign in INSTEAD:
        return INSTEAD[sign]
    if unicodedata.category(sign) in ("Mn", "Cf", "Cc"):
        return ""
    simpler = "".join(part for part in unicodedata.normalize("NFKD", sign) if part in PRINTABLE)
    return simpler or UNKNOWN
