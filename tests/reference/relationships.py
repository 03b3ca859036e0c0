"""The slow twin of `relationships`: rows as dictionaries, one loop a rule, no frame anywhere."""

from collections import defaultdict
from itertools import pairwise
from typing import Any

from bestendig.model.causes import CAUSES
from bestendig.model.course import CourseRequest

Row = dict[str, Any]
World = dict[str, list[Row]]
PAPER = {"extended", "change_request", "municipal_merger", "withdrawn", "admin_correction", "temporary"}
HINTS = ["unknown", "extended", "change_request", "municipal_merger", "withdrawn", "admin_correction",
         "temporary", "organisation_switch", "municipality_initiated"]  # fmt: skip
CAUSE = {
    "goal_reached": "finished", "death": "deceased", "moved": "moved", "contract_change": "contract",
    "funding_change": "programme", "reassessment_shorter": "decision",
    "delivery_form_change": "delivery_form", "turned_18": "turned_18", "other_domain": "other_law",
    "other_law": "other_law", "worker_left": "worker_left", "worker_absent": "replacement",
    "reorganisation": "team_change", "caseload": "caseload", "transfer_by_process": "process",
    "organisation_initiated": "organisation_choice", "client_initiated": "client_choice",
    "client_asked": "client_choice", "carer_asked": "client_choice", "mutual": "mutual_choice",
}  # fmt: skip
RANK = {None: 0, **{reason: place for place, reason in enumerate([*HINTS, *CAUSE], start=1)}}
BODIES = ("professional_id", "team_id", "organisation_id")


def find(world: World, request: CourseRequest, extract: int) -> list[Row]:
    """The relationships, as `relationships.find` gives them."""
    bodies = _successors(world)
    teams = _team_successors(world) if request.with_whom == "team" else {}
    held = _spans(world, request, extract, bodies, teams)
    rows = _registered(held, request, extract)
    keys = {_key(row) for row in rows}
    loose = _loose_contacts(world, held, bodies, teams)
    rows += [row for row in _seen(loose, request, extract) if _key(row) not in keys]
    by_pair = defaultdict(list)
    for row in sorted(rows, key=_key):
        row["n_returns"] = len(by_pair[row["client_id"], row["other_id"]])
        by_pair[row["client_id"], row["other_id"]].append(row)
    return sorted(rows, key=_key)


def _key(row: Row) -> tuple[int, int, int]:
    return row["client_id"], row["other_id"], row["first_day"]


def _successors(world: World) -> dict[int, int]:
    """What each organisation went up in at last."""
    links: dict[int, int] = {}
    for row in world.get("organisations", []):
        to = row.get("successor_id")
        if to is not None and to != row["organisation_id"]:
            links[row["organisation_id"]] = max(to, links.get(row["organisation_id"], to))
    return _followed(links)


def _followed(links: dict[int, int]) -> dict[int, int]:
    found = {}
    for start in links:
        at = links[start]
        for _ in range(3):
            step = links.get(at, at)
            at = at if step == start else step
        found[start] = at
    return found


def _team_successors(world: World) -> dict[int, int]:
    """The one team of the organisation that began within a month after a team ended."""
    rows = [row for row in world.get("teams", []) if row.get("organisation_id") is not None]
    periods = defaultdict(list)
    for row in rows:
        periods[row["team_id"], row["organisation_id"]].append(row)
    links = {}
    for (team, body), own in periods.items():
        if any(row.get("last_day") is None for row in own):
            continue
        last = max(row["last_day"] for row in own)
        near = set()
        for (other, its_body), its in periods.items():
            starts = [row["first_day"] for row in its if row.get("first_day") is not None]
            if other != team and its_body == body and starts and 1 <= min(starts) - last <= 31:
                near.add(other)
        links.setdefault(team, set()).update(near)
    return _followed({team: near.pop() for team, near in links.items() if len(near) == 1})


