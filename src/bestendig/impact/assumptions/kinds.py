"""Kinds of plans that share assumptions."""

from bestendig.model.plan import PlanKind

PURCHASES: tuple[PlanKind, ...] = (
    "tender", "contract_ends", "organisation_replaced", "organisations_reduced", "open_house_closed",
    "contract_length",
)  # fmt: skip
"""Plans by which another organisation may come."""
PROCEDURES: tuple[PlanKind, ...] = (
    "tender", "organisations_reduced", "open_house_closed", "contract_length",
)  # fmt: skip
"""Plans for which organisations have to bid."""
REORGANISATIONS: tuple[PlanKind, ...] = ("team_merged", "team_split", "area_redrawn")
"""Plans by which a professional changes although nobody leaves."""
UNREST: tuple[PlanKind, ...] = (*(kind for kind in PURCHASES if kind != "contract_length"), *REORGANISATIONS)
"""Plans with one date around which more colleagues leave."""
