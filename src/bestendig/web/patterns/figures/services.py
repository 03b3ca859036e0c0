"""The figures of the patterns of a table, in words and as a file."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from io import StringIO

from django.utils import timezone
from django.utils.timezone import localdate

from bestendig.analyses.patterns import figures, wording
from bestendig.analyses.patterns.tabulating import quarter_rows
from bestendig.language import Text
from bestendig.model.pattern_figures import Figures, PatternFigures, Quarter, Report
from bestendig.web.bottlenecks.models import Pattern
from bestendig.web.parties.models import Table
from bestendig.web.patterns.selectors import reports

MOST_HELD = 8
"""So many figures are held in one process: of tables, and of days that go over."""
BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Told:
    """Four things of a pattern in words, apart."""

    often: Text
    broad: Text
    lasting: Text
    rising: Text
    is_rising: bool


def figures_at(table: Table) -> PatternFigures | None:
    """The figures of all patterns of a table up to today; None while there is nothing to count."""
    rows = reports(table)
    if not rows:
        return None
    made = Pattern.objects.filter(table=table, is_gone=False).order_by("pk").values_list("pk", "made_at")
    named = tuple((str(pk), localdate(at)) for pk, at in made)
    return _figures(tuple(rows), timezone.localdate(), named)


@lru_cache(maxsize=MOST_HELD)
def _figures(rows: tuple[Report, ...], until: date, named: tuple[tuple[str, date], ...]) -> PatternFigures:
    """The same rows give the same figures: they are worked out once until something changes."""
    return figures(rows, until, named=dict(named))


def told(found: PatternFigures | None, pattern: Pattern) -> Told | None:
    """The figures of one pattern in words; None where it has no report."""
    mine = found.of(str(pattern.pk)) if found else None
    if found is None or mine is None:
        return None
    return Told(
        wording.often(mine),
        wording.broad(mine),
        wording.lasting(mine),
        wording.rising(mine.rising, found.rest_on),
        mine.rising.state in ("rising", "perhaps"),
    )


def in_short(mine: Figures) -> Text:
    """One line of a pattern in a list."""
    return wording.in_short(mine)


def rests_on(found: PatternFigures) -> list[Text]:
    """What the figures rest on."""
    return list(wording.rests_on(found.rest_on))


def gathered(found: PatternFigures, names: Mapping[str, str]) -> Text | None:
    """Where a pattern lies close together, where that is hardly ever chance."""
    mine = found.gathered
    if mine is None or mine.p > wording.SELDOM or mine.pattern not in names:
        return None
    return wording.gathered(replace(mine, pattern=names[mine.pattern]))


def quarter_words(quarter: Quarter) -> tuple[Text, Text]:
    """A quarter in full and in short."""
    return wording.quarter(quarter), wording.quarter_short(quarter)


def quarters_file(found: PatternFigures | None, pattern: Pattern) -> str:
    """The reports of a pattern by quarter, as CSV; numbers only."""
    rows = quarter_rows(found, str(pattern.pk)) if found else []
    written = StringIO()
    lines = csv.writer(written, delimiter=";")
    lines.writerow(("quarter", "at_least", "all_reports"))
    lines.writerows(row.values() for row in rows)
    return BOM + written.getvalue()
