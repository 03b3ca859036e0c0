"""Whether an answer about relationships may be shown, by what it rests on; and that basis, rounded."""

from dataclasses import replace

from bestendig.disclosure import reasons
from bestendig.disclosure.courses.levels import rounded
from bestendig.disclosure.rule import Rule
from bestendig.language import Text
from bestendig.model.course import Basis
from bestendig.model.request import WithWhom

NOTHING = Basis(0, 0, 0, 0)


def objection(basis: Basis, with_whom: WithWhom, rule: Rule) -> Text | None:
    """Why nothing may be shown on this basis; None when it may. A register of public facts always may."""
    if basis.about == "register":
        return None
    if basis.about == "staff":
        return _of_people(basis, rule.colleagues, rule.colleague_share)
    if basis.n_clients < rule.threshold:
        return reasons.FEW_CLIENTS
    return (
        _of_people(basis, rule.professionals, rule.professional_share)
        if with_whom == "professional"
        else None
    )


def _of_people(basis: Basis, least: int, largest: float) -> Text | None:
    """Whether too few professionals, or one too much, stand behind it; unknown counts as too much."""
    if basis.n_professionals < least:
        return reasons.FEW_PROFESSIONALS
    if basis.largest_professional_share is None:
        return reasons.SPREAD_UNKNOWN
    return reasons.ONE_PROFESSIONAL if basis.largest_professional_share > largest else None


def rounded_basis(basis: Basis, base: int) -> Basis:
    """Counts as multiples of `base`, nobody's share; a register keeps its exact counts."""
    if basis.about == "register":
        return basis
    return replace(
        basis,
        n_clients=rounded(basis.n_clients, base),
        n_relationships=rounded(basis.n_relationships, base),
        n_ended=rounded(basis.n_ended, base),
        n_passing_faces=rounded(basis.n_passing_faces, base),
        n_unknown_start=rounded(basis.n_unknown_start, base),
        largest_professional_share=None,
        largest_organisation_share=None,
        is_rounded=True,
    )
