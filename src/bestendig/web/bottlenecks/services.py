"""What is done with bottlenecks: noted, shared, recognised, answered, closed; each act on the trail."""

from collections.abc import Collection, Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.bottlenecks import membership
from bestendig.web.bottlenecks.judging import Said
from bestendig.web.bottlenecks.models import Bottleneck, Judgement, Pattern, Recurrence, Reply
from bestendig.web.bottlenecks.policies import (
    check_can_change,
    check_can_remove,
    check_open,
    check_shared,
)
from bestendig.web.bottlenecks.remembering import drop, keep
from bestendig.web.bottlenecks.rules import may, may_join_in
from bestendig.web.bottlenecks.selectors import members_of, pattern_of, pattern_seen, waiting_beside
from bestendig.web.memory.cards import KINDS

ELSEWHERE = "rule_elsewhere"


@transaction.atomic
def note(seat: Seat, said: dict[str, Any], clicks: Iterable[Said] = ()) -> Bottleneck:
    """A new bottleneck of the party of this seat, with what was said of earlier ones while writing it."""
    written = Bottleneck.objects.create(
        table=seat.table, party=seat.party, written_by=seat.user, **_fields(said)
    )
    record(seat, "bottleneck_noted", subject_of(written))
    keep(written)
    if said.get("share") == "table":
        share(seat, written)
    for click in clicks:
        if can_judge(seat, click):
            judge(seat, written, click)
    return written


@transaction.atomic
def change(seat: Seat, bottleneck: Bottleneck, said: dict[str, Any]) -> None:
    """Other words, while nobody else reads it."""
    _check(seat, "bottlenecks.note", bottleneck)
    check_can_change(bottleneck)
    for name, value in {**_fields(said), "changed_at": timezone.now()}.items():
        setattr(bottleneck, name, value)
    bottleneck.save()
    keep(bottleneck)
    record(seat, "bottleneck_changed", subject_of(bottleneck))


@transaction.atomic
def remove(seat: Seat, bottleneck: Bottleneck) -> None:
    """Away, while nobody else has seen or counted it."""
    _check(seat, "bottlenecks.note", bottleneck)
    check_can_remove(bottleneck)
    drop(bottleneck)
    record(seat, "bottleneck_removed", subject_of(bottleneck))
    bottleneck.delete()


@transaction.atomic
def share(seat: Seat, bottleneck: Bottleneck) -> None:
    """Everybody at the table who reads bottlenecks sees it from now on, the municipality at once."""
    _check(seat, "bottlenecks.release", bottleneck)
    if bottleneck.is_shared:
        return
    bottleneck.shared_at, bottleneck.withdrawn_at = timezone.now(), None
    bottleneck.save(update_fields=["shared_at", "withdrawn_at"])
    keep(bottleneck)
    record(seat, "bottleneck_shared", subject_of(bottleneck))


@transaction.atomic
def withdraw(seat: Seat, bottleneck: Bottleneck) -> None:
    """Back to the own team; what others read they have read."""
    _check(seat, "bottlenecks.release", bottleneck)
    check_shared(bottleneck)
    bottleneck.withdrawn_at = timezone.now()
    bottleneck.save(update_fields=["withdrawn_at"])
    keep(bottleneck)
    record(seat, "bottleneck_withdrawn", subject_of(bottleneck))


@transaction.atomic
def also_ours(seat: Seat, bottleneck: Bottleneck, words: str = "") -> Recurrence:
    """The party of this seat has it too; once, and words are not needed."""
    if not may_join_in(seat, bottleneck):
        raise _refused()
    return _recur(seat, bottleneck, words)


@transaction.atomic
def also_ours_pattern(seat: Seat, pattern: Pattern) -> bool:
    """The party of this seat has this pattern too; False where it counts already.

    It is written beside the newest bottleneck in it, whoever may read that: nothing of it is shown.
    """
    if not seat.may("bottlenecks.note"):
        raise _refused()
    members = list(members_of(pattern))
    parties = {each.party_id for each in members}
    parties |= {again.party_id for each in members for again in each.recurrences.all()}
    if not members or seat.party.pk in parties:
        return False
    _recur(seat, members[-1], "")
    return True


@transaction.atomic
def judge(seat: Seat, bottleneck: Bottleneck, said: Said, reason: str = "") -> Judgement:
    """How a found thing relates to it; the same as a pattern joins that pattern, nothing else joins."""
    _check(seat, "bottlenecks.judge", bottleneck)
    if not can_judge(seat, said):
        raise _refused()
    given = Judgement.objects.create(
        bottleneck=bottleneck, kind=said.kind, subject=said.subject, answer=said.answer, by=seat.user,
        reason=reason.strip(),
    )  # fmt: skip
    record(seat, "bottleneck_judged", subject_of(bottleneck), said.answer)
    _follow(seat, bottleneck, said, reason)
    return given


@transaction.atomic
def reply(seat: Seat, bottleneck: Bottleneck, words: str) -> Reply:
    """What a person of this party answers."""
    _check(seat, "bottlenecks.reply", bottleneck)
    given = Reply.objects.create(bottleneck=bottleneck, party=seat.party, by=seat.user, words=words.strip())
    record(seat, "bottleneck_replied", subject_of(bottleneck))
    return given


@transaction.atomic
def reply_to_pattern(seat: Seat, bottleneck: Bottleneck, words: str) -> int:
    """The same answer to all in its pattern that wait for this party; how many beside the one itself."""
    beside = waiting_beside(seat, bottleneck)
    for each in (bottleneck, *beside):
        reply(seat, each, words)
    return len(beside)


