"""The registers of help: who is responsible for whom, care episodes with their end codes, the clients."""

import numpy as np
import pyarrow as pa

from bestendig.synthetic.allocations import make_allocations
from bestendig.synthetic.arrays import FAR, words
from bestendig.synthetic.calendar import EXTRACT, years_of
from bestendig.synthetic.causes import CAUSES
from bestendig.synthetic.complete.columns import codes, days, identifiers
from bestendig.synthetic.people.residents import LAWS
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.lines import LINES, WMO, YOUTH
from bestendig.synthetic.writers.assignment_sheets import team_relations
from bestendig.synthetic.writers.episode_sheets import end_codes

STANDS_FOR = {
    WMO: {"02": "death", "19": "goal_reached", "21": "client_initiated", "22": "organisation_initiated",
          "23": "mutual", "31": "moved", "36": "municipality_initiated", "37": "change_request",
          "38": "organisation_switch", "39": "other_domain"},
    YOUTH: {"02": "death", "31": "goal_reached", "32": "client_initiated", "33": "organisation_initiated",
            "34": "mutual", "35": "moved", "36": "municipality_initiated", "37": "change_request",
            "38": "organisation_switch", "39": "other_domain"},
}  # fmt: skip
"""What the end codes of iWmo and iJw stand for; code 31 differs between the two."""
WORK_WORDS = {
    "Uitstroom naar werk": "goal_reached", "Overleden": "death", "Verhuisd": "moved",
    "Eigen verzoek": "client_initiated", "Herbeoordeling": "reassessment_shorter",
}  # fmt: skip


def assignments(town: Town) -> pa.Table:
    """The neighbourhood teams' register: each relationship with the reason that the teams write down."""
    rows, relations, stays = team_relations(town), town.relations, town.stays
    stay = relations.stay[rows]
    reasons = words([one.reason if one.written else "" for one in CAUSES])
    return pa.table({
        "client_id": identifiers(stays.person[stay]),
        "professional_id": identifiers(relations.professional[rows]),
        "first_day": days(relations.first[rows]),
        "last_day": days(relations.last[rows]),
        "role": codes(["first_contact"] * len(rows)),
        "organisation_id": identifiers(stays.organisation[stay]),
        "team_id": identifiers(town.stay_group[stay]),
        "law": codes(words(list(LAWS))[town.residents.law[stays.person[stay]]]),
        "end_reason": codes(np.where(relations.last[rows] < FAR, reasons[relations.cause[rows]], "")),
        "basis": codes(["registered"] * len(rows)),
    })  # fmt: skip


def care_episodes(town: Town) -> pa.Table:
    """The municipality's register of help, with the codes that the messages carry."""
    made, stays = make_allocations(town), town.stays
    line = stays.line[made.stay]
    law = [LINES[number].law for number in line.tolist()]
    written = end_codes(town, made).tolist()
    reasons = [STANDS_FOR.get(one, WORK_WORDS).get(code, "") for one, code in zip(law, written, strict=True)]
    return pa.table({
        "client_id": identifiers(stays.person[made.stay]),
        "organisation_id": identifiers(stays.organisation[made.stay]),
        "first_day": days(made.first),
        "last_day": days(made.last),
        "law": codes(law),
        "product_category": codes([LINES[number].market for number in line.tolist()]),
        "allocation_number": identifiers(made.number),
        "planned_last_day": days(made.planned),
        "end_reason": codes(reasons),
        "contract_id": identifiers(made.contract),
    })  # fmt: skip


def clients(town: Town) -> pa.Table:
    """The people with help, as the municipality knows them at the extract."""
    people, residents = np.unique(town.stays.person), town.residents
    died, gone, of_age = residents.died[people], residents.moved[people], residents.turned_18[people]
    months = np.minimum(of_age, FAR).astype("datetime64[D]").astype("datetime64[M]").astype(str)
    return pa.table({
        "client_id": identifiers(people),
        "birth_year": pa.array(years_of(residents.born[people]).astype(np.int32)),
        "turned_18_in": codes(np.where(of_age <= EXTRACT, months, "").astype(object)),
        "left_on": days(np.where((gone <= EXTRACT) & (gone < died), gone, FAR)),
        "died_on": days(np.where((died <= EXTRACT) & (died < gone), died, FAR)),
    })  # fmt: skip
