"""The list of numbers that a supplier hands over when files move to another system."""

import numpy as np

from bestendig.synthetic.arrays import Ints
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.people.registers import Registers
from bestendig.synthetic.world.organisations import TEAMS


def numbers_sheet(registers: Registers, people: Ints) -> Sheet:
    """The old and the new number of these people at the neighbourhood teams, by old number."""
    old = registers.clients[TEAMS][people]
    order = np.argsort(old.astype(str), kind="stable")
    return Sheet.of({"Oud nummer": old[order], "Nieuw nummer": registers.migrated[people][order]})
