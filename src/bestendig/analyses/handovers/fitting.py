"""How large a caseload is taken to be when nobody says: the usual one, or just enough for everybody."""

import math
from bisect import bisect_left
from collections.abc import Sequence

from bestendig.language import Text
from bestendig.language.writing import number

Filled = Sequence[tuple[float, int]]
"""Per receiver: share of a whole job, and what is taken."""


def caseload(filled: Filled, usual: float, needed: int, reserve: float) -> int:
    """The places of a whole job, at least the usual ones, with which `needed` people more just fit."""
    lowest = max(1, math.ceil(usual))
    if not filled or _room(filled, lowest, reserve) >= needed:
        return lowest
    highest = lowest + needed + max(load for _, load in filled)
    while _room(filled, highest, reserve) < needed:
        highest *= 2
    span = range(lowest, highest + 1)
    return span[bisect_left(span, needed, key=lambda places: _room(filled, places, reserve))]


def room(places: int, load: int, reserve: float) -> int:
    """How many people more fit: what the reserve leaves of the places, less what is taken."""
    return max(0, math.floor(places * (1 - reserve) + 1e-9) - load)


def told(places: float, usual: float, is_given: bool, reserve: float) -> Text:
    """What was assumed of places, in words."""
    share = round(100 * reserve)
    kept = Text(
        nl=f" Daarvan blijft {share}% vrij voor wie nog komt.",
        en=f" Of these {share}% stay free for who is still to come.",
    )
    if is_given:
        return _about(places) + Text(nl=" Dat is opgegeven.", en=" That was given.") + kept
    if places > math.ceil(usual) and usual:
        why = Text(
            nl=f" Zoveel is nodig om iedereen een plek te geven; de middelste caseload is nu "
            f"{number(usual, 'nl')}.",
            en=f" So many are needed to give everybody a place; the middle caseload is {number(usual, 'en')} "
            "now.",
        )
    else:
        why = Text(nl=" Dat is de middelste caseload nu.", en=" That is the middle caseload now.")
    return _about(places) + why + kept


def _about(places: float) -> Text:
    """How many places a whole job has."""
    return Text(
        nl=f"Gerekend is met {number(places, 'nl')} plekken voor een volledige baan.",
        en=f"A whole job is taken to have {number(places, 'en')} places.",
    )


def _room(filled: Filled, places: int, reserve: float) -> int:
    """How many people more fit with everybody together."""
    return sum(room(math.ceil(places * fte), load, reserve) for fte, load in filled)
