"""Faults inside a file that can still be read: counted while reading, with the first lines."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from bestendig.language import Text
from bestendig.model.issue import MAX_LINES, Issue, Severity
from bestendig.sources.formats.message_remarks import MESSAGE_REMARKS
from bestendig.sources.formats.remark_texts import REMARKS

SETS_APART = frozenset({"too_few_fields", "too_many_fields", "record_without_row", *MESSAGE_REMARKS})
"""Faults for which the record itself is left out of the staged file."""


class Tally:
    """Counts faults by code and keeps the first lines of each."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._lines: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, code: str, line: int = 0, count: int = 1) -> None:
        """Count `count` faults of this kind, the first at `line`."""
        self._counts[code] += count
        if count and line and len(self._lines[code]) < MAX_LINES:
            self._lines[code].append(line)

    def add_lines(self, code: str, lines: Iterable[int]) -> None:
        """Count one fault per line."""
        for line in lines:
            self.add(code, line)

    @property
    def n_rejected(self) -> int:
        """How many records are left out by now."""
        return sum(self._counts[code] for code in SETS_APART)

    def issues(self) -> tuple[Issue, ...]:
        """All faults counted, in the order of their texts."""
        return tuple(self._issue(code, *texts) for code, texts in REMARKS.items() if self._counts[code])

    def _issue(self, code: str, label: Text, hint: Text) -> Issue:
        severity: Severity = "sets_row_apart" if code in SETS_APART else "remark"
        lines = tuple(self._lines[code])
        return Issue(code, severity, "", "", self._counts[code], label, hint, lines)
