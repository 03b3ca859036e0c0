"""Inspection: what can be wrong with data, one check per file, each an expression that finds the rows.

No reading, mending or running may enter: a check names rows, others decide.
"""

from bestendig.checks.counting import count_issues, first_rows, found, issues
from bestendig.checks.declare import Look, RowCheck, TableCheck
from bestendig.checks.looking import look_at, remarks
from bestendig.checks.marking import mark

__all__ = [
    "Look",
    "RowCheck",
    "TableCheck",
    "count_issues",
    "first_rows",
    "found",
    "issues",
    "look_at",
    "mark",
    "remarks",
]
