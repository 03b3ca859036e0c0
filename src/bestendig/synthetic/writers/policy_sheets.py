"""The subsidy register and the list of programmes."""

import numpy as np

from bestendig.synthetic.arrays import Words, words
from bestendig.synthetic.calendar import day
from bestendig.synthetic.days import dutch
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.town import Town
from bestendig.synthetic.workbooks import DayCell
from bestendig.synthetic.world.organisations import WELFARE
from bestendig.synthetic.writers.contract_sheets import cells

FIRST_SUBSIDY, LAST_SUBSIDY = 2001, 2026
SUBSIDY_HEADERS = (
    "Subsidienummer",
    "Organisatie",
    "Jaar",
    "Van",
    "Tot",
    "Bedrag",
    "Vervolg op",
    "Beschikking",
)


def subsidy_columns(town: Town) -> dict[str, Words]:
    """The subsidy of the welfare organisation, renewed every year for 25 years, and some small ones."""
    rng = town.settings.stream("subsidies")
    rows: list[tuple[object, ...]] = []
    rows += _series(rng, town, WELFARE, FIRST_SUBSIDY, 1_150_000, "S-W")
    small = [n for n, kind in enumerate(town.bodies.kinds) if kind == "provider"][-6:]
    for nth, organisation in enumerate(small):
        rows += _series(rng, town, organisation, 2012 + 2 * nth, 25_000, f"S-{nth + 1}")
    rows.sort(key=lambda row: (str(row[2]), str(row[0])))
    return {header: cells([row[place] for row in rows]) for place, header in enumerate(SUBSIDY_HEADERS)}


def _series(
    rng: np.random.Generator, town: Town, organisation: int, since: int, amount: int, prefix: str
) -> list[tuple[object, ...]]:
    """One subsidy, year after year, each year a new decision."""
    code, before = str(town.bodies.codes[organisation]), ""
    rows: list[tuple[object, ...]] = []
    for year in range(since, LAST_SUBSIDY + 1):
        number = f"{prefix}-{year}"
        amount = round(amount * float(rng.uniform(0.98, 1.05)) / 50) * 50
        given = round(amount * town.settings.scale)
        decided = f"B{year - 1}/{int(rng.integers(1000, 9999))}"
        rows.append(
            (number, code, year, DayCell(day(year)), DayCell(day(year + 1) - 1), given, before, decided)
        )
        before = number
    return rows


def programme_sheet(town: Town) -> Sheet:
    """All programmes, projects and pilots."""
    found = town.programmes
    return Sheet.of({
        "Programmanummer": words([one.number for one in found]),
        "Naam": words([one.name for one in found]),
        "Begin": dutch(np.array([one.first for one in found])),
        "Einde": dutch(np.array([one.last for one in found])),
        "Gepland einde": dutch(np.array([one.planned for one in found])),
        "Soort": words([one.kind for one in found]),
        "Herkomst": words([one.origin for one in found]),
        "Thema": words([one.theme for one in found]),
        "Vervolg op": words([one.follows for one in found]),
        "Reden einde": words([one.end_reason for one in found]),
        "Geld tot": dutch(np.array([one.funded_until for one in found])),
    })  # fmt: skip
