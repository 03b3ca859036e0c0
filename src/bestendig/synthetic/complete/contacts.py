"""The contacts of the three organisations that write down whom they met, as they lie in a data version."""

from dataclasses import fields

import numpy as np
import pyarrow as pa

from bestendig.model.codes import NOT_COUNTED_KINDS
from bestendig.model.stored import CONTACTS
from bestendig.synthetic.arrays import Flags, Ints, ints, spread, words
from bestendig.synthetic.events.contacts import KINDS, Contacts, make_contacts_of
from bestendig.synthetic.people.residents import LAWS
from bestendig.synthetic.town import Town
from bestendig.synthetic.world.lines import LINES
from bestendig.synthetic.world.organisations import ANKER, KOMPAS, LINDE

COUNTED = ints([place for place, kind in enumerate(KINDS) if kind not in NOT_COUNTED_KINDS])
_TYPES = {"int64": pa.int64(), "int32": pa.int32(), "bool": pa.bool_(), "string": pa.string()}


def contacts(town: Town) -> pa.Table:
    """All countable contacts with the three organisations, in order."""
    parts = [
        make_contacts_of(
            town.settings, body, town.stays, town.stay_group, town.groups, town.relations, town.roster
        )
        for body in (LINDE, ANKER, KOMPAS)
    ]
    made = Contacts(*(np.concatenate([getattr(part, f.name) for part in parts]) for f in fields(Contacts)))
    made = made.where(np.isin(made.kind, COUNTED))
    made = made.where(np.lexsort((made.professional, made.minute, made.day, made.client)))
    return _table(town, made)


def _table(town: Town, made: Contacts) -> pa.Table:
    """The columns of stored contacts."""
    stay, n = town.relations.stay[made.relation], len(made.day)
    body, line = town.stays.organisation[stay], town.stays.line[stay]
    law = words([one.law or LAWS[0] for one in LINES])[line]
    columns = {
        "client_id": made.client,
        "professional_id": made.professional,
        "team_id": made.group,
        "organisation_id": body,
        "day": made.day,
        "month": made.day.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) + 1970 * 12,
        "order_in_day": _order_in_day(made.client, made.day),
        "is_order_known": np.ones(n, dtype=bool),
        "is_first_with_professional": _is_first(made.client, made.day, made.professional),
        "is_first_with_team": _is_first(made.client, made.day, made.group),
        "is_first_with_organisation": _is_first(made.client, made.day, body),
        "law": law,
        "kind": words(list(KINDS))[made.kind],
        "minutes": made.minutes,
        "delivery": np.ones(n, dtype=np.int64),
    }
    return pa.table({name: pa.array(columns[name], _TYPES[kind]) for name, kind in CONTACTS.items()})


def _starts(*columns: Ints) -> Flags:
    """Where a run of equal rows begins."""
    changes = [np.r_[np.ones(min(len(one), 1), dtype=bool), one[1:] != one[:-1]] for one in columns]
    return np.asarray(np.logical_or.reduce(changes))


def _order_in_day(client: Ints, day: Ints) -> Ints:
    """From 1 within client and day."""
    begins = np.flatnonzero(_starts(client, day))
    return spread(np.diff(np.r_[begins, len(client)]))[1] + 1


def _is_first(client: Ints, day: Ints, whom: Ints) -> Flags:
    """The first contact of the client with this one on this day."""
    order = np.lexsort((whom, day, client))
    first = np.zeros(len(client), dtype=bool)
    first[order[_starts(client[order], day[order], whom[order])]] = True
    return first
