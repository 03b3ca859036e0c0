"""What a person should look at before deciding: warnings with one placement."""

from collections.abc import Iterator

from bestendig.handover.case.pairs import leaves_soon
from bestendig.handover.case.scene import Scene
from bestendig.language import Text
from bestendig.language.writing import day, month
from bestendig.model.handover import Person

SECOND = Text(
    nl="Deze inwoner kreeg in {nl} al een ander gezicht. Vraag of dit nu kan.",
    en="This client got another face in {en} already. Ask whether this can be done now.",
)
NOW = Text(
    nl="Er verandert tegelijk nog iets voor deze inwoner. Vraag of dit nu kan.",
    en="Something else changes for this client at the same time. Ask whether this can be done now.",
)
MOVED = Text(
    nl="Deze inwoner hoeft niet te wisselen, maar anders heeft iemand geen plek. Vraag het eerst.",
    en="This client does not have to change, but otherwise somebody has no place. Ask first.",
)
CHILD = Text(nl="Jonger dan 12: vraag het de ouders.", en="Under 12: ask the parents.")
TEEN = Text(
    nl="12 tot en met 15 jaar: vraag het kind én de ouders.", en="12 to 15: ask both child and parents."
)
YOUTH = Text(nl="16 of 17 jaar: vraag het de jongere zelf.", en="16 or 17: ask the young person.")
UNKNOWN_AGE = Text(
    nl="Wordt dit jaar {age}: kijk na hoe oud het kind dan is, en vraag ook de ouders.",
    en="Turns {age} this year: check the age on that day, and ask the parents too.",
)
TOLD = Text(
    nl="De inwoner wil niet dat het verhaal meegaat.",
    en="The client does not want the story to be passed on.",
)
STRANGER = Text(
    nl="{name} staat niet in de lijst van wie kan overnemen.",
    en="{name} is not in the list of who could take over.",
)
AWAY = Text(nl="{name} is er op die dag niet.", en="{name} is not there on that day.")
LEAVES = Text(
    nl="{name} is er tot {nl}. Daarna is er weer een wisseling.", en="{name} is there until {en} only."
)
REFUSED = Text(nl="De inwoner wil liever niet {name}.", en="The client would rather not have {name}.")
LAW = Text(
    nl="{name} helpt niet onder deze wet ({what}).", en="{name} does not help under this law ({what})."
)
LANGUAGE = Text(
    nl="{name} spreekt deze taal niet ({what}).", en="{name} does not speak this language ({what})."
)
SKILL = Text(nl="{name} kan dit niet: {what}.", en="{name} cannot do this: {what}.")
AREA = Text(nl="{name} werkt niet in dit gebied ({what}).", en="{name} does not work in this area ({what}).")
WISH_FULL = Text(
    nl="De inwoner vraagt om {name}. Daar is geen plek meer.",
    en="The client asks for {name}, who has no place left.",
)
WISH_BROKEN = Text(
    nl="De inwoner vraagt om {name}. Dat kan niet:", en="The client asks for {name}. That is not possible:"
)


def attention(scene: Scene, person: Person, name: str | None) -> tuple[Text, ...]:
    """Everything to look at when this person goes to this professional (None: no place)."""
    return (
        *_wish(scene, person, name),
        *_about_person(scene, person, name),
        *(broken(scene, person, name) if name else ()),
    )


def _wish(scene: Scene, person: Person, name: str | None) -> Iterator[Text]:
    """Why a wish is not met."""
    if not person.wish or person.wish == name:
        return
    receiver = scene.cast.receiver_at.get(person.wish)
    if receiver is not None and scene.limits.may(person, receiver):
        yield WISH_FULL.filled(name=person.wish)
        return
    yield WISH_BROKEN.filled(name=person.wish)
    yield from broken(scene, person, person.wish)


def _about_person(scene: Scene, person: Person, name: str | None) -> Iterator[Text]:
    """Rest, age and what may be told."""
    is_moved = name is not None and name != person.current
    if is_moved and scene.pairs.is_quiet(person):
        yield _second(person)
    if is_moved and scene.pairs.stays(person) and name not in (person.wish, person.pinned):
        yield MOVED
    if is_moved and person.may_be_told is False:
        yield TOLD
    if asked := _who_is_asked(scene, person):
        yield asked


def _second(person: Person) -> Text:
    """A change short after another."""
    on = person.changed_on
    if on is None or person.changes_now:
        return NOW
    return SECOND.filled(nl=month(on.year, on.month, "nl"), en=month(on.year, on.month, "en"))


def _who_is_asked(scene: Scene, person: Person) -> Text | None:
    """Under 12 the parents, 12 to 15 both, 16 and older themselves; a year of birth leaves a year open."""
    if person.birth_year is None:
        return None
    age = scene.case.from_day.year - person.birth_year
    if age in (12, 16):
        return UNKNOWN_AGE.filled(age=age)
    return CHILD if age < 12 else TEEN if age < 16 else YOUTH if age < 18 else None


def broken(scene: Scene, person: Person, name: str) -> Iterator[Text]:
    """Which limits this pair breaks."""
    if name in person.rather_not:
        yield REFUSED.filled(name=name)
    receiver = scene.cast.receiver_at.get(name)
    if receiver is None:
        yield STRANGER.filled(name=name)
        return
    if not scene.limits.is_present[receiver]:
        yield AWAY.filled(name=name)
    yield from _lacking(scene, person, receiver)
    one = scene.cast.receivers[receiver]
    until = one.until_day
    is_soon = scene.limits.is_present[receiver] and leaves_soon(one, scene.case.from_day)
    if until is not None and is_soon:
        yield LEAVES.filled(name=name, nl=day(until, "nl"), en=day(until, "en"))


def _lacking(scene: Scene, person: Person, receiver: int) -> Iterator[Text]:
    """Law, language, competence, area."""
    one = scene.cast.receivers[receiver]
    if person.law and one.laws and person.law not in one.laws:
        yield LAW.filled(name=one.professional, what=person.law)
    if person.language and one.languages and person.language not in one.languages:
        yield LANGUAGE.filled(name=one.professional, what=person.language)
    if one.competences and (missing := [need for need in person.needs if need not in one.competences]):
        yield SKILL.filled(name=one.professional, what=", ".join(missing))
    if not scene.pairs.in_area(person, receiver):
        yield AREA.filled(name=one.professional, what=person.area)
