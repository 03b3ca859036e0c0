"""Officials, managers and aldermen: seldom met, and faster gone than help lasts."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Ints
from bestendig.synthetic.calendar import FIRST, LAST, day
from bestendig.synthetic.chance import DAYS_A_YEAR, weibull_years
from bestendig.synthetic.events.staff import LEFT, OWN_WISH, PERMANENT, TEMPORARY, Staff
from bestendig.synthetic.settings import Settings
from bestendig.synthetic.world.organisations import ANKER, KOMPAS, LINDE, TEAMS, TOWN

TERMS = (day(2014, 5, 15), day(2018, 5, 24), day(2022, 6, 2), day(2026, 6, 4))
"""First days of new municipal executives, some weeks after each election."""


@dataclass(frozen=True, slots=True)
class Post:
    """A kind of post: where, what, how many in a town of 60,000, and how many years people stay in it."""

    organisation: int
    title: str
    n: int
    years: float
    is_scaled: bool = True


POSTS = (
    Post(TOWN, "Beleidsadviseur", 9, 5.5), Post(TOWN, "Contractmanager", 3, 4.5),
    Post(TOWN, "Wmo-consulent", 15, 8.5), Post(TOWN, "Jeugdconsulent", 12, 6.5),
    Post(TOWN, "Klantmanager werk", 18, 9.0),
    Post(TOWN, "Consulent inkomen", 9, 11.0), Post(TOWN, "Kwaliteitsadviseur", 3, 6.0),
    Post(TOWN, "Teammanager", 5, 4.0), Post(TOWN, "Directeur sociaal domein", 1, 3.5, False),
    Post(TOWN, "Wethouder", 2, 4.0, False),
    Post(TEAMS, "Directeur", 1, 1.5, False), Post(TEAMS, "Teamleider", 4, 3.0),
    Post(LINDE, "Directeur", 1, 5.0, False), Post(LINDE, "Teamleider", 4, 4.0),
    Post(ANKER, "Directeur", 1, 6.0, False), Post(ANKER, "Teamleider", 6, 4.5),
    Post(KOMPAS, "Directeur", 1, 4.0, False), Post(KOMPAS, "Teamleider", 2, 3.5),
)  # fmt: skip


def make_officials(settings: Settings, first_person: int) -> Staff:
    """Everyone in a post between 2015 and the extract; `position` is the place of the post in POSTS."""
    rng = settings.stream("officials")
    rows: list[tuple[int, int, int]] = []
    for place, post in enumerate(POSTS):
        n = max(1, round(post.n * settings.scale)) if post.is_scaled else post.n
        for _ in range(n):
            rows += (
                _aldermen(rng, place) if post.title == "Wethouder" else _in_turn(settings, rng, place, post)
            )
    return _as_staff(rng, rows, first_person)


def _in_turn(
    settings: Settings, rng: np.random.Generator, place: int, post: Post
) -> list[tuple[int, int, int]]:
    """One person after another in one post."""
    now, rows = day(2000) + int(rng.integers(0, 900)), []
    while now <= LAST:
        years = float(weibull_years(rng, 1, post.years, settings.tenure_shape)[0])
        until = now + max(60, int(years * DAYS_A_YEAR))
        rows.append((place, now, until))
        now = until + int(rng.integers(1, 120))
    return [row for row in rows if row[2] >= FIRST]


def _aldermen(rng: np.random.Generator, place: int) -> list[tuple[int, int, int]]:
    """Aldermen: half of them do not see the end of their term; the next one finishes it."""
    rows: list[tuple[int, int, int]] = []
    ends = [*TERMS[1:], FAR]
    for begin, end in zip(TERMS, ends, strict=True):
        if end < FAR and rng.random() < 0.5:
            early = begin + int(rng.integers(300, 1300))
            rows += [(place, begin, early), (place, early + 20, end - 1)]
        else:
            rows.append((place, begin, end - 1 if end < FAR else FAR))
    return rows


def _as_staff(rng: np.random.Generator, rows: list[tuple[int, int, int]], first_person: int) -> Staff:
    """The posts as jobs."""
    place, first, last = (np.array([row[nth] for row in rows], dtype=np.int64) for nth in range(3))
    n = len(rows)
    bodies = np.array([post.organisation for post in POSTS], dtype=np.int64)
    runs = last > LAST
    none, far = np.full(n, NONE, dtype=np.int64), np.full(n, FAR, dtype=np.int64)
    form = np.where(rng.random(n) < 0.85, PERMANENT, TEMPORARY)
    hours: Ints = rng.choice(np.array([24, 28, 32, 36]), n, p=(0.1, 0.25, 0.3, 0.35))
    left = np.where(runs, LEFT.index(""), OWN_WISH)
    return Staff(
        first_person + np.arange(n), place, bodies[place], first, np.where(runs, FAR, last), form, hours,
        left, none, far, far, none,
    )  # fmt: skip
