"""Guessing the profile of a file from its headers and a sample: shown to a person first, then kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.profile import ColumnRule, FileShape, Profile
from bestendig.model.table import Column, Table
from bestendig.model.tables import TABLES
from bestendig.sources.guessing.codes import guess_codes
from bestendig.sources.guessing.formats import guess_formats
from bestendig.sources.guessing.matching import Match, Pair, match_table
from bestendig.sources.guessing.shapes import Shape, shape_of
from bestendig.sources.guessing.words import is_never_read, plain
from bestendig.sources.plan import LAW

REFERENCE_DAY = ("peil", "stand per", "momentopname", "snapshot")
"""So is the column called that tells on which day a list was drawn up."""
NAMED_AFTER = 0.15
"""What a file name that speaks of a table adds to the table's score."""


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """Why a header was taken for a column; `score` 0 to 1, `alternatives` other headers, best first."""

    column: str
    header: str
    score: float
    why: Text
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Guess:
    """A profile to be confirmed. It can only be used when nothing is `missing`.

    `never_read` are headers that look like names, addresses or free text; `score` is how much of the file is
    understood as this table, `other_tables` what else it could be.
    """

    profile: Profile
    columns: tuple[ColumnGuess, ...]
    missing: tuple[str, ...]
    score: float
    other_tables: tuple[str, ...] = ()
    never_read: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether every required column was found."""
        return not self.missing


def guess_profile(
    headers: Sequence[str],
    sample: Sequence[Mapping[str, str]],
    *,
    name: str,
    table: str = "",
    file: FileShape = FileShape(),  # noqa: B008 - frozen
) -> Guess:
    """The likeliest table and mapping of a file called `name`, or the likeliest mapping onto `table`."""
    never = tuple(header for header in headers if is_never_read(header))
    shapes = _shapes(headers, sample)
    tables = [TABLES[table]] if table else [each for each in TABLES.values() if not each.is_internal]
    matches = {each.name: match_table(each, shapes) for each in tables}
    ranked = sorted(matches, key=lambda each: -_worth(matches[each], name))
    best = matches[ranked[0]]
    rules = _rules(TABLES[ranked[0]], best, shapes, f"{name} {' '.join(headers)}")
    profile = Profile(
        plain(name).replace(" ", "-"), ranked[0], plain(name), rules, file, headers=tuple(headers)
    )
    return Guess(
        profile=profile,
        columns=tuple(_told(column, found, best) for column, found in best.found.items()),
        missing=best.missing,
        score=round(best.score, 3),
        other_tables=tuple(each for each in ranked[1:3] if not matches[each].missing),
        never_read=never,
    )


def mappings(headers: Sequence[str], sample: Sequence[Mapping[str, str]]) -> dict[str, dict[str, str]]:
    """For every standard table which header would be which column, as far as one fits."""
    shapes = _shapes(headers, sample)
    tables = [each for each in TABLES.values() if not each.is_internal]
    return {
        each.name: {name: pair.header for name, pair in match_table(each, shapes).found.items()}
        for each in tables
    }


def mapped_profile(
    headers: Sequence[str],
    sample: Sequence[Mapping[str, str]],
    *,
    name: str,
    table: str,
    columns: Mapping[str, str],
) -> Profile:
    """The profile in which a person said which header is which column; how values are written is found out.

    `columns` names only headers that may be read.
    """
    shapes = _shapes(headers, sample)
    found = {
        column: Pair(TABLES[table].column(column), header, named=1.0, fits=1.0)
        for column, header in columns.items()
    }
    rules = _rules(TABLES[table], Match(table, found, (), 1.0), shapes, f"{name} {' '.join(headers)}")
    return Profile(plain(name).replace(" ", "-"), table, plain(name), rules, headers=tuple(headers))


def _shapes(headers: Sequence[str], sample: Sequence[Mapping[str, str]]) -> dict[str, Shape]:
    """What the values under each header look like, but for headers that are never read."""
    return {
        header: shape_of([record.get(header) or "" for record in sample])
        for header in headers
        if not is_never_read(header)
    }


def _worth(match: Match, name: str) -> float:
    """How good a table is: what it explains, what it lacks, whether the file is named after it."""
    table = TABLES[match.table]
    titles = {
        word[:7] for title in (table.title.nl, table.name) for word in plain(title).split() if len(word) > 3
    }
    is_named = any(title in plain(name) for title in titles)
    return match.score + (NAMED_AFTER if is_named else 0.0)


def _rules(table: Table, match: Match, shapes: Mapping[str, Shape], about: str) -> dict[str, ColumnRule]:
    """A rule per found column, in the order of the table, and what goes without saying."""
    has_law = LAW in match.found
    rules = {
        column.name: _rule(table.name, column, match.found[column.name].header, shapes, has_law=has_law)
        for column in table.columns
        if column.name in match.found
    }
    if table.name == "contracts" and "instrument" not in rules and "subsid" in plain(about):
        rules["instrument"] = ColumnRule(constant="subsidy")
    if table.name == "assignments" and "basis" not in rules:
        is_snapshot = "last_day" not in rules and _is_reference_day(rules.get("first_day"))
        rules["basis"] = ColumnRule(constant="from_snapshots" if is_snapshot else "registered")
    return rules


def _is_reference_day(rule: ColumnRule | None) -> bool:
    """Whether a column holds the day of a snapshot rather than the day on which something began."""
    header = plain(rule.column) if rule else ""
    return any(word in header for word in REFERENCE_DAY)


def _rule(
    table: str, column: Column, header: str, shapes: Mapping[str, Shape], *, has_law: bool
) -> ColumnRule:
    """How one column is read."""
    values = shapes[header].values
    if column.kind == "code":
        return ColumnRule(header, values=guess_codes(table, column, values, per_law=has_law))
    if column.kind == "date":
        others = [value for shape in shapes.values() if shape.day > 0.5 for value in shape.values]
        return ColumnRule(header, formats=guess_formats(values, others))
    if column.name == "fte" and "uren" in plain(header):
        return ColumnRule(header, formats=("hours_per_week:36",))
    return ColumnRule(header)


def _told(column: str, found: Pair, match: Match) -> ColumnGuess:
    """A found column with the reasons in words."""
    return ColumnGuess(
        column, found.header, round(found.score, 2), found.why, match.alternatives.get(column, ())
    )
