"""Writes the example municipality: one folder per vault, and the truth beside it."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from bestendig.model.progress import Progress, Silent
from bestendig.synthetic.calendar import FIRST_YEAR, LAST_YEAR, years_of
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.events.allocations import make_allocations
from bestendig.synthetic.events.contacts import make_contacts_of
from bestendig.synthetic.people.registers import Registers, make_registers
from bestendig.synthetic.settings import STANDARD_SIZE
from bestendig.synthetic.summary import Summary, WrittenFile
from bestendig.synthetic.town import Town, make_town
from bestendig.synthetic.world.organisations import TEAMS
from bestendig.synthetic.writers.contact_sheets import contact_sheet
from bestendig.synthetic.writers.contract_sheets import contract_columns
from bestendig.synthetic.writers.csvs import SEMICOLONS, Dialect, write_csv
from bestendig.synthetic.writers.episode_sheets import episode_sheet
from bestendig.synthetic.writers.town_sheets import clients_sheet, organisations_sheet, teams_sheet
from bestendig.synthetic.writers.workbooks import write_workbook

STANDARD_SEED = 2022
"""The seed of the town in the demo and the docs."""


@dataclass(slots=True)
class Desk:
    """Where files are written and counted."""

    folder: Path
    files: list[WrittenFile] = field(default_factory=list)

    def csv(self, name: str, sheet: Sheet, dialect: Dialect = SEMICOLONS) -> None:
        """Write a sheet as CSV."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self.files.append(WrittenFile(name, write_csv(path, sheet.columns, dialect), sheet.counts()))


def write_example(
    folder: Path, *, seed: int = STANDARD_SEED, size: int = STANDARD_SIZE, progress: Progress | None = None
) -> Summary:
    """Write what the source systems of a made-up town of `size` inhabitants would export; the same seed, the same bytes."""
    follow = progress or Silent()
    follow.step("town", 0.0)
    town = make_town(seed, size)
    registers = make_registers(town.settings, len(town.residents.born), int(town.staff.person.max()) + 2000)
    desk = Desk(folder)
    follow.step("gemeente", 0.2)
    _write_municipality(desk, town, registers)
    follow.step("wijkteams", 0.5)
    _write_teams(desk, town, registers)
    follow.step("done", 1.0)
    return Summary(folder, seed, size, tuple(desk.files))


def _write_municipality(desk: Desk, town: Town, registers: Registers) -> None:
    """The files of the municipality itself."""
    made = make_allocations(town)
    people = np.unique(town.stays.person[made.stay])
    desk.csv(f"gemeente/hulptrajecten-{FIRST_YEAR}-{LAST_YEAR}.csv", episode_sheet(town, registers, made))
    desk.csv("gemeente/inwoners.csv", clients_sheet(town, registers, people))
    desk.csv("gemeente/organisaties.csv", organisations_sheet(town))
    name = "gemeente/contracten.xlsx"
    desk.files.append(
        WrittenFile(name, write_workbook(desk.folder / name, "Contracten", contract_columns(town)), {})
    )


def _write_teams(desk: Desk, town: Town, registers: Registers) -> None:
    """The files of the neighbourhood teams."""
    contacts = make_contacts_of(
        town.settings, TEAMS, town.stays, town.stay_group, town.groups, town.relations, town.roster
    )
    numbers = 10_000_000 + np.arange(len(contacts.day))
    years = years_of(contacts.day)
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        rows = np.flatnonzero(years == year)
        part = contacts.where(rows)
        none = np.zeros(len(rows), dtype=bool)
        desk.csv(
            f"wijkteams/contacten-{year}.csv",
            contact_sheet(town, registers, TEAMS, part, numbers[rows], none),
        )
    desk.csv("wijkteams/teams.csv", teams_sheet(town))
