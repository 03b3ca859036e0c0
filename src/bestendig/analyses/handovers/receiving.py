"""Who could receive: colleagues at work on the day, what they have now, and how much fits."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.analyses.handovers.asking import DAYS_AROUND, Ask
from bestendig.analyses.handovers.scope import Scope, named
from bestendig.analyses.handovers.world import RECENT_DAYS, Row, World
from bestendig.model.handover import Receiver
from bestendig.model.period import day_number, day_of
from bestendig.relationships.rows import at, complete, identifier

Could = Callable[[int | None, int | None], bool]
"""Whether somebody of this team and organisation could receive."""
YEARS_OF_LAW = 730
"""A law counts as somebody's own when they met people under it in these last days."""


@dataclass(frozen=True)
class Worker:
    """A professional who is at work on the day of the handover."""

    number: int
    team: int | None
    organisation: int | None
    fte: float
    until: int | None
    load: int
    laws: tuple[str, ...]
    areas: tuple[str, ...] = ()


def workers(world: World, ask: Ask, scope: Scope, chosen: Sequence[Row]) -> list[Worker]:
    """Everybody who could receive, in the order of their numbers."""
    places = last_places(world)
    jobs = jobs_on(world, _day(world, ask))
    if not places.keys() & jobs.keys():
        jobs = {}  # another numbering: it would make everybody two people
    load = loads(world)
    laws, areas = laws_of(world), areas_of(world)
    could = _could(world, ask, scope, chosen)
    found = []
    for number in sorted({*places, *jobs}):
        place, job = places.get(number, {}), jobs.get(number, {})
        if number in _gone(ask, scope) or not _is_at_work(world, place, job):
            continue
        team = place.get("team_id") or job.get("team_id")
        body = job.get("organisation_id") or place.get("organisation_id")
        if could(team, body):
            fte, until = job.get("fte") or 1.0, job.get("last_day")
            work = load.get(number, 0), laws.get(number, ()), areas.get(number, ())
            found.append(Worker(number, team, body, fte, until, *work))
    return found


def receivers(
    world: World, found: Sequence[Worker], places: Sequence[int], labels: Mapping[int, str]
) -> tuple[Receiver, ...]:
    """The workers as they stand in a case, each with places."""
    made = [
        Receiver(
            professional=labels[each.number],
            team=world.names["team"].get(str(each.team), ""),
            organisation=world.names["organisation"].get(str(each.organisation), ""),
            fte=each.fte,
            places=room,
            load=each.load,
            laws=each.laws,
            areas=each.areas,
            until_day=None if each.until is None else day_of(each.until),
        )
        for each, room in zip(found, places, strict=True)
    ]
    return tuple(sorted(made, key=lambda receiver: (len(receiver.professional), receiver.professional)))


def last_places(world: World) -> dict[int, Row]:
    """Per professional: team and organisation of the last contact, and the day of it."""
    if "contacts" not in world.tables:
        return _assigned(world)
    contacts = world.tables["contacts"]
    latest = contacts.group_by("professional_id").agg(
        *(at(nw.col("day").cast(nw.Int64), nw.col(name)).max().alias(name)
          for name in ("team_id", "organisation_id")),
        day=nw.col("day").max(),
    )  # fmt: skip
    rows = latest.with_columns(*(identifier(nw.col(name)) for name in ("team_id", "organisation_id")))
    return {row["professional_id"]: row for row in world.fetch(rows, "professional_id")}


def _assigned(world: World) -> dict[int, Row]:
    """The same from relationships that run, where there are no contacts."""
    rows = world.running.filter(~nw.col("professional_id").is_null()).group_by("professional_id").agg(
        team_id=nw.col("team_id").max(), organisation_id=nw.col("organisation_id").max()
    )  # fmt: skip
    return {
        row["professional_id"]: {**row, "day": world.last_day} for row in world.fetch(rows, "professional_id")
    }


