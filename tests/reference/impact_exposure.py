"""The slow twin of `impact.exposing`: rows as dictionaries, one loop a rule, no frame anywhere.

`rows` are relationships as dictionaries, with why they ended; a world is a list of rows per table.
"""

from collections import defaultdict
from itertools import combinations
from typing import Any

from bestendig.model.plan import Targets

Row = dict[str, Any]
World = dict[str, list[Row]]
FOREVER = 2**20
FORMS = ("permanent", "temporary", "self_employed", "agency", "on_call")
BANDS = ((0, 90), (90, 365), (365, 1_095), (1_095, FOREVER))
CLASSES = (
    "n_help_ended",
    "n_relational",
    "n_organisational",
    "n_left",
    "n_policy",
    "n_contract",
    "n_unknown",
)


def became(world: World, body: int | None) -> int | None:
    """What an organisation went up in, four mergers on at most."""
    links: dict[int, int] = {}
    for row in world.get("organisations", []):
        to = row.get("successor_id")
        if to is not None and to != row["organisation_id"]:
            links[row["organisation_id"]] = max(to, links.get(row["organisation_id"], to))
    if body not in links:
        return body
    at = links[body]
    for _ in range(3):
        step = links.get(at, at)
        at = at if step == body else step
    return at


def until(row: Row) -> int:
    """The last day, or later than any."""
    return FOREVER if row.get("last_day") is None else row["last_day"]


def same(one: Any, other: Any) -> bool:
    """Whether both are the same, or one is not known."""
    return one is None or other is None or one == other


def running(
    rows: list[Row], world: World, targets: Targets, on: int, whom: str = "professional"
) -> list[Row]:
    """The relationships that run on the day."""
    found = []
    for row in rows:
        home = next((one for one in world.get("clients", []) if one["client_id"] == row["client_id"]), {})
        died = home.get("died_on")
        if not runs_on(row, on) or (died is not None and died < on) or is_quiet(row, world, on, whom):
            continue
        one = {
            **{name: row[name] for name in ("client_id", "other_id", "organisation_id", "first_day", "law")},
            "professional_id": row["professional_id"] if whom == "professional" else None,
            "age_days": on - row["first_day"], "is_start_known": row["is_start_known"],
            "household_id": home.get("household_id"), "neighbourhood_id": home.get("neighbourhood_id"),
            "is_registered": row["n_days"] is None, "team_id": row["team_id"],
        }  # fmt: skip
        one |= job(one, world, on)
        one["team_id"] = one["team_id"] if one["team_id"] is not None else one.pop("job_team")
        one.pop("job_team", None)
        one |= contract(one, world, targets, on)
        one |= touch(one, world, targets)
        one["has_second_face"] = bool(
            known_faces(row["client_id"], rows, world, on, whom) - {row["other_id"]}
        )
        one["handed_over"] = any(was_lost(other, row, on) for other in rows)
        found.append(one)
    gone = {(one["client_id"], one["other_id"]) for one in found if one["is_touched"]}
    staying = {one["other_id"] for one in found if not one["is_touched"]}
    for one in found:
        others = known_faces(one["client_id"], rows, world, on, whom) - {one["other_id"]}
        one["has_face_left"] = any(
            other in staying and (one["client_id"], other) not in gone for other in others
        )
        mine = [other for other in found if home_of(other) == home_of(one)]
        one["household_change"] = any(
            other["is_touched"] and other["other_id"] != one["other_id"] for other in mine
        )
    return sorted(found, key=lambda row: (row["client_id"], row["other_id"], row["first_day"]))


def home_of(row: Row) -> Any:
    """The household, or the client where none is known."""
    return ("client", row["client_id"]) if row["household_id"] is None else row["household_id"]


def runs_on(row: Row, on: int) -> bool:
    """Whether it had begun, was more than a passing face and has not ended as far as the row tells."""
    if row["is_passing"] or row["first_day"] > on:
        return False
    if row["n_days"] is None:
        return row["last_day"] >= on
    has_entered = row["entry_day"] is not None and row["entry_day"] <= on
    return has_entered and (not row["is_ended"] or row["last_day"] >= on)


def jobs(world: World) -> list[Row]:
    """Jobs with organisations by their present name; of a mistaken one nothing is left."""
    return [
        {**dict.fromkeys(("team_id", "contract_form", "role")), **row,
         "organisation_id": became(world, row.get("organisation_id")), "until": until(row)}
        for row in world.get("employments", []) if until(row) >= row["first_day"]
    ]  # fmt: skip


def left_work(world: World, on: int) -> dict[int, int]:
    """Who is in no job any more, with the last day in one."""
    last: dict[int, int] = {}
    for row in jobs(world):
        if row["first_day"] <= on:
            last[row["professional_id"]] = max(row["until"], last.get(row["professional_id"], -FOREVER))
    return {person: day for person, day in last.items() if day < on}