@transaction.atomic
def read(seat: Seat, bottleneck: Bottleneck) -> None:
    """The own team has read what others answered."""
    _check(seat, "bottlenecks.note", bottleneck)
    bottleneck.read_at = timezone.now()
    bottleneck.save(update_fields=["read_at"])
    record(seat, "bottleneck_read", subject_of(bottleneck))


@transaction.atomic
def close(seat: Seat, bottleneck: Bottleneck, closed_as: str, came_of_it: str) -> None:
    """What came of it, in the words of the team that wrote it."""
    _check(seat, "bottlenecks.note", bottleneck)
    check_open(bottleneck)
    bottleneck.closed_as, bottleneck.came_of_it = closed_as, came_of_it.strip()
    bottleneck.closed_at = timezone.now()
    bottleneck.save(update_fields=["closed_as", "came_of_it", "closed_at"])
    record(seat, "bottleneck_closed", subject_of(bottleneck), closed_as)


@transaction.atomic
def reopen(seat: Seat, bottleneck: Bottleneck) -> None:
    """It is there again; what came of it the first time stays to be read."""
    _check(seat, "bottlenecks.note", bottleneck)
    bottleneck.closed_as, bottleneck.closed_at = "", None
    bottleneck.save(update_fields=["closed_as", "closed_at"])
    record(seat, "bottleneck_reopened", subject_of(bottleneck))


@transaction.atomic
def leave_pattern(seat: Seat, bottleneck: Bottleneck) -> None:
    """Out of the pattern in which it is."""
    pattern = pattern_of(bottleneck)
    if pattern is not None:
        membership.leave(seat, bottleneck, pattern)


def has_pattern(bottleneck: Bottleneck, other: Bottleneck) -> bool:
    """Whether one of the two is in a pattern, so that no name is needed."""
    return bool(pattern_of(bottleneck) or pattern_of(other))


@transaction.atomic
def bring_together(
    seat: Seat, bottleneck: Bottleneck, other: Bottleneck, said: dict[str, Any] | None
) -> Pattern:
    """Two that somebody called the same in one pattern: the one that there is, else a new one with a name."""
    here, there = pattern_of(bottleneck), pattern_of(other)
    if here and there and here != there:
        raise NotAllowed(
            Text(nl="Deze twee staan al bij twee rode draden.", en="These two are in two patterns already."),
            Text(nl="Voeg die rode draden samen.", en="Merge those patterns."),
            code="two_patterns",
        )
    pattern = here or there
    if pattern is None:
        if said is None:
            raise _refused()
        return membership.make_pattern(seat, said["name"], said["definition"], (bottleneck, other))
    for each in (bottleneck, other):
        membership.join(seat, each, pattern)
    return pattern


@transaction.atomic
def share_all(seat: Seat, bottlenecks: Collection[Bottleneck]) -> int:
    """Those that were chosen after a team meeting; how many."""
    for each in bottlenecks:
        share(seat, each)
    return len(bottlenecks)


def can_judge(seat: Seat, said: Said) -> bool:
    """Whether this seat sees the thing that it speaks of."""
    return said.kind in KINDS and said.subject in KINDS[said.kind].draw(seat, [said.subject])


def subject_of(bottleneck: Bottleneck) -> str:
    """How the trail names a bottleneck: by its number."""
    return f"bottleneck {bottleneck.pk}"


def _follow(seat: Seat, bottleneck: Bottleneck, said: Said, reason: str) -> None:
    """What a judgement on a pattern does: in, where it is in none; out, where it was in this one."""
    if said.kind != "pattern" or not seat.may("patterns.manage"):
        return
    pattern, now = pattern_seen(seat, int(said.subject)), pattern_of(bottleneck)
    if said.answer == "same" and now is None:
        membership.join(seat, bottleneck, pattern, reason)
    elif said.answer != "same" and now == pattern:
        membership.leave(seat, bottleneck, pattern, reason)


def _recur(seat: Seat, bottleneck: Bottleneck, words: str) -> Recurrence:
    """Once for each party; a second time only the words are new."""
    found, is_new = Recurrence.objects.get_or_create(
        bottleneck=bottleneck, party=seat.party, defaults={"by": seat.user, "words": words.strip()}
    )
    if is_new:
        record(seat, "bottleneck_also_ours", subject_of(bottleneck))
    elif words.strip():
        found.words = words.strip()
        found.save(update_fields=["words"])
    return found


def _fields(said: dict[str, Any]) -> dict[str, Any]:
    """What a form asked, as it is kept."""
    return {
        "words": said["words"].strip(),
        "theme": said.get("theme", ""),
        "about_law": said.get("about_law", ""),
        "partner": said.get("partner", "").strip(),
        "kind": ELSEWHERE if said.get("is_rule_elsewhere") else "",
    }


def _check(seat: Seat, permission: str, bottleneck: Bottleneck) -> None:
    """NotAllowed for what this seat may not do with this bottleneck."""
    if not may(seat, permission, bottleneck):
        raise _refused()


def _refused() -> NotAllowed:
    """The refusal."""
    return NotAllowed(
        Text(nl="Dit doet het team dat het knelpunt schreef.", en="The team that wrote it does this."),
        Text(nl="Vraag het dat team, of schrijf een antwoord.", en="Ask that team, or write an answer."),
        code="not_own_bottleneck",
    )
