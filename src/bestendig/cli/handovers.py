"""What the command line says of a proposal: what stays first, then what is uncertain; nobody is ranked."""

from collections.abc import Iterator

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.model.handover import Proposal, Variant, VariantName

ABOUT = Text(nl="Overdracht van {n} inwoners vanaf ", en="Handover of {n} residents from ")
STAY = Text(nl="{stay} van {n} houden wie er nu voor hen is.", en="{stay} of {n} keep the one they have now.")
KNOWN = Text(
    nl="{known} van {n} krijgen iemand die zij al kennen.", en="{known} of {n} get somebody they know."
)
WISHES = Text(nl="{met} van {n} wensen zijn vervuld.", en="{met} of {n} wishes are met.")
ONE_WISH = {
    True: Text(nl="De wens is vervuld.", en="The wish is met."),
    False: Text(
        nl="De wens is niet vervuld; waarom staat in de lijst.", en="The wish is not met; the list says why."
    ),
}
ALL_PLACED = Text(nl="Iedereen heeft een plek.", en="Everybody has a place.")
NO_PLACE = Text(nl="{n} inwoners hebben nog geen plek:", en="{n} residents have no place yet:")
ONE_NO_PLACE = Text(nl="Eén inwoner heeft nog geen plek:", en="One resident has no place yet:")
WATCH = Text(
    nl="Bij {n} inwoners staat iets om op te letten; het staat in de lijst.",
    en="With {n} residents there is something to watch; it is in the list.",
)
ONE_WATCH = Text(
    nl="Bij één inwoner staat iets om op te letten; het staat in de lijst.",
    en="With one resident there is something to watch; it is in the list.",
)
WAY = Text(
    nl="  {name}: {placed} een plek, {known} een bekend gezicht.",
    en="  {name}: {placed} a place, {known} a known face.",
)
WAYS = Text(nl="Drie manieren:", en="Three ways:")
USUAL = Text(nl="Ter vergelijking:", en="To compare:")
RULES = {
    "least_loaded": Text(nl="wie het minste heeft krijgt de volgende", en="who has least gets the next"),
    "best_face_one_by_one": Text(nl="een voor een het beste gezicht", en="the best face one by one"),
}
DECIDE = Text(
    nl="Dit is een voorstel. Vraag het de inwoner, pas het aan in de lijst en laat het nakijken.",
    en="This is a proposal. Ask the resident, change it in the list and have it checked.",
)


def summary(proposal: Proposal, name: VariantName) -> Iterator[Text]:
    """The lines, in the order in which they are said."""
    chosen = _variant(proposal, name)
    n = len(proposal.case.persons)
    from_day = proposal.case.from_day
    yield ABOUT.filled(n=n) + Text(nl=f"{day(from_day, 'nl')}.", en=f"{day(from_day, 'en')}.")
    stay = _staying(proposal, chosen)
    if stay:
        yield STAY.filled(stay=stay, n=n)
    if stay < n:
        yield KNOWN.filled(known=chosen.n_known - stay, n=n - stay)
    if chosen.n_wishes == 1:
        yield ONE_WISH[bool(chosen.n_wishes_met)]
    elif chosen.n_wishes:
        yield WISHES.filled(met=chosen.n_wishes_met, n=chosen.n_wishes)
    yield from _without_place(chosen)
    watched = sum(bool(each.warnings) for each in chosen.placements)
    if watched:
        yield ONE_WATCH if watched == 1 else WATCH.filled(n=watched)
    yield from proposal.checks
    yield from (price.words for price in chosen.prices)
    yield WAYS
    for way in proposal.variants:
        yield _way(way.label, way.n_placed, way.n_known)
    yield chosen.certificate.words
    yield from _usual(proposal)
    yield DECIDE


def _staying(proposal: Proposal, chosen: Variant) -> int:
    """How many would keep the professional of now."""
    now = {person.client: person.current for person in proposal.case.persons}
    return sum(
        bool(each.professional) and each.professional == now.get(each.client) for each in chosen.placements
    )


def _without_place(chosen: Variant) -> Iterator[Text]:
    """Who has no place, counted by the limit that binds."""
    nobody = [each for each in chosen.placements if each.professional is None]
    if not nobody:
        yield ALL_PLACED
        return
    yield ONE_NO_PLACE if len(nobody) == 1 else NO_PLACE.filled(n=len(nobody))
    for limit in dict.fromkeys(each.limit for each in nobody if each.limit):
        yield Text(nl="- ", en="- ") + limit


def _usual(proposal: Proposal) -> Iterator[Text]:
    """What the usual rules would give."""
    told = [(RULES[rule], *counts) for rule, counts in proposal.baseline.items() if rule in RULES]
    if told:
        yield USUAL
    for rule, placed, known in told:
        yield _way(rule, placed, known)


def _way(name: Text, placed: int, known: int) -> Text:
    """What one way gives."""
    return Text(
        nl=WAY.nl.format(name=name.nl, placed=placed, known=known),
        en=WAY.en.format(name=name.en, placed=placed, known=known),
    )


def _variant(proposal: Proposal, name: VariantName) -> Variant:
    """The variant of that name; RequestError when there is none."""
    found = {variant.name: variant for variant in proposal.variants}
    if name in found:
        return found[name]
    raise RequestError(
        Text(nl="Deze manier is er niet.", en="This way is not there."),
        Text(nl=f"Kies uit: {', '.join(found)}.", en=f"Choose from: {', '.join(found)}."),
        code="variant_unknown",
    )