def is_quiet(row: Row, world: World, on: int, whom: str) -> bool:
    """Whether a relationship seen in contacts fell silent, or its professional left."""
    if row["n_days"] is None or row["is_ended"]:
        return False
    met = [one for one in world.get("contacts", []) if _other(one, world, whom) == row["other_id"]]
    days = [one["day"] for one in met if one["client_id"] == row["client_id"]]
    if not days:
        return False
    left = left_work(world, on).get(row["other_id"]) if whom == "professional" else None
    if left is not None and max(days) <= left + 14:
        return True
    is_employed = whom == "professional" and any(
        one["professional_id"] == row["other_id"] and one["first_day"] <= on <= one["until"]
        for one in jobs(world)
    )
    last = max(one["day"] for one in met) if is_employed else on
    return last - max(days) > max(42, row["longest_gap"])


def _other(contact: Row, world: World, whom: str) -> int | None:
    who = contact.get(f"{whom}_id")
    return became(world, who) if whom == "organisation" else who


def job(row: Row, world: World, on: int) -> Row:
    """Tenure, form and team of the professional there on the day."""
    own = [
        one for one in jobs(world)
        if one["professional_id"] == row["professional_id"] and row["professional_id"] is not None
        and one["organisation_id"] == row["organisation_id"] and one["first_day"] <= on
    ]  # fmt: skip
    now = [one for one in own if one["until"] >= on]
    if not now:
        return {"tenure_days": None, "contract_form": None, "is_short": False, "job_team": None}
    place = max((one["first_day"], _form(one)) for one in now)[1]
    form = FORMS[place - 1] if place else None
    teams = [one["team_id"] for one in now if one["team_id"] is not None]
    return {
        "tenure_days": on - min(chain["since"] for chain in chains(own) if chain["until"] >= on),
        "contract_form": form, "is_short": form not in (None, "permanent"),
        "job_team": max(teams, default=None),
    }  # fmt: skip


def _form(one: Row) -> int:
    return FORMS.index(one["contract_form"]) + 1 if one["contract_form"] else 0


def chains(own: list[Row]) -> list[Row]:
    """Jobs without a pause of more than a month as one."""
    found: list[Row] = []
    for one in sorted(own, key=lambda one: (one["first_day"], one["until"], _form(one))):
        if found and one["first_day"] - found[-1]["until"] - 1 <= 31:
            found[-1]["until"] = max(found[-1]["until"], one["until"])
            found[-1]["jobs"].append(one)
        else:
            found.append({"since": one["first_day"], "until": one["until"], "jobs": [one]})
    return found


def contracts(world: World) -> list[Row]:
    """Contracts that are no mistake, with organisations by their present name."""
    return [
        {**row, "organisation_id": became(world, row["organisation_id"]), "until": until(row)}
        for row in world.get("contracts", []) if until(row) >= row["first_day"]
    ]  # fmt: skip


def contract(row: Row, world: World, targets: Targets, on: int) -> Row:
    """The contract behind a relationship: what help says of the client first, a named one, the latest end."""
    named = {*targets.contracts, *(one for lot, _ in targets.lots for one in lot.contracts)}
    fitting = [
        one for one in contracts(world)
        if one["first_day"] <= on and (one["until"] >= on or one["contract_id"] in named)
        and same(row["law"], one.get("law"))
    ]  # fmt: skip
    written = {
        help.get("contract_id") for help in world.get("care_episodes", [])
        if help["client_id"] == row["client_id"] and row["organisation_id"] is not None
        and became(world, help["organisation_id"]) == row["organisation_id"]
        and help["first_day"] <= on <= until(help)
    }  # fmt: skip
    own = [one for one in fitting if one["contract_id"] in written]
    own = own or [one for one in fitting if one["organisation_id"] == row["organisation_id"]]
    if not own:
        return {"contract_id": None, "contract_last_day": None}
    best = max(own, key=lambda one: (one["contract_id"] in named, one["until"], one["contract_id"]))
    return {"contract_id": best["contract_id"], "contract_last_day": best.get("last_day")}


def touch(row: Row, world: World, targets: Targets) -> Row:
    """Whether a plan touches a relationship, and in which lot."""
    lot = next((place for place, (one, _) in enumerate(targets.lots) if names(one, row, world)), -1)
    is_touched = names(targets, row, world) and (not targets.lots or lot >= 0)
    if not is_touched:
        lot = -1
    chance = -1 if lot < 0 else round(targets.lots[lot][1] * 1000)
    return {"is_touched": is_touched, "lot": lot, "stay_chance_permille": chance}


