"""Care episodes as the back office of the municipality exports them, with the end codes of iWmo and iJw."""

import numpy as np

from bestendig.synthetic.allocations import REFERRERS, Allocations
from bestendig.synthetic.arrays import FAR, NONE, Flags, Ints, Words, words
from bestendig.synthetic.causes import CAUSES
from bestendig.synthetic.days import dutch
from bestendig.synthetic.dirt.sheet import Sheet
from bestendig.synthetic.people.registers import Registers
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.lines import LINES, WMO, WORK, YOUTH
from bestendig.synthetic.world.organisations import TOWN
from bestendig.synthetic.writers.contact_sheets import LAW_WORDS

WMO_CODES = {
    "goal_reached": "19", "death": "02", "moved": "31", "client_initiated": "21", "client_asked": "38",
    "carer_asked": "21", "mutual": "23", "organisation_initiated": "22", "worker_left": "21",
    "contract_change": "36", "municipality_initiated": "36", "reassessment_shorter": "36",
    "other_domain": "39",
    "continues": "36",
}  # fmt: skip
YOUTH_CODES = {
    "goal_reached": "31", "death": "02", "moved": "35", "client_initiated": "32", "client_asked": "38",
    "carer_asked": "32", "mutual": "34", "organisation_initiated": "33", "worker_left": "32",
    "contract_change": "36", "municipality_initiated": "36", "reassessment_shorter": "36",
    "other_domain": "39",
    "turned_18": "39", "continues": "36",
}  # fmt: skip
WORK_WORDS = {
    "goal_reached": "Uitstroom naar werk", "death": "Overleden", "moved": "Verhuisd",
    "client_initiated": "Eigen verzoek", "reassessment_shorter": "Herbeoordeling",
}  # fmt: skip
RENEWED, RECODED = "37", "36"


def episode_sheet(town: Town, registers: Registers, made: Allocations) -> Sheet:
    """The allocations as texts under the headers of the export."""
    stays, line = town.stays, town.stays.line[made.stay]
    codes = [str(code) for code in town.bodies.codes.tolist()]
    category, code = product_words(line, made.product, made.is_recoded)
    numbers = [contract.number for contract in town.contracts]
    return Sheet.of({
        "Cliëntnummer": registers.clients[TOWN][stays.person[made.stay]],
        "AGB-code": words(codes)[stays.organisation[made.stay]],
        "Productcategorie": category,
        "Productcode": code,
        "Toewijzingsnummer": words([str(number) for number in made.number.tolist()]),
        "Toegewezen op": dutch(made.allocated),
        "Begindatum": dutch(made.first),
        "Einddatum": dutch(made.last),
        "Gepland einde": dutch(np.where(np.isin(line, _of_law(WORK)), FAR, made.planned)),
        "Reden einde": end_codes(town, made),
        "Wet": words([LAW_WORDS.get(one.law, "") for one in LINES])[line],
        "Leveringsvorm": np.where(made.is_budget, "PGB", "ZIN").astype(object),
        "Verwijzer": words(list(REFERRERS))[made.referrer],
        "Contractnummer": words([*numbers, ""])[np.where(made.contract == NONE, len(numbers), made.contract)],
    })  # fmt: skip


def _of_law(law: str) -> list[int]:
    """Lines of one law."""
    return [number for number, line in enumerate(LINES) if line.law == law]


def product_words(line: Ints, product: Ints, is_recoded: Flags) -> tuple[Words, Words]:
    """Category and code of each product, by the coding of the day."""
    longest = max(len(one.products) for one in LINES)
    blank = [("", "", "")] * longest
    table = [([(p.category, p.code, p.new_code) for p in one.products] + blank)[:longest] for one in LINES]
    flat = [entry for row in table for entry in row]
    place = line * longest + product
    old, new = words([entry[1] for entry in flat])[place], words([entry[2] for entry in flat])[place]
    return words([entry[0] for entry in flat])[place], np.where(is_recoded, new, old)


def end_codes(town: Town, made: Allocations) -> Words:
    """The code under which each ending stands in the administration; empty where help runs on."""
    line, cause = town.stays.line[made.stay], town.stays.cause[made.stay]
    laws = [WMO, YOUTH, WORK]
    law = np.array([laws.index(one.law) if one.law else 0 for one in LINES])[line]
    table = words(
        [codes.get(one.reason, "") for codes in (WMO_CODES, YOUTH_CODES, WORK_WORDS) for one in CAUSES]
    )
    at_end = table[law * len(CAUSES) + cause]
    between = np.where(made.was_recoded, RECODED, RENEWED).astype(object)
    return np.where(made.last == FAR, "", np.where(made.is_last, at_end, between))
