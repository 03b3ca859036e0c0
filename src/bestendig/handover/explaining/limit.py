"""Which limit binds for somebody who has no place."""

import numpy as np

from bestendig.handover.case.limits import requirement
from bestendig.handover.case.scene import Scene
from bestendig.handover.explaining.listing import listed
from bestendig.language import Text
from bestendig.model.handover import Person

NOBODY_THERE = Text(
    nl="Er is die dag niemand die kan overnemen.", en="Nobody is there on that day to take over."
)
LAW = Text(nl="Niemand mag helpen onder deze wet ({what}).", en="Nobody may help under this law ({what}).")
LANGUAGE = Text(nl="Niemand spreekt deze taal ({what}).", en="Nobody speaks this language ({what}).")
SKILL = Text(nl="Niemand kan dit: {what}.", en="Nobody can do this: {what}.")
TOGETHER = Text(
    nl="Niemand past bij alles tegelijk: wet, taal en wat nodig is.",
    en="Nobody fits everything at once: law, language and what is needed.",
)
EXCLUDED = Text(
    nl="Wie dit kan, wil de inwoner liever niet.", en="Whoever can do this, the client would rather not have."
)
FULL = Text(
    nl="Wie dit kan, zit vol: {who}. Daarbij blijft {reserve}% van de plekken vrij.",
    en="Whoever can do this is full: {who}. {reserve}% of the places stays free.",
)
MORE = Text(
    nl=" Met één plek meer bij {name} is er wel plek.", en=" With one place more at {name} there is room."
)


def limit(scene: Scene, person: Person, one_more: str | None) -> Text:
    """Why there is no place; `one_more` is with whom one place more would help."""
    laws, languages, needs = requirement(person)
    limits = scene.limits
    if not limits.is_present.any():
        return NOBODY_THERE
    if not limits.able((laws, (), ())).any():
        return LAW.filled(what=person.law)
    if not limits.able(((), languages, ())).any():
        return LANGUAGE.filled(what=person.language)
    if missing := [skill for skill in needs if not limits.able(((), (), (skill,))).any()]:
        return SKILL.filled(what=", ".join(missing))
    able = np.flatnonzero(limits.able(requirement(person)))
    if not len(able):
        return TOGETHER
    return _full(scene, person, [int(receiver) for receiver in able], one_more)


def _full(scene: Scene, person: Person, able: list[int], one_more: str | None) -> Text:
    """Everybody who can help is full, or is someone whom the client would rather not have."""
    names = [
        scene.cast.receivers[receiver].professional for receiver in able if scene.limits.may(person, receiver)
    ]
    if not names:
        return EXCLUDED
    reserve = f"{100 * scene.case.settings.reserve:.0f}"
    words = FULL.filled(reserve=reserve, who="{who}")
    words = Text(nl=words.nl.format(who=listed(names, "nl")), en=words.en.format(who=listed(names, "en")))
    return words + MORE.filled(name=one_more) if one_more in names else words
