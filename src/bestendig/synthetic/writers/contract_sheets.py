"""The contract list of the municipality."""

from bestendig.synthetic.arrays import FAR, Words, words
from bestendig.synthetic.town import Town
from bestendig.synthetic.workbooks import DayCell
from bestendig.synthetic.world.contracts import LAW_OF, Contract
from bestendig.synthetic.writers.contact_sheets import LAW_WORDS

HEADERS = (
    "Contractnummer", "Organisatie", "Soort afspraak", "Wet", "Ingangsdatum", "Einddatum",
    "Uiterste einddatum", "Opzeggen voor", "Productcategorieën", "Jaarbedrag", "Vervolg op",
)  # fmt: skip


def contract_columns(town: Town) -> dict[str, Words]:
    """The contracts under the headers of the contract list."""
    rows = [_row(town, contract) for contract in town.contracts]
    return {header: cells([row[place] for row in rows]) for place, header in enumerate(HEADERS)}


def _row(town: Town, contract: Contract) -> tuple[object, ...]:
    """One contract as a row."""
    return (
        contract.number, str(town.bodies.codes[contract.organisation]), contract.instrument,
        LAW_WORDS.get(LAW_OF[contract.market], ""), DayCell(contract.first), DayCell(contract.last),
        DayCell(contract.utmost), DayCell(contract.notice_by), contract.categories, contract.amount,
        contract.follows,
    )  # fmt: skip


def cells(values: list[object]) -> Words:
    """Cells of any kind in one column."""
    column = words([""] * len(values))
    column[:] = values
    return column


def day_cells(days: list[int]) -> Words:
    """Dates, empty for a day that never comes."""
    return cells([DayCell(number) if number < FAR else "" for number in days])
