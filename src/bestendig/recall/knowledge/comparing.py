"""What a file changes in what is known: new, another level, changed, gone."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from datetime import date

from bestendig.model.knowledge.columns import EXPERIENCE, INTERVENTION
from bestendig.model.knowledge.difference import Difference
from bestendig.model.knowledge.intervention import Intervention
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.shelf import Shelf
from bestendig.recall.knowledge.standing import standing

NEW_EVENT = "erkenning"
EMPTY: tuple[object, ...] = ("", (), None)
ALWAYS = frozenset({"withdrawn_on"})
"""What a file says also by leaving it empty: it is in the databank again."""
PART = 0.5
"""A file with less than half of what is known of a databank is a part of it: nothing is gone by that."""


def compare(known: Shelf, told: Shelf, today: date, is_whole: bool | None = None) -> tuple[Difference, ...]:
    """The differences, new ones first; none where the file says nothing new."""
    before = {each.key: each for each in known.interventions}
    names, was, now = _names(known), known.events, told.events
    found = [
        _difference(before[each.key], each, was.get(each.key, ()), now.get(each.key, ()), today)
        if each.key in before
        else Difference("new", each.key, each.name, same_name=_named(names, each))
        for each in told.interventions
    ]
    order = {"new": 0, "level": 1, "changed": 2}
    real = sorted((each for each in found if each), key=lambda each: (order[each.what], each.name))
    return (*real, *_gone(known, told, is_whole), *_experiences(known, told))


def _difference(
    before: Intervention,
    after: Intervention,
    was: Sequence[Recognition],
    now: Sequence[Recognition],
    today: date,
) -> Difference | None:
    """What the file says otherwise of one intervention and the events about it."""
    known_events = {each.event: each for each in was}
    together = laid_over(before, after)
    changed = [
        column.name
        for column in INTERVENTION
        if getattr(before, column.attribute) != getattr(together, column.attribute)
    ]
    fresh = [each for each in now if known_events.get(each.event) != each]
    if fresh:
        changed.append(NEW_EVENT)
    if not changed:
        return None
    kept = {each.event: each for each in (*was, *now)}
    levels = (standing(was, today).level, standing(kept.values(), today).level)
    what = "level" if levels[0] != levels[1] else "changed"
    return Difference(what, after.key, after.name, tuple(changed), *levels)  # type: ignore[arg-type]


def _names(known: Shelf) -> dict[str, list[tuple[str, str]]]:
    """Every name that is known, with what is called so."""
    found: dict[str, list[tuple[str, str]]] = {}
    for each in known.interventions:
        for name in (each.name, *each.other_names):
            found.setdefault(name.casefold(), []).append(each.key)
    return found


def _named(names: dict[str, list[tuple[str, str]]], new: Intervention) -> tuple[tuple[str, str], ...]:
    """What is known by the same name from another databank."""
    called = (key for name in (new.name, *new.other_names) for key in names.get(name.casefold(), ()))
    return tuple(dict.fromkeys(called))


def _gone(known: Shelf, told: Shelf, is_whole: bool | None) -> Iterator[Difference]:
    """What a databank no longer has, where the file holds that databank and not a part of it."""
    here = {each.key for each in told.interventions}
    for databank in sorted({each.databank for each in told.interventions}):
        held = [each for each in known.interventions if each.databank == databank and not each.withdrawn_on]
        missing = [each for each in held if each.key not in here]
        is_part = len(held) - len(missing) < PART * len(held)
        if is_whole or (is_whole is None and not is_part):
            for each in missing:
                yield Difference("gone", each.key, each.name)


def _experiences(known: Shelf, told: Shelf) -> Iterator[Difference]:
    """Experiences that are new or told otherwise."""
    before = {(each.municipality, each.id): each for each in known.experiences}
    for each in told.experiences:
        key = (each.municipality, each.id)
        if before.get(key) != each:
            was = before.get(key)
            changed = [
                column.name
                for column in EXPERIENCE
                if was is not None and getattr(was, column.attribute) != getattr(each, column.attribute)
            ]
            yield Difference("experience", key, each.programme, tuple(changed))


def merged(known: Shelf, told: Shelf, accepted: frozenset[tuple[str, str]], today: date) -> Shelf:
    """What is known, with the accepted differences taken over; what is gone is marked, never erased."""
    kept = {each.key: each for each in known.interventions}
    fresh = {
        each.key: laid_over(kept.get(each.key), each) for each in told.interventions if each.key in accepted
    }
    gone = {
        key: _withdrawn(each, today) for key, each in kept.items() if key in accepted and key not in fresh
    }
    events = {each.event: each for each in known.recognitions}
    events |= {each.event: each for each in told.recognitions if each.key in fresh}
    lived = {(each.municipality, each.id): each for each in known.experiences}
    lived |= {key: each for each in told.experiences if (key := (each.municipality, each.id)) in accepted}
    whole = {**kept, **fresh, **gone}
    return Shelf(tuple(whole[key] for key in sorted(whole)), tuple(events.values()), tuple(lived.values()))


def laid_over(before: Intervention | None, after: Intervention) -> Intervention:
    """What a file says laid over what is known: an empty cell means "not known" and erases nothing."""
    if before is None:
        return after
    told = {field.name: getattr(after, field.name) for field in fields(after)}
    said = {name: value for name, value in told.items() if value not in EMPTY or name in ALWAYS}
    return replace(before, **said)


def _withdrawn(each: Intervention, today: date) -> Intervention:
    """The same intervention, no longer in its databank."""
    return replace(each, withdrawn_on=today.isoformat())