def _spans(
    world: World, request: CourseRequest, extract: int, bodies: dict[int, int], teams: dict[int, int]
) -> list[Row] | None:
    names = ["assignments"] + (["care_episodes"] if request.with_whom == "organisation" else [])
    if not any(name in world for name in names):
        return None
    found = []
    for raw in [row for name in names for row in world.get(name, [])]:
        row = {**dict.fromkeys((*BODIES, "law", "end_reason", "basis", "last_day")), **raw}
        row["organisation_id"] = bodies.get(row["organisation_id"], row["organisation_id"])
        row["team_id"] = teams.get(row["team_id"], row["team_id"])
        row["other_id"] = row[f"{request.with_whom}_id"]
        row["basis"] = row["basis"] or "registered"
        if row["last_day"] is not None and row["last_day"] > extract:
            row["last_day"] = None
        if row["last_day"] is None:
            row["end_reason"] = None
        if request.law not in (None, row["law"]) or row["other_id"] is None or row["first_day"] > extract:
            continue
        if row["last_day"] is None or row["last_day"] >= row["first_day"]:
            found.append(row)
    return found


def _until(row: Row) -> int:
    return 2**20 if row["last_day"] is None else row["last_day"]


def _registered(held: list[Row] | None, request: CourseRequest, extract: int) -> list[Row]:
    pairs = defaultdict(list)
    for row in held or []:
        pairs[row["client_id"], row["other_id"]].append(row)
    moved = _migration_days(held or [])
    found = []
    for (client, other), rows in pairs.items():
        rows.sort(key=lambda row: (row["first_day"], _until(row), RANK[row["end_reason"]]))
        stretches: list[list[Row]] = []
        gaps: list[list[int]] = []
        end: tuple[int, int] | None = None
        for row in rows:
            pause = None if end is None else row["first_day"] - end[0] - 1
            paper = end is not None and end[1] in {RANK[reason] for reason in PAPER}
            if pause is None or pause > (request.windows.gap if paper else 31):
                stretches.append([])
                gaps.append([0])
            else:
                gaps[-1].append(max(pause, 0))
            stretches[-1].append(row)
            end = max(end or (-1, 0), (_until(row), RANK[row["end_reason"]]))
        for stretch, pauses in zip(stretches, gaps, strict=True):
            row = _spell(stretch, held or [], moved, extract)
            found.append({**row, "client_id": client, "other_id": other, "longest_gap": max(pauses)})
    return found


def _latest(rows: list[Row], name: str, when: str = "until") -> Any:
    known = [(row[when], row[name]) for row in rows if row[name] is not None]
    return max(known)[1] if known else None


def _spell(stretch: list[Row], held: list[Row], moved: set[tuple[int | None, int]], extract: int) -> Row:
    stretch = [{**row, "until": _until(row)} for row in stretch]
    until, rank = max((row["until"], RANK[row["end_reason"]]) for row in stretch)
    first = min(row["first_day"] for row in stretch)
    row = {name: _latest(stretch, name) for name in BODIES}
    body = row["organisation_id"]
    own = [one for one in held if one["organisation_id"] == body]
    ends = [_until(one) for one in own if one["last_day"] is not None]
    basis = max(one["basis"] for one in stretch)
    is_first = basis == "from_snapshots" and first == min((one["first_day"] for one in own), default=None)
    laws = [one["law"] for one in stretch if one["law"] is not None]
    runs = until == 2**20
    return {
        **row, "law": max(laws) if laws else None, "first_day": first, "basis": basis,
        "last_day": extract if runs else until,
        "is_ended": not runs and (body, until) not in moved,
        "entry_day": max(first, min(ends)) if ends else first,
        "is_start_known": (body, first - 1) not in moved and not is_first,
        "n_days": None, "is_passing": False,
        "end_reason": next((reason for reason, place in RANK.items() if place == rank and reason), None),
    }  # fmt: skip


def _migration_days(held: list[Row]) -> set[tuple[int | None, int]]:
    """Days on which all files of an organisation close and open again."""
    found = set()
    days = {(row["organisation_id"], row["last_day"]) for row in held if row["last_day"] is not None}
    for body, day in days:
        own = [row for row in held if row["organisation_id"] == body]
        closed = [row for row in own if row["last_day"] == day]
        people = {row["professional_id"] for row in closed if row["professional_id"] is not None}
        again = sum(
            min(
                sum(row["professional_id"] == one for row in closed),
                sum(row["professional_id"] == one and row["first_day"] == day + 1 for row in own),
            )
            for one in people
        )
        running = sum(row["first_day"] <= day <= _until(row) for row in own)
        if again >= 25 and again >= 0.8 * len(closed) and len(closed) >= 0.5 * running:
            found.add((body, day))
    return found


