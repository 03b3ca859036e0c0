"""How contacts get dirty on their way into a care record system."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.arrays import Flags, Ints, Words, words
from bestendig.synthetic.days import excel, iso, loose
from bestendig.synthetic.dirt.sheet import Sheet, with_duplicates
from bestendig.synthetic.events.contacts import MESSAGE, VISIT, Contacts
from bestendig.synthetic.people.residents import Residents

DUMMIES = ("wachtlijst", "Team Noord", "inval", "ONBEKEND")
FORMULA = '=TEKST.SAMENVOEGEN("WT";"02")'


@dataclass(frozen=True, slots=True)
class ContactDirt:
    """The share of rows for each kind of dirt in the contacts of one system."""

    dummy_worker: float = 0.006
    minus_one_worker: float = 0.003
    empty_worker: float = 0.005
    empty_group: float = 0.002
    author_not_met: float = 0.012
    family_talk: float = 0.004
    duplicate_row: float = 0.003
    mixed_date: float = 0.006
    excel_date: float = 0.001
    sentinel_date: float = 0.0012
    unreadable_date: float = 0.0003
    decimal_comma: float = 0.0
    formula_cell: float = 0.0001


def with_family_talks(
    rng: np.random.Generator, contacts: Contacts, residents: Residents, share: float
) -> tuple[Contacts, Flags]:
    """One talk with a family booked on each child: copies on brothers and sisters, flagged as such."""
    next_child = _sibling(residents, 1)[contacts.client]
    previous = _sibling(residents, -1)[contacts.client]
    able = np.flatnonzero((residents.law[contacts.client] == 1) & ((next_child >= 0) | (previous >= 0)))
    able = able[(contacts.kind[able] >= VISIT) & (contacts.kind[able] < MESSAGE - 1)]
    n = min(len(able), round(share * len(contacts.day) / 1.4))
    picked = np.sort(rng.permutation(able)[:n])
    rows = np.concatenate([np.arange(len(contacts.day)), picked, picked])
    client = np.concatenate([contacts.client, next_child[picked], previous[picked]])
    is_copy = np.arange(len(rows)) >= len(contacts.day)
    kept = np.flatnonzero(client >= 0)
    kept = kept[np.lexsort((is_copy[kept], rows[kept]))]
    copied = contacts.where(rows[kept])
    copied.client[:] = client[kept]
    copied.is_usual[is_copy[kept]] = False
    return copied, is_copy[kept]


def _sibling(residents: Residents, step: int) -> Ints:
    """For each young person the next (or previous) one of the household; -1 where there is none."""
    n = len(residents.household)
    other = np.arange(n) + step
    inside = (other >= 0) & (other < n)
    safe = other.clip(0, max(n - 1, 0))
    same = (residents.household[safe] == residents.household) & (residents.law[safe] == 1)
    return np.where(inside & same, other, -1)


def spoil_contacts(
    rng: np.random.Generator, sheet: Sheet, days: Ints, dirt: ContactDirt, *, has_text_dates: bool = True
) -> Sheet:
    """The sheet with this much dirt in it."""
    _spoil_workers(rng, sheet, dirt)
    sheet.spoil(sheet.some(rng, dirt.empty_group), "Team", "empty_group", "EMPTY")
    if has_text_dates:
        _spoil_dates(rng, sheet, days, dirt)
        sheet.spoil(sheet.some(rng, dirt.formula_cell), "Team", "formula_cell", FORMULA)
    _spoil_minutes(rng, sheet, dirt.decimal_comma)
    return with_duplicates(rng, sheet, dirt.duplicate_row)


def _spoil_workers(rng: np.random.Generator, sheet: Sheet, dirt: ContactDirt) -> None:
    """Workers who are nobody, and authors who were not there."""
    column = "Medewerkernummer"
    rows = sheet.some(rng, dirt.dummy_worker)
    sheet.spoil(rows, column, "dummy_worker", words(list(DUMMIES))[rng.integers(0, len(DUMMIES), len(rows))])
    sheet.spoil(sheet.some(rng, dirt.minus_one_worker), column, "minus_one_worker", "-1")
    sheet.spoil(sheet.some(rng, dirt.empty_worker), column, "empty_worker", "")
    rows = sheet.some(rng, dirt.author_not_met)
    others = sheet.columns[column][(rows + 1 + rng.integers(0, 40, len(rows))) % max(len(sheet), 1)]
    differs = (others != sheet.columns[column][rows]) & _is_number(others)
    sheet.spoil(rows[differs], column, "author_not_met", others[differs])


def _is_number(values: Words) -> Flags:
    """Whether a worker's number stands there, and no dummy."""
    return np.array([value not in ("", "-1", *DUMMIES) for value in values.tolist()], dtype=bool)


def _spoil_dates(rng: np.random.Generator, sheet: Sheet, days: Ints, dirt: ContactDirt) -> None:
    """Dates in other formats, of spreadsheets, of nowhere, and none at all."""
    rows = sheet.some(rng, dirt.mixed_date)
    half = len(rows) // 2
    sheet.spoil(rows[:half], "Datum", "mixed_date", iso(days[rows[:half]]))
    sheet.spoil(rows[half:], "Datum", "mixed_date", loose(days[rows[half:]]))
    rows = sheet.some(rng, dirt.excel_date)
    sheet.spoil(rows, "Datum", "excel_date", excel(days[rows]))
    rows = sheet.some(rng, dirt.sentinel_date)
    sheet.spoil(
        rows, "Datum", "sentinel_date", words(["01-01-1900", "31-12-9999"])[rng.integers(0, 2, len(rows))]
    )
    rows = sheet.some(rng, dirt.unreadable_date)
    sheet.spoil(
        rows,
        "Datum",
        "unreadable_date",
        words(["onbekend", "32-13-2024", "00-00-0000"])[np.arange(len(rows)) % 3],
    )


def _spoil_minutes(rng: np.random.Generator, sheet: Sheet, share: float) -> None:
    """Minutes as a decimal number with a comma."""
    rows = sheet.some(rng, share) if share else np.zeros(0, dtype=np.int64)
    minutes = sheet.columns["Duur (min)"][rows]
    sheet.spoil(rows, "Duur (min)", "decimal_comma", words([f"{minute},0" for minute in minutes.tolist()]))


def with_repeated_header(sheet: Sheet, at: int) -> Sheet:
    """The header line once more in the middle, as when two exports were pasted together."""
    columns = {name: np.insert(cells, at, name) for name, cells in sheet.columns.items()}
    true = {(row + (row >= at), kind): value for (row, kind), value in sheet.true.items()}
    repeated = Sheet(columns, np.insert(sheet.bits, at, 0), true)
    repeated.mark(np.array([at]), "repeated_header")
    return repeated
