"""Counting faults: how often each occurs, and in which rows first."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Mark
from bestendig.checks.marking import marks_of
from bestendig.model.issue import MAX_LINES, Issue
from bestendig.model.raw import ROW


def count_issues(
    frame: Frame,
    table: str,
    *,
    delivered_on: int | None = None,
    faulty: Collection[str] | None = None,
) -> Frame:
    """One row over all rows: `rows`, `kept`, per fault its count and its first row number.

    Columns `n__code__column` and `first__code__column`. `frame` is what `mark` gave. `faulty` names
    the columns in which reading found any fault, so that the others need not be counted; None counts all.
    """
    marks = marks_of(table, frame.collect_schema().names(), delivered_on=delivered_on, faulty=faulty)
    counts = {f"n__{m.name}": _is(m).cast(nw.Int64).sum() for m in marks}
    firsts = {f"first__{m.name}": nw.when(_is(m)).then(nw.col(ROW)).min() for m in marks}
    kept = (nw.col("fate") == "kept").cast(nw.Int64).sum()
    return frame.select(rows=nw.len(), kept=kept, **counts, **firsts)


def first_rows(
    frame: Frame, table: str, found: Collection[str], *, delivered_on: int | None = None
) -> Frame | None:
    """Per fault found (`code__column`) its first row numbers, at most 20: columns `name`, `row_number`."""
    marks = marks_of(table, frame.collect_schema().names(), delivered_on=delivered_on)
    frames = [_first_rows(frame, mark) for mark in marks if mark.name in found]
    return nw.concat(frames, how="vertical") if frames else None


def found(counted: Mapping[str, int | None]) -> tuple[str, ...]:
    """The faults (`code__column`) that occur, from the one row that `count_issues` gave."""
    return tuple(name.removeprefix("n__") for name, n in counted.items() if name.startswith("n__") and n)


def issues(
    table: str,
    columns: Collection[str],
    counted: Mapping[str, int | None],
    rows: Iterable[tuple[str, int]] = (),
    *,
    delivered_on: int | None = None,
) -> tuple[Issue, ...]:
    """The counted faults in words, set apart before remarks.

    Row numbers come from `rows` (what `first_rows` gave), else the first alone.
    """
    lines: dict[str, list[int]] = {}
    for name, row in rows:
        lines.setdefault(name, []).append(row)
    marks = marks_of(table, columns, delivered_on=delivered_on)
    made = [_issue(table, m, counted, lines.get(m.name, ())) for m in marks if counted.get(f"n__{m.name}")]
    return tuple(sorted(made, key=lambda issue: issue.severity == "remark"))


def _issue(table: str, mark: Mark, counted: Mapping[str, int | None], lines: Sequence[int]) -> Issue:
    """One fault in words with its count and lines."""
    first = counted.get(f"first__{mark.name}")
    known = lines or ([first] if first is not None else [])
    return Issue(
        code=mark.code,
        severity=mark.severity,
        table=table,
        column=mark.column,
        count=int(counted[f"n__{mark.name}"] or 0),
        label=mark.label,
        hint=mark.hint,
        lines=tuple(sorted(int(line) for line in known)[:MAX_LINES]),
    )


def _first_rows(frame: Frame, mark: Mark) -> Frame:
    """The first row numbers with one fault."""
    rows = frame.filter(_is(mark)).select(ROW).sort(ROW).head(MAX_LINES)
    return rows.select(nw.lit(mark.name).alias("name"), ROW)


def _is(mark: Mark) -> nw.Expr:
    """Whether a row has the fault; what cannot be told is no fault."""
    return mark.expr.fill_null(value=False)
