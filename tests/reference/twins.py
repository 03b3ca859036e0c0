"""The twin of every measure by name, and what a person sees of it: a value per client."""

from collections.abc import Callable

from tests.reference import courses, policy, registers, relational, staff
from tests.reference.lives import Unit, lives
from tests.reference.relational import PER_LIFE, Ratio, per_life
from tests.reference.world import World

from bestendig.model.request import Request

WHOLE_WORLD: dict[str, Callable[[World, Request], dict[Unit, Ratio]]] = {
    name: getattr(module, name)
    for module, names in (
        (
            relational,
            (
                "named_professional_share",
                "own_client_share",
                "care_density",
                "faces_in_14_days",
                "handover_warmth",
            ),
        ),
        (
            policy,
            (
                "people_behind_ending_contracts",
                "people_behind_latest_contract_ends",
                "organisations_around",
                "organisations_in_period",
                "cooperation_so_far",
            ),
        ),
        (
            staff,
            (
                "turnover",
                "stability_index",
                "flex_share",
                "hired_share",
                "caseload_per_fte",
                "officials_per_term",
                "professionals_present",
                "presence_tenure",
                "faces_passed",
                "longest_presence",
            ),
        ),
        (
            registers,
            (
                "contract_length",
                "cooperation_length",
                "organisations_active",
                "organisations_around_household",
                "market_churn",
                "programmes_started",
                "programmes_ended",
                "programmes_renamed",
                "outlived_election_share",
                "funding_horizon",
                "incidental_share",
            ),
        ),
        (
            courses,
            (
                "waiting_time",
                "worker_changes",
                "worker_changes_by_transfer",
                "household_hands",
                "placement_moves",
                "carer_changes",
            ),
        ),
    )
    for name in names
}


def ratios(name: str, world: World, request: Request) -> dict[Unit, Ratio]:
    """Per unit what is divided by what; nothing where the measure is undefined."""
    found = per_life(name, world, request) if name in PER_LIFE else WHOLE_WORLD[name](world, request)
    if request.minimum_contacts:
        enough = {
            unit
            for unit, life in lives(world, request).items()
            if len(life.asked) >= request.minimum_contacts
        }
        found = {unit: ratio for unit, ratio in found.items() if unit in enough}
    return {unit: ratio for unit, ratio in found.items() if ratio is not None}


def values(name: str, world: World, request: Request) -> dict[Unit, float]:
    """Per unit the value of a measure."""
    return {unit: float(over / under) for unit, (over, under) in _divided(ratios(name, world, request))}


def _divided(found: dict[Unit, Ratio]) -> list[tuple[Unit, tuple[float, float]]]:
    """Units that have a value."""
    return [(unit, (float(ratio[0]), float(ratio[1]))) for unit, ratio in found.items() if ratio is not None]
