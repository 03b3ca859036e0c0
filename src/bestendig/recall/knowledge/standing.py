"""Reads the events about one intervention together."""

from collections.abc import Iterable
from datetime import date

from bestendig.model.knowledge.moments import first_day, last_day
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.standing import Age, Standing
from bestendig.model.knowledge.words import AUTHORITY, SCALE

YEARS = 5
"""A recognition holds for five years in principle."""
SAID = frozenset({"goed_beschreven", "goed_onderbouwd", "eerste_aanwijzingen", "goede_aanwijzingen",
                  "sterke_aanwijzingen", "niet_erkend"})  # fmt: skip


def standing(events: Iterable[Recognition], today: date) -> Standing:
    """What is shown, what does not agree with it, what went before; () for what is not there."""
    told = sorted(events, key=_rank)
    own = [each for each in told if each.scale == SCALE]
    foreign = tuple(each for each in told if each.scale != SCALE)
    if not own:
        return Standing(foreign=foreign)
    shown = tuple(each for each in own if _stands_with(each, own[0]))
    others = [each for each in own if each not in shown]
    conflicts = tuple(each for each in others if any(_disagree(each, one) for one in shown))
    earlier = tuple(each for each in others if each not in conflicts)
    return Standing(shown, conflicts, earlier, foreign, _age(own[0], today))


def _rank(event: Recognition) -> tuple[bool, int, int, str]:
    """What says a level first, then the most authoritative source, then the newest day."""
    newest = -first_day(event.on).toordinal() if event.on else 0
    return event.level not in SAID, _authority(event), newest, event.literal


def _authority(event: Recognition) -> int:
    """How far a kind of source is from whoever judged."""
    return AUTHORITY.get(event.source_kind, max(AUTHORITY.values()))


def _stands_with(event: Recognition, first: Recognition) -> bool:
    """Whether this is the event that is shown, or the same judgement about another outcome."""
    if event == first:
        return True
    is_same_day = event.on == first.on != "" and _authority(event) == _authority(first)
    return is_same_day and event.outcome != first.outcome and event.level in SAID


def _disagree(event: Recognition, shown: Recognition) -> bool:
    """Whether they say another level of the same thing, and this one is not simply older."""
    if event.level == shown.level or event.level not in SAID:
        return False
    if event.outcome and shown.outcome and event.outcome.casefold() != shown.outcome.casefold():
        return False
    return not (event.on and shown.on and last_day(event.on) < first_day(shown.on))


def _age(event: Recognition, today: date) -> Age:
    """Whether the event is older than it holds in principle."""
    if event.valid_until and last_day(event.valid_until) < today:
        return "over"
    if not event.on:
        return "unknown"
    if _years_after(last_day(event.on)) < today:
        return "old"
    return "perhaps_old" if _years_after(first_day(event.on)) < today else "recent"


def _years_after(day: date) -> date:
    """Five years later; 29 February becomes the 28th."""
    return day.replace(year=day.year + YEARS, day=min(day.day, 28) if day.month == 2 else day.day)
