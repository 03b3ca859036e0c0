"""Answers about relationships as they may be seen: each kind with less in it where few people stand."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import singledispatch
from itertools import groupby
from typing import TypeVar, cast

from bestendig.disclosure import reasons
from bestendig.disclosure.courses.basis import NOTHING, objection, rounded_basis
from bestendig.disclosure.courses.levels import UNKNOWN, added, merged_levels, rounded, rounded_counts
from bestendig.disclosure.rule import Rule
from bestendig.language import Text
from bestendig.model.causes import OTHER
from bestendig.model.course import (
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

Part = TypeVar("Part", EndingsOf, Course)
Key = TypeVar("Key")
SHARES = 3
"""Digits of a shown share: a step of one in five hundred people cannot be told apart."""
YEARS = 2


Answer = TypeVar("Answer", Endings, Durations, YearsOfHelp, Chain)


def protect(answer: Answer, rule: Rule) -> Answer:
    """The answer as it may be seen under the rule."""
    return cast(Answer, protected(answer, rule))


@singledispatch
def protected(answer: object, rule: Rule) -> object:
    """The answer as it may be seen; TypeError for something that this desk does not know."""
    raise TypeError(type(answer).__name__)


@protected.register
def _(answer: Endings, rule: Rule) -> Endings:
    overall = _endings(answer.overall, answer.request, rule)
    figures = tuple(_endings(each, answer.request, rule) for each in answer.figures)
    return replace(answer, overall=overall, figures=_all_or_none(overall, figures))


@protected.register
def _(answer: Durations, rule: Rule) -> Durations:
    overall = _course(answer.overall, answer.request, rule)
    figures = tuple(_course(each, answer.request, rule) for each in answer.figures)
    parts = answer.request.by is not None  # kinds that stand beside each other are no parts of the whole
    return replace(answer, overall=overall, figures=_all_or_none(overall, figures) if parts else figures)


@protected.register
def _years(answer: YearsOfHelp, rule: Rule) -> YearsOfHelp:
    why = objection(answer.basis, answer.request.with_whom, rule)
    if why:
        return _nothing_of(answer, why)
    least = rule.threshold
    if answer.state != "shown":
        return replace(answer, n_switched={}, n_ended={}, basis=rounded_basis(answer.basis, least))
    faces, ends = merged_levels(answer.n_switched, least), merged_levels(answer.n_ended, least)
    other = _digits(added(answer.other_face, faces), YEARS)
    whole = answer.request.horizon / 12
    return replace(
        answer,
        same_face=round(whole - sum(other.values()), YEARS),
        other_face=other,
        other_intervals={
            level: each for level, each in answer.other_intervals.items() if _is_alone(level, faces)
        },
        help_years=round(answer.help_years, YEARS),
        ended=_digits(added(answer.ended, ends), SHARES),
        n_switched=rounded_counts(answer.n_switched, faces, least),
        n_ended=rounded_counts(answer.n_ended, ends, least),
        basis=rounded_basis(answer.basis, least),
    )


@protected.register
def _(answer: Chain, rule: Rule) -> Chain:
    return Chain(
        years=_years(answer.years, rule),
        endings=_endings(answer.endings, answer.years.request, rule),
        links=tuple(_link(each, rule.threshold) for each in answer.links),
    )


def _nothing_of(answer: YearsOfHelp, why: Text) -> YearsOfHelp:
    """The answer with nothing left to see but why."""
    return replace(
        answer, same_face=0.0, interval=None, other_face={}, help_years=0.0, ended={}, n_switched={},
        n_ended={}, basis=NOTHING, state="hidden", reason=why,
    )  # fmt: skip


def _endings(of: EndingsOf, request: CourseRequest, rule: Rule) -> EndingsOf:
    """The endings of one group: levels and causes of a few merged, counts rounded."""
    why = objection(of.basis, request.with_whom, rule)
    if why:
        return _hidden(of, why)
    return replace(
        of, ended=tuple(_causes(of.ended, rule.threshold)), basis=rounded_basis(of.basis, rule.threshold)
    )


def _causes(ended: tuple[Ended, ...], least: int) -> Iterator[Ended]:
    """Per level the causes with enough people, and the other ones together."""
    totals = {level: sum(each.n or 0 for each in own) for level, own in _by_level(ended)}
    shown_as = merged_levels(totals, least)
    moved = [replace(each, level=shown_as[each.level]) for each in ended]
    for level, own in _by_level(tuple(moved)):
        few = [each for each in own if level == UNKNOWN or (each.n or 0) < least]
        enough = [each for each in own if each not in few]
        if few and enough and sum(each.n or 0 for each in few) < least:
            few.append(enough.pop())
        yield from (_rounded(each, least) for each in enough)
        if few:
            yield _rounded(_together(level, few), least)


def _by_level(ended: tuple[Ended, ...]) -> Iterator[tuple[str, list[Ended]]]:
    """The causes of each level, the most frequent first."""
    ordered = sorted(ended, key=lambda each: (each.level, -(each.n or 0), each.cause))
    for level, own in groupby(ordered, key=lambda each: each.level):
        yield level, list(own)


def _together(level: str, few: list[Ended]) -> Ended:
    """Several causes of one level as one."""
    if len(few) == 1 and few[0].level == level:
        return few[0]
    by_chance = [each.n_by_chance for each in few if each.n_by_chance is not None]
    return Ended(
        level,
        UNKNOWN if level == UNKNOWN else OTHER,
        sum(each.n or 0 for each in few),
        sum(each.n_sure or 0 for each in few),
        sum(by_chance) if by_chance else None,
    )


def _rounded(each: Ended, base: int) -> Ended:
    """One cause with rounded counts."""
    by_chance = None if each.n_by_chance is None else float(rounded(round(each.n_by_chance), base))
    return replace(
        each, n=rounded(each.n or 0, base), n_sure=rounded(each.n_sure or 0, base), n_by_chance=by_chance
    )


def _course(course: Course, request: CourseRequest, rule: Rule) -> Course:
    """One curve: as far as enough people are at risk, levels of a few merged, shares in three digits."""
    why = objection(course.basis, request.with_whom, rule)
    if why:
        return _hidden(course, why)
    least = 1 if course.basis.about == "register" else rule.threshold
    shown_as = merged_levels(course.n_ended, least)
    return replace(
        course,
        points=tuple(_point(each, shown_as, least) for each in course.points if each.n_at_risk >= least),
        years=None if course.years is None else round(course.years, YEARS),
        lost=_digits(added(course.lost, shown_as), YEARS),
        lost_intervals={
            level: each for level, each in course.lost_intervals.items() if _is_alone(level, shown_as)
        },
        n_ended=rounded_counts(course.n_ended, shown_as, least),
        secured=_digits(course.secured, SHARES),
        basis=rounded_basis(course.basis, rule.threshold),
    )


def _is_alone(level: str, shown_as: Mapping[str, str]) -> bool:
    """Whether a level is shown by itself, with nothing merged into it."""
    return [name for name, shown in shown_as.items() if shown == level] == [level]


def _point(point: Point, shown_as: dict[str, str], base: int) -> Point:
    """One point of a curve."""
    return Point(
        point.month,
        rounded(point.n_at_risk, base),
        round(point.running, SHARES),
        None if point.low is None else round(point.low, SHARES),
        None if point.high is None else round(point.high, SHARES),
        _digits(added(point.ended, shown_as), SHARES),
    )


def _digits(values: Mapping[Key, float], digits: int) -> dict[Key, float]:
    """Values in so many digits."""
    return {name: round(value, digits) for name, value in values.items()}


def _all_or_none(overall: Part, figures: tuple[Part, ...]) -> tuple[Part, ...]:
    """The groups; where the whole is hidden each of them is as well, and a single hidden one has company.

    The whole minus the shown groups would otherwise be about the hidden one alone.
    """
    if overall.state == "hidden":
        return tuple(_hidden(each, reasons.PROTECTS_ANOTHER) for each in figures)
    hidden = [each for each in figures if each.state == "hidden"]
    shown = sorted(
        (each for each in figures if each.state != "hidden"), key=lambda each: each.basis.n_clients
    )
    if len(hidden) != 1 or not shown:
        return figures
    return tuple(_hidden(each, reasons.PROTECTS_ANOTHER) if each is shown[0] else each for each in figures)


def _hidden(part: Part, why: Text) -> Part:
    """One group with nothing left to see but why."""
    if isinstance(part, EndingsOf):
        return replace(part, ended=(), basis=NOTHING, state="hidden", reason=part.reason or why)
    return Course(part.group, (), None, None, {}, None, NOTHING, state="hidden", reason=part.reason or why)


def _link(link: Link, least: int) -> Link:
    """One event with rounded counts; without them where few people stand behind it."""
    if (link.n_clients or 0) < least:
        return replace(link, n_relationships=None, n_clients=None, n_sure=None)
    return replace(
        link,
        n_relationships=rounded(link.n_relationships or 0, least),
        n_clients=rounded(link.n_clients or 0, least),
        n_sure=None if link.n_sure is None else rounded(link.n_sure, least),
    )
