"""What people do with patterns: named, merged, split, answered; each act in its history and on the trail."""

from collections.abc import Collection

from django.db import transaction

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.membership import join, leave, make_pattern, told
from bestendig.web.bottlenecks.models import Bottleneck, Example, Pattern
from bestendig.web.bottlenecks.remembering import keep_pattern
from bestendig.web.bottlenecks.selectors import members_of
from bestendig.web.parties.models import Party
from bestendig.web.patterns.moving import move
from bestendig.web.patterns.policies import check_is_here
from bestendig.web.patterns.rules import may_change, may_settle

__all__ = ["give", "join", "leave", "make", "merge", "note_example", "rename", "settle", "split"]


def make(seat: Seat, name: str, definition: str, bottlenecks: Collection[Bottleneck], why: str) -> Pattern:
    """A new pattern of chosen bottlenecks."""
    return make_pattern(seat, name, definition, bottlenecks, why)


@transaction.atomic
def rename(seat: Seat, pattern: Pattern, name: str, definition: str, why: str) -> None:
    """Another name or sentence; the old ones stay in the history."""
    _check(seat, pattern)
    was = {"name": pattern.name, "definition": pattern.definition}
    pattern.name, pattern.definition = name.strip(), definition.strip()
    pattern.save(update_fields=["name", "definition"])
    told(seat, pattern, "renamed", why, **was, became=[pattern.name, pattern.definition])
    keep_pattern(pattern)


@transaction.atomic
def settle(seat: Seat, pattern: Pattern, state: str, answer: str) -> None:
    """Where it stands now, with the answer that everybody at the table reads."""
    _check_own(seat, pattern)
    was, pattern.state = pattern.state, state
    pattern.save(update_fields=["state"])
    told(seat, pattern, "state", answer, was=was, state=state)


@transaction.atomic
def give(seat: Seat, pattern: Pattern, owner: Party, why: str) -> None:
    """Another party looks after it from now on."""
    _check_own(seat, pattern)
    was, pattern.owner = pattern.owner_id, owner
    pattern.save(update_fields=["owner"])
    told(seat, pattern, "owner", why, was=was, owner=owner.pk)


@transaction.atomic
def note_example(seat: Seat, pattern: Pattern, words: str, belongs: bool) -> None:
    """An example that belongs, or that seems to and does not."""
    _check(seat, pattern)
    example = Example.objects.create(pattern=pattern, words=words.strip(), belongs=belongs)
    told(seat, pattern, "example_in" if belongs else "example_out", "", example=example.pk)
    keep_pattern(pattern)


@transaction.atomic
def merge(seat: Seat, pattern: Pattern, into: Pattern, why: str) -> None:
    """All of a pattern into another; it leaves the lists, its history and address stay."""
    _check(seat, pattern)
    _check(seat, into)
    moved = move(seat, members_of(pattern), pattern, into)
    pattern.merged_into, pattern.is_gone = into, True
    pattern.save(update_fields=["merged_into", "is_gone"])
    told(seat, pattern, "merged", why, into=into.pk, moved=moved)
    told(seat, into, "merged", why, source=pattern.pk, part=True)
    keep_pattern(pattern)


@transaction.atomic
def split(
    seat: Seat, pattern: Pattern, name: str, definition: str, bottlenecks: Collection[Bottleneck], why: str
) -> Pattern:
    """Some of its bottlenecks into a new pattern of the same owner."""
    _check(seat, pattern)
    made = Pattern.objects.create(
        table=pattern.table, name=name.strip(), definition=definition.strip(), owner=pattern.owner,
        made_by=seat.user,
    )  # fmt: skip
    told(seat, made, "split", why, source=pattern.pk, part=True)
    moved = move(seat, bottlenecks, pattern, made)
    told(seat, pattern, "split", why, into=made.pk, moved=moved)
    keep_pattern(made)
    return made


def _check(seat: Seat, pattern: Pattern) -> None:
    """NotAllowed for who may not change patterns, or for one that is gone."""
    _permit(may_change(seat, pattern))
    check_is_here(pattern)


def _check_own(seat: Seat, pattern: Pattern) -> None:
    """NotAllowed for who neither owns it nor is the municipality."""
    _permit(may_settle(seat, pattern))
    check_is_here(pattern)


def _permit(is_permitted: bool) -> None:
    """NotAllowed where it is not."""
    if not is_permitted:
        raise NotAllowed(
            Text(
                nl="Dit doet de eigenaar van deze rode draad, of de gemeente.",
                en="The owner of this pattern does this, or the municipality.",
            ),
            Text(nl="Vraag het die partij.", en="Ask that party."),
            code="not_own_pattern",
        )