def names(one: Targets, row: Row, world: World) -> bool:
    """Whether targets name a relationship: each kind of name narrows."""
    bodies = {*one.organisations, *(became(world, body) for body in one.organisations)}
    asked: list[tuple[Any, str]] = [
        (bodies, "organisation_id"), (one.contracts, "contract_id"), (one.teams, "team_id"),
        (one.areas, "neighbourhood_id"),
    ]  # fmt: skip
    if one.professional is not None:
        asked.append(((one.professional,), "professional_id"))
    if one.programmes and not any(chosen for chosen, _ in asked):
        return False
    if one.programmes and "programmes" in world:
        areas = [p.get("area_id") for p in world["programmes"] if p["programme_id"] in one.programmes]
        if None not in areas and row["neighbourhood_id"] not in areas:
            return False
    return same(row["law"], one.law) and all(row[column] in chosen for chosen, column in asked if chosen)


def known_faces(client: int, rows: list[Row], world: World, on: int, whom: str) -> set[int]:
    """Whom a client knows on the day: met on two days in the year before, or on file in it; still at work."""
    days: dict[int | None, set[int]] = defaultdict(set)
    for one in world.get("contacts", []):
        if one["client_id"] == client and on - 365 < one["day"] <= on:
            days[_other(one, world, whom)].add(one["day"])
    found = {who for who, seen in days.items() if who is not None and len(seen) >= 2}
    for row in rows:
        is_held = row["client_id"] == client and row["n_days"] is None
        if is_held and row["first_day"] <= on and row["last_day"] > on - 365:
            found.add(row["other_id"])
    return found - set(left_work(world, on)) if whom == "professional" else found


def was_lost(other: Row, row: Row, on: int) -> bool:
    """Whether the client lost this other face in the year before."""
    return (
        other["client_id"] == row["client_id"] and other["other_id"] != row["other_id"]
        and other["is_ended"] and not other["is_passing"] and on - 365 < other["last_day"] < on
        and other["level"] in ("policy", "organisational", "relational", "unknown", "too_recent")
    )  # fmt: skip


def hazard_counts(rows: list[Row], world: World, on: int, gap: int) -> dict[tuple[int, int], Row]:
    """Days at risk and endings per cluster and band of age, day by day in thought."""
    last, found = on - gap, {}
    for row in rows:
        if row["is_passing"] or row["first_day"] > last:
            continue
        home = next((one for one in world.get("clients", []) if one["client_id"] == row["client_id"]), {})
        died = home.get("died_on")
        is_over = row["is_ended"] and row["last_day"] <= last
        end = min(row["last_day"], last, FOREVER if died is None else died)
        seen = row["entry_day"] if row["is_start_known"] else max(row["entry_day"], row["first_day"] + 1_095)
        for band, (low, high) in enumerate(BANDS):
            ages = [day - row["first_day"] for day in range(max(seen, row["first_day"]), end + 1)]
            days = sum(low <= age < high for age in ages)
            if days:
                cell = found.setdefault(
                    (row["other_id"], band), dict.fromkeys(("days", *CLASSES, "n_helped_on"), 0)
                )
                cell["days"] += days
                if is_over and low <= ages[-1] < high:
                    _count(cell, row, helped_on(row, rows, gap))
    return found


def helped_on(row: Row, rows: list[Row], gap: int) -> bool:
    """Whether another face ran on after the end, or began within the gap."""
    return any(
        one["client_id"] == row["client_id"] and one["other_id"] != row["other_id"]
        and not one["is_passing"] and one["first_day"] <= row["last_day"] + gap
        and (not one["is_ended"] or one["last_day"] > row["last_day"])
        for one in rows
    )  # fmt: skip


def _count(cell: Row, row: Row, is_helped: bool) -> None:
    name = class_of(row, is_helped)
    if name is not None:
        cell[name] += 1
        cell["n_helped_on"] += is_helped and name != "n_help_ended"


def class_of(row: Row, is_helped: bool) -> str | None:
    """How a relationship ended."""
    level, cause = row["root_level"], row["root_cause"]
    if level in ("concluded", "left"):
        return "n_help_ended"
    if level in ("relational", "unknown", "admin", "too_recent"):
        return ("n_relational" if level == "relational" else "n_unknown") if is_helped else "n_help_ended"
    if cause in ("worker_left", "replacement"):
        return "n_left"
    if cause in ("contract", "programme"):
        return "n_contract"
    return {"organisational": "n_organisational", "policy": "n_policy"}.get(level)


