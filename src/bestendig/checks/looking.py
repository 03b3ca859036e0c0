"""Looking at whole tables: the findings of each check that fits, and those findings in words."""

from collections.abc import Mapping, Sequence
from datetime import date

from bestendig.checks.catalogue import TABLE_CHECKS
from bestendig.checks.declare import Frame, Look, TableCheck
from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.model.issue import Issue
from bestendig.model.period import day_of

Finding = Mapping[str, int | None]
BY_CODE = {check.code: check for check in TABLE_CHECKS}


def look_at(frame: Frame, table: str, look: Look | None = None) -> dict[str, Frame]:
    """Per check that fits (code) its findings: rows with `count` and sometimes `day`.

    `frame` holds the kept rows of `table` with the standard columns and `row_number`; `look` the other
    standard tables and the day number of the delivery, as far as there are any.
    """
    beside = look or Look()
    fitting = [check for check in TABLE_CHECKS if check.holds_for(table, beside)]
    return {check.code: check.findings(frame, beside) for check in fitting}


def remarks(table: str, findings: Mapping[str, Sequence[Finding]]) -> tuple[Issue, ...]:
    """The findings in words, by check in the order of the catalogue, then by day."""
    return tuple(
        _issue(BY_CODE[code], table, found)
        for code in BY_CODE
        for found in sorted(findings.get(code, ()), key=lambda finding: finding.get("day") or 0)
    )


def _issue(check: TableCheck, table: str, found: Finding) -> Issue:
    """One finding in words, with its day where it has one."""
    on = found.get("day")
    label = check.label if on is None else check.label + _on(day_of(on))
    return Issue(check.code, "remark", table, check.column, int(found["count"] or 0), label, check.hint)


def _on(when: date) -> Text:
    """A day between brackets in both languages."""
    return Text(nl=f" ({day(when, 'nl')})", en=f" ({day(when, 'en')})")
