"""Random worlds of help, work and agreements, dense enough that everything coincides with something."""

from random import Random
from typing import Any

from hypothesis import strategies as st

EXTRACT = 19_000
KNOTS = (EXTRACT - 1_000, EXTRACT - 600, EXTRACT - 260)
REASONS = (
    "unknown", "goal_reached", "temporary", "admin_correction", "worker_left", "client_initiated",
    "municipality_initiated", "organisation_switch", "contract_change", "funding_change", "death",
    "reorganisation", "worker_absent", "withdrawn",
)  # fmt: skip
LAWS = (None, "wmo", "wmo", "wmo", "jeugdwet")
N_CLIENTS, N_PEOPLE, N_TEAMS, N_BODIES = 30, 12, 8, 6
Row = dict[str, Any]


class Maker:
    """Chance for one world."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def near(self) -> int:
        """A day, most of them near one of three days."""
        if self.random.random() < 0.2:
            return self.random.randint(EXTRACT - 1_400, EXTRACT + 40)
        return self.random.choice(KNOTS) + self.random.randint(-70, 70)

    def maybe(self, value: Any, share: float = 0.8) -> Any:
        """The value, or nothing."""
        return value if self.random.random() < share else None

    def one(self, n: int) -> int:
        """A number from 1 to n."""
        return self.random.randint(1, n)

    def who(self) -> Row:
        """A client and a professional with where they belong; some change, some are not known."""
        person = self.one(N_PEOPLE)
        team = person % N_TEAMS + 1 if self.random.random() < 0.9 else self.one(N_TEAMS)
        return {
            "client_id": self.one(N_CLIENTS), "professional_id": person, "team_id": self.maybe(team, 0.95),
            "organisation_id": self.maybe(team % N_BODIES + 1, 0.95), "law": self.random.choice(LAWS),
        }  # fmt: skip

    def contacts(self) -> list[Row]:
        """Contacts in stretches of regular days, some days with several."""
        found: list[Row] = []
        for _ in range(90):
            who, start, step = self.who(), self.near() - 200, self.random.choice((1, 7, 30, 60, 170, 200))
            found += [{**who, "day": min(start + step * nth, EXTRACT + 5)} for nth in range(self.one(9))]
        seen: dict[tuple[int, int], int] = {}
        for row in found:
            key = (row["client_id"], row["day"])
            seen[key] = row["order_in_day"] = seen.get(key, 0) + 1
        return found

    def span(self, back: int = 300) -> Row:
        """First and last day; some run on, some are mistaken."""
        last = self.near()
        return {"first_day": last - self.random.randint(-3, back), "last_day": self.maybe(last)}

    def job(self) -> Row:
        """A person in a job, mostly at the organisation of the team."""
        person = self.one(N_PEOPLE)
        body = person % N_TEAMS % N_BODIES + 1
        at = body if self.random.random() < 0.8 else self.one(N_BODIES)
        return {"professional_id": person, "organisation_id": self.maybe(at), **self.span(900)}

    def assignments(self) -> list[Row]:
        """Assignments of some organisations."""
        rows = [
            {**self.who(), **self.span(), "end_reason": self.maybe(self.random.choice(REASONS), 0.6),
             "basis": self.random.choice((None, "registered", "from_snapshots"))}
            for _ in range(40)
        ]  # fmt: skip
        return [row for row in rows if row["organisation_id"] in (None, 1, 2)]

    def world(self) -> dict[str, list[Row]]:
        """All tables, some of them missing."""
        made = self.registers()
        missing = self.random.sample(sorted(made), self.random.choice((0, 0, 1, 3, 6)))
        first = self.random.choice(("contacts", "assignments"))
        made[first] = getattr(self, first)()
        other = "contacts" if first == "assignments" else "assignments"
        if self.random.random() < 0.7:
            made[other] = getattr(self, other)()
        return {name: rows for name, rows in made.items() if name not in missing}

    def registers(self) -> dict[str, list[Row]]:
        """The tables beside contacts and assignments."""
        one, maybe, near = self.one, self.maybe, self.near
        return {
            "care_episodes": [
                {"client_id": one(N_CLIENTS), "organisation_id": one(N_BODIES), **self.span(),
                 "law": self.random.choice(LAWS), "end_reason": maybe(self.random.choice(REASONS))}
                for _ in range(40)
            ],
            "clients": [
                {"client_id": client, "neighbourhood_id": maybe(one(2)), "left_on": maybe(near(), 0.1),
                 "died_on": maybe(near(), 0.1), "turned_18_in": maybe("2019-05", 0.2)}
                for client in range(1, N_CLIENTS + 1)
            ],
            "organisations": [
                {"organisation_id": body, "successor_id": maybe(one(N_BODIES), 0.2)}
                for body in range(1, N_BODIES + 1)
            ],
            "teams": [
                {"team_id": one(N_TEAMS), "organisation_id": maybe(one(N_BODIES)),
                 "first_day": maybe(near()), "last_day": maybe(near())}
                for _ in range(8)
            ],
            "employments": [self.job() for _ in range(20)],
            "replacements": [
                {"professional_id": one(N_PEOPLE), "replaced_id": one(N_PEOPLE), "first_day": near()}
                for _ in range(4)
            ],
            "contracts": [
                {"contract_id": number, "organisation_id": one(N_BODIES), **self.span(700),
                 "law": self.random.choice(LAWS), "predecessor_id": maybe(one(6), 0.3),
                 "product_categories": self.random.choice((None, "01", "02"))}
                for number in range(1, 7)
            ],
            "programmes": [
                {"programme_id": number, **self.span(700), "funded_until": maybe(near()),
                 "area_id": maybe(one(2)), "predecessor_id": maybe(one(4), 0.3)}
                for number in range(1, 5)
            ],
        }  # fmt: skip


def relationship_worlds() -> st.SearchStrategy[dict[str, list[Row]]]:
    """A world in which some tables are missing; contacts or assignments are there."""
    return st.integers(0, 10**6).map(lambda seed: Maker(seed).world())
