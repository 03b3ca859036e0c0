"""What each figure rests on: contacts, professionals, organisations, the largest share, known order."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from bestendig.measures.grounds import NOBODY
from bestendig.measures.groups import Fetched, Groups, Real, Whole, whole_numbers
from bestendig.measures.units import MASK
from bestendig.measures.view import Ground
from bestendig.model.result import Support


@dataclass(frozen=True, slots=True)
class Rows:
    """The support frame of one scope as columns, and the contacts without a person per group.

    `clients` are those behind figures that count something else; None where clients are counted. `known`
    keeps what was worked out: most measures rest on the same clients.
    """

    groups: Groups
    codes: Whole
    masks: Whole
    columns: Mapping[str, Whole]
    apart: Whole
    ground: Ground
    clients: Whole | None = None
    known: dict[tuple[int, ...], list[Support]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, ground: Ground, groups: Groups, frame: Fetched, apart: Fetched | None, clients: Fetched | None
    ) -> "Rows":
        """The columns of a fetched support frame."""
        columns: dict[str, Whole] = {
            str(name): whole_numbers(frame, name)
            for name in ("professional_id", "organisation_id", "n", "days", "known_days")
            if name in frame.columns
        }
        behind = np.zeros(len(groups.keys), dtype=np.int64)
        if not ground.is_of_clients and clients is not None:
            behind = _per_group(groups, clients, "clients")
        return cls(
            groups,
            groups.codes(frame),
            whole_numbers(frame, MASK),
            columns,
            _per_group(groups, apart, "n"),
            ground,
            None if ground.is_of_clients else behind,
        )

    def days(self, place: int, group: int) -> tuple[int, int]:
        """Contact days behind the measure at that bit in a group, and those of which the order is known."""
        if "days" not in self.columns:
            return 0, 0
        own = (self.codes == group) & ((self.masks >> place & 1) == 1)
        return int(self.columns["days"][own].sum()), int(self.columns["known_days"][own].sum())

    def counted(self, n_rows: Whole) -> Mapping[str, Whole]:
        """The numbers of rows under the name of what they are; nought under the other names."""
        names = {"contacts": "contacts", "care_episodes": "episodes"}
        own = names.get(self.ground.needs[0], "records")
        nothing = np.zeros_like(n_rows)
        return {name: n_rows if name == own else nothing for name in ("contacts", "episodes", "records")}


@dataclass(frozen=True, slots=True)
class Shares:
    """Per group how many people (bodies) there were and which share of the rows the largest had."""

    n: Whole
    largest: Real


def supports(rows: Rows, place: int, defined: Whole, clients: Whole) -> list[Support]:
    """Per group what the measure at that bit rests on: rows of clients for whom it is defined."""
    same = tuple(mask for mask in np.unique(rows.masks).tolist() if mask >> place & 1)
    if same not in rows.known:
        rows.known[same] = _supports(rows, np.isin(rows.masks, same), defined, clients)
    return rows.known[same]


def _supports(rows: Rows, chosen: npt.NDArray[np.bool_], defined: Whole, clients: Whole) -> list[Support]:
    """Per group the support of the chosen rows."""
    codes, n_groups = rows.codes[chosen], len(rows.groups.keys)
    columns = {name: column[chosen] for name, column in rows.columns.items()}
    n_rows = _sums(codes, columns["n"], n_groups)
    professionals = _shares(codes, columns, "professional_id", n_rows)
    organisations = _shares(codes, columns, "organisation_id", n_rows)
    known = _known_order(codes, columns, n_groups)
    n_clients = defined if rows.clients is None else rows.clients
    counted = rows.counted(n_rows)
    return [
        Support(
            n_clients=int(n_clients[group]),
            n_contacts=int(counted["contacts"][group]),
            n_professionals=int(professionals.n[group]),
            n_organisations=int(organisations.n[group]),
            largest_professional_share=_share(professionals, group),
            largest_organisation_share=_share(organisations, group),
            n_undefined_clients=int(clients[group] - defined[group]),
            n_contacts_without_person=int(rows.apart[group]),
            share_order_known=None if known is None or np.isnan(known[group]) else float(known[group]),
            n_episodes=int(counted["episodes"][group]),
            n_records=int(counted["records"][group]),
        )
        for group in range(n_groups)
    ]


def _per_group(groups: Groups, frame: Fetched | None, name: str) -> Whole:
    """Per group a count from a frame that may be absent."""
    found = np.zeros(len(groups.keys), dtype=np.int64)
    if frame is not None and len(frame):
        np.add.at(found, groups.codes(frame), whole_numbers(frame, name))
    return found


def _sums(codes: Whole, values: Whole, n_groups: int) -> Whole:
    """Per group the sum of whole numbers, exactly."""
    found = np.zeros(n_groups, dtype=np.int64)
    np.add.at(found, codes, values)
    return found


def _shares(codes: Whole, columns: Mapping[str, Whole], who: str, n_rows: Whole) -> Shares:
    """Per group the number of known people and the share of rows of the one with most."""
    n_groups = len(n_rows)
    if who not in columns or not len(codes):
        return Shares(np.zeros(n_groups, dtype=np.int64), np.full(n_groups, np.nan))
    is_known = columns[who] != NOBODY
    people, numbers = np.unique(columns[who][is_known], return_inverse=True)
    pairs, places = np.unique(codes[is_known] * len(people) + numbers, return_inverse=True)
    each = _sums(places, columns["n"][is_known], len(pairs))
    group_of = pairs // max(len(people), 1)
    most = np.zeros(n_groups, dtype=np.int64)
    np.maximum.at(most, group_of, each)
    largest = np.divide(most, n_rows, out=np.full(n_groups, np.nan), where=most > 0)
    return Shares(np.bincount(group_of, minlength=n_groups), largest)


def _share(shares: Shares, group: int) -> float | None:
    """The largest share of a group, None where nobody is known."""
    return None if np.isnan(shares.largest[group]) else float(shares.largest[group])


def _known_order(codes: Whole, columns: Mapping[str, Whole], n_groups: int) -> Real | None:
    """Per group the share of contact days of which the order is known; None where order plays no part."""
    if "days" not in columns:
        return None
    days = _sums(codes, columns["days"], n_groups)
    known = _sums(codes, columns["known_days"], n_groups)
    found: Real = np.divide(known, days, out=np.full(n_groups, np.nan), where=days > 0)
    return found
