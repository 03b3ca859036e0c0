"""What a recorded end reason says: the cause it names, or only a hint, or that nothing really ended."""

import narwhals.stable.v2 as nw

from bestendig.relationships.rows import chosen

HINTS = ("unknown", "extended", "change_request", "municipal_merger", "withdrawn", "admin_correction",
         "temporary", "organisation_switch", "municipality_initiated")  # fmt: skip
"""Reasons that name no cause by themselves: they only add evidence."""
PAPER = ("extended", "change_request", "municipal_merger", "withdrawn", "admin_correction", "temporary")
"""After an end for one of these help goes on, when it is taken up again soon enough."""
SPECIFIC = {
    "goal_reached": "finished",
    "death": "deceased",
    "moved": "moved",
    "contract_change": "contract",
    "funding_change": "programme",
    "reassessment_shorter": "decision",
    "delivery_form_change": "delivery_form",
    "turned_18": "turned_18",
    "other_domain": "other_law",
    "other_law": "other_law",
    "worker_left": "worker_left",
    "worker_absent": "replacement",
    "reorganisation": "team_change",
    "caseload": "caseload",
    "transfer_by_process": "process",
    "organisation_initiated": "organisation_choice",
    "client_initiated": "client_choice",
    "client_asked": "client_choice",
    "carer_asked": "client_choice",
    "mutual": "mutual_choice",
}
"""Per specific reason the cause that it names."""
NUMBER = {reason: place for place, reason in enumerate(("", *HINTS, *SPECIFIC))}
"""The number by which rows carry a reason: of two on one day the specific one is the larger. 0 is none."""
FIRST_SPECIFIC = 1 + len(HINTS)
PAPER_NUMBERS = tuple(NUMBER[reason] for reason in PAPER)
_NAMES = {place: reason for reason, place in NUMBER.items() if reason}


def numbered(column: str) -> nw.Expr:
    """The number of each recorded reason; 0 where none was recorded."""
    found = nw.col(column).replace_strict(NUMBER, default=0, return_dtype=nw.Int64)
    return found.fill_null(0)


def named(place: nw.Expr) -> nw.Expr:
    """The reason that a number stands for; unknown for 0."""
    return place.replace_strict(_NAMES, default=None, return_dtype=nw.String)


def is_specific(place: nw.Expr) -> nw.Expr:
    """Whether the number stands for a reason that names a cause."""
    return (place >= FIRST_SPECIFIC).fill_null(value=False)


def cause_of(place: nw.Expr) -> nw.Expr:
    """The cause that a specific reason names; unknown for the others."""
    causes = sorted(set(SPECIFIC.values()))
    choices = [
        (place.is_in([NUMBER[reason] for reason, name in SPECIFIC.items() if name == cause]), nw.lit(cause))
        for cause in causes
    ]
    return chosen(*choices, otherwise=nw.lit(None).cast(nw.String))
