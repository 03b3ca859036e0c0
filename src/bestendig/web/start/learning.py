"""What can be done now with what was learned: who waits for a reply, and what came back to who asked."""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils.text import Truncator

from bestendig.language import Text, plain
from bestendig.language.writing import day
from bestendig.web.accounts.seat import Seat
from bestendig.web.answers.selectors import to_check, waiting_for_answer
from bestendig.web.bottlenecks.selectors import newly_answered, waiting_for_reply
from bestendig.web.incidents.selectors import to_look_at
from bestendig.web.quarters.selectors import next_session, to_prepare, to_tell_back, told_to

LONGEST = 110
Said = tuple[Text, str, Text | None]
"""Words, address, and what it is about."""


def waiting(seat: Seat) -> Iterator[Said]:
    """What waits for a human reply of this party, first of all."""
    number = waiting_for_reply(seat).count()
    if number:
        words = Text(nl="Geef antwoord: dit wacht op ons", en="Reply: this waits for us")
        about = Text(
            nl=f"{number} {'knelpunt' if number == 1 else 'knelpunten'} van de praktijk",
            en=f"{number} {'bottleneck' if number == 1 else 'bottlenecks'} of practice",
        )
        yield words, reverse("bottleneck-waiting"), about


def questions(seat: Seat) -> Iterator[Said]:
    """A question on rules that waits for an answer."""
    for question in waiting_for_answer(seat)[:1]:
        words = Text(nl="Beantwoord een vraag over regels", en="Answer a question on rules")
        yield words, question.get_absolute_url(), _begin(question.words)


def came_back(seat: Seat) -> Iterator[Said]:
    """What came of what the own party raised."""
    for bottleneck in newly_answered(seat)[:1]:
        words = Text(nl="Lees wat er kwam van een knelpunt", en="Read what came of a bottleneck")
        yield words, bottleneck.get_absolute_url(), _begin(bottleneck.words)
    for point in told_to(seat)[:1]:
        words = Text(
            nl="Lees wat er in het kwartaalgesprek is gezegd", en="Read what the quarterly session said"
        )
        yield words, point.get_absolute_url(), plain(point.title)


def to_do_for_session(seat: Seat) -> Iterator[Said]:
    """The session to tell back, or of which this seat makes the agenda."""
    for session in to_tell_back(seat)[:1]:
        words = Text(nl="Vertel terug wat is besloten", en="Tell back what was decided")
        yield words, session.get_absolute_url(), _on(session.on)
    preparing = to_prepare(seat)
    if preparing is not None:
        words = Text(nl="Maak de agenda van het kwartaalgesprek af", en="Finish the agenda of the session")
        yield words, preparing.get_absolute_url(), _on(preparing.on)


def coming_session(seat: Seat) -> Iterator[Said]:
    """The session to come, for who does not prepare it."""
    coming = next_session(seat)
    if coming is not None and to_prepare(seat) is None:
        words = Text(nl="Bereid het kwartaalgesprek voor", en="Prepare for the quarterly session")
        yield words, coming.get_absolute_url(), _on(coming.on)


def to_look_again(seat: Seat) -> Iterator[Said]:
    """Answers and advice of which the day has come."""
    for question in to_check(seat)[:1]:
        words = Text(nl="Kijk of een antwoord nog klopt", en="See whether an answer still holds")
        yield words, question.get_absolute_url(), _begin(question.words)
    for advice in to_look_at(seat)[:1]:
        words = Text(nl="Kijk opnieuw naar een advies", en="Look again at an advice")
        yield words, advice.get_absolute_url(), plain(advice.theme)


def _begin(words: str) -> Text:
    """The first words of what somebody wrote."""
    return plain(Truncator(words).chars(LONGEST))


def _on(when: date) -> Text:
    """The day in words."""
    return Text(nl=day(when, "nl"), en=day(when, "en"))
