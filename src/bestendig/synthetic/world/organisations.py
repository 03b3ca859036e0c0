"""The organisations of the town, who sells what in which years, and with which share."""

from dataclasses import dataclass, field

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Floats, Ints, ints
from bestendig.synthetic.calendar import day
from bestendig.synthetic.numbers import could_be_bsn
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.names import body_names

TOWN, TEAMS, WELFARE, LINDE, ANKER, KOMPAS, BRINK, BANK = range(8)
"""The organisations with a part of their own; Linde, Anker, Kompas and the teams are known to the person."""

NAMED = (
    ("Gemeente Voorbeeldstad", "municipality"),
    ("Sociaal Team Voorbeeldstad", "neighbourhood_team"),
    ("Welzijn Voorbeeldstad", "welfare"),
    ("Stichting De Linde", "provider"),
    ("Zorggroep Het Anker", "provider"),
    ("Jeugdhulp Kompas", "provider"),
    ("Zorggroep De Brink", "provider"),
    ("Kredietbank Voorbeeldstad", "provider"),
)
KIND_WORDS = {
    "municipality": "Gemeente",
    "neighbourhood_team": "Wijkteam",
    "welfare": "Welzijnsorganisatie",
    "provider": "Aanbieder",
    "certified_institution": "Gecertificeerde instelling",
}
TENDER_DAY = day(2021)
"""First day of the contracts that were tendered in 2020."""
MERGER_DAY = day(2018)
"""First day of the organisation that De Brink went up in."""
CLOSING_DAY = day(2023)
"""From this day part of the open house is closed."""


@dataclass(frozen=True, slots=True)
class Seat:
    """An organisation's place in a market: its share of new people from day to day."""

    organisation: int
    market: str
    share: float
    first: int = 0
    last: int = FAR


@dataclass(frozen=True, slots=True)
class Organisations:
    """All bodies: fictional AGB-like code, name, kind, successor; and their seats in the markets."""

    codes: Ints
    names: list[str]
    kinds: list[str]
    successors: Ints
    seats: tuple[Seat, ...] = field(repr=False)

    def seats_of(self, market: str) -> tuple[Seat, ...]:
        """The seats of one market."""
        return tuple(seat for seat in self.seats if seat.market == market)


def counts(settings: Settings) -> dict[str, int]:
    """How many unnamed organisations each market has: fewer in a small town, not in proportion."""
    breadth = settings.scale**0.6
    return {
        "jeugd": max(4, round(118 * breadth)),
        "begeleiding": max(3, round(52 * breadth)),
        "huishouden": max(2, round(5 * min(breadth, 1.6))),
        "hulpmiddelen": 3,
        "bescherming": 3,
    }


def make_organisations(settings: Settings) -> Organisations:
    """The bodies of this town."""
    rng = settings.stream("organisations")
    names, kinds = [name for name, _ in NAMED], [kind for _, kind in NAMED]
    seats = list(_named_seats())
    for market, n in counts(settings).items():
        seats += _seats(rng, market, len(names), n)
        names += body_names(rng, market, n)
        kinds += ["certified_institution" if market == "bescherming" else "provider"] * n
    successors = np.full(len(names), NONE, dtype=np.int64)
    successors[BRINK] = ANKER
    return Organisations(_codes(rng, len(names)), names, kinds, successors, tuple(seats))


def _codes(rng: np.random.Generator, n: int) -> Ints:
    """Eight digits that begin with 99, a range that no care type uses."""
    candidates = 99_000_000 + rng.permutation(900_000)[: 2 * n + 20] + 10_000
    return ints(candidates[~could_be_bsn(candidates)][:n])


def _named_seats() -> tuple[Seat, ...]:
    """Shares of the organisations with a name; the others share the rest."""
    return (
        Seat(TEAMS, "team", 1.0),
        Seat(TOWN, "inkomen", 1.0),
        Seat(BANK, "schuld", 1.0),
        Seat(LINDE, "begeleiding", 0.24, last=TENDER_DAY - 1),
        Seat(ANKER, "begeleiding", 0.16),
        Seat(ANKER, "begeleiding", 0.12, first=TENDER_DAY),
        Seat(BRINK, "begeleiding", 0.06, last=MERGER_DAY - 1),
        Seat(ANKER, "huishouden", 0.24),
        Seat(LINDE, "jeugd", 0.15),
        Seat(KOMPAS, "jeugd", 0.2),
    )


REST = {"jeugd": 0.65, "begeleiding": 0.56, "huishouden": 0.76, "hulpmiddelen": 1.0, "bescherming": 1.0}
STEEPNESS = {"jeugd": 1.05, "begeleiding": 0.9, "huishouden": 0.5, "hulpmiddelen": 0.6, "bescherming": 0.9}


def _seats(rng: np.random.Generator, market: str, first: int, n: int) -> list[Seat]:
    """Places of `n` unnamed organisations: a few large, many small."""
    sizes: Floats = np.arange(1, n + 1, dtype=np.float64) ** -STEEPNESS[market]
    shares = REST[market] * sizes / sizes.sum()
    enters, leaves = _open_years(rng, market, n)
    places = zip(range(first, first + n), shares, enters, leaves, strict=True)
    return [Seat(body, market, float(share), int(enter), int(leave)) for body, share, enter, leave in places]


def _open_years(rng: np.random.Generator, market: str, n: int) -> tuple[Ints, Ints]:
    """From and until when each sells: the open house widens to 2022 and is partly closed in 2023."""
    enters, leaves = np.zeros(n, dtype=np.int64), np.full(n, FAR, dtype=np.int64)
    if market == "jeugd":
        late = np.flatnonzero(rng.random(n) < 0.5)
        late = late[late > n // 10]
        enters[late] = [day(int(year)) for year in rng.integers(2016, 2023, len(late))]
        shut = np.flatnonzero(rng.random(n) < 0.3)
        leaves[shut[shut > n // 8]] = CLOSING_DAY - 1
    if market == "begeleiding":
        leaves[np.flatnonzero(rng.random(n) < 0.2)[1:]] = TENDER_DAY - 1
    if market == "huishouden" and n > 2:
        leaves[-1] = day(2019) - 1
        enters[-2] = day(2019)
    return enters, leaves