def _loose_contacts(
    world: World, held: list[Row] | None, bodies: dict[int, int], teams: dict[int, int]
) -> list[Row]:
    covered = {row["organisation_id"] for row in held or []} - {None}
    people = {row["professional_id"] for row in held or [] if row["organisation_id"] is None} - {None}
    found = []
    for raw in world.get("contacts", []):
        row = {**dict.fromkeys(("team_id", "organisation_id", "law")), **raw}
        row["organisation_id"] = bodies.get(row["organisation_id"], row["organisation_id"])
        row["team_id"] = teams.get(row["team_id"], row["team_id"])
        if row["organisation_id"] not in covered and row["professional_id"] not in people:
            found.append(row)
    return found


def _seen(contacts: list[Row], request: CourseRequest, extract: int) -> list[Row]:
    gap = request.windows.gap
    contacts = [row for row in contacts if row["day"] <= extract]
    begins: dict[int | None, int] = {}
    for row in contacts:
        body = row["organisation_id"]
        begins[body] = min(row["day"], begins.get(body, row["day"]))
    pairs: dict[tuple[int, int], dict[int, Row]] = defaultdict(dict)
    for row in sorted(contacts, key=lambda row: (row["day"], row["order_in_day"])):
        other = row[f"{request.with_whom}_id"]
        if other is not None and request.law in (None, row["law"]):
            pairs[row["client_id"], other].setdefault(row["day"], row)
    found = []
    for (client, other), days in pairs.items():
        stretches: list[list[Row]] = []
        for day in sorted(days):
            if not stretches or day - stretches[-1][-1]["day"] > gap:
                stretches.append([])
            stretches[-1].append(days[day])
        for rows in stretches:
            found.append({"client_id": client, "other_id": other, **_stretch(rows, begins, gap, extract)})
    return found


def _stretch(rows: list[Row], begins: dict[int | None, int], gap: int, extract: int) -> Row:
    first, last = rows[0]["day"], rows[-1]["day"]
    is_ended = last <= extract - gap
    gaps = [later["day"] - row["day"] for row, later in pairwise(rows)]
    return {
        **{name: _latest(rows, name, "day") for name in (*BODIES, "law")},
        "first_day": first,
        "entry_day": rows[2]["day"] if len(rows) > 2 else None,
        "last_day": last if is_ended else max(first, extract - gap),
        "is_ended": is_ended,
        "is_start_known": first - begins[rows[0]["organisation_id"]] >= gap,
        "n_days": len(rows), "longest_gap": max(gaps, default=0), "is_passing": len(rows) < 3,
        "basis": "from_contacts", "end_reason": None,
    }  # fmt: skip


class Evidence:
    """What is known around one ending: per kind the nearest (days away, after, identifier)."""

    def __init__(self, row: Row) -> None:
        self.row, self.found = row, {}

    def add(self, kind: str, day: int, identifier: int | None) -> None:
        away = day - self.row["last_day"]
        piece = (abs(away), away > 0, -1 if identifier is None else identifier)
        self.found[kind] = min(piece, self.found.get(kind, piece))

    def has(self, kind: str) -> bool:
        return kind in self.found

    def away(self, kind: str) -> int | None:
        if kind not in self.found:
            return None
        away, after, _ = self.found[kind]
        return away if after else -away

    def near(self, kind: str) -> bool:
        return kind in self.found and self.found[kind][0] <= 31

    def day(self, kind: str) -> int:
        return self.row["last_day"] + (self.away(kind) or 0)

    def event(self, kind: str) -> int | None:
        identifier = self.found[kind][2]
        return None if identifier < 0 else identifier


