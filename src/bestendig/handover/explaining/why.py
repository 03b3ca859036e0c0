"""Why this receiver for this person: one sentence that a resident may hear."""

from bestendig.handover.case.scene import Scene
from bestendig.language import Text
from bestendig.language.writing import month
from bestendig.model.handover import Person, Tie

WISH = Text(nl="De inwoner vraagt zelf om {name}.", en="The client asks for {name}.")
PINNED = Text(nl="{name}: dat hebben mensen al besloten.", en="{name}: people decided this already.")
STAYS = Text(
    nl="{name} is nu de vaste professional en kan blijven.", en="{name} is the professional now and can stay."
)
FORMER = Text(
    nl="{name} was eerder al de vaste professional", en="{name} was the professional of this client before"
)
KNOWN = Text(nl="{name} kent deze inwoner", en="{name} knows this client")
SINCE = Text(nl=" sinds {year}", en=" since {year}")
HOME = Text(
    nl="{name} komt al bij iemand anders in dit huishouden.",
    en="{name} already helps somebody else at this home.",
)
WEAK = Text(nl="{name} zag deze inwoner wel eens", en="{name} has met this client")
TEAM = Text(
    nl="{name} werkt in hetzelfde team en heeft plek.", en="{name} works in the same team and has room."
)
AREA = Text(
    nl="{name} werkt in hetzelfde gebied en heeft plek. Het eigen team heeft geen plek die past.",
    en="{name} works in the same area and has room. The own team has no place that fits.",
)
ROOM = Text(nl="{name} heeft plek en kan deze hulp geven.", en="{name} has room and can give this help.")


def why(scene: Scene, person: Person, name: str) -> Text:
    """One sentence on why this professional."""
    if person.pinned == name:
        return PINNED.filled(name=name)
    if person.wish == name:
        return WISH.filled(name=name)
    if person.current == name:
        return STAYS.filled(name=name)
    return how_known(scene, person, name) or _how_near(scene, person, name)


def how_known(scene: Scene, person: Person, name: str) -> Text | None:
    """How this person knows the professional; None when not at all."""
    tie = scene.cast.tie(person, name)
    if tie is None:
        return None
    if tie.is_former:
        return _dated(FORMER.filled(name=name), tie)
    if scene.pairs.is_known(person, name):
        since = SINCE.filled(year=tie.first_on.year) if tie.first_on else Text(nl="", en="")
        return _dated(KNOWN.filled(name=name) + since, tie)
    return HOME.filled(name=name) if tie.is_household else _dated(WEAK.filled(name=name), tie)


def _dated(words: Text, tie: Tie) -> Text:
    """The words with the month of the last contact."""
    if tie.last_on is None:
        return words + Text(nl=".", en=".")
    nl, en = (month(tie.last_on.year, tie.last_on.month, language) for language in ("nl", "en"))
    return words + Text(nl=f", laatste contact in {nl}.", en=f", last contact in {en}.")


def _how_near(scene: Scene, person: Person, name: str) -> Text:
    """A face that is not known: the same team, the same area, or just room."""
    receiver = scene.cast.receiver_at.get(name)
    if receiver is None:
        return ROOM.filled(name=name)
    if person.team and scene.cast.receivers[receiver].team == person.team:
        return TEAM.filled(name=name)
    is_near = bool(person.area) and scene.pairs.in_area(person, receiver)
    return (AREA if is_near and person.team else ROOM).filled(name=name)
