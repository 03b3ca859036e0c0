"""Released answers about relationships as plain rows: what is printed and saved."""

from collections.abc import Iterable

from bestendig.analyses.tabulate import Row
from bestendig.language import Text
from bestendig.model.causes import CAUSES, LEVEL_WORDS, LEVELS, words_of
from bestendig.model.course import (
    Basis,
    Course,
    CourseRequest,
    Durations,
    Ended,
    Endings,
    EndingsOf,
    Point,
    YearsOfHelp,
)
from bestendig.model.result import Group, Released

EVERYTHING = Text(nl="alles samen", en="all together")
YEARS, MONTHS = Text(nl="jaar", en="years"), Text(nl="maanden", en="months")
SHARE = Text(nl="deel", en="share")
TOGETHER = Text(nl="samen, binnen de termijn", en="together, within the term")
LOST = Text(nl="niet meer samen", en="no longer together")
HALF = Text(nl="de helft is dan geëindigd", en="half have ended by then")
SECURED = Text(nl="zeker voor {months} maanden", en="secured for {months} months")


def endings_rows(answer: Released[Endings], language: str = "nl") -> list[Row]:
    """One row per group and cause: how often it ended together with what, and how sure that is."""
    endings = answer.value
    return [
        {
            **_group(of.group, endings.request, language),
            "level": _level(each.level, language),
            "cause": words_of(each.cause).into(language),
            "ended": each.n,
            "sure": each.n_sure,
            "by_chance": each.n_by_chance,
            **_basis(of.basis),
            **_why(of, language),
        }
        for of in (endings.overall, *endings.figures)
        for each in (of.ended or (Ended("", "", None),))
    ]


def durations_rows(answer: Released[Durations], language: str = "nl") -> list[Row]:
    """Per group a few rows: years up to the horizon, what the others are lost to, what is secured."""
    durations = answer.value
    return [
        {
            **_group(course.group, durations.request, language),
            **figure,
            **_basis(course.basis),
            **_why(course, language),
        }
        for course in (durations.overall, *durations.figures)
        for figure in _figures(course, language)
    ]


def _figures(course: Course, language: str) -> list[Row]:
    """The figures of one course, each with its name in words."""
    within = course.interval
    years = _figure(TOGETHER.into(language), course.years, YEARS.into(language))
    if within is not None:
        years |= {"low": within.low, "high": within.high}
    lost = [
        _figure(f"{LOST.into(language)}: {_level(level, language)}", value, YEARS.into(language))
        for level, value in sorted(course.lost.items(), key=lambda item: _place(item[0]))
    ]
    half = (
        [_figure(HALF.into(language), course.median_months, MONTHS.into(language))]
        if course.median_months
        else []
    )
    secured = [
        _figure(SECURED.into(language).format(months=months), value, SHARE.into(language))
        for months, value in course.secured.items()
    ]
    return [years, *lost, *half, *secured]


def _place(level: str) -> tuple[int, str]:
    """Where a level or cause stands in the order of the levels."""
    own = CAUSES[level].level if level in CAUSES and level not in LEVELS else level
    return (LEVELS.index(own) if own in LEVELS else len(LEVELS)), level


def _figure(part: str, value: float | None, unit: str) -> Row:
    """One figure."""
    return {"part": part, "value": value, "unit": unit, "low": None, "high": None}


def curve_rows(answer: Released[Durations], language: str = "nl") -> list[Row]:
    """One row per group and month: at risk, share still running with its interval, share ended per level."""
    durations = answer.value
    courses = (durations.overall, *durations.figures)
    levels = _names(point.ended for course in courses for point in course.points)
    return [
        {**_group(course.group, durations.request, language), **_point(point, levels)}
        for course in courses
        for point in course.points
    ]


def years_rows(answer: Released[YearsOfHelp], language: str = "nl") -> list[Row]:
    """One row per part of the years of help: with the same face, and with another one by level."""
    years = answer.value
    interval = years.interval
    same: Row = {
        "part": Text(nl="met hetzelfde gezicht", en="with the same face").into(language),
        "years": None if years.state == "hidden" else years.same_face,
        "low": interval.low if interval else None,
        "high": interval.high if interval else None,
        "people": None,
        **_why(years, language),
    }
    rest = [
        {
            **same,
            "part": _level(level, language),
            "years": value,
            "low": None,
            "high": None,
            "people": years.n_switched.get(level),
        }
        for level, value in years.other_face.items()
    ]
    return [same, *rest]


def basis_rows(answer: Released[Endings], language: str = "nl") -> list[Row]:
    """What there is: relationships, people, what ended, what runs, passing faces, unknown starts."""
    of = answer.value.overall
    basis = of.basis
    hidden = of.state == "hidden"
    return [
        {
            "relationships": None if hidden else basis.n_relationships,
            "clients": None if hidden else basis.n_clients,
            "professionals": None if hidden else basis.n_professionals,
            "ended": None if hidden else basis.n_ended,
            "running": None if hidden else max(0, basis.n_relationships - basis.n_ended),
            "passing_faces": None if hidden else basis.n_passing_faces,
            "unknown_start": None if hidden else basis.n_unknown_start,
            "registered": basis.share_registered,
            **_why(of, language),
        }
    ]


def _group(group: Group, request: CourseRequest, language: str) -> Row:
    """The group in words, where a split was asked for."""
    if request.by is None:
        return {}
    return {"group": " · ".join(label for _, label in group) or EVERYTHING.into(language)}


def _level(level: str, language: str) -> str:
    """The words of a level, or of a cause where years are told apart by cause."""
    words: dict[str, Text] = {name: cause.words for name, cause in CAUSES.items()} | {**LEVEL_WORDS}
    return words[level].into(language) if level in words else level


def _names(found: Iterable[Iterable[str]]) -> list[str]:
    """Every level or cause that occurs, in the order of the levels."""
    seen = {name for names in found for name in names}
    known = [name for name in (*LEVEL_WORDS, *CAUSES) if name in seen]
    return list(dict.fromkeys([*known, *sorted(seen)]))


def _point(point: Point, levels: Iterable[str]) -> Row:
    """One point of a curve."""
    return {
        "month": point.month,
        "at_risk": point.n_at_risk,
        "running": point.running,
        "low": point.low,
        "high": point.high,
        **{f"ended_{level}": point.ended.get(level) for level in levels},
    }


def _basis(basis: Basis) -> Row:
    """What an answer rests on, in a few columns."""
    return {
        "relationships": basis.n_relationships or None,
        "clients": basis.n_clients or None,
        "passing_faces": basis.n_passing_faces or None,
    }


def _why(part: EndingsOf | Course | YearsOfHelp, language: str) -> Row:
    """Why nothing is shown, where that is so."""
    return {"reason": part.reason.into(language) if part.reason else ""}