def jobs_on(world: World, day: int) -> dict[int, Row]:
    """Per professional with a job on file: the one on that day, or one marked as gone.

    `last_day` stays unknown for a job without an agreed end. `is_gone`: no job any more, or for at most
    `DAYS_AROUND` days: nobody is handed over twice.
    """
    if "employments" not in world.tables:
        return {}
    jobs = complete(
        world.tables["employments"],
        professional_id=nw.Int64,
        organisation_id=nw.Int64,
        team_id=nw.Int64,
        first_day=nw.Int64,
        last_day=nw.Int64,
        fte=nw.Float64,
        role=nw.String,
    )
    found: dict[int, Row] = {}
    for row in world.fetch(jobs, "professional_id", "first_day", "organisation_id"):
        ends = row["last_day"]
        is_on = row["first_day"] <= day and (ends is None or ends >= day + DAYS_AROUND)
        helps = row["role"] in (None, "professional", "other")
        before = found.get(row["professional_id"])
        if before is None or is_on:
            found[row["professional_id"]] = {**row, "is_gone": not (is_on and helps)}
    return found


def loads(world: World) -> dict[int, int]:
    """Per professional: the clients with whom a lasting relationship runs."""
    rows = world.running.filter(~nw.col("is_passing"), ~nw.col("professional_id").is_null())
    counted = rows.group_by("professional_id").agg(n=nw.len().cast(nw.Int64))
    return {row["professional_id"]: row["n"] for row in world.fetch(counted)}


def laws_of(world: World) -> dict[int, tuple[str, ...]]:
    """Per professional the laws under which they met people lately; none where a contact names none."""
    if "contacts" not in world.tables:
        return {}
    recent = world.tables["contacts"].filter(nw.col("day") > world.last_day - YEARS_OF_LAW)
    rows = recent.group_by("professional_id", "law").agg(n=nw.len())
    found: dict[int, set[str]] = {}
    for row in world.fetch(rows.select("professional_id", "law")):
        found.setdefault(row["professional_id"], set()).add(row["law"] or "")
    return {number: () if "" in laws else tuple(sorted(laws)) for number, laws in found.items()}


def areas_of(world: World) -> dict[int, tuple[str, ...]]:
    """Per professional the areas where they work on the last day, by name."""
    if "presences" not in world.tables:
        return {}
    runs = nw.col("last_day").is_null() | (nw.col("last_day") >= world.last_day)
    rows = world.tables["presences"].filter(nw.col("first_day") <= world.last_day, runs)
    found: dict[int, set[str]] = {}
    for row in world.fetch(rows.select("professional_id", "area_id")):
        name = world.names["area"].get(str(row["area_id"]), "")
        found.setdefault(row["professional_id"], set()).add(name)
    return {number: tuple(sorted(names - {""})) for number, names in found.items()}


def _is_at_work(world: World, place: Row, job: Row) -> bool:
    """Whether somebody is at work: by the job on file, else by a contact in the last months."""
    if job:
        return not job["is_gone"]
    return world.last_day - int(place["day"]) <= RECENT_DAYS


def _gone(ask: Ask, scope: Scope) -> tuple[int, ...]:
    """Who cannot receive: the one who leaves."""
    return scope.subject if ask.occasion == "leaving" else ()


def _could(world: World, ask: Ask, scope: Scope, chosen: Sequence[Row]) -> Could:
    """Who could receive: those of the teams or organisations that are named, else of one's own.

    After a contract that ends it is the others.
    """
    own = {row["organisation_id"] for row in chosen}
    if ask.to:
        wanted = {number for each in ask.to for number in named(world, "organisation", each)}
        return lambda team, body: body in wanted
    if ask.occasion in ("team_merge", "team_split"):
        return lambda team, body: team in scope.subject
    if ask.occasion == "contract":
        return lambda team, body: body not in own
    return lambda team, body: body in own


def _day(world: World, ask: Ask) -> int:
    """The day of the handover as a number."""
    return day_number(ask.from_day) if ask.from_day else world.last_day
