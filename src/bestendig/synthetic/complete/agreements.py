"""Registers of the municipality about organisations: contracts, programmes, bodies and successors."""

import pyarrow as pa

from bestendig.synthetic.arrays import ints
from bestendig.synthetic.complete.columns import codes, days, identifiers, numbered
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.contracts import LAW_OF


def contracts(town: Town) -> pa.Table:
    """The contracts, each with the one before it."""
    found = town.contracts
    place = numbered([one.number for one in found])
    return pa.table({
        "contract_id": identifiers(ints([place[one.number] for one in found])),
        "organisation_id": identifiers(ints([one.organisation for one in found])),
        "first_day": days(ints([one.first for one in found])),
        "last_day": days(ints([one.last for one in found])),
        "latest_last_day": days(ints([one.utmost for one in found])),
        "notice_by": days(ints([one.notice_by for one in found])),
        "law": codes([LAW_OF[one.market] for one in found]),
        "product_categories": codes([one.categories for one in found]),
        "predecessor_id": identifiers(ints([place[one.follows] for one in found])),
    })  # fmt: skip


def programmes(town: Town) -> pa.Table:
    """Programmes, projects and pilots."""
    found = town.programmes
    place = numbered([one.number for one in found])
    return pa.table({
        "programme_id": identifiers(ints([place[one.number] for one in found])),
        "name": codes([one.name for one in found]),
        "first_day": days(ints([one.first for one in found])),
        "last_day": days(ints([one.last for one in found])),
        "planned_last_day": days(ints([one.planned for one in found])),
        "kind": codes([one.kind for one in found]),
        "theme": codes([one.theme for one in found]),
        "predecessor_id": identifiers(ints([place[one.follows] for one in found])),
        "end_reason": codes([one.end_reason for one in found]),
        "funded_until": days(ints([one.funded_until for one in found])),
    })  # fmt: skip


def organisations(town: Town) -> pa.Table:
    """The bodies, with what they went up in."""
    bodies = town.bodies
    return pa.table({
        "organisation_id": identifiers(ints(range(len(bodies.names)))),
        "name": codes(bodies.names),
        "kind": codes(bodies.kinds),
        "successor_id": identifiers(bodies.successors),
    })  # fmt: skip
