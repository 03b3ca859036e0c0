"""Contacts as a care record system exports them."""

import numpy as np

from bestendig.synthetic.arrays import Flags, Ints, Words, words
from bestendig.synthetic.days import dutch, small, times
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.events.contacts import Contacts
from bestendig.synthetic.people.registers import Registers
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.lines import LINES, WMO, WORK, YOUTH
from bestendig.synthetic.world.organisations import TEAMS

KIND_WORDS = words(["Huisbezoek", "Gesprek op kantoor", "Telefonisch", "E-mail/app", "Groep", "Niet thuis"])
LAW_WORDS = {WMO: "Wmo", YOUTH: "Jeugdwet", WORK: "Participatiewet"}
LAWS = words([LAW_WORDS[WMO], LAW_WORDS[YOUTH], LAW_WORDS[WORK]])


def contact_sheet(
    town: Town, registers: Registers, organisation: int, contacts: Contacts, numbers: Ints, is_migrated: Flags
) -> Sheet:
    """The contacts of one organisation as texts under the headers of the export."""
    clients = registers.clients[organisation][contacts.client]
    if organisation == TEAMS:
        clients = np.where(is_migrated, registers.migrated[contacts.client], clients)
    code = str(town.bodies.codes[organisation])
    return Sheet.of({
        "Cliëntnummer": clients,
        "Medewerkernummer": registers.workers[organisation][contacts.professional],
        "Team": words([group.code for group in town.groups])[contacts.group],
        "Organisatie": np.full(len(contacts.day), code, dtype=object),
        "Datum": dutch(contacts.day),
        "Tijd": times(contacts.minute),
        "Soort contact": KIND_WORDS[contacts.kind],
        "Duur (min)": small(contacts.minutes),
        "Wet": law_words(town, contacts),
        "Contactnummer": _contact_numbers(numbers),
    })  # fmt: skip


def law_words(town: Town, contacts: Contacts) -> Words:
    """The law of each contact: that of the help, at the neighbourhood team that of the person."""
    line = town.stays.line[town.relations.stay[contacts.relation]]
    order = (WMO, YOUTH, WORK)
    by_line = np.array([order.index(one.law) if one.law else -1 for one in LINES])[line]
    return LAWS[np.where(by_line < 0, town.residents.law[contacts.client], by_line)]


def _contact_numbers(numbers: Ints) -> Words:
    """Numbers of contacts in the source system."""
    return words([str(number) for number in numbers.tolist()])
