"""Patterns of the practice town: one that really rises, one that is broad by chance only, one that merged."""

from collections.abc import Iterable
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck, Pattern, PatternAct, Recurrence
from bestendig.web.bottlenecks.remembering import keep
from bestendig.web.bottlenecks.selectors import members_of, pattern_of, patterns_at
from bestendig.web.bottlenecks.services import reply_to_pattern
from bestendig.web.parties.models import Party, Table
from bestendig.web.patterns import services
from bestendig.web.patterns.practice_words import (
    ANSWER,
    BROAD,
    BROAD_ANSWER,
    FREE,
    RISING,
    SMALL,
    Said,
    Thread,
)
from bestendig.web.patterns.working import services as working
from bestendig.web.patterns.working.selectors import codings

ALIKE, OTHER, RELATED = "same", "other", "related"
NAMED_AFTER = 2
"""A pattern got its name once so many bottlenecks were in it."""


@transaction.atomic
def practise(table: Table) -> None:
    """Make them once, behind the bottlenecks of the practice town; nothing where one of them is there."""
    if Pattern.objects.filter(table=table, name=RISING.name).exists():
        return
    henk, noor = _seat(table, "team_leader"), _seat(table, "policy_adviser")
    if henk is None or noor is None:
        return
    parties = {party.name: party for party in table.parties.all()}
    rising = _thread(henk, RISING, parties)
    broad = _thread(henk, BROAD, parties)
    small = _thread(henk, SMALL, parties)
    for said in FREE:
        _note(henk, said, "", parties)
    services.settle(noor, rising, Pattern.State.BEING_WORKED_ON, ANSWER)
    for pattern, words in ((rising, ANSWER), (broad, BROAD_ANSWER)):
        reply_to_pattern(noor, members_of(pattern)[0], words)
    into = patterns_at(table).filter(memberships__bottleneck__theme=SMALL.theme).exclude(pk=small.pk).first()
    if into is not None:
        services.merge(henk, small, into, "Dit is hetzelfde: de pas komt te laat.")
    _as_long_ago(patterns_at(table))
    _code(henk, noor)


def _thread(seat: Seat, thread: Thread, parties: dict[str, Party]) -> Pattern:
    """One pattern with its bottlenecks and examples."""
    noted = [_note(seat, said, thread.theme, parties) for said in thread.said]
    made = services.make(seat, thread.name, thread.definition, noted, "")
    for words in thread.belongs:
        services.note_example(seat, made, words, True)
    for words in thread.does_not:
        services.note_example(seat, made, words, False)
    return made


def _note(seat: Seat, said: Said, theme: str, parties: dict[str, Party]) -> Bottleneck:
    """One shared bottleneck on its day, with who has it too."""
    at = timezone.now() - timedelta(weeks=said.weeks)
    noted = Bottleneck.objects.create(
        table=seat.table, party=parties[said.party], written_by=seat.user, words=said.words, theme=theme,
        noted_at=at, shared_at=at,
    )  # fmt: skip
    for name in said.also:
        later = min(at + timedelta(days=6), timezone.now())
        Recurrence.objects.create(bottleneck=noted, party=parties[name], by=seat.user, at=later)
    keep(noted)
    return noted


def _as_long_ago(patterns: Iterable[Pattern]) -> None:
    """Have each pattern named once a few bottlenecks were in it, as people would have done."""
    for pattern in patterns:
        days = sorted(each.noted_at for each in members_of(pattern))[:NAMED_AFTER]
        if days:
            at = days[-1] + timedelta(days=7)
            Pattern.objects.filter(pk=pattern.pk).update(made_at=at)
            PatternAct.objects.filter(pattern=pattern, act__in=("made", "joined")).update(at=at)


def _code(one: Seat, other: Seat) -> None:
    """Pairs that two people coded, mostly alike."""
    if codings(one):
        return
    coding = working.begin_coding(one)
    for number, seat in enumerate((one, other)):
        answers = {}
        for place, pair in enumerate(coding.pairs.select_related("one", "other")):
            ours = pattern_of(pair.one)
            is_one = ours is not None and ours == pattern_of(pair.other)
            answers[pair.pk] = ALIKE if is_one else RELATED if place % 9 == 4 * number else OTHER
        working.code(seat, coding, answers)


def _seat(table: Table, role: str) -> Seat | None:
    """Somebody in a role at this table."""
    row = SeatRow.objects.filter(party__table=table, role=role).select_related("user", "party__table").first()
    return Seat(row.user, row.role, row.party) if row else None
