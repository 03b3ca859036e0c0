"""The variants beside each other, the usual rules as a base line; the proof and the settings in words."""

from dataclasses import dataclass, replace

from bestendig.language import Text, plain
from bestendig.language.writing import share
from bestendig.model.handover import Variant
from bestendig.sheets.handovers.choosing import Handed
from bestendig.sheets.words.counting import written
from bestendig.sheets.words.telling import fill

COLUMNS = (
    Text(nl="heeft een plek", en="has a place"),
    Text(nl="wens gaat door", en="wish goes ahead"),
    Text(nl="bekend gezicht", en="known face"),
    Text(nl="nieuw gezicht", en="new face"),
)
USUAL: dict[str, Text] = {
    "least_loaded": Text(nl="naar wie de meeste ruimte heeft", en="to whoever has most room"),
    "best_face_one_by_one": Text(
        nl="een voor een naar het bekendste gezicht", en="one by one to the best known face"
    ),
}
"""The rules that people would use without a search, by their name in the proposal."""
OUT_OF = Text(nl="{n} van {all}", en="{n} of {all}")
NOT_COUNTED = Text(nl="niet geteld", en="not counted")
NO_WISHES = Text(nl="geen wensen", en="no wishes")
BEST = Text(
    nl="Er is geen betere verdeling in deze volgorde van doelen. Dat is los nagerekend.",
    en="There is no better division in this order of goals. That was checked independently.",
)
NEARLY = Text(
    nl="Er kan een betere verdeling zijn. Die is niet gevonden. "
    "Over alle doelen samen is het verschil hooguit {gap}. Dat is los nagerekend.",
    en="There may be a better division. It was not found. "
    "Over all goals together the difference is at most {gap}. That was checked independently.",
)
LITTLE = Text(nl="minder dan 0,1%", en="less than 0.1%")
GOALS = (
    Text(nl="Zo veel mogelijk mensen een plek.", en="A place for as many people as possible."),
    Text(nl="De wens van de inwoner.", en="The wish of the resident."),
    Text(nl="Een gezicht dat de inwoner kent.", en="A face that the resident knows."),
)
NEXT_GOAL: dict[str, Text] = {
    "known_faces": Text(
        nl="Daarna: hetzelfde team, eerlijk verdeeld werk, dichtbij.",
        en="After that: the same team, fair work, close by.",
    ),
    "least_load": Text(
        nl="Daarna eerst: eerlijk verdeeld werk.", en="After that, first: work fairly divided."
    ),
    "nearest": Text(nl="Daarna eerst: dichtbij het eigen team.", en="After that, first: near the own team."),
}


@dataclass(frozen=True, slots=True)
class Way:
    """A row of the table: a variant, or a usual rule to compare with; `is_this` is the one of this sheet."""

    name: Text
    cells: tuple[Text, ...]
    is_this: bool = False
    is_usual: bool = False


def ways(handed: Handed) -> tuple[Way, ...]:
    """Every variant, and after them the usual rules."""
    usual = [
        _way(USUAL.get(rule, plain(rule)), NOT_COUNTED, placed, known)
        for rule, (placed, known) in sorted(handed.proposal.baseline.items())
    ]
    return (
        *(_variant(each, handed) for each in handed.proposal.variants),
        *(replace(each, is_usual=True) for each in usual),
    )


def _variant(variant: Variant, handed: Handed) -> Way:
    """One variant."""
    met = fill(OUT_OF, n=written(variant.n_wishes_met), all=written(variant.n_wishes))
    wishes = met if variant.n_wishes else NO_WISHES
    found = _way(variant.label, wishes, variant.n_placed, variant.n_known + _n_stay_unseen(variant, handed))
    return replace(found, is_this=variant.name == handed.variant.name)


def _n_stay_unseen(variant: Variant, handed: Handed) -> int:
    """Those who keep the professional of now, though no contact between them is on file."""
    now = {each.person.client: each.person.current for each in handed.people}
    kept = (each for each in variant.placements if each.professional and not each.is_known)
    return sum(each.professional == now.get(each.client) for each in kept)


def _way(name: Text, wishes: Text, placed: int, known: int) -> Way:
    """A row with its numbers."""
    return Way(name, (written(placed), wishes, written(known), written(placed - known)))


def proof(handed: Handed) -> Text:
    """Whether a better division exists, and by how much at most."""
    certificate = handed.variant.certificate
    if certificate.is_optimal:
        return BEST
    gap = Text(nl=share(certificate.gap, "nl", 1), en=share(certificate.gap, "en", 1))
    return fill(NEARLY, gap=LITTLE if certificate.gap < 0.0005 else gap)


def goals(handed: Handed) -> tuple[Text, ...]:
    """What the search strove for, the most important first."""
    return (*GOALS, NEXT_GOAL[handed.variant.name])
