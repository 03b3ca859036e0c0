"""Figures of patterns as plain rows."""

from bestendig.analyses.patterns.wording import broad, lasting, often, rising
from bestendig.analyses.tabulate import Row
from bestendig.model.pattern_figures import PatternFigures


def figure_rows(found: PatternFigures) -> list[Row]:
    """One row for each pattern, with every number apart."""
    return [
        {
            "pattern": each.pattern,
            "at_least": each.often.n,
            "of_reports": each.often.n_of,
            "ever": each.often.ever,
            "teams": each.broad.n,
            "of_teams": each.broad.n_of,
            "teams_by_chance": round(each.broad.by_chance, 2),
            "quarters": each.lasting.n,
            "of_quarters": each.lasting.n_of,
            "quarters_by_chance": round(each.lasting.by_chance, 2),
            "rise": each.rising.state,
            "window": each.rising.window or None,
            "p_paid": round(each.rising.p, 4) if each.rising.window else None,
            "first": each.first.isoformat(),
            "last": each.last.isoformat(),
        }
        for each in found.patterns
    ]


def word_rows(found: PatternFigures, language: str) -> list[Row]:
    """One row for each pattern, in sentences."""
    return [
        {
            "pattern": each.pattern,
            "often": often(each).into(language),
            "broad": broad(each).into(language),
            "lasting": lasting(each).into(language),
            "rising": rising(each.rising, found.rest_on).into(language),
        }
        for each in found.patterns
    ]


def quarter_rows(found: PatternFigures, pattern: str) -> list[Row]:
    """One row for each quarter: the reports of a pattern, and all reports."""
    mine = found.of(pattern)
    counted = mine.per_quarter if mine else (0,) * len(found.rest_on.quarters)
    rows = zip(found.rest_on.quarters, counted, found.rest_on.per_quarter, strict=True)
    return [{"quarter": str(quarter), "at_least": n, "all_reports": of} for quarter, n, of in rows]
