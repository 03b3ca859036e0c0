"""How care episodes, assignments and staff lists get dirty: never closed, closed late, closed backwards."""

import numpy as np

from bestendig.synthetic.arrays import FAR, Flags, Ints, words
from bestendig.synthetic.calendar import EXTRACT, day, years_of
from bestendig.synthetic.days import dutch, excel, iso
from bestendig.synthetic.dirt.sheet import Sheet, with_duplicates
from bestendig.synthetic.workbooks import DayCell

SENTINEL = "31-12-9999"
SHARES = {
    "never_closed": 0.02, "closed_late": 0.06, "closed_year_end": 0.03, "end_before_start": 0.002,
    "missing_end_reason": 0.03, "wrong_end_reason": 0.02, "mixed_date": 0.003, "duplicate_row": 0.002,
}  # fmt: skip


def spoil_endings(
    rng: np.random.Generator,
    sheet: Sheet,
    first: Ints,
    last: Ints,
    columns: tuple[str, str, str],
    slack: float,
) -> Sheet:
    """Endings written down late, wrongly or never; `slack` is how much more than in a tidy register."""
    begin, end, reason = columns
    ended = np.flatnonzero(last < FAR)
    rows = sheet.some(rng, SHARES["never_closed"] * slack, ended)
    sheet.spoil(rows, end, "never_closed", "")
    sheet.columns[reason][rows] = ""
    rows = sheet.some(rng, SHARES["closed_late"] * slack, ended)
    late = last[rows] + rng.integers(8, 90, len(rows))
    sheet.spoil(rows[late <= EXTRACT], end, "closed_late", dutch(late[late <= EXTRACT]))
    rows = sheet.some(rng, SHARES["closed_year_end"] * slack, ended)
    year_end = _year_ends(last[rows])
    sheet.spoil(rows[year_end <= EXTRACT], end, "closed_year_end", dutch(year_end[year_end <= EXTRACT]))
    rows = sheet.some(rng, SHARES["end_before_start"], ended)
    sheet.spoil(rows, end, "end_before_start", dutch(first[rows] - rng.integers(1, 60, len(rows))))
    _spoil_reasons(rng, sheet, ended, reason, slack)
    rows = sheet.some(rng, SHARES["mixed_date"])
    sheet.spoil(rows, begin, "mixed_date", iso(first[rows]))
    return with_duplicates(rng, sheet, SHARES["duplicate_row"])


def _year_ends(days: Ints) -> Ints:
    """31 December of the year of each day."""
    return np.array([day(year + 1) - 1 for year in years_of(days).tolist()], dtype=np.int64)


def _spoil_reasons(rng: np.random.Generator, sheet: Sheet, ended: Ints, reason: str, slack: float) -> None:
    """Reasons that are missing, or that are those of another row."""
    rows = sheet.some(rng, SHARES["missing_end_reason"] * slack, ended)
    rows = rows[sheet.columns[reason][rows] != ""]
    sheet.spoil(rows, reason, "missing_end_reason", "")
    rows = sheet.some(rng, SHARES["wrong_end_reason"], ended)
    if not len(ended):
        return
    others = sheet.columns[reason][ended[rng.integers(0, len(ended), len(rows))]]
    differs = (others != sheet.columns[reason][rows]) & (others != "")
    sheet.spoil(rows[differs], reason, "wrong_end_reason", others[differs])


def open_ended(rng: np.random.Generator, sheet: Sheet, still_open: Flags, end: str, share: float) -> None:
    """Open rows that a system writes with a last day that never comes."""
    sheet.spoil(sheet.some(rng, share, np.flatnonzero(still_open)), end, "sentinel_date", SENTINEL)


def spoil_staff(rng: np.random.Generator, sheet: Sheet) -> Sheet:
    """A staff list as people keep it: some dates as text or as bare numbers, hours with a comma."""
    for kind, share in (("mixed_date", 0.03), ("excel_date", 0.02)):
        rows = sheet.some(rng, share)
        cells = sheet.columns["In dienst"][rows].tolist()
        changed = [_written(cell, kind) for cell in cells]
        for row, value in zip(rows.tolist(), changed, strict=True):
            sheet.spoil(np.array([row]), "In dienst", kind, value)
    rows = sheet.some(rng, 0.08)
    texts = words([f"{cell},0" for cell in sheet.columns["Uren"][rows].tolist()])
    sheet.spoil(rows, "Uren", "decimal_comma", texts)
    rows = sheet.some(rng, 0.02, np.flatnonzero(sheet.columns["Uit dienst"] == ""))
    sheet.spoil(rows, "Uit dienst", "sentinel_date", SENTINEL)
    return sheet


def _written(cell: DayCell, kind: str) -> str:
    """A date as text, or as the number that a spreadsheet has for it."""
    number = np.array([int(cell)])
    return str((dutch if kind == "mixed_date" else excel)(number)[0])
