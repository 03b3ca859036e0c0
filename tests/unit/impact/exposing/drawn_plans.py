"""A tiny town drawn by hand: three organisations, five professionals, seven clients in four households.

Day 0 is the reference day. Everybody is in a register, so that what runs is beyond doubt.
"""

from typing import Any

from tests.laws.impact_worlds import held_fully

from bestendig.impact.exposing import exposure, exposure_counts, running
from bestendig.model.course import CourseRequest
from bestendig.model.impact import Exposure
from bestendig.model.plan import Targets
from bestendig.relationships import find, why_ended
from bestendig.store import open_engine

Row = dict[str, Any]
ON = 18_000
KOMPAS, LINDE, ANKER = 10, 20, 30
NOORD, ZUID, LINDE_TEAM = 100, 200, 300
WIJK, DORP = 1, 2
SAMIRA, BOB, COR, DIRK, EVA = 1, 2, 3, 4, 5
TEAM_OF = {SAMIRA: NOORD, BOB: NOORD, COR: ZUID, DIRK: LINDE_TEAM, EVA: None}
BODY_OF = {SAMIRA: KOMPAS, BOB: KOMPAS, COR: KOMPAS, DIRK: LINDE, EVA: ANKER}
YEAR = 365


def helps(who: int, client: int, since: int, last: int | None = None, **more: Any) -> Row:
    """A professional responsible for a client since so many days ago."""
    return {
        "client_id": client, "professional_id": who, "first_day": ON - since, "team_id": TEAM_OF[who],
        "last_day": None if last is None else ON + last, "organisation_id": BODY_OF[who], "law": "wmo",
    } | more  # fmt: skip


def world() -> dict[str, list[Row]]:
    """Who helps whom, where they live and work, what was agreed."""
    return {
        "assignments": [
            helps(SAMIRA, 1, 100), helps(SAMIRA, 2, 400), helps(BOB, 2, 2_000), helps(BOB, 3, 900),
            helps(COR, 4, 50), helps(COR, 5, 3_000, law="jeugdwet"), helps(DIRK, 5, 700),
            helps(DIRK, 6, 200), helps(EVA, 7, 365), helps(SAMIRA, 4, 800, -30, end_reason="caseload"),
            helps(BOB, 6, 900, -400, end_reason="goal_reached"),
        ],
        "clients": [
            {"client_id": client, "household_id": home, "neighbourhood_id": area}
            for client, home, area in (
                (1, 1, WIJK), (2, 1, WIJK), (3, 3, WIJK), (4, 4, DORP), (5, 4, DORP), (6, None, DORP),
                (7, None, None),
            )
        ],
        "employments": [
            {"professional_id": who, "organisation_id": BODY_OF[who], "first_day": ON - since,
             "last_day": None, "contract_form": form, "team_id": TEAM_OF[who] or 400}
            for who, since, form in (
                (SAMIRA, 3_000, "permanent"), (BOB, 1_000, "permanent"), (COR, 500, "temporary"),
                (DIRK, 90, "self_employed"), (EVA, 900, None),
            )
        ],
        "contracts": [
            {"contract_id": 1, "organisation_id": KOMPAS, "first_day": ON - 900, "last_day": ON + 100,
             "law": "wmo"},
            {"contract_id": 2, "organisation_id": KOMPAS, "first_day": ON - 900, "last_day": ON + 500,
             "law": "jeugdwet"},
            {"contract_id": 3, "organisation_id": LINDE, "first_day": ON - 900, "last_day": None,
             "law": None},
            {"contract_id": 4, "organisation_id": KOMPAS, "first_day": ON - 900, "last_day": ON + 50,
             "law": "wmo"},
        ],
        "programmes": [
            {"programme_id": 1, "first_day": ON - 400, "last_day": None, "area_id": DORP},
            {"programme_id": 2, "first_day": ON - 400, "last_day": None, "area_id": None},
            {"programme_id": 3, "first_day": ON - 100, "last_day": None, "predecessor_id": 4},
            {"programme_id": 4, "first_day": ON - 900, "last_day": ON - 101},
        ],
        "care_episodes": [
            {"client_id": 3, "organisation_id": KOMPAS, "first_day": ON - 900, "last_day": None,
             "law": "wmo", "product_category": "02", "contract_id": 4},
            {"client_id": 6, "organisation_id": LINDE, "first_day": ON - 200, "last_day": None,
             "law": "wmo", "product_category": "02"},
            {"client_id": 7, "organisation_id": ANKER, "first_day": ON - 365, "last_day": None,
             "law": "wmo", "product_category": "07"},
        ],
    }  # fmt: skip


class Town:
    """The drawn town, changed or not, on Polars, which is quickest for a few rows."""

    def __init__(self, whom: Any = "professional", **changed: list[Row] | None) -> None:
        rows = {name: its for name, its in (world() | changed).items() if its is not None}
        self.engine, self.whom = open_engine("polars"), whom
        self.tables = held_fully(self.engine, rows)
        request = CourseRequest(with_whom=whom)
        found = self.engine.keep(find(self.tables, request, ON))
        self.rows = self.engine.keep(why_ended(found, self.tables, request, ON))

    def frame(self, targets: Targets) -> Any:
        """The running relationships, held."""
        return self.engine.keep(running(self.rows, self.tables, targets, ON, self.whom, self.engine.keep))

    def running(self, targets: Targets = Targets()) -> dict[tuple[int, int], Row]:  # noqa: B008
        """The running relationships by client and other end."""
        rows = self.engine.fetch(self.frame(targets)).rows(named=True)
        return {(row["client_id"], row["other_id"]): row for row in rows}

    def touched(self, targets: Targets) -> set[tuple[int, int]]:
        """Client and other end of what a plan touches."""
        return {key for key, row in self.running(targets).items() if row["is_touched"]}

    def exposure(self, targets: Targets, kind: Any = None) -> Exposure:
        """The exposure of a plan."""
        counts = exposure_counts(self.frame(targets), self.tables, targets, ON, kind)
        return exposure({name: self.engine.fetch(one) for name, one in counts.items()}, targets, ON)