def why_ended(rows: list[Row], world: World, request: CourseRequest, extract: int) -> list[Row]:
    """The rows with their cause, as `relationships.why_ended` gives them."""
    names = ("level", "cause", "confidence", "event_day", "event",
             "root_level", "root_cause", "root_event_day")  # fmt: skip
    found = []
    for row in rows:
        told: Row = dict.fromkeys(names)
        if row["is_ended"] and not row["is_passing"]:
            told = _told(_evidence(row, rows, world, request, extract), request, extract)
        found.append({**row, **told})
    return found


def _same(one: Any, other: Any) -> bool:
    return one is None or other is None or one == other


def _differ(one: Any, other: Any) -> bool:
    return one is not None and other is not None and one != other


def _evidence(row: Row, rows: list[Row], world: World, request: CourseRequest, extract: int) -> Evidence:
    evidence, last, windows = Evidence(row), row["last_day"], request.windows
    bodies = _successors(world)
    body, law = row["organisation_id"], row["law"]
    for one in world.get("care_episodes", []):
        end, reason = one.get("last_day"), one.get("end_reason")
        own = one["client_id"] == row["client_id"] and body is not None
        own = own and bodies.get(one["organisation_id"], one["organisation_id"]) == body
        near = end is not None and end <= extract and abs(end - last) <= windows.record
        if own and near and _same(law, one.get("law")) and RANK.get(reason, 0):
            evidence.add("episode" if reason in CAUSE else "hint", end, RANK[reason])
    homes = {one["client_id"]: one for one in world.get("clients", [])}
    home = homes.get(row["client_id"], {})
    _lives(evidence, home, request)
    _agreements(evidence, world, request, extract, home)
    if request.with_whom == "professional":
        _staff(evidence, world, request, extract)
    _company(evidence, rows, world, request)
    return evidence


def _lives(evidence: Evidence, home: Row, request: CourseRequest) -> None:
    row, last, windows = evidence.row, evidence.row["last_day"], request.windows
    if home.get("died_on") is not None and home["died_on"] - last <= windows.record:
        evidence.add("died", home["died_on"], row["client_id"])
    if home.get("left_on") is not None and abs(home["left_on"] - last) <= windows.record:
        evidence.add("moved", home["left_on"], row["client_id"])
    if home.get("turned_18_in") and row["law"] in (None, "jeugdwet"):
        year, month = map(int, home["turned_18_in"].split("-"))
        birthday = int(((year - 1970) * 12 + month - 0.5) * 146_097 / 4_800)
        if abs(birthday - last) <= windows.record:
            evidence.add("turned_18", birthday, row["client_id"])


def ended_contracts(world: World) -> list[tuple[int, int, str | None, int]]:
    """Number, organisation, law and last day of contracts that no other follows."""
    bodies, rows = _successors(world), world.get("contracts", [])
    found = []
    for one in rows:
        body, end = bodies.get(one["organisation_id"], one["organisation_id"]), one.get("last_day")
        if end is None or any(
            other.get("predecessor_id") == one["contract_id"] != other["contract_id"] for other in rows
        ):
            continue
        follows = [
            other for other in rows
            if other["contract_id"] != one["contract_id"]
            and bodies.get(other["organisation_id"], other["organisation_id"]) == body
            and _same(other.get("law"), one.get("law"))
            and _same(other.get("product_categories"), one.get("product_categories"))
            and one["first_day"] < other["first_day"] <= end + 31
            and (other.get("last_day") is None or other["last_day"] > end)
        ]  # fmt: skip
        if not follows:
            found.append((one["contract_id"], body, one.get("law"), end))
    return found


def _agreements(evidence: Evidence, world: World, request: CourseRequest, extract: int, home: Row) -> None:
    row, last = evidence.row, evidence.row["last_day"]
    for number, body, law, end in ended_contracts(world):
        near = abs(end - last) <= request.windows.contract
        if near and row["organisation_id"] == body and _same(row["law"], law):
            evidence.add("contract", end, number)
    programmes = world.get("programmes", [])
    for one in programmes:
        end, money = one.get("last_day"), one.get("funded_until")
        if end is None or money is None or end > extract or money > end or one["first_day"] >= last:
            continue
        number = one["programme_id"]
        if any(each.get("predecessor_id") == number != each["programme_id"] for each in programmes):
            continue
        if abs(end - last) <= request.windows.programme:
            evidence.add("programme", end, number)
            area = one.get("area_id")
            if area is not None and area == home.get("neighbourhood_id"):
                evidence.add("local", end, number)


