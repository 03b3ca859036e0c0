"""Who is responsible for whom, as the case system of the neighbourhood teams exports it."""

import numpy as np

from bestendig.synthetic.arrays import FAR, Ints, words
from bestendig.synthetic.calendar import FIRST
from bestendig.synthetic.causes import CAUSES
from bestendig.synthetic.days import dutch
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.people.registers import Registers
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.organisations import TEAMS
from bestendig.synthetic.writers.contact_sheets import LAWS

ROLES = words(["Eerste aanspreekpunt", "Casusregisseur", "Behandelaar"])


def team_relations(town: Town) -> Ints:
    """Relationships of the neighbourhood teams that ran in 2015 or later, in order of their first day."""
    at_teams = town.stays.organisation[town.relations.stay] == TEAMS
    rows = np.flatnonzero(at_teams & (town.relations.last >= FIRST))
    return rows[np.lexsort((rows, town.relations.first[rows]))]


def assignment_sheet(town: Town, registers: Registers, rows: Ints, first: Ints, last: Ints) -> Sheet:
    """The relationships as texts; first and last days as the system has them."""
    relations, stays = town.relations, town.stays
    stay = relations.stay[rows]
    person = stays.person[stay]
    rng = town.settings.stream("roles")
    role = np.where(rng.random(len(rows)) < 0.7, 0, 1)
    ended = last < FAR
    return Sheet.of({
        "Cliëntnummer": registers.clients[TEAMS][person].copy(),
        "Medewerkernummer": registers.workers[TEAMS][relations.professional[rows]],
        "Rol": ROLES[role],
        "Begin": dutch(first),
        "Einde": dutch(last),
        "Team": words([group.code for group in town.groups])[town.stay_group[stay]],
        "Organisatie": np.full(len(rows), str(town.bodies.codes[TEAMS]), dtype=object),
        "Wet": LAWS[town.residents.law[person]],
        "Reden einde": np.where(ended, words([one.written for one in CAUSES])[relations.cause[rows]], ""),
    })  # fmt: skip
