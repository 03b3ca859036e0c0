"""How a found bottleneck or pattern is shown: enough to judge, and no word that was not shared."""

from collections.abc import Collection, Iterator, Mapping

from django.urls import NoReverseMatch, reverse
from django.utils.timezone import localdate

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck, Pattern
from bestendig.web.bottlenecks.selectors import (
    Counted,
    bottlenecks_seen,
    counted,
    counts,
    newest_answers,
    patterns_at,
)
from bestendig.web.bottlenecks.words import CLOSED, PATTERN_STATES
from bestendig.web.memory.cards import KINDS, Card, kind

ANSWERED = Text(nl="er is een antwoord", en="there is an answer")
WAITS = Text(nl="wacht op antwoord", en="waits for an answer")
OWN = Text(nl="alleen voor uw team", en="for your team only")
TIMES = Text(
    nl="minstens {n} keer bij minstens {parties} {teams_nl}",
    en="at least {n} {times_en} at {parties} {teams_en} or more",
)


@kind("bottleneck", Text(nl="knelpunt", en="bottleneck"))
def bottleneck_cards(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """The bottlenecks that this seat may read."""
    found = bottlenecks_seen(seat).filter(pk__in=[int(subject) for subject in subjects])
    return {str(each.pk): bottleneck_card(each) for each in found}


def pattern_cards(seat: Seat, subjects: Collection[str]) -> Mapping[str, Card]:
    """The patterns of this table: name, definition, how often at least; the words of nobody."""
    found = list(patterns_at(seat.table).filter(pk__in=[int(subject) for subject in subjects]))
    how_often, told = counts(found), newest_answers(found)
    return {str(each.pk): _pattern_card(each, how_often[each.pk], told.get(each.pk, "")) for each in found}


def bottleneck_card(bottleneck: Bottleneck) -> Card:
    """One bottleneck; with the newest answer, or what came of it."""
    replies = list(bottleneck.replies.all())
    how_often = counted(bottleneck)
    return Card(
        title="",
        words=bottleneck.words,
        address=bottleneck.get_absolute_url(),
        where=bottleneck.party.name,
        on=localdate(bottleneck.noted_at),
        state=state_of(bottleneck),
        answer=bottleneck.came_of_it or (replies[-1].words if replies else ""),
        counted=times(how_often) if how_often.n_times > 1 else None,
        is_over=bottleneck.closed_at is not None,
    )


def state_of(bottleneck: Bottleneck) -> Text:
    """Where it stands."""
    if bottleneck.closed_as:
        return CLOSED[bottleneck.closed_as]
    if not bottleneck.is_shared:
        return OWN
    return ANSWERED if bottleneck.replies.all() else WAITS


def times(how_often: Counted) -> Text:
    """How often, in words that never say more than is known."""
    one = how_often.n_parties == 1
    return TIMES.filled(
        n=how_often.n_times,
        parties=how_often.n_parties,
        teams_nl="team" if one else "teams",
        teams_en="team" if one else "teams",
        times_en="time" if how_often.n_times == 1 else "times",
    )


def _pattern_card(pattern: Pattern, how_often: Counted, answer: str) -> Card:
    """One pattern."""
    return Card(
        title=pattern.name,
        words=pattern.definition,
        address=_address(pattern),
        where=pattern.owner.name,
        on=localdate(how_often.last_at) if how_often.last_at else None,
        state=PATTERN_STATES[pattern.state],
        answer=answer,
        counted=times(how_often) if how_often.n_times else None,
        facts=tuple(_between(how_often)),
        is_over=pattern.state in (Pattern.State.SOLVED, Pattern.State.SET_ASIDE),
    )


def _between(how_often: Counted) -> Iterator[Text]:
    """From when until when it was noted, where that is more than one day."""
    first, last = how_often.first_at, how_often.last_at
    if first and last and localdate(first) != localdate(last):
        days = {name: (day(localdate(first), name), day(localdate(last), name)) for name in ("nl", "en")}
        yield Text(
            nl="eerst {} en laatst {}".format(*days["nl"]), en="first {} and last {}".format(*days["en"])
        )


def _address(pattern: Pattern) -> str:
    """The page of a pattern."""
    try:
        return reverse("pattern", kwargs={"pk": pattern.pk})
    except NoReverseMatch:
        return ""


if "pattern" not in KINDS:
    kind("pattern", Text(nl="rode draad", en="pattern"))(pattern_cards)
