"""A proposal for one handover: three variants, each with its proof, and why for every person."""

from collections.abc import Mapping

from bestendig.handover.case.scene import Scene, scene
from bestendig.handover.dividing.choosing import divide
from bestendig.handover.division import pinned_limits
from bestendig.handover.explaining.placements import loads, placements
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
    about, told = scene(case), progress or Silent()
    variants = tuple(
        _variant(about, name, Within(told, name, at / len(VARIANTS), (at + 1) / len(VARIANTS)))
        for at, name in enumerate(VARIANTS)
    )
    return Proposal(case, variants, baselines(about), provenance, pinned_limits(about))


def _variant(about: Scene, name: VariantName, progress: Progress) -> Variant:
    """One variant, in the order of the rows of the case."""
    found = divide(about, name, progress)
    rows = placements(about, name, found.chosen, found.prices)
    return Variant(
        name, LABELS[name], rows, loads(about, found.chosen), found.certificate, found.prices,
        n_placed=sum(row.professional is not None for row in rows),
        n_wishes=sum(bool(person.wish) for person in about.cast.persons),
        n_wishes_met=sum(row.is_wish for row in rows),
        n_known=sum(row.is_known for row in rows),
    )  # fmt: skip
