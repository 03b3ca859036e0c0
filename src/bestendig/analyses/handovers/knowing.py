"""Whom the people of a handover know: every professional they met, and those of the people at home."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import narwhals.stable.v2 as nw

from bestendig.analyses.handovers.world import Row, World
from bestendig.model.handover import HandoverSettings
from bestendig.relationships.rows import complete
from bestendig.relationships.strength import strength
from bestendig.store import Frame

Pair = tuple[int, int]
"""A client and a professional."""
AT_ONCE = 92
"""So near the begin of one relationship another ended when the client changed hands."""


@dataclass
class Known:
    """What is known of the people of a handover, by number inside the store."""

    met: dict[Pair, Row] = field(default_factory=dict)
    """Days of contact, first and last one, strength."""
    former: dict[int, Row] = field(default_factory=dict)
    """The relationship before the one that runs now, per client."""
    homes: dict[int, Row] = field(default_factory=dict)
    """Household, neighbourhood and year of birth, per client."""
    at_home: set[Pair] = field(default_factory=set)
    """The professionals of others in the household."""


def known_faces(world: World, chosen: Sequence[Row], settings: HandoverSettings) -> Known:
    """Everything known of the clients of these relationships, one of each client."""
    clients = [row["client_id"] for row in chosen]
    homes = homes_of(world, clients)
    return Known(
        met(world, clients, settings.half_life),
        former(world, chosen),
        homes,
        at_home(world, clients, homes),
    )


def met(world: World, clients: Sequence[int], half_life: int) -> dict[Pair, Row]:
    """Per client and professional: days of contact, first and last day, strength on the last day."""
    if "contacts" not in world.tables:
        return {}
    contacts = world.of(world.tables["contacts"], "client_id", clients)
    pair = ("client_id", "professional_id")
    seen = contacts.filter(nw.col("is_first_with_professional"), nw.col("day") <= world.last_day)
    days = seen.group_by(*pair).agg(
        n_days=nw.len().cast(nw.Int64), first_on=nw.col("day").min(), last_on=nw.col("day").max()
    )
    rows = days.join(strength(contacts, world.last_day, half_life), on=list(pair), how="left")
    return {(row["client_id"], row["professional_id"]): row for row in world.fetch(rows, *pair)}


def former(world: World, chosen: Sequence[Row]) -> dict[int, Row]:
    """The last lasting relationship that ended when the one of now began, per client who has one."""
    begins = {row["client_id"]: row["first_day"] for row in chosen}
    now = {row["client_id"]: row["professional_id"] for row in chosen}
    ended = world.rows.filter(nw.col("is_ended"), ~nw.col("is_passing"))
    ended = world.of(ended.filter(~nw.col("professional_id").is_null()), "client_id", begins)
    found: dict[int, Row] = {}
    for row in world.fetch(ended, "client_id", "last_day", "professional_id"):
        client = row["client_id"]
        is_before = row["last_day"] <= begins[client] + AT_ONCE
        if is_before and row["professional_id"] != now[client]:
            found[client] = row
    return found


def homes_of(world: World, clients: Iterable[int]) -> dict[int, Row]:
    """Household, neighbourhood and year of birth of each client of whom they are known."""
    if "clients" not in world.tables:
        return {}
    rows = world.of(_homes(world), "client_id", clients)
    return {row["client_id"]: row for row in world.fetch(rows, "client_id", "household_id")}


def at_home(world: World, clients: Sequence[int], homes: dict[int, Row]) -> set[Pair]:
    """The professionals with whom somebody else of the household has a relationship that runs."""
    houses = {row["household_id"] for row in homes.values()} - {None}
    if not houses:
        return set()
    mates = world.of(_homes(world).filter(~nw.col("household_id").is_null()), "household_id", houses)
    rows = world.running.filter(~nw.col("is_passing")).select("client_id", "professional_id")
    beside = world.fetch(mates.select("client_id", "household_id").join(rows, on="client_id", how="inner"))
    seen: dict[int, set[Pair]] = defaultdict(set)
    for row in beside:
        seen[row["household_id"]].add((row["client_id"], row["professional_id"]))
    return {
        (client, professional)
        for client in clients
        if client in homes
        for mate, professional in seen[homes[client]["household_id"]]
        if mate != client and professional is not None
    }


def _homes(world: World) -> Frame:
    """The list of clients, each column there."""
    return complete(
        world.tables["clients"],
        client_id=nw.Int64,
        household_id=nw.Int64,
        neighbourhood_id=nw.Int64,
        birth_year=nw.Int32,
        turned_18_in=nw.String,
    )
