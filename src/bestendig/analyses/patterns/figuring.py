"""The figures of patterns, from rows or from a file."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from os import PathLike
from pathlib import Path

from bestendig.analyses.patterns.reading import read_reports
from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.model.pattern_figures import Agreement, PatternFigures, Report
from bestendig.recall.patterns import agreeing, telling

EMPTY = Text(nl="Er zijn geen meldingen om te tellen.", en="There are no reports to count.")
ALL_LATER = Text(
    nl="Kies een dag waarop er al meldingen waren.", en="Choose a day on which there were reports already."
)


def figures(
    reports: Iterable[Report],
    until: date | None = None,
    *,
    named: Mapping[str, date] | None = None,
    regions: Mapping[str, str] | None = None,
) -> PatternFigures:
    """Four things of each pattern, apart, with what chance gives and what they rest on.

    `until` is the last day that counts (the last report where nothing is said), `named` when a pattern got
    its name, `regions` which team lies in which region. RequestError where no report is left.
    """
    rows = list(reports)
    last = until or max((each.on for each in rows), default=None)
    if last is None or not any(each.on <= last for each in rows):
        raise RequestError(EMPTY, ALL_LATER, code="no_reports")
    return telling.tell(rows, last, named, regions)


def patterns(
    reports: str | PathLike[str] | Iterable[Report],
    until: date | None = None,
    *,
    regions: Mapping[str, str] | None = None,
) -> PatternFigures:
    """How often, how broad, how lasting and whether rising: the patterns in a file of reports, or in rows.

    A file has columns for the day, the team and the pattern (empty where nobody linked it), in Dutch or
    English; `until` is the last day that counts. InputError for a file that cannot be read.
    """
    found = read_reports(Path(reports)) if isinstance(reports, str | PathLike) else reports
    return figures(found, until, regions=regions)


def agreement(first: Sequence[str], second: Sequence[str]) -> Agreement:
    """How far two people agree who coded the same pairs, in the same order."""
    return agreeing.agreement(first, second)
