"""A proposal for one handover: three variants, each with its proof, and why for every person."""

from collections.abc import Mapping

from bestendig.handover.case.arcs import Laid, lay_out
from bestendig.handover.case.cast import cast
from bestendig.handover.division import pinned_limits
from bestendig.handover.explaining.placements import loads, placements
from bestendig.handover.explaining.prices import prices
from bestendig.handover.explaining.proofs import certificate
from bestendig.handover.placing import place
from bestendig.handover.rules.baselines import baselines
from bestendig.language import Text
from bestendig.model.handover import (
    VARIANTS,
    HandoverCase,
    Proposal,
    Variant,
    VariantName,
)
from bestendig.model.progress import Progress, Silent, Within
from bestendig.model.result import Provenance

LABELS: Mapping[VariantName, Text] = {
    "known_faces": Text(nl="Zo veel mogelijk bekende gezichten", en="As many known faces as possible"),
    "least_load": Text(
        nl="De plekken zo eerlijk mogelijk verdeeld", en="Places divided as fairly as possible"
    ),
    "nearest": Text(nl="Zo dicht mogelijk bij het eigen team", en="As near to the own team as possible"),
}


def propose(case: HandoverCase, provenance: Provenance, progress: Progress | None = None) -> Proposal:
    """Three proposals for who could take over whom; pins are kept, nothing is applied.

    InputError when a name occurs twice; ConfigError without the solver. Who has no place is an answer, with
    the limit that binds. The order of rows never matters.
    """
    laid, told = lay_out(cast(case)), progress or Silent()
    variants = tuple(
        _variant(laid, name, Within(told, name, at / len(VARIANTS), (at + 1) / len(VARIANTS)))
        for at, name in enumerate(VARIANTS)
    )
    return Proposal(case, variants, baselines(laid), provenance, pinned_limits(laid))


def _variant(laid: Laid, name: VariantName, progress: Progress) -> Variant:
    """One variant, in the order of the rows of the case."""
    placed = place(laid, name, progress)
    worth = prices(placed.laid, name, placed.flow)
    rows = placements(placed.laid, name, placed.receiver, worth)
    n_wishes = sum(bool(person.wish) for person in laid.cast.persons)
    return Variant(
        name, LABELS[name], rows, loads(placed.laid, placed.receiver), certificate(placed.proved), worth,
        n_placed=sum(row.professional is not None for row in rows),
        n_wishes=n_wishes,
        n_wishes_met=sum(row.is_wish for row in rows),
        n_known=sum(row.is_known for row in rows),
    )  # fmt: skip
