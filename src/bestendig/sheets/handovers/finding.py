"""What a proposal finds, in sentences: the title, what stays, what wavers."""

from collections import defaultdict
from collections.abc import Iterator

from bestendig.language import Text, plain
from bestendig.model.handover import Occasion
from bestendig.sheets.handovers.choosing import Handed, Placed
from bestendig.sheets.handovers.days import on_day
from bestendig.sheets.handovers.names import colleague
from bestendig.sheets.words.counting import count, counted, sentence
from bestendig.sheets.words.telling import fill

PERSON = Text(nl="persoon", en="person")
PEOPLE = Text(nl="mensen", en="people")
ALL_KNOWN = Text(
    nl="Alle {all} mensen houden een gezicht dat zij kennen", en="All {all} people keep a face they know"
)
ONE_KNOWN = Text(
    nl="Eén van de {all} mensen houdt een gezicht dat hij of zij kent",
    en="One of the {all} people keeps a face they know",
)
SOME_KNOWN = Text(
    nl="{n} van de {all} mensen houden een gezicht dat zij kennen",
    en="{n} of the {all} people keep a face they know",
)
NONE_KNOWN = Text(
    nl="Voor {all} mensen komt er iemand die zij nog niet kennen",
    en="Somebody new comes for {all} people",
)
ONE_IN_ALL = Text(nl="Een voorstel voor één inwoner", en="A proposal for one resident")
OCCASIONS: dict[Occasion, Text] = {
    "leaving": Text(
        nl="{subject} gaat weg. Wie kan het overnemen vanaf {day}, en waarom?",
        en="{subject} is leaving. Who could take over from {day}, and why?",
    ),
    "contract": Text(
        nl="Contract {subject} stopt. Wie kan het overnemen vanaf {day}, en waarom?",
        en="Contract {subject} ends. Who could take over from {day}, and why?",
    ),
    "team_merge": Text(
        nl="Teams gaan samen: {subject}. Wie helpt wie vanaf {day}, en waarom?",
        en="Teams merge: {subject}. Who helps whom from {day}, and why?",
    ),
    "team_split": Text(
        nl="Team {subject} wordt gesplitst. Wie helpt wie vanaf {day}, en waarom?",
        en="Team {subject} is split. Who helps whom from {day}, and why?",
    ),
    "area": Text(
        nl="De wijken worden anders verdeeld: {subject}. Wie helpt wie vanaf {day}, en waarom?",
        en="Areas are drawn anew: {subject}. Who helps whom from {day}, and why?",
    ),
    "caseload": Text(
        nl="Het werk van {subject} wordt opnieuw verdeeld. Wie helpt wie vanaf {day}, en waarom?",
        en="The caseload of {subject} is divided anew. Who helps whom from {day}, and why?",
    ),
    "list": Text(
        nl="Lijst: {subject}. Wie kan het overnemen vanaf {day}, en waarom?",
        en="List: {subject}. Who could take over from {day}, and why?",
    ),
}
KEPT = (
    Text(nl="{n} houdt een gezicht dat bekend is.", en="{n} keeps a face they know."),
    Text(nl="{n} houden een gezicht dat zij kennen.", en="{n} keep a face they know."),
)
STAY = (
    Text(nl="{n} houdt dezelfde professional als nu.", en="{n} keeps the professional of now."),
    Text(nl="{n} houden dezelfde professional als nu.", en="{n} keep the professional of now."),
)
WISHES = Text(
    nl="Van de {all} wensen van inwoners {go} er {n} door.",
    en="Of the {all} wishes of residents, {n} can go ahead.",
)
ALL_WISHES = (
    Text(nl="De ene wens van een inwoner kan doorgaan.", en="The one wish of a resident can go ahead."),
    Text(
        nl="Alle {all} wensen van inwoners kunnen doorgaan.", en="All {all} wishes of residents can go ahead."
    ),
)
HOMES = (
    Text(
        nl="Het huishouden met meer mensen op de lijst krijgt één gezicht.",
        en="The household with several people on the list gets one face.",
    ),
    Text(
        nl="{n} huishoudens met meer mensen op de lijst krijgen elk één gezicht.",
        en="{n} households with several people on the list each get one face.",
    ),
)
NO_PLACE = (
    Text(nl="Voor {n} is nog geen plek.", en="There is no place yet for {n}."),
    Text(nl="Voor {n} is nog geen plek.", en="There is no place yet for {n}."),
)
NEW_FACE = (
    Text(nl="{n} krijgt een nieuw gezicht.", en="{n} gets a new face."),
    Text(nl="{n} krijgen een nieuw gezicht.", en="{n} get a new face."),
)
SECOND = (
    Text(
        nl="Bij {n} verandert er tegelijk nog iets, of was dat pas zo.",
        en="For {n} something else changes at the same time, or did so lately.",
    ),
) * 2
WISH_NOT = (
    Text(nl="Eén wens kan nog niet doorgaan.", en="One wish cannot go ahead yet."),
    Text(nl="{n} wensen kunnen nog niet doorgaan.", en="{n} wishes cannot go ahead yet."),
)
WANT_OTHER = (
    Text(
        nl="{n} wil iets anders. Wat, is nog niet opgeschreven.",
        en="{n} wants something else. What is not written down yet.",
    ),
    Text(
        nl="{n} willen iets anders. Wat, is nog niet opgeschreven.",
        en="{n} want something else. What is not written down yet.",
    ),
)
NOT_SPOKEN = (Text(nl="Met {n} is nog niet gesproken.", en="Nobody has spoken with {n} yet."),) * 2
APART = (
    Text(nl="Eén huishouden krijgt twee gezichten.", en="One household gets two faces."),
    Text(nl="{n} huishoudens krijgen meer dan één gezicht.", en="{n} households get more than one face."),
)


