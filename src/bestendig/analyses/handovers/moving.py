"""Who must be placed: of each client one relationship that the handover touches, as person and ties."""

from collections.abc import Mapping, Sequence
from datetime import date

import narwhals.stable.v2 as nw

from bestendig.analyses.handovers.asking import MOVES_ALL, Ask
from bestendig.analyses.handovers.knowing import Known
from bestendig.analyses.handovers.scope import Scope
from bestendig.analyses.handovers.world import Row, World
from bestendig.model.handover import Person, Tie
from bestendig.model.period import day_of

ADULT_MONTHS = 6
"""Who turns eighteen within so many months of the handover has another change at once."""
NOBODY = -1


def touched(world: World, scope: Scope) -> list[Row]:
    """One running relationship per client: a lasting one before a passing face, then the longest.

    A passing face counts only for who has nobody else: then it is somebody new, not somebody who stood in.
    """
    lasting = world.running.filter(~nw.col("is_passing"), ~nw.col("professional_id").is_null())
    has_other = lasting.group_by("client_id").agg(n=nw.len()).select("client_id")
    rows = scope.rows.filter(~nw.col("professional_id").is_null())
    new = rows.filter(nw.col("is_passing")).join(has_other, on="client_id", how="anti")
    both = nw.concat([rows.filter(~nw.col("is_passing")), new], how="vertical")
    found: dict[int, Row] = {}
    for row in world.fetch(both, "client_id", "is_passing", "first_day", "professional_id"):
        found.setdefault(row["client_id"], row)
    return list(found.values())


def persons(
    world: World, ask: Ask, chosen: Sequence[Row], known: Known, labels: Mapping[str, Mapping[int, str]]
) -> tuple[Person, ...]:
    """Everybody to place, in the order of what they are called."""
    made = [_person(world, ask, row, known, labels) for row in chosen]
    return tuple(sorted(made, key=lambda person: _in_order(person.client)))


def ties(
    known: Known,
    chosen: Sequence[Row],
    receivers: Sequence[int],
    labels: Mapping[str, Mapping[int, str]],
) -> tuple[Tie, ...]:
    """Whom each client knows among those who could receive, and the professional of now."""
    clients = labels["client"]
    now = {(row["client_id"], row["professional_id"]) for row in chosen}
    pairs = {*known.met, *known.at_home, *((c, row["professional_id"]) for c, row in known.former.items())}
    wanted = set(receivers)
    made = [
        _tie(known, pair, labels)
        for pair in sorted(pairs)
        if pair[0] in clients and (pair[1] in wanted or pair in now)
    ]
    return tuple(sorted(made, key=lambda tie: (_in_order(tie.client), _in_order(tie.professional))))


def _person(
    world: World, ask: Ask, row: Row, known: Known, labels: Mapping[str, Mapping[int, str]]
) -> Person:
    """One person with everything that is known."""
    client = row["client_id"]
    home = known.homes.get(client, {})
    household, area = home.get("household_id"), home.get("neighbourhood_id")
    before = known.former.get(client)
    return Person(
        client=labels["client"][client],
        current=labels["professional"][row["professional_id"]],
        household="" if household is None else f"H{household}",
        team=world.names["team"].get(str(row["team_id"]), ""),
        area=world.names["area"].get(str(area), ""),
        law=row["law"] or "",
        birth_year=home.get("birth_year"),
        changed_on=day_of(row["first_day"]) if before and row["is_start_known"] else None,
        changes_now=_turns_18(home.get("turned_18_in"), ask.from_day or day_of(world.last_day)),
        stays_if_possible=ask.occasion not in MOVES_ALL,
    )


def _tie(known: Known, pair: tuple[int, int], labels: Mapping[str, Mapping[int, str]]) -> Tie:
    """One face that a person knows."""
    client, professional = pair
    seen = known.met.get(pair)
    before = known.former.get(client)
    return Tie(
        client=labels["client"][client],
        professional=labels["professional"][professional],
        n_days=seen["n_days"] if seen else 0,
        first_on=day_of(seen["first_on"]) if seen else None,
        last_on=day_of(seen["last_on"]) if seen else None,
        strength=round(seen["strength"] or 0.0, 6) if seen else 0.0,
        is_former=bool(before) and before["professional_id"] == professional if before else False,
        is_household=pair in known.at_home,
    )


def _turns_18(month: str | None, on: date) -> bool:
    """Whether somebody turns eighteen around that day."""
    if not month:
        return False
    year, of_year = map(int, month.split("-"))
    return abs(12 * (year - on.year) + of_year - on.month) <= ADULT_MONTHS


def _in_order(label: str) -> tuple[int, str]:
    """Short numbers before long ones: 9 before 10."""
    return len(label), label
