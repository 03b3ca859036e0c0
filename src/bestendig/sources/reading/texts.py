"""Reading codes and short texts; free text, personal details and reasons of illness are never kept."""

import re
from collections.abc import Mapping, Sequence

from bestendig.sources.citizen_numbers import passes_eleven_test
from bestendig.sources.pseudonyms import normalised

LONGEST = 120
"""Characters; a longer text is free text."""
_PERSONAL = re.compile(r"[\w.+-]+@[\w-]+\.\w{2,}|(?<!\d)(?:\+31|0031|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)")
_NINE = re.compile(r"(?<!\d)\d{8,9}(?!\d)")
_HEALTH = re.compile(
    r"ziek|arbeidsongeschikt|\bw[ig]a\b|burn-?\s?out|verzuim|zwanger|medisch|overspann|\bill(?:ness)?\b|sick|disab",
    re.IGNORECASE,
)

Found = tuple[str | None, str | None]


def read_code(written: str, mapping: Mapping[str, str], codes: Sequence[str]) -> Found:
    """The code of a source value: through the profile's map, or because it is the code itself."""
    word = folded(written)
    code = mapping.get(word, word)
    return (code, None) if code in codes else (None, "code_unknown")


def folded(written: str) -> str:
    """A word as codes are compared: normalised, lower case."""
    return normalised(written).casefold()


def read_text(written: str) -> Found:
    """A short text as it is; no free text and no personal detail."""
    text = normalised(written)
    if len(text) > LONGEST:
        return None, "text_too_long"
    if _PERSONAL.search(text) or any(map(passes_eleven_test, _NINE.findall(text))):
        return None, "text_about_person"
    return text, None


def read_staff_reason(written: str) -> Found:
    """Why someone left a job, unless it is about health: illness of staff is never read."""
    if _HEALTH.search(written):
        return None, "health_not_kept"
    return read_text(written)
