"""What each vault delivers: the municipality, the neighbourhood teams, three providers."""

from dataclasses import dataclass

import numpy as np

from bestendig.synthetic.allocations import Allocations
from bestendig.synthetic.arrays import FAR, Flags, Ints
from bestendig.synthetic.calendar import FIRST_YEAR, LAST_YEAR, years_of
from bestendig.synthetic.desk import Desk
from bestendig.synthetic.dirt.contacts import (
    ContactDirt,
    spoil_contacts,
    with_family_talks,
    with_repeated_header,
)
from bestendig.synthetic.dirt.files import open_ended, spoil_endings, spoil_staff
from bestendig.synthetic.dirt.migration import MIGRATION_DAY, is_new_number, migrate
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.events.contacts import Contacts, make_contacts_of
from bestendig.synthetic.messages.archive import write_archive
from bestendig.synthetic.people.registers import Registers
from bestendig.synthetic.presences import make_presences
from bestendig.synthetic.town import Town
from bestendig.synthetic.truth.tables import contacts_table
from bestendig.synthetic.workbooks import FormulaCell
from bestendig.synthetic.world.organisations import ANKER, KOMPAS, LINDE, TEAMS, TENDER_DAY
from bestendig.synthetic.writers.area_sheets import area_sheet, presences_table
from bestendig.synthetic.writers.assignment_sheets import assignment_sheet, team_relations
from bestendig.synthetic.writers.contact_sheets import contact_sheet
from bestendig.synthetic.writers.contract_sheets import contract_columns
from bestendig.synthetic.writers.csvs import COMMAS, SEMICOLONS, TABS, Dialect
from bestendig.synthetic.writers.episode_sheets import episode_sheet
from bestendig.synthetic.writers.experience_sheets import experience_sheet
from bestendig.synthetic.writers.number_sheets import numbers_sheet
from bestendig.synthetic.writers.policy_sheets import programme_sheet, subsidy_columns
from bestendig.synthetic.writers.staff_sheets import staff_sheet
from bestendig.synthetic.writers.town_sheets import (
    NEIGHBOURHOODS,
    clients_sheet,
    organisations_sheet,
    teams_sheet,
)
from bestendig.synthetic.writers.xes import in_trace_order, moments, write_xes

FOLDERS = {TEAMS: "wijkteams", LINDE: "aanbieder-linde", ANKER: "aanbieder-anker", KOMPAS: "aanbieder-kompas"}
FIRST_CONTACT = {TEAMS: 10_000_000, LINDE: 500_000, ANKER: 80_000_000, KOMPAS: 1}
CONTACT_DIRT = {
    TEAMS: ContactDirt(),
    LINDE: ContactDirt(decimal_comma=0.25, dummy_worker=0.008),
    ANKER: ContactDirt(family_talk=0.0, author_not_met=0.006),
    KOMPAS: ContactDirt(family_talk=0.006, empty_group=0.01),
}
CORRECTED_YEAR = 2019
DOUBLE_HEADER_YEAR = 2016
TABS_YEAR = 2017
REPEATED_HEADER_YEAR = 2018


@dataclass(frozen=True, slots=True)
class Source:
    """One organisation that delivers, with its desk and books."""

    desk: Desk
    town: Town
    registers: Registers
    organisation: int

    @property
    def folder(self) -> str:
        """The folder of the vault."""
        return FOLDERS.get(self.organisation, "gemeente")

    def rng(self, *subject: str) -> np.random.Generator:
        """Seeded chance for the dirt of this source."""
        return self.town.settings.stream("dirt", self.folder, *subject)


def write_municipality(source: Source, made: Allocations) -> None:
    """Care episodes, people, organisations, contracts, subsidies, programmes, own staff, messages."""
    desk, town, registers = source.desk, source.town, source.registers
    _write_episodes(source, made)
    people = np.unique(town.stays.person[made.stay])
    desk.csv("gemeente/inwoners.csv", clients_sheet(town, registers, people))
    desk.csv("gemeente/organisaties.csv", organisations_sheet(town))
    desk.csv("gemeente/beleidsprogrammas.csv", programme_sheet(town))
    desk.csv("gemeente/ervaring.csv", experience_sheet(town))
    desk.workbook("gemeente/contracten.xlsx", "Contracten", Sheet.of(contract_columns(town)))
    desk.workbook("gemeente/subsidieregister.xlsx", "Subsidies", _subsidies(town))
    _write_staff(source)
    name = "gemeente/berichten-2021-2026.zip"
    desk.note_members(name, *write_archive(town, registers, made, desk.path(name)))