def staff_counts(world: World, on: int) -> dict[tuple[int, str | None], tuple[int, int]]:
    """Per organisation and form the days at risk and the departures."""
    people = defaultdict(list)
    for one in jobs(world):
        if one["first_day"] <= on and one["role"] in (None, "professional"):
            body = -1 if one["organisation_id"] is None else one["organisation_id"]
            people[one["professional_id"], body].append(one)
    found: dict[tuple[int, str | None], list[int]] = {}
    for (_, body), own in people.items():
        gone = [one["until"] for (_, at), all_of in people.items() if at == body for one in all_of]
        first = min((day for day in gone if day < on), default=-FOREVER) + 1
        for chain in chains(own):
            covered: set[int] = set()
            for one in chain["jobs"]:
                days = set(range(max(one["first_day"], first), min(one["until"], on) + 1)) - covered
                covered |= days
                found.setdefault((body, one["contract_form"]), [0, 0])[0] += len(days)
            if first <= chain["until"] < on:
                last = max(chain["jobs"], key=lambda one: (one["first_day"], _form(one)))
                found[body, last["contract_form"]][1] += 1
    return {key: (days, left) for key, (days, left) in found.items()}


def contract_counts(world: World, on: int) -> dict[int, tuple[int, int]]:
    """Per organisation how many contracts came to an end and how many of those went on."""
    known = [one for one in contracts(world) if one["first_day"] <= on]
    found: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for one in known:
        if one["until"] <= on - 62:
            found[one["organisation_id"]][0] += 1
            found[one["organisation_id"]][1] += any(_follows(other, one) for other in known)
    return {body: (ended, on_) for body, (ended, on_) in found.items()}


def _follows(other: Row, one: Row) -> bool:
    if other["contract_id"] == one["contract_id"] or other["organisation_id"] != one["organisation_id"]:
        return False
    is_next = one["first_day"] < other["first_day"] <= one["until"] + 62 and other["until"] > one["until"]
    return other.get("predecessor_id") == one["contract_id"] or (
        is_next and same(other.get("law"), one.get("law"))
    )


def outcome(then: list[Row], rows: list[Row], on: int, day: int, gap: int) -> dict[bool, Row]:
    """What became of the relationships by a day, per whether they are touched."""
    found: dict[bool, Row] = {}
    for touched in {row["is_touched"] for row in then}:
        pairs = {(row["client_id"], row["other_id"]) for row in then if row["is_touched"] == touched}
        cell: Row = defaultdict(int)
        ran = set()
        for client, other in pairs:
            cell["n"] += 1
            own = [row for row in _lasting(rows, client) if row["other_id"] == other and _ran(row) >= on]
            if not any(row["first_day"] <= on for row in own):
                cell["n_over"] += 1
                continue
            ran.add(client)
            for name in _became(own, _lasting(rows, client), day, gap):
                cell[name] += 1
        cell["n_clients"] = len(ran)
        found[touched] = cell
    return found


def _lasting(rows: list[Row], client: int) -> list[Row]:
    return [row for row in rows if row["client_id"] == client and not row["is_passing"]]


def _ran(row: Row) -> int:
    return row["last_day"] if row["is_ended"] else FOREVER


def _became(own: list[Row], every: list[Row], day: int, gap: int) -> list[str]:
    ends = sorted(
        (row for row in own if row["is_ended"] and row["root_level"] != "pause"),
        key=lambda row: (row["last_day"], _place(row)),
    )
    is_there = any(row["first_day"] <= day <= _ran(row) for row in own)
    if not ends or ends[0]["last_day"] >= day or is_there:
        return ["n_running"]
    end = ends[0]
    lost = f"n_{LEVELS[_place(end)]}"
    is_alone = not helped_on(end, every, gap)
    if class_of(end, not is_alone) == "n_help_ended":
        return ["n_help_over", lost]
    before = [_ran(row) for row in every if row["first_day"] <= day]
    after = [row["first_day"] for row in every if row["first_day"] > day]
    if max(before) >= day or (after and min(after) - max(before) <= gap):
        return ["n_other_face", lost]
    return ["n_dropped" if is_alone else "n_help_over", lost]


LEVELS = ("policy", "organisational", "relational", "concluded", "left", "unknown")


def _place(row: Row) -> int:
    return LEVELS.index(row["root_level"]) if row["root_level"] in LEVELS else LEVELS.index("unknown")


def ties(then: list[Row]) -> tuple[int, int]:
    """Pairs with two cases in common, and those that have none left without what is touched."""
    return len(_tied(then)), len(_tied(then) - _tied([row for row in then if not row["is_touched"]]))


def _tied(rows: list[Row]) -> set[tuple[int, int]]:
    cases = defaultdict(set)
    for row in rows:
        cases[home_of(row)].add(row["other_id"])
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for faces in cases.values():
        for pair in combinations(sorted(faces), 2):
            shared[pair] += 1
    return {pair for pair, n in shared.items() if n >= 2}
