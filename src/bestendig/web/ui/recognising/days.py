"""The day on which somebody was born, in numbers or in words."""

import re

MONTHS = (
    "jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|juni|june|juli|july|"
    "aug(?:ustus|ust)?|sep(?:t|tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
DAY = re.compile(
    rf"(?<![\d.,/-])(?:(?:[0-2]?\d|3[01])(?:([-./ ])(?:0?\d|1[0-2])\1(?P<a>(?:19|20)?\d\d)"
    rf"|(?:\s?e)?\s+(?:{MONTHS})\.?,?\s+(?P<b>(?:19|20)\d\d|'\d\d))"
    r"|(?P<c>(?:19|20)\d\d)-(?:0\d|1[0-2])-(?:[0-2]\d|3[01]))(?![\d-])",
    re.I,
)
BORN = re.compile(
    r"\b(?:geboren|geb\.?|geboortedatum|geboortedag|geb\.?datum|gebdat|g\.d\.|is jarig|verjaardag|jarig op"
    r"|born|date of birth|dob)\W{0,3}(?:is |was |op |on |at |in [A-Z]\w+ (?:op )?|te \w+ (?:op )?)*$",
    re.I,
)
BORN_BEHIND = re.compile(r"^\W{0,2}(?:geboren|geb\b|is geboren)", re.I)
CLOSE_DAY = re.compile(
    rf"\b(?:geboren|geb\.|geboortedatum|is jarig|jarig)(?: \w+)? (?:op |:)\s*\d{{1,2}} (?:{MONTHS})\b", re.I
)
"""Born on a day, without the year."""
RUN_TOGETHER = re.compile(
    r"\bgeb(?:oren|oortedatum|\.)\W{0,3}(?:op )?(?:[0-2]\d|3[01])(?:0\d|1[0-2])(?:19|20)\d\d\b", re.I
)
SINCE = re.compile(
    r"\b(?:sinds|vanaf|per|tot|t/m|wet|wet van|besluit|besluit van|arrest|uitspraak|versie|verordening|since|"
    r"until|from|act of|start|einde|begin|ingang|ingaande|stb\.?|cao|overeenkomst|contract|rapport|brief)"
    r"(?: van| op| per| d\.d\.)?\s*$",
    re.I,
)
OF_A_RULE = re.compile(r"\b(?:wet|besluit|verdrag|arrest|uitspraak|regeling|verordening|circulaire)\b", re.I)
NAME_BEFORE = re.compile(r"\b[A-ZÀ-Þ][a-zà-þ]{2,}\s*[(,]\s*(?:geb\.?\s*)?$")
BEFORE = 40
"""So many signs before a day are read for what it is the day of."""
LONG_AGO = 2000
"""What work writes down of before this year is seldom a day; a birthday often is."""


def has_birth_date(words: str) -> bool:
    """Whether a day stands there on which somebody may have been born."""
    if not any(sign.isdigit() for sign in words):
        return False
    small = words.casefold()
    if ("geb" in small or "jarig" in small) and (CLOSE_DAY.search(words) or RUN_TOGETHER.search(words)):
        return True
    return any(_is_birth(words, found) for found in DAY.finditer(words))


def _is_birth(words: str, found: re.Match[str]) -> bool:
    """Whether what stands around a day says that somebody was born, or it lies too long ago to be of work."""
    before = words[max(0, found.start() - BEFORE) : found.start()]
    if BORN.search(before) or BORN_BEHIND.match(words[found.end() :]):
        return True
    if SINCE.search(before) or OF_A_RULE.search(before):
        return False
    return _year(found) < LONG_AGO or bool(NAME_BEFORE.search(before) and words[found.end() :][:1] == ")")


def _year(found: re.Match[str]) -> int:
    """The year; of two digits nothing is known, so it counts as one of work."""
    digits = (found["a"] or found["b"] or found["c"]).strip("'")
    return int(digits) if len(digits) > len("99") else LONG_AGO
