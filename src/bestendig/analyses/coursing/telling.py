"""Events as links of the chain: what, of whom, when; departures per year and never of few colleagues."""

from collections.abc import Iterator, Sequence
from datetime import date

from bestendig.analyses.naming import Names
from bestendig.disclosure import Rule
from bestendig.model.causes import CAUSES
from bestendig.model.course import Link
from bestendig.model.period import day_number
from bestendig.relationships.links import AGREED, DEPARTURES, Event


def links(events: Sequence[Event], names: Names, rule: Rule) -> tuple[Link, ...]:
    """The events as links, in order of time; what came through a departure is a link of its own."""
    found = [link for event in events for link in _links(event, events, names, rule)]
    return tuple(sorted(found, key=lambda link: (link.day, link.level, link.organisation, link.kind)))


def _links(event: Event, events: Sequence[Event], names: Names, rule: Rule) -> Iterator[Link]:
    """The links of one event: on its own level, and on that of the departures it stood behind."""
    if event.kind in AGREED and _first(event, events) is event:
        yield _agreed(event, events, names)
    if event.through in DEPARTURES and not _may_be_shown(event, rule):
        return
    if event.kind not in AGREED:
        yield _link(event, names, event.kind)
    elif event.through in DEPARTURES:
        yield _link(event, names, event.through, behind=_what(event, names))


def _may_be_shown(event: Event, rule: Rule) -> bool:
    """Whether enough colleagues left, and none of them stands for most."""
    if event.n_people is None or event.largest_share is None:
        return False
    return event.n_people >= rule.colleagues and event.largest_share <= rule.colleague_share


def _first(event: Event, events: Sequence[Event]) -> Event:
    """The first of the events that are one contract or programme: told once, with all relationships."""
    return next(each for each in events if _same(each, event))


def _same(one: Event, other: Event) -> bool:
    """Whether both are the same contract or programme."""
    return (one.kind, one.body, one.day) == (other.kind, other.body, other.day)


def _agreed(event: Event, events: Sequence[Event], names: Names) -> Link:
    """A contract or programme with everything that ended together with it, however it came."""
    own = [each for each in events if _same(each, event)]
    return Link(
        level=CAUSES[event.kind].level,
        kind=event.kind,
        what=_what(event, names),
        day=event.day,
        organisation=_body(event, names),
        n_relationships=sum(each.n_relationships for each in own),
        n_clients=max(each.n_clients for each in own),
        n_sure=sum(each.n_sure for each in own),
    )


def _link(event: Event, names: Names, kind: str, behind: str | None = None) -> Link:
    """One event as a link."""
    is_year = event.kind in DEPARTURES
    return Link(
        level=CAUSES[kind].level,
        kind=kind,
        what="",
        day=day_number(date(event.day, 1, 1)) if is_year else event.day,
        organisation=_body(event, names),
        n_relationships=event.n_relationships,
        n_clients=event.n_clients,
        n_sure=event.n_sure,
        behind=behind,
        is_whole_year=is_year,
    )


def _what(event: Event, names: Names) -> str:
    """A contract by the name of its organisation."""
    return f"Contract {_body(event, names)}" if event.kind == "contract" else ""


def _body(event: Event, names: Names) -> str:
    """The name of the organisation or team; nothing where it is not known."""
    kind = "team" if event.kind == "team_change" else "organisation"
    return names.get(kind, {}).get(str(event.body), "")