def _write_episodes(source: Source, made: Allocations) -> None:
    """Care episodes, some of them never, late or wrongly closed."""
    rng = source.rng("episodes")
    sheet = episode_sheet(source.town, source.registers, made)
    sheet.mark(np.flatnonzero(made.is_recoded & (made.first == TENDER_DAY)), "recoded_product")
    open_ended(rng, sheet, made.last == FAR, "Einddatum", 0.1)
    columns = ("Begindatum", "Einddatum", "Reden einde")
    sheet = spoil_endings(rng, sheet, made.first, made.last, columns, 1.0)
    source.desk.csv(f"gemeente/hulptrajecten-{FIRST_YEAR}-{LAST_YEAR}.csv", sheet)


def _subsidies(town: Town) -> Sheet:
    """The subsidy register, with one amount that is a formula."""
    sheet = Sheet.of(subsidy_columns(town))
    row = np.array([len(sheet) // 2])
    amount = sheet.columns["Bedrag"][row[0]]
    sheet.spoil(row, "Bedrag", "formula_cell", "")
    sheet.columns["Bedrag"][row[0]] = FormulaCell(f"={amount // 2}+{amount - amount // 2}", float(amount))
    return sheet


def _write_staff(source: Source) -> None:
    """The staff list."""
    sheet = staff_sheet(source.town, source.registers, source.organisation)
    spoiled = spoil_staff(source.rng("staff"), sheet)
    source.desk.workbook(f"{source.folder}/personeel.xlsx", "Personeel", spoiled)


def write_teams(source: Source) -> None:
    """Contacts per year, assignments, teams, staff."""
    contacts, numbers = _contacts(source)
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        sheet = _year_sheet(source, contacts, numbers, year)
        name = f"wijkteams/contacten-{year}.csv"
        if year == TABS_YEAR:
            source.desk.csv(name, sheet, TABS, whole=("other_encoding",))
        else:
            source.desk.csv(name, sheet)
        if year == CORRECTED_YEAR:
            source.desk.csv(f"wijkteams/contacten-{year}_v2.csv", _corrected(source.rng("corrected"), sheet))
    _write_assignments(source)
    _write_numbers(source, contacts)
    _write_areas(source)
    source.desk.csv("wijkteams/teams.csv", teams_sheet(source.town))
    _write_staff(source)


def _contacts(source: Source) -> tuple[Contacts, Ints]:
    """The contacts of the organisation with their numbers; the truth about them written down."""
    town, body = source.town, source.organisation
    contacts = make_contacts_of(
        town.settings, body, town.stays, town.stay_group, town.groups, town.relations, town.roster
    )
    share = CONTACT_DIRT[body].family_talk
    contacts, is_copy = with_family_talks(source.rng("families"), contacts, town.residents, share)
    numbers = FIRST_CONTACT[body] + np.arange(len(contacts.day))
    source.desk.truth(f"contacten-{source.folder}", contacts_table(contacts, numbers, is_copy))
    return _with_copies(contacts, is_copy), numbers


def _with_copies(contacts: Contacts, is_copy: Flags) -> Contacts:
    """Contacts on which a copy can be seen: the number of its relationship is below zero."""
    contacts.relation[is_copy] = -1 - contacts.relation[is_copy]
    return contacts


def _year_sheet(source: Source, contacts: Contacts, numbers: Ints, year: int) -> Sheet:
    """The contacts of one year, dirty."""
    rows = np.flatnonzero(years_of(contacts.day) == year)
    part = contacts.where(rows)
    copies = np.flatnonzero(part.relation < 0)
    part.relation[copies] = -1 - part.relation[copies]
    is_new = is_new_number(part.day)
    sheet = contact_sheet(source.town, source.registers, source.organisation, part, numbers[rows], is_new)
    sheet.mark(copies, "family_talk")
    rng = source.rng("contacts", str(year))
    sheet.columns["Tijd"][rng.random(len(sheet)) < 0.05] = ""
    return spoil_contacts(rng, sheet, part.day, CONTACT_DIRT[source.organisation])


def _corrected(rng: np.random.Generator, sheet: Sheet) -> Sheet:
    """The same year delivered again: authors who were not there put right, some durations changed."""
    again = Sheet(
        {name: cells.copy() for name, cells in sheet.columns.items()}, sheet.bits.copy(), dict(sheet.true)
    )
    rows = again.some(rng, 0.01)
    again.spoil(rows, "Duur (min)", "corrected_row", "40")
    return again


def _write_assignments(source: Source) -> None:
    """Who is responsible for whom, over the migration to another system."""
    rng, town = source.rng("assignments"), source.town
    relations = team_relations(town)
    moved = migrate(town.relations.first[relations], town.relations.last[relations])
    rows = relations[moved.row]
    sheet = assignment_sheet(town, source.registers, rows, moved.first, moved.last)
    person = town.stays.person[town.relations.stay[rows]]
    numbers = np.where(moved.has_new_number, source.registers.migrated[person], sheet.columns["Cliëntnummer"])
    sheet.columns["Cliëntnummer"] = numbers
    sheet.columns["Reden einde"][moved.is_closed_by_it] = "Administratief"
    sheet.mark(np.flatnonzero(moved.is_closed_by_it), "migration_closed")
    sheet.mark(np.flatnonzero(moved.is_reopened), "migration_reopened")
    open_ended(rng, sheet, moved.last == FAR, "Einde", 0.2)
    columns = ("Begin", "Einde", "Reden einde")
    sheet = spoil_endings(rng, sheet, moved.first, moved.last, columns, 2.5)
    source.desk.csv("wijkteams/betrokkenheid.csv", sheet)


def _write_areas(source: Source) -> None:
    """Who works in which neighbourhood, school or group, and the truth of it."""
    presences = make_presences(source.town, source.registers.workers[TEAMS], NEIGHBOURHOODS)
    source.desk.truth("aanwezigheid", presences_table(presences))
    source.desk.csv("wijkteams/werkgebieden.csv", area_sheet(source.rng("areas"), presences))


def _write_numbers(source: Source, contacts: Contacts) -> None:
    """Old and new numbers, by the supplier, of everybody whose file moved along on the migration day."""
    relations, town = team_relations(source.town), source.town
    began = relations[town.relations.first[relations] < MIGRATION_DAY]
    assigned = town.stays.person[town.relations.stay[began]]
    people = np.union1d(assigned, contacts.client[contacts.day < MIGRATION_DAY])
    source.desk.csv("wijkteams/oude-en-nieuwe-nummers.csv", numbers_sheet(source.registers, people))


def write_provider(source: Source) -> None:
    """Contacts, per year or as one event log, and staff."""
    contacts, numbers = _contacts(source)
    if source.organisation == KOMPAS:
        _write_log(source, contacts, numbers)
    else:
        dialect = COMMAS if source.organisation == ANKER else SEMICOLONS
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            _write_year(source, _year_sheet(source, contacts, numbers, year), year, dialect)
    _write_staff(source)


def _write_year(source: Source, sheet: Sheet, year: int, dialect: Dialect) -> None:
    """One year; De Linde once exported a column twice, Het Anker once pasted two exports together."""
    name = f"{source.folder}/contacten-{year}.csv"
    if source.organisation == LINDE and year == DOUBLE_HEADER_YEAR:
        sheet.columns["Team (2)"] = sheet.columns["Team"].copy()
        source.desk.csv(name, sheet, dialect, whole=("double_header",), titles={"Team (2)": "Team"})
    elif source.organisation == ANKER and year == REPEATED_HEADER_YEAR:
        source.desk.csv(name, with_repeated_header(sheet, len(sheet) // 2), dialect)
    else:
        source.desk.csv(name, sheet, dialect)


def _write_log(source: Source, contacts: Contacts, numbers: Ints) -> None:
    """All contacts as an event log."""
    copies = np.flatnonzero(contacts.relation < 0)
    contacts.relation[copies] = -1 - contacts.relation[copies]
    none = np.zeros(len(contacts.day), dtype=bool)
    sheet = contact_sheet(source.town, source.registers, KOMPAS, contacts, numbers, none)
    sheet.mark(copies, "family_talk")
    sheet.columns["moment"] = np.array(moments(contacts.day, contacts.minute), dtype=object)
    sheet = spoil_contacts(source.rng("log"), sheet, contacts.day, CONTACT_DIRT[KOMPAS], has_text_dates=False)
    stamps = sheet.columns.pop("moment").tolist()
    name = f"{source.folder}/contacten.xes.gz"
    n_rows = write_xes(source.desk.path(name), sheet, stamps)
    source.desk.note(name, n_rows, sheet, order=in_trace_order(sheet))
