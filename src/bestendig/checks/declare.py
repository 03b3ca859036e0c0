"""How a check is declared: words, consequence, the tables it holds for and the expression, once, together."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw

from bestendig.language import Text
from bestendig.model.issue import Severity

Frame: TypeAlias = nw.LazyFrame[Any]


@dataclass(frozen=True, slots=True)
class Mark:
    """One fault in one column of one table, as an expression that is true for the rows that have it."""

    code: str
    column: str
    severity: Severity
    expr: nw.Expr
    label: Text
    hint: Text

    @property
    def name(self) -> str:
        """Code and column as one word, for the columns of a counted frame."""
        return f"{self.code}__{self.column}"


@dataclass(frozen=True, slots=True)
class RowCheck:
    """A check of single rows. `expression` takes the day number of the delivery when `needs_delivery_day`."""

    code: str
    tables: tuple[str, ...]
    column: str
    reads: tuple[str, ...]
    severity: Severity
    label: Text
    hint: Text
    meaning: str
    expression: Callable[..., nw.Expr]
    needs_delivery_day: bool

    def mark(self, delivered_on: int | None) -> Mark | None:
        """The check as a mark; None when the day of the delivery is needed and not known."""
        if self.needs_delivery_day and delivered_on is None:
            return None
        expr = self.expression(delivered_on) if self.needs_delivery_day else self.expression()
        return Mark(self.code, self.column, self.severity, expr, self.label, self.hint)


@dataclass(frozen=True, slots=True)
class Look:
    """What a check of a whole table may look at beside it: other tables, the day of the delivery."""

    tables: Mapping[str, Frame] = field(default_factory=dict)
    delivered_on: int | None = None


@dataclass(frozen=True, slots=True)
class TableCheck:
    """A check of a whole table: findings are rows with `count` and sometimes `day`. Always a remark."""

    code: str
    tables: tuple[str, ...]
    column: str
    beside: tuple[str, ...]
    label: Text
    hint: Text
    meaning: str
    findings: Callable[[Frame, Look], Frame]
    needs_delivery_day: bool = False

    def holds_for(self, table: str, look: Look) -> bool:
        """Whether the check can look at this table with what is there."""
        has_day = look.delivered_on is not None or not self.needs_delivery_day
        return table in self.tables and has_day and all(name in look.tables for name in self.beside)


def row_check(
    *,
    tables: tuple[str, ...],
    column: str,
    severity: Severity,
    label: Text,
    hint: Text,
    reads: tuple[str, ...] = (),
) -> Callable[[Callable[..., nw.Expr]], RowCheck]:
    """Make a row check of a function: its name is the code, its parameter the day of the delivery."""

    def declared(expression: Callable[..., nw.Expr]) -> RowCheck:
        return RowCheck(
            code=expression.__name__,
            tables=tables,
            column=column,
            reads=reads or (column,),
            severity=severity,
            label=label,
            hint=hint,
            meaning=inspect.getdoc(expression) or "",
            expression=expression,
            needs_delivery_day=bool(inspect.signature(expression).parameters),
        )

    return declared


def table_check(
    *,
    tables: tuple[str, ...],
    column: str,
    label: Text,
    hint: Text,
    beside: tuple[str, ...] = (),
    needs_delivery_day: bool = False,
) -> Callable[[Callable[[Frame, Look], Frame]], TableCheck]:
    """Make a check of a whole table of a function: its name is the code."""

    def declared(findings: Callable[[Frame, Look], Frame]) -> TableCheck:
        return TableCheck(
            code=findings.__name__,
            tables=tables,
            column=column,
            beside=beside,
            label=label,
            hint=hint,
            meaning=inspect.getdoc(findings) or "",
            findings=findings,
            needs_delivery_day=needs_delivery_day,
        )

    return declared
