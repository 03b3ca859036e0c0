"""How many places a colleague is taken to have when nobody says: enough to let known faces count.

Just enough places for everybody would leave no choice: who has room would decide, not whom people know.
"""

import math
from collections.abc import Sequence
from statistics import median

from bestendig.language import Text
from bestendig.language.writing import number

Filled = Sequence[tuple[float, int]]
"""Per receiver: share of a whole job, and what is taken."""
TIMES = 2
"""Nobody gets more than so many times the even share, unless that is still below the usual caseload."""


def usual_caseload(filled: Filled) -> float:
    """The median caseload of a whole job among those who have people; 0 without any."""
    return median([load / fte for fte, load in filled if load and fte > 0] or [0.0])


def most_extra(filled: Filled, needed: int) -> float:
    """How many people more somebody with a whole job can get: twice the even share.

    Everybody has room for one at least, or a wish could find no place where nobody has to move.
    """
    jobs = sum(fte for fte, _ in filled)
    return TIMES * needed / jobs if jobs > 0 else 0.0


def places_of(filled: Filled, needed: int, reserve: float, given: float | None = None) -> list[int]:
    """The places of each receiver: as given for a whole job, else with room for `needed` people more."""
    if given is not None:
        return [_up(given * fte) for fte, _ in filled]
    usual, extra = usual_caseload(filled), most_extra(filled, needed)
    return [
        max(_up(usual * fte), _up((load + max(1, _up(extra * fte))) / (1 - reserve))) for fte, load in filled
    ]


def told(filled: Filled, needed: int, reserve: float, given: float | None = None) -> Text:
    """What was assumed of places, in words."""
    share = round(100 * reserve)
    if given is not None:
        return Text(
            nl=f"Een volledige baan heeft {number(given, 'nl')} plekken, zoals opgegeven. Daarvan blijft "
            f"{share}% vrij.",
            en=f"A whole job has {number(given, 'en')} places, as given. Of these {share}% stay free.",
        )
    usual, extra = usual_caseload(filled), max(1, _up(most_extra(filled, needed)))
    return Text(
        nl=f"Hoeveel plek er is, zei niemand. Daarom kan een collega met een volledige baan er hoogstens "
        f"{extra} bij krijgen, of meer tot de middelste caseload van nu ({number(usual, 'nl')}). Klopt dat "
        "niet? Pas het aan op het blad Collega's of met --places.",
        en=f"Nobody said how much room there is. So a colleague with a whole job can get {extra} more at "
        f"most, or more up to the middle caseload of now ({number(usual, 'en')}). Not right? Change it on "
        "the sheet Colleagues or with --places.",
    )


def _up(value: float) -> int:
    """Rounded up, a rounding fault of the machine aside."""
    return math.ceil(value - 1e-9)
