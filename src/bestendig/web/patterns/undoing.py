"""Every act on a pattern can be undone, by whoever manages patterns, with a reason; the undoing stays too."""

from collections.abc import Callable

from django.db import transaction

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.membership import told
from bestendig.web.bottlenecks.models import Bottleneck, Example, Pattern, PatternAct
from bestendig.web.bottlenecks.remembering import keep_pattern
from bestendig.web.bottlenecks.selectors import members_of
from bestendig.web.patterns.moving import move
from bestendig.web.patterns.policies import can_undo, refuse_undoing
from bestendig.web.patterns.rules import may_change, may_settle

Undo = Callable[[Seat, PatternAct], bool | list[int]]
"""Takes an act back; False where something was done after it, or which bottlenecks it set free."""
BY_OWNER = ("state", "owner")


@transaction.atomic
def undo(seat: Seat, act: PatternAct, why: str) -> Pattern:
    """Take an act back; the pattern on which to look then."""
    pattern = act.pattern
    may = may_settle if act.act in BY_OWNER else may_change
    if not may(seat, pattern):
        raise NotAllowed(
            Text(nl="Dit mag u niet terugdraaien.", en="You may not undo this."),
            Text(nl="Vraag het de eigenaar van de rode draad.", en="Ask the owner of the pattern."),
            code="not_own_pattern",
        )
    done = can_undo(act, list(pattern.acts.all())) and _UNDO[act.act](seat, act)
    if done is False:
        raise refuse_undoing()
    told(seat, pattern, "undone", why, of=act.pk, **({"moved": done} if isinstance(done, list) else {}))
    keep_pattern(pattern)
    return pattern


def _made(seat: Seat, act: PatternAct) -> list[int]:
    """The pattern goes; what was in it is free again."""
    pattern = act.pattern
    moved = move(seat, members_of(pattern), pattern, None)
    pattern.is_gone = True
    pattern.save(update_fields=["is_gone"])
    return moved


def _undone(seat: Seat, act: PatternAct) -> bool:
    """A pattern that went is back, with what was in it and is free still."""
    pattern = act.pattern
    pattern.is_gone = False
    pattern.save(update_fields=["is_gone"])
    move(seat, _told(*act.detail["moved"]), None, pattern)
    return True


def _renamed(seat: Seat, act: PatternAct) -> bool:
    """The name and sentence as they were; only of the newest."""
    pattern = act.pattern
    if [pattern.name, pattern.definition] != act.detail["became"]:
        return False
    pattern.name, pattern.definition = act.detail["name"], act.detail["definition"]
    pattern.save(update_fields=["name", "definition"])
    return True


def _joined(seat: Seat, act: PatternAct) -> bool:
    """Out again, and back where it was."""
    was = Pattern.objects.filter(pk=act.detail.get("was"), is_gone=False).first()
    return bool(move(seat, _told(act.detail["bottleneck"]), act.pattern, was))


def _left(seat: Seat, act: PatternAct) -> bool:
    """In again, where it is in no other now."""
    return bool(move(seat, _told(act.detail["bottleneck"]), None, act.pattern))


def _merged(seat: Seat, act: PatternAct) -> bool:
    """The pattern is back, with what was moved and is still there."""
    pattern, into = act.pattern, act.pattern.merged_into
    if into is None:
        return False
    pattern.merged_into, pattern.is_gone = None, False
    pattern.save(update_fields=["merged_into", "is_gone"])
    move(seat, _told(*act.detail["moved"]), into, pattern)
    return True


def _split(seat: Seat, act: PatternAct) -> bool:
    """What was moved comes back; the new pattern goes once it is empty."""
    made = Pattern.objects.filter(pk=act.detail["into"], is_gone=False).first()
    if made is None:
        return False
    move(seat, _told(*act.detail["moved"]), made, act.pattern)
    if not members_of(made).exists():
        made.merged_into, made.is_gone = act.pattern, True
        made.save(update_fields=["merged_into", "is_gone"])
        keep_pattern(made)
    return True


def _state(seat: Seat, act: PatternAct) -> bool:
    """Where it stood before; only of the newest."""
    pattern = act.pattern
    if pattern.state != act.detail["state"]:
        return False
    pattern.state = act.detail["was"]
    pattern.save(update_fields=["state"])
    return True


def _owner(seat: Seat, act: PatternAct) -> bool:
    """The owner before; only of the newest."""
    pattern = act.pattern
    if pattern.owner_id != act.detail["owner"]:
        return False
    pattern.owner_id = act.detail["was"]
    pattern.save(update_fields=["owner"])
    return True


def _example(seat: Seat, act: PatternAct) -> bool:
    """The example goes."""
    return bool(Example.objects.filter(pk=act.detail["example"], pattern=act.pattern).delete()[0])


def _told(*keys: int) -> list[Bottleneck]:
    """The bottlenecks of which an act tells."""
    return list(Bottleneck.objects.filter(pk__in=keys))


_UNDO: dict[str, Undo] = {
    "made": _made,
    "undone": _undone,
    "renamed": _renamed,
    "joined": _joined,
    "left": _left,
    "merged": _merged,
    "split": _split,
    "state": _state,
    "owner": _owner,
    "example_in": _example,
    "example_out": _example,
}
