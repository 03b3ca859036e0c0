"""The halves of an agenda, the kinds of its points, where a session stands: in words."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from bestendig.language import Text
from bestendig.language.writing import day


class OnADay(Protocol):
    """A session, as far as its title goes."""

    on: date
    team_id: int | None


HALVES: dict[str, Text] = {
    "practice": Text(
        nl="De praktijk vraagt de systeemwereld", en="Practice asks the system world"
    ),
    "system": Text(
        nl="De systeemwereld vraagt de praktijk", en="The system world asks practice"
    ),
}  # fmt: skip
"""Both worlds ask, and each question gets somebody who sees to the answer."""
EMPTY_HALVES: dict[str, Text] = {
    "practice": Text(
        nl="Hier staat nog niets. Vraag een team wat er steeds terugkomt.",
        en="Nothing stands here yet. Ask a team what keeps coming back.",
    ),
    "system": Text(
        nl="Hier staat nog niets. Wat wilt u van de praktijk weten voordat er iets wordt besloten?",
        en="Nothing stands here yet. What do you want to know from practice before anything is decided?",
    ),
}
KINDS: dict[str, Text] = {
    "pattern": Text(nl="rode draad", en="pattern"),
    "bottleneck": Text(nl="knelpunt", en="bottleneck"),
    "case": Text(nl="casus zonder namen", en="case without names"),
    "question": Text(nl="vraag", en="question"),
    "promise": Text(nl="open afspraak", en="open promise"),
    "sheet": Text(nl="gespreksblad met verhaal", en="sheet with a story"),
}
QUESTIONS: dict[str, Text] = {
    "pattern": Text(
        nl="Wat maakt dat dit terugkomt, en wat kunnen wij er samen aan doen?",
        en="What makes this come back, and what can we do about it together?",
    ),
    "bottleneck": Text(
        nl="Wat is hier nodig, en wie kan dat geven?", en="What is needed here, and who can give that?"
    ),
    "promise": Text(
        nl="Wat kwam ervan, en wat is er nog nodig?", en="What came of it, and what is still needed?"
    ),
    "sheet": Text(
        nl="Wat betekent dit verhaal, en wat vraagt het van ons?",
        en="What does this story mean, and what does it ask of us?",
    ),
    "case": Text(
        nl="Wat zouden de mensen zelf willen, en wat kan wel?",
        en="What would the people themselves want, and what is possible?",
    ),
}
"""What is asked at a point where nobody wrote a question of their own."""
STATES: dict[str, Text] = {
    "preparing": Text(nl="in voorbereiding", en="being prepared"),
    "fixed": Text(nl="agenda staat vast", en="agenda fixed"),
    "held": Text(nl="gehouden", en="held"),
    "told": Text(nl="teruggekoppeld", en="told back"),
    "called_off": Text(nl="gaat niet door", en="called off"),
}
SHARES: dict[str, Text] = {
    "nearly_all": Text(nl="bijna alles", en="nearly all of it"),
    "most": Text(nl="meer dan de helft", en="more than half"),
    "half": Text(nl="ongeveer de helft", en="about half"),
    "some": Text(nl="minder dan de helft", en="less than half"),
    "hardly": Text(nl="bijna niets", en="hardly any"),
}
"""How much of the time went to bottlenecks; the rest went to new policy."""
TABLE_TITLE = Text(nl="Kwartaalgesprek van {day_nl}", en="Quarterly session of {day_en}")
TEAM_TITLE = Text(nl="Teamgesprek van {day_nl}", en="Team session of {day_en}")


def choices(words: Mapping[str, Text]) -> list[tuple[str, str]]:
    """Names and words for a column."""
    return [(name, text.nl) for name, text in words.items()]


def kind_of(session: OnADay) -> Text:
    """What kind of session it is."""
    if session.team_id is not None:
        return Text(nl="Teamgesprek", en="Team session")
    return Text(nl="Kwartaalgesprek", en="Quarterly session")


def title_of(session: OnADay) -> Text:
    """The session by its day."""
    title = TABLE_TITLE if session.team_id is None else TEAM_TITLE
    return title.filled(day_nl=day(session.on, "nl"), day_en=day(session.on, "en"))