def _jobs(world: World) -> list[tuple[int, int | None, int, int]]:
    """Person, organisation, first day and last day of jobs, those within a month as one."""
    bodies, jobs = _successors(world), defaultdict(list)
    for one in world.get("employments", []):
        body = one.get("organisation_id")
        until = 2**20 if one.get("last_day") is None else one["last_day"]
        if until >= one["first_day"]:
            jobs[one["professional_id"], bodies.get(body, body)].append((one["first_day"], until))
    found = []
    for (person, body), spans in jobs.items():
        merged: list[list[int]] = []
        for first, until in sorted(spans):
            if merged and first - merged[-1][1] - 1 <= 31:
                merged[-1][1] = max(merged[-1][1], until)
            else:
                merged.append([first, until])
        found += [(person, body, first, until) for first, until in merged]
    return found


def _staff(evidence: Evidence, world: World, request: CourseRequest, extract: int) -> None:
    row, last = evidence.row, evidence.row["last_day"]
    window = request.windows.employment
    for person, body, first, until in _jobs(world):
        if person != row["professional_id"] or not _same(row["organisation_id"], body):
            continue
        if first <= last and until > last + window:
            evidence.add("at_work", first, person)
        if until <= extract and abs(until - last) <= window:
            evidence.add("departure", until, person)
            _behind(evidence, until, world, request)
    for one in world.get("replacements", []):
        if one["replaced_id"] == row["professional_id"] and abs(one["first_day"] - last) <= window:
            evidence.add("replacement", one["first_day"], one["professional_id"])


def _behind(evidence: Evidence, left: int, world: World, request: CourseRequest) -> None:
    for number, body, law, end in ended_contracts(world):
        near = abs(end - left) <= request.windows.contract
        if near and evidence.row["organisation_id"] == body and _same(evidence.row["law"], law):
            evidence.add("behind", end, number)


def _company(evidence: Evidence, rows: list[Row], world: World, request: CourseRequest) -> None:
    row, last, window = evidence.row, evidence.row["last_day"], request.windows.team
    for one in rows:
        if one["client_id"] != row["client_id"] or one["is_passing"]:
            continue
        began, other = one["first_day"], one["other_id"]
        after = 10**9 if not one["is_ended"] else one["last_day"] - last
        if other == row["other_id"]:
            if began > last:
                evidence.add("again", began, other)
            continue
        if _same(row["organisation_id"], one["organisation_id"]) and began < last - window and after >= 45:
            evidence.add("known", began, other)
        if abs(began - last) > window or after < 14:
            continue
        _came(evidence, one)
    _teams(evidence, world, window)


def _teams(evidence: Evidence, world: World, window: int) -> None:
    row, last = evidence.row, evidence.row["last_day"]
    for one in world.get("teams", []):
        end = one.get("last_day")
        if one["team_id"] == row["team_id"] and end is not None and abs(end - last) <= window:
            evidence.add("team_ended", end, one["team_id"])


def _came(evidence: Evidence, one: Row) -> None:
    row, began = evidence.row, one["first_day"]
    if _differ(row["law"], one["law"]):
        evidence.add("other_law", began, one["other_id"])
    elif _differ(row["organisation_id"], one["organisation_id"]):
        evidence.add("other_body", began, one["organisation_id"])
    else:
        evidence.add("colleague", began, one["other_id"])
        if _differ(row["team_id"], one["team_id"]):
            evidence.add("other_team", began, one["team_id"])


def _told(e: Evidence, request: CourseRequest, extract: int) -> Row:
    cause, confidence, event, is_recorded = _decided(e, request, extract)
    day = e.day(event) if event else None
    identifier = e.event(event) if event and event != "episode" else None
    if is_recorded:
        kind = {"contract": "contract", "programme": "programme", "worker_left": "departure",
                "replacement": "replacement", "team_change": "team_ended"}.get(cause)  # fmt: skip
        day = day if event else e.row["last_day"]
        if kind and e.has(kind):
            day, identifier = e.day(kind), e.event(kind)
    chained = cause in ("worker_left", "replacement") and e.has("behind")
    root = "contract" if chained else cause
    return {
        "level": CAUSES[cause].level, "cause": cause, "confidence": confidence, "event_day": day,
        "event": identifier, "root_level": CAUSES[root].level, "root_cause": root,
        "root_event_day": e.day("behind") if chained else day,
    }  # fmt: skip