def title(handed: Handed) -> Text:
    """The finding: how many people keep a face they know."""
    known, everybody = n_known(handed), len(handed.people)
    if everybody == 1:
        return ONE_IN_ALL
    words = NONE_KNOWN if known == 0 else ALL_KNOWN if known == everybody else SOME_KNOWN
    words = ONE_KNOWN if known == 1 else words
    return fill(words, n=sentence(count(known)), all=count(everybody))


def lead(handed: Handed) -> Text:
    """What happens, from when, and what this paper is."""
    case = handed.case
    is_person = case.occasion in ("leaving", "caseload")
    subject = colleague(case.subject) if is_person else plain(case.subject)
    return sentence(fill(OCCASIONS[case.occasion], subject=subject, day=on_day(case.from_day)))


def n_known(handed: Handed) -> int:
    """How many people would have a face they know: somebody known, or the professional of now."""
    return sum(each.placement.professional is not None and not each.is_new_face for each in handed.people)


def stays(handed: Handed) -> tuple[Text, ...]:
    """What stays, first of all."""
    together, _ = homes(handed)
    lines = [
        _people(n_known(handed), KEPT),
        _people(sum(each.stays for each in handed.people), STAY),
        *_wishes_met(handed),
        _number(together, HOMES),
    ]
    return tuple(line for line in lines if line is not None)


def wavers(handed: Handed) -> tuple[Text, ...]:
    """What wavers, and with how many people nobody has spoken."""
    variant, _, apart = handed.variant, *homes(handed)
    changing = [each for each in handed.people if not each.stays]
    lines = [
        _people(len(handed.without_place), NO_PLACE),
        _people(sum(each.is_new_face for each in changing), NEW_FACE),
        _people(sum(each.is_second_change for each in changing), SECOND),
        _number(variant.n_wishes - variant.n_wishes_met, WISH_NOT),
        _number(apart, APART),
        _people(sum(wants_something_unsaid(each) for each in changing), WANT_OTHER),
        _people(sum(each.person.status == "not_spoken" for each in changing), NOT_SPOKEN),
    ]
    return tuple(line for line in lines if line is not None)


def wants_something_unsaid(placed: Placed) -> bool:
    """Whether somebody wants something else, and nobody wrote down what."""
    person = placed.person
    return person.status == "wants_other" and not person.wish and not person.rather_not


def homes(handed: Handed) -> tuple[int, int]:
    """Households with several people on the list: so many get one face, so many more than one."""
    faces: defaultdict[str, list[str | None]] = defaultdict(list)
    for each in handed.people:
        if each.mates:
            faces[each.person.household].append(each.placement.professional)
    together = sum(is_together(found) for found in faces.values())
    return together, len(faces) - together


def is_together(professionals: list[str | None]) -> bool:
    """Whether all have the same professional."""
    return None not in professionals and len(set(professionals)) == 1


def mates_apart(placed: Placed, handed: Handed) -> bool:
    """Whether somebody else of the household would get another face."""
    mates = {each.client for each in placed.mates}
    others = [each.placement.professional for each in handed.people if each.person.client in mates]
    return bool(mates) and not is_together([placed.placement.professional, *others])


def _wishes_met(handed: Handed) -> Iterator[Text]:
    """How many wishes can go ahead; nothing where nobody has a wish that can."""
    met, asked = handed.variant.n_wishes_met, handed.variant.n_wishes
    if met and met == asked:
        yield fill(ALL_WISHES[asked > 1], all=count(asked))
    elif met:
        go = Text(nl="gaat" if met == 1 else "gaan", en="")
        yield fill(WISHES, all=count(asked), n=count(met), go=go)


def _people(n: int, words: tuple[Text, Text]) -> Text | None:
    """A sentence about so many people; None about nobody."""
    return sentence(fill(words[n > 1], n=counted(n, PERSON, PEOPLE))) if n else None


def _number(n: int, words: tuple[Text, Text]) -> Text | None:
    """A sentence about so many things; None about none."""
    return sentence(fill(words[n > 1], n=sentence(count(n)))) if n else None
