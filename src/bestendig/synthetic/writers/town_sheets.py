"""The registers of the municipality: care episodes, people with help, organisations, teams."""

import numpy as np

from bestendig.synthetic.arrays import FAR, NONE, Ints, Words, words
from bestendig.synthetic.calendar import EXTRACT, years_of
from bestendig.synthetic.days import dutch
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.people.registers import Registers
from bestendig.synthetic.people.residents import N_NEIGHBOURHOODS
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.organisations import KIND_WORDS, TEAMS, TOWN

TOWN_CODE = "9906"
"""No Dutch municipality has this code."""
NEIGHBOURHOODS = words([f"BU{TOWN_CODE}{1 + number:02}00" for number in range(N_NEIGHBOURHOODS)])


def clients_sheet(town: Town, registers: Registers, people: Ints) -> Sheet:
    """The people with help, as the municipality knows them at the extract."""
    residents = town.residents
    gone = residents.moved[people]
    died = residents.died[people]
    return Sheet.of({
        "Cliëntnummer": registers.clients[TOWN][people],
        "Huishouden": words([f"H{number}" for number in (100_000 + residents.household[people]).tolist()]),
        "Buurt": NEIGHBOURHOODS[residents.neighbourhood[people]],
        "Gemeentecode": np.full(len(people), TOWN_CODE, dtype=object),
        "Geboortejaar": words([str(year) for year in years_of(residents.born[people]).tolist()]),
        "Vertrokken op": dutch(np.where((gone <= EXTRACT) & (gone < died), gone, FAR)),
        "Overleden op": dutch(np.where((died <= EXTRACT) & (died < gone), died, FAR)),
    })  # fmt: skip


def organisations_sheet(town: Town) -> Sheet:
    """The organisations with their fictional codes."""
    bodies = town.bodies
    successors = [str(bodies.codes[body]) if body != NONE else "" for body in bodies.successors.tolist()]
    return Sheet.of({
        "AGB-code": words([str(code) for code in bodies.codes.tolist()]),
        "Naam": words(bodies.names),
        "Soort": words([KIND_WORDS[kind] for kind in bodies.kinds]),
        "Opgegaan in": words(successors),
    })  # fmt: skip


def teams_sheet(town: Town) -> Sheet:
    """The neighbourhood teams with the days on which they began and ended."""
    teams = [group for group in town.groups if group.organisation == TEAMS]
    return Sheet.of({
        "Team": words([group.code for group in teams]),
        "Naam": words([group.name for group in teams]),
        "Organisatie": np.full(len(teams), str(town.bodies.codes[TEAMS]), dtype=object),
        "Begin": _days([group.first for group in teams]),
        "Einde": _days([group.last for group in teams]),
    })  # fmt: skip


def _days(days: list[int]) -> Words:
    """Days as the register writes them; a team without a known beginning began in 2015."""
    return dutch(np.array([16_436 if number == 0 else number for number in days]))
