"""Names of people: behind a title or kin, a first name, a first name with a surname, initials."""

import re
from typing import NamedTuple

from bestendig.web.ui.recognising import name_lists as lists

TITLED = re.compile(
    r"\b(?:(?i:mevrouw|meneer|mijnheer|de heer)|(?:[Mm]evr|[Mm]w|[Dd]hr|Mrs|Mr|Ms)\.?|[Hh]r\.)"
    r"\s+(?:[A-Z]\.\s?)*(?P<prefix>(?:(?i:van|de|der|den|ter|te|el|ben|von|v\.? ?d\.?|v/d|v\.) ?)*)"
    r"(?P<name>[^\W\d_]{3,})"
)
"""A title with a name behind it; MW and MS in capitals are no titles."""
INITIALS = re.compile(
    r"(?<![\w.])(?P<initials>(?:[A-ZÀ-Þ]\. ?){1,4})(?P<prefix>(?:(?:van|de|der|den|ter|te|el) )*)"
    r"(?P<name>[A-ZÀ-Þ][a-zà-þ]{2,})\b"
)
NUMBERED = re.compile(
    r"\b(?:plan|optie|bijlage|categorie|groep|blok|onderdeel|deel|stap|variant|type|vitamine) $", re.I
)
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
AGE = re.compile(
    r"^(?:,? ?\(?(?:bijna |net |pas )?\d{1,2}(?:\)| ?jaar\b| ?jr\b)|,? van \d{1,2}\b(?! (?:maanden|weken)))"
)
SHORTEST = 3
SPACE, MARKS = " ", (" ", " -", "-")


class _Word(NamedTuple):
    """One word of a text, in small letters too, with what stands between it and the one before."""

    written: str
    small: str
    gap: str
    end: int

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital and is no abbreviation."""
        return self.written[0].isupper() and not self.written.isupper()


NONE = _Word("-", "", "", 0)


def has_name(words: str) -> bool:
    """Whether somebody is named."""
    if any(_is_titled(found) for found in TITLED.finditer(words)):
        return True
    if any(_is_initialled(words, found) for found in INITIALS.finditer(words)):
        return True
    read = _read(words)
    return any(_is_named(words, read, place) for place in range(2, len(read) - 2))


def _read(words: str) -> list[_Word]:
    """The words in order, with two empty ones on both sides."""
    read, last = [NONE, NONE], 0
    for found in WORD.finditer(words):
        read.append(_Word(found[0], found[0].casefold(), words[last : found.start()], found.end()))
        last = found.end()
    return [*read, NONE, NONE]


def _is_named(words: str, read: list[_Word], place: int) -> bool:
    """Whether the word at this place is, or begins, the name of a person."""
    here, before = read[place], read[place - 1]
    small = _bare(here.small)
    if small in lists.FIRST:
        return _is_first_name(words, read, place, small)
    if not here.is_capital or len(small) < SHORTEST:
        return False
    return _is_behind(before, here, read, place) or _begins_surname(read, place, small)


def _is_first_name(words: str, read: list[_Word], place: int, small: str) -> bool:
    """Whether a word that can be a first name is one here."""
    here, before = read[place], read[place - 1]
    surname = _surname(read, place)
    if surname and (here.is_capital or surname.is_capital or before.small not in lists.NO_FIRST):
        return not _is_body(read, read.index(surname, place))
    if not here.is_capital or _is_body(read, place) or before.small in lists.BEFORE_BODIES:
        return False
    if small not in lists.ALSO_WORDS:
        return True
    near = before.small if here.gap == SPACE else ""
    return near in lists.ROLES | lists.KIN or bool(AGE.match(words[here.end :]))


def _surname(read: list[_Word], place: int) -> _Word | None:
    """The surname behind a first name, past van, de, der; None where there is none."""
    later = place + 1
    while read[later].gap == SPACE and read[later].small in lists.PREFIXES:
        later += 1
    found, has_prefix = read[later], later > place + 1
    known = lists.BEHIND_PREFIX | lists.SURNAMES if has_prefix else lists.SURNAMES
    if found is NONE or found.gap != SPACE:
        return None
    is_likely = (
        has_prefix and read[place].is_capital and found.is_capital and found.small not in lists.NO_NAMES
    )
    return found if is_likely or found.small in known else None


def _begins_surname(read: list[_Word], place: int, small: str) -> bool:
    """Whether another word with a capital has a known surname behind it."""
    surname = None if small in lists.NO_FIRST | lists.NO_NAMES else _surname(read, place)
    if surname is None or not surname.is_capital or _is_body(read, read.index(surname, place)):
        return False
    known = lists.BEHIND_PREFIX | lists.SURNAMES
    return surname.small in known - (lists.CRAFTS if surname is read[place + 1] else frozenset())


def _is_behind(before: _Word, here: _Word, read: list[_Word], place: int) -> bool:
    """Whether a capital stands behind kin, an office or a household."""
    if here.gap not in (SPACE, ". ") or _is_no_name(here.small) or _is_body(read, place):
        return False
    lead = before
    while place > 2 and lead.small in lists.PREFIXES | {"de"}:
        place -= 1
        if read[place].gap != SPACE:
            return False
        lead = read[place - 1]
    if here.gap == ". " and lead.small not in ("dr", "fam"):
        return False
    is_household = lead.small in lists.HOUSEHOLDS and read[place - 2].small != "en"
    return is_household or (lead is before and lead.small in lists.KIN) or lead.small in lists.OFFICES


def _is_no_name(small: str) -> bool:
    """Whether it is a place, a law, a people: what stands with a capital and names nobody."""
    return small in lists.NO_NAMES or (small.endswith(lists.PEOPLES) and small not in lists.SURNAMES)


def _is_body(read: list[_Word], place: int) -> bool:
    """Whether this is the name of a school, a street, a foundation."""
    here, behind, first = read[place], read[place + 1], read[place - 1]
    if first.small in lists.BEFORE_BODIES or here.small.endswith(lists.BODY_ENDS):
        return True
    return behind.gap in MARKS and (behind.small in lists.BODIES or behind.small.endswith(lists.BODY_ENDS))


def _is_initialled(words: str, found: re.Match[str]) -> bool:
    """Whether letters with points stand before a surname; one may also end a sentence or name a plan."""
    small = found["name"].casefold()
    if NUMBERED.search(words[: found.start()]):
        return False
    n_letters = found["initials"].count(".")
    known = small in lists.SURNAMES or (bool(found["prefix"]) and small in lists.BEHIND_PREFIX)
    return known or (n_letters > 1 and found["initials"].count(" ") <= 1 and small not in lists.NO_NAMES)


def _is_titled(found: re.Match[str]) -> bool:
    """Whether a name stands behind a title: with a capital, or one that is known in small letters too."""
    name = found["name"]
    known = lists.SURNAMES | (lists.BEHIND_PREFIX if found["prefix"] else frozenset())
    return (name[0].isupper() and not name.isupper()) or name in known


def _bare(small: str) -> str:
    """Without the s of whose it is."""
    return small[:-2] if small.endswith(("'s", "’s")) else small
