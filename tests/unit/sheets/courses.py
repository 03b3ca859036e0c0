"""Released example answers about relationships: invented, with numbers nobody may see."""

from datetime import date
from typing import Any

from tests.unit.sheets.examples import CONTEXT, REASON, SECRET, SECRET_COUNT

from bestendig.model.course import (
    Basis,
    Chain,
    Course,
    CourseRequest,
    Durations,
    Ended,
    Endings,
    EndingsOf,
    Link,
    Point,
    YearsOfHelp,
)
from bestendig.model.period import day_number
from bestendig.model.result import Interval, Provenance, Released
from bestendig.sheets.chain import build_chain
from bestendig.sheets.sheet import Sheet

ASKED = CourseRequest()
BASIS = Basis(
    n_clients=812, n_relationships=2310, n_professionals=164, n_organisations=12, n_ended=1420,
    n_passing_faces=388, n_unknown_start=206, share_registered=0.72,
)  # fmt: skip
SPLIT = {"policy": 0.42, "organisational": 0.63, "relational": 0.27, "unknown": 0.58}
LOST = {"concluded": 1.12, "left": 0.21, **{level: value * 0.9 for level, value in SPLIT.items()}}


def made(name: str) -> Provenance:
    """Where an example answer comes from."""
    return Provenance("2025-01-15-a1b2c3d4", f"{name}@1", "0.1.0")


def years(**others: Any) -> Released[YearsOfHelp]:
    """Of every five years of help 3,1 with the same face."""
    standard: dict[str, Any] = {
        "same_face": 5 - sum(SPLIT.values()),
        "interval": Interval(2.94, 3.27, 164),
        "other_face": SPLIT,
        "help_years": 3.4,
        "ended": {"concluded": 0.31, "left": 0.08},
        "state": "shown",
    }
    filled = standard | others
    return Released(
        YearsOfHelp(request=ASKED, basis=BASIS, provenance=made("years_of_help"), **filled), "test"
    )


def point(month: int) -> Point:
    """The curve at one month."""
    running = 0.97**month * 0.75 + 0.25
    half = 0.008 + month * 0.0006
    return Point(month, round(2310 * running * (1 - month / 80)), running, running - half, running + half, {})


def course(group: tuple[tuple[str, str], ...] = (), **others: Any) -> Course:
    """How long relationships of one group last."""
    standard: dict[str, Any] = {
        "points": tuple(point(month) for month in range(0, 61, 3)),
        "years": 5 - sum(LOST.values()),
        "interval": Interval(1.8, 2.2, 164),
        "lost": LOST,
        "median_months": 31.0,
        "basis": BASIS,
        "secured": {12: 0.71, 24: 0.44, 48: 0.12},
    }
    return Course(group=group, **(standard | others))


def durations(*figures: Course, **others: Any) -> Released[Durations]:
    """How long relationships last."""
    return Released(Durations(ASKED, course(**others), figures, made("durations")), "test")


ENDED = (
    Ended("concluded", "finished", 402, 402),
    Ended("left", "deceased", 96, 96),
    Ended("left", "moved", 51, 51),
    Ended("policy", "contract", 148, 88, 31.4),
    Ended("policy", "programme", None),
    Ended("policy", "turned_18", 44, 44),
    Ended("organisational", "worker_left", 266, 190, 58.2),
    Ended("organisational", "team_change", 71, 40, 12.0),
    Ended("relational", "client_choice", 83, 83),
    Ended("unknown", "unknown", 214, 0),
    Ended("too_recent", "too_recent", 45, 0),
)


def endings(ended: tuple[Ended, ...] = ENDED, **others: Any) -> Released[Endings]:
    """Why relationships ended."""
    overall = EndingsOf((), ended, BASIS, **others)
    return Released(Endings(ASKED, overall, (), made("endings")), "test")


def link(
    level: str, kind: str, what: str, day: date, organisation: str, n: int | None, **others: Any
) -> Link:
    """One event of the chain."""
    return Link(level, kind, what, day_number(day), organisation, n, n, **others)


CONTRACT = "Contract Begeleiding 2019–2022"
LINKS = (
    link("policy", "contract", CONTRACT, date(2022, 12, 31), "De Linde", 84, n_sure=52),
    link("organisational", "worker_left", "", date(2023, 1, 1), "De Linde", 61,
         n_sure=40, behind=CONTRACT, is_whole_year=True),
    link("organisational", "team_change", "Teams Oost en West werden één team", date(2023, 9, 1), "Wijkteams",
         38, n_sure=38),
    link("policy", "programme", "Samen Vroegbij", date(2023, 12, 31), "Gemeente", None),
    link("policy", "contract", "Subsidie Buurtmaatjes", date(2024, 3, 31), "Stichting Nabij", 29,
         n_sure=12),
    link("relational", "client_choice", "", date(2024, 6, 30), "", 17, n_sure=17),
)  # fmt: skip


def chain(links: tuple[Link, ...] = LINKS) -> Released[Chain]:
    """The three levels linked."""
    return Released(Chain(years().value, endings().value.overall, links), "test")


def careless_course(group: tuple[tuple[str, str], ...]) -> Course:
    """A hidden course on which everything was left: no writer may show it."""
    basis = Basis(SECRET_COUNT, SECRET_COUNT, SECRET_COUNT, SECRET_COUNT)
    points = (
        Point(0, SECRET_COUNT, 1.0, None, None, {}),
        Point(24, SECRET_COUNT, SECRET, SECRET, SECRET, {}),
    )
    left = {"lost": {"policy": SECRET}, "secured": {12: SECRET}, "median_months": SECRET_COUNT}
    return course(group, points=points, years=SECRET, basis=basis, state="hidden", reason=REASON, **left)


def chain_sheet(**others: Any) -> Sheet:
    """The chain sheet with all its figures."""
    answers = {"years": years(), "durations": durations(), "endings": endings(), "chain": chain()} | others
    return build_chain(CONTEXT, **answers)
