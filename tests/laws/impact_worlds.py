"""Random worlds with all that a continuïteitstoets looks at, and plans that name things in them."""

from typing import Any

from hypothesis import strategies as st
from tests.laws.relationship_worlds import EXTRACT, N_BODIES, N_CLIENTS, N_PEOPLE, N_TEAMS, Maker, Row
from tests.reference.relationship_tables import SCHEMAS, held

from bestendig.model.plan import Targets
from bestendig.store import Engine

DAYS_BEFORE = (0, 0, 230, 290, 570, 640, 980)
"""How long before the extract the day is: mostly near one of the three days around which all happens."""
FORMS = ("permanent", "permanent", "temporary", "self_employed", None)
_MORE = {
    "clients": {"household_id": "int64"},
    "employments": {"team_id": "int64", "role": "string", "contract_form": "string", "end_reason": "string"},
    "care_episodes": {
        "product_category": "string", "contract_id": "int64", "allocated_on": "int32",
        "planned_last_day": "int32",
    },
    "programmes": {"end_reason": "string"},
}  # fmt: skip
ALL_SCHEMAS = {
    **{name: {**kinds, **_MORE.get(name, {})} for name, kinds in SCHEMAS.items()},
    "presences": {"professional_id": "int64", "area_id": "int64", "first_day": "int32", "last_day": "int32"},
}


class Fuller(Maker):
    """Worlds with households, forms of contract, what stands in the register of help, presences."""

    def registers(self) -> dict[str, list[Row]]:
        """The tables beside contacts and assignments, with more columns."""
        made = super().registers()
        one, maybe = self.one, self.maybe
        for row in made["clients"]:
            row["household_id"] = maybe(one(12), 0.7)
        for row in made["employments"]:
            row |= {
                "last_day": maybe(row["last_day"], 0.5), "team_id": maybe(one(N_TEAMS)),
                "contract_form": self.random.choice(FORMS),
                "role": self.random.choice((None, "professional", "professional", "manager")),
            }  # fmt: skip
        for row in made["care_episodes"]:
            row |= {"product_category": maybe(str(one(3))), "contract_id": maybe(one(6), 0.5),
                    "allocated_on": row["first_day"] - 10}  # fmt: skip
        made["presences"] = [
            {"professional_id": one(N_PEOPLE), "area_id": one(2), **self.span(900)} for _ in range(6)
        ]
        return made

    def targets(self, with_lots: bool = True) -> Targets:
        """What some plan names; often nothing of a kind."""

        def some(n: int, share: float) -> tuple[int, ...]:
            return tuple({self.one(n) for _ in range(self.one(3))}) if self.random.random() < share else ()

        lots = tuple((self.targets(with_lots=False), self.random.random()) for _ in range(self.one(3) - 1))
        return Targets(
            organisations=some(N_BODIES, 0.5), contracts=some(6, 0.2), teams=some(N_TEAMS, 0.15),
            areas=some(2, 0.1), programmes=some(4, 0.15),
            professional=self.one(N_PEOPLE) if self.random.random() < 0.05 else None,
            law=self.random.choice((None, None, "wmo")), lots=lots if with_lots else (),
        )  # fmt: skip


def cases() -> st.SearchStrategy[tuple[dict[str, list[Row]], Targets, int]]:
    """A world, what a plan names in it, and a day."""

    def made(seed: int) -> tuple[dict[str, list[Row]], Targets, int]:
        maker = Fuller(seed)
        return maker.world(), maker.targets(), EXTRACT - maker.random.choice(DAYS_BEFORE)

    return st.integers(0, 10**6).map(made)


def held_fully(engine: Engine, world: dict[str, list[Row]]) -> dict[str, Any]:
    """The tables of a world on an engine, with all columns."""
    tables = held(engine, {name: rows for name, rows in world.items() if name == "contacts"})
    for name, kinds in ALL_SCHEMAS.items():
        if name in world and name != "contacts":
            columns = {column: [row.get(column) for row in world[name]] for column in kinds}
            tables[name] = engine.hold(columns, kinds)
    return tables


__all__ = ["N_CLIENTS", "Fuller", "cases", "held_fully"]