def _decided(e: Evidence, request: CourseRequest, extract: int) -> tuple[str, str, str | None, bool]:
    """Cause, confidence, kind of the event, whether a register recorded it: the order, read from above."""
    if e.row["last_day"] > extract - request.windows.recent:
        return "too_recent", "sure", None, False
    recorded = _recorded(e)
    if recorded:
        return recorded
    decided = _policy(e)
    if not decided and request.with_whom == "professional":
        decided = _people(e)
    return (*(decided or _next(e, request) or ("unknown", "possible", None)), False)


def _hinted(e: Evidence, reason: str) -> bool:
    return e.row["end_reason"] == reason or (e.has("hint") and e.event("hint") == RANK[reason])


def _sure(condition: bool) -> str:
    return "sure" if condition else "likely"


def _recorded(e: Evidence) -> tuple[str, str, str | None, bool] | None:
    reason, goes_on = e.row["end_reason"], e.has("colleague")
    if reason in CAUSE:
        dead = e.has("died") and reason != "death"
        return CAUSE[reason], _sure(not (dead or (reason == "worker_left" and e.has("at_work")))), None, True
    if goes_on:
        return None
    events = e.has("departure") or e.has("contract") or e.has("replacement")
    late = e.row["basis"] == "registered" and (e.away("died") or 0) < 0
    left_then = e.has("departure") and -7 <= (e.away("departure") or 0) <= 31
    help_reason = list(RANK)[e.event("episode") or 0] if e.has("episode") else None
    if e.has("died"):
        return "deceased", _sure(e.near("died") or late), "died", False
    if e.has("moved"):
        return "moved", _sure(not events and e.near("moved")), "moved", False
    if help_reason == "client_initiated" and left_then:
        return "worker_left", "likely", "departure", False
    if help_reason:
        return CAUSE[help_reason], _sure(not events and e.near("episode")), "episode", True
    if e.has("turned_18"):
        return "turned_18", "likely", "turned_18", False
    return ("other_law", "possible", "other_law", False) if e.has("other_law") else None


def _policy(e: Evidence) -> tuple[str, str, str | None] | None:
    if e.has("colleague"):
        return None
    by_town = _hinted(e, "municipality_initiated")
    if e.has("contract"):
        agrees = by_town or e.has("other_body") or e.has("departure")
        return "contract", _sure(agrees and e.near("contract")), "contract"
    if e.has("local"):
        return "programme", "possible", "local"
    return ("decision", "likely", None) if by_town else None


def _people(e: Evidence) -> tuple[str, str, str | None] | None:
    if e.has("departure"):
        came = e.has("colleague") or e.has("other_body")
        against = (e.away("departure") or 0) < -14
        return "worker_left", "possible" if against else _sure(came and e.near("departure")), "departure"
    return ("replacement", "likely", "replacement") if e.has("replacement") else None


def _next(e: Evidence, request: CourseRequest) -> tuple[str, str, str | None] | None:
    is_intake = e.row["last_day"] - e.row["first_day"] < 90 and e.row["n_returns"] == 0
    order = [
        (e.has("team_ended") and request.with_whom != "organisation", "team_change", "likely", "team_ended"),
        (e.has("other_team"), "team_change", "possible", "other_team"),
        (e.has("colleague"), "process" if is_intake else "caseload", "possible", "colleague"),
        (e.has("known"), "caseload", "possible", "known"),
        (_hinted(e, "organisation_switch"), "client_choice", "likely", None),
        (e.has("other_body"), "client_choice", "possible", "other_body"),
        (e.has("again"), "pause", "possible", "again"),
        (_hinted(e, "admin_correction") or _hinted(e, "withdrawn"), "correction", "likely", None),
    ]
    return next(((cause, sure, event) for holds, cause, sure, event in order if holds), None)
