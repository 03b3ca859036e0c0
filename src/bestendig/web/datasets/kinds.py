"""Files of one kind together: the same headers, taken for the same; decided about in one go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bestendig.model.seen import Decision, Seen
from bestendig.model.tables import TABLES

TEXT_FILES = (".csv", ".txt", ".tsv", ".xlsx")
LEFT_OUT = Decision(is_left_out=True)


@dataclass(frozen=True, slots=True)
class FileKind:
    """Tables that are taken for the same; `nth` is its number on the page, from 1."""

    nth: int
    tables: tuple[Seen, ...]
    decisions: Mapping[str, Decision]

    @property
    def seen(self) -> Seen:
        """The first of them."""
        return self.tables[0]

    @property
    def read(self) -> tuple[Seen, ...]:
        """Those that take part."""
        return tuple(each for each in self.tables if not self.decision(each).is_left_out)

    @property
    def table(self) -> str:
        """The standard table that they are read as; empty where nobody knows."""
        return next((self.decision(each).table for each in self.read if self.decision(each).table), "") or (
            self.seen.table
        )

    @property
    def needs_consent(self) -> bool:
        """Whether they tell of people who work, so that the works council must have agreed."""
        return bool(self.table) and TABLES[self.table].needs_consent

    @property
    def can_be_mapped(self) -> bool:
        """Whether a person can say which column is what."""
        is_internal = bool(self.seen.table) and TABLES[self.seen.table].is_internal
        return self.seen.can_be_mapped and not is_internal

    @property
    def is_decided(self) -> bool:
        """Whether a person said otherwise than was proposed."""
        return any(each.table or each.profile for each in self.decisions.values())

    def decision(self, table: Seen) -> Decision:
        """What was decided about one of them, else what was proposed."""
        return self.decisions.get(table.name) or proposed(table)


def proposed(table: Seen) -> Decision:
    """What happens to a table when nobody says otherwise; one that is not understood is left out."""
    if table.refusal is not None or not (table.profile or table.table):
        return LEFT_OUT
    if table.profile:
        return Decision(profile=table.profile, table=table.table)
    return Decision(table=table.table, columns=table.columns)


def kinds_of(seen: Iterable[Seen], decisions: Mapping[str, Decision]) -> tuple[FileKind, ...]:
    """The tables by kind: what can be read first, what cannot last; the same order each time."""
    grouped: dict[object, list[Seen]] = {}
    for each in seen:
        same = (each.headers, each.profile, each.table, tuple(each.columns.items()), each.code)
        grouped.setdefault(same if each.headers else each.name, []).append(each)
    ordered = sorted(grouped.values(), key=lambda tables: tables[0].refusal is not None)
    return tuple(
        FileKind(nth, tuple(tables), {t.name: decisions[t.name] for t in tables if t.name in decisions})
        for nth, tables in enumerate(ordered, start=1)
    )


def is_loose(table: Seen) -> bool:
    """Whether a list of numbers is a file of its own, so that it can be used."""
    return table.name.partition("!")[0].lower().endswith(TEXT_FILES)
