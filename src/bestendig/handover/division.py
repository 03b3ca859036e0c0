"""A division made or adjusted by hand: what it breaks, and how to have the rest computed again."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from bestendig.handover.case.scene import Scene, scene
from bestendig.handover.explaining.attention import broken
from bestendig.language import Text
from bestendig.model.handover import HandoverCase, Person

Division = Mapping[str, str | None]
ABOUT = Text(nl="{client}: ", en="{client}: ")
UNKNOWN_PERSON = Text(
    nl="{client} staat niet in deze overdracht.", en="{client} is not part of this handover."
)
NO_PLACE = Text(nl="{client} heeft geen plek.", en="{client} has no place.")
FULL = Text(
    nl="{name} komt op {after} van {places} plekken. Met de reserve zijn er {limit}.",
    en="{name} comes to {after} of {places} places. With the reserve there are {limit}.",
)
WISH = Text(nl="{client} vraagt om {wish} en krijgt {name}.", en="{client} asks for {wish} and gets {name}.")
APART = Text(
    nl="Het huishouden van {who} gaat naar verschillende mensen: {names}.",
    en="The household of {who} goes to different people: {names}.",
)
SECOND = Text(
    nl="{client} wisselde kort geleden al, of er verandert nu nog iets.",
    en="{client} changed a short while ago, or something else changes now.",
)
MOVES = Text(nl="{client} hoeft niet te wisselen.", en="{client} does not have to change.")


def check(case: HandoverCase, division: Division) -> tuple[Text, ...]:
    """What a division made by hand breaks, in the order of the case; empty when nothing. Nothing is refused.

    Who is not named in `division` counts as left with whom the case has pinned, else as without a place.
    """
    about = scene(case)
    whole = {person.client: division.get(person.client, person.pinned or None) for person in case.persons}
    strangers = sorted(set(division) - set(whole))
    return (
        *(UNKNOWN_PERSON.filled(client=client) for client in strangers),
        *(words for person in case.persons for words in _about(about, person, whole[person.client])),
        *_too_full(about, whole),
        *_apart(case, whole),
    )


def pin(case: HandoverCase, division: Division) -> HandoverCase:
    """The same case with these pairs decided by people: `propose` keeps them and divides the rest again."""
    pinned = [replace(person, pinned=division.get(person.client) or person.pinned) for person in case.persons]
    return replace(case, persons=tuple(pinned))


def pinned_limits(scene: Scene) -> tuple[Text, ...]:
    """What the pins of a case break."""
    case = scene.case
    whole = {person.client: person.pinned for person in case.persons if person.pinned}
    about = [
        words for person in case.persons if person.pinned for words in _about(scene, person, person.pinned)
    ]
    return (*about, *_too_full(scene, whole), *_apart(case, whole))


def _about(scene: Scene, person: Person, name: str | None) -> Iterator[Text]:
    """What one pair breaks."""
    if name is None:
        yield NO_PLACE.filled(client=person.client)
        return
    if person.wish and person.wish != name:
        yield WISH.filled(client=person.client, wish=person.wish, name=name)
    for words in broken(scene, person, name):
        yield ABOUT.filled(client=person.client) + words
    if name != person.current and scene.pairs.is_quiet(person):
        yield SECOND.filled(client=person.client)
    if name not in (person.current, person.wish) and scene.pairs.stays(person):
        yield MOVES.filled(client=person.client)


def _too_full(scene: Scene, whole: Division) -> Iterator[Text]:
    """Caseloads over their limit."""
    here, coming = Counter[str](), Counter[str]()
    for person in scene.cast.persons:
        here[person.current] += person.weight
        coming[whole.get(person.client) or ""] += person.weight
    for one in scene.case.receivers:
        after = max(one.load - here[one.professional], 0) + coming[one.professional]
        limit = int(one.places * (1 - scene.case.settings.reserve) + 1e-9)
        if coming[one.professional] and after > max(limit, one.load):
            yield FULL.filled(name=one.professional, after=after, places=one.places, limit=limit)


def _apart(case: HandoverCase, whole: Division) -> Iterator[Text]:
    """Households that go to more than one professional."""
    homes: dict[str, dict[str, str]] = defaultdict(dict)
    for person in case.persons:
        name = whole.get(person.client)
        if person.household and name:
            homes[person.household][person.client] = name
    for members in homes.values():
        if case.settings.households_together and len(set(members.values())) > 1:
            names = ", ".join(sorted(set(members.values())))
            yield APART.filled(who=", ".join(members), names=names)
