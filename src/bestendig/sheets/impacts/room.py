"""En is het nog goed? Waiting and capacity beside continuity, or that they are missing and whom to ask."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.impact import ImpactTest
from bestendig.sheets.words.counting import written
from bestendig.sheets.words.standing import NO_CAPACITY, NO_WAITING, RIGHT_TO_CHANGE
from bestendig.sheets.words.telling import fill
from bestendig.sheets.words.values import value_words

WAITING = Text(
    nl="De middelste inwoner wacht nu {days} dagen op hulp.",
    en="The resident in the middle now waits {days} days for help.",
)
CASELOAD = Text(
    nl="Een volle werkweek staat nu voor {n} inwoners.", en="A full-time week now stands for {n} residents."
)
ASK = Text(
    nl="Vraag ook hoe lang mensen wachten op hulp, en of er ruimte is om bekend te blijven.",
    en="Ask as well how long people wait for help, and whether there is room to stay a known face.",
)
RECEIVING = Text(
    nl="Er zijn {n} hulpverleners bij wie mensen terechtkunnen.",
    en="There are {n} professionals who could receive people.",
)


def room(test: ImpactTest) -> tuple[Text, ...]:
    """Waiting, caseload, who could receive, and the right to someone else; without figures where hidden."""
    return tuple(_room(test)) if test.state == "shown" else (ASK, RIGHT_TO_CHANGE)


def _room(test: ImpactTest) -> Iterator[Text]:
    found = test.capacity
    if found.waiting_days is not None:
        yield fill(WAITING, days=written(round(found.waiting_days)))
    else:
        yield NO_WAITING
    if found.caseload_per_fte is not None:
        yield fill(CASELOAD, n=value_words(found.caseload_per_fte, "number"))
    else:
        yield NO_CAPACITY
    if found.receiving_professionals is not None:
        yield fill(RECEIVING, n=written(found.receiving_professionals))
    yield RIGHT_TO_CHANGE
