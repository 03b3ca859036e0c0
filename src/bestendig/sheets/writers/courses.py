"""Answers about relationships as plain records for machines; what is hidden has no number anywhere.

`part` is the month of a curve (month=24), the level and cause of an ending, or the day and name of an event;
`value` is a share, a number of years or a number of relationships, as `unit` says. `n_sure` and `n_by_chance`
belong to endings, `n_at_risk` to curves.
"""

from collections.abc import Iterator
from typing import Any

from bestendig.language import Text
from bestendig.model.course import (
    Basis,
    Chain,
    Course,
    Durations,
    Ended,
    Endings,
    EndingsOf,
    Link,
    YearsOfHelp,
)
from bestendig.model.period import day_of
from bestendig.model.result import Group, State
from bestendig.sheets.blocks.answered import reason_words
from bestendig.sheets.blocks.years import split
from bestendig.sheets.words.printable import clean_data

Record = dict[str, Any]
DECIMALS = 9
RELATIONSHIPS = "relationships"


def of_course(value: object, language: str) -> Iterator[Record]:
    """The records of one answer about relationships."""
    if isinstance(value, YearsOfHelp):
        yield from _years(value, language)
    elif isinstance(value, Durations):
        for course in (value.overall, *value.figures):
            yield from _course(course, language)
    elif isinstance(value, Endings):
        for group in (value.overall, *value.figures):
            yield from _endings(group, language)
    elif isinstance(value, Chain):
        yield from (_link(link, language) for link in value.links)


def _years(years: YearsOfHelp, language: str) -> Iterator[Record]:
    """Years per part; the margin belongs to those with the same face."""
    if years.state != "shown":
        yield _hidden("years", (), "", years.state, years.reason, language)
        return
    for part, value in split(years).items():
        margin = years.interval if part == "same_face" else None
        limits = {
            "low": _rounded(margin.low if margin else None),
            "high": _rounded(margin.high if margin else None),
        }
        yield _shown("years", (), part, value) | limits | _basis(years.basis)
    yield _shown("years", (), "help_years", years.help_years) | _basis(years.basis)


def _course(course: Course, language: str) -> Iterator[Record]:
    """The mean years, the points of the curve, the years by level and what is settled ahead."""
    if course.state != "shown":
        yield _hidden("share", course.group, "", course.state, course.reason, language)
        return
    basis = _basis(course.basis)
    if course.years is not None:
        yield _shown("years", course.group, "years", course.years) | basis
    for point in course.points:
        limits = {"low": _rounded(point.low), "high": _rounded(point.high), "n_at_risk": point.n_at_risk}
        yield _shown("share", course.group, f"month={point.month}", point.running) | limits | basis
    for level, lost in course.lost.items():
        yield _shown("years", course.group, f"ended={level}", lost) | basis
    for months, share in sorted(course.secured.items()):
        yield _shown("share", course.group, f"secured={months}", share) | basis


def _endings(group: EndingsOf, language: str) -> Iterator[Record]:
    """Relationships per cause."""
    if group.state != "shown":
        yield _hidden(RELATIONSHIPS, group.group, "", group.state, group.reason, language)
        return
    for each in group.ended:
        yield _ended(each, group, language)


def _ended(each: Ended, group: EndingsOf, language: str) -> Record:
    """One cause of a group."""
    part = f"{each.level}:{each.cause}"
    if each.n is None:
        return _hidden(RELATIONSHIPS, group.group, part, "hidden", None, language)
    more = {"n_sure": each.n_sure, "n_by_chance": _rounded(each.n_by_chance)}
    return _shown(RELATIONSHIPS, group.group, part, each.n) | more | _basis(group.basis)


def _link(link: Link, language: str) -> Record:
    """One event of the chain."""
    where: Group = (("level", link.level), ("organisation", link.organisation))
    part = f"{day_of(link.day).isoformat()} {link.what or link.kind}"
    if link.n_relationships is None:
        return _hidden(RELATIONSHIPS, where, part, "hidden", None, language)
    more = {"n_sure": link.n_sure, "n_clients": link.n_clients}
    return _shown(RELATIONSHIPS, where, part, link.n_relationships) | more


def _shown(unit: str, group: Group, part: str, value: float) -> Record:
    """What can be seen."""
    named = {"unit": unit, "group": dict(group), "part": part}
    return dict(clean_data(named)) | {"state": "shown", "reason": "", "value": _rounded(value)}


def _hidden(unit: str, group: Group, part: str, state: State, reason: Text | None, language: str) -> Record:
    """What cannot be seen: where it would stand, and why not."""
    why = reason_words(state, reason).into(language)
    named: Record = {"unit": unit, "group": dict(group), "part": part, "state": state, "reason": why}
    return dict(clean_data(named))


def _basis(basis: Basis) -> Record:
    """What an answer rests on, in numbers."""
    return {
        "n_clients": basis.n_clients,
        "n_relationships": basis.n_relationships,
        "n_professionals": basis.n_professionals,
        "n_organisations": basis.n_organisations,
    }


def _rounded(value: float | None) -> float | int | None:
    """A number with nine decimals: enough for anyone, and the same on every machine."""
    return None if value is None else round(value, DECIMALS)
