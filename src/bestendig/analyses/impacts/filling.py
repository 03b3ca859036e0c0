"""What a form for a plan needs: the kinds with their fields, the names in the data, the plan as a file."""

from bestendig.analyses.naming import names_of
from bestendig.analyses.opening import Data
from bestendig.impact.assumptions import assumptions_of
from bestendig.impact.plans import KINDS, kind_named, read_plan, write_plan
from bestendig.model.assumption import AssumptionCard
from bestendig.model.plan import Plan
from bestendig.model.plan_kind import PlanKindCard


def plan_kinds() -> tuple[PlanKindCard, ...]:
    """Every kind of plan, in reading order."""
    return tuple(KINDS.values())


def kind_of(name: str) -> PlanKindCard:
    """The kind of that name, in Dutch or English; InputError when there is none."""
    return kind_named(name)


def assumption_cards(kind: str) -> tuple[AssumptionCard, ...]:
    """The assumptions that a kind of plan rests on."""
    return assumptions_of(kind_named(kind).kind)


def bodies_in(data: Data) -> dict[str, tuple[str, ...]]:
    """The names of organisations and teams in the data, in the order of the alphabet."""
    with data.opened() as (engine, tables):
        names = names_of(data.version, engine, tables)
    return {kind: tuple(sorted({*names[kind].values()})) for kind in ("organisation", "team")}


def plan_text(plan: Plan, language: str) -> str:
    """The plan as a file that a person can read and change."""
    return write_plan(plan, language)


def plan_from(text: str) -> Plan:
    """The plan in a text; InputError for what cannot be read."""
    return read_plan(text, "plan")
