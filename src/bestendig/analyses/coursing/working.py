"""The answers to one question about relationships, worked out but not yet released."""

from dataclasses import replace

from bestendig.analyses.coursing.looking import Look
from bestendig.analyses.coursing.naming import named
from bestendig.analyses.coursing.telling import links
from bestendig.model.course import Chain, Durations, Endings, Link, YearsOfHelp
from bestendig.relationships import by_chance, coincidences, occupancy
from bestendig.relationships import durations as lasting
from bestendig.relationships import endings as ending
from bestendig.relationships import links as linking

KIND = "kind"
"""What the courses on the axis of tempo are grouped by."""


def endings(look: Look) -> Endings:
    """Why relationships ended, the whole and the groups asked for."""
    fetched = look.fetch(ending.count(look.rows, look.request))
    near = look.engine.fetch(coincidences(look.rows, look.tables, look.request, look.extract))
    told = ending.endings(fetched, look.request, by_chance(near))
    overall, *groups = (named(each, look.names) for each in told)
    return Endings(look.request, overall, tuple(groups), look.provenance("endings"))


def durations(look: Look) -> Durations:
    """How long relationships last, by level (or cause) of where their end began."""
    cause = "root_cause" if look.request.split == "cause" else "root_level"
    counted = lasting.tally(
        look.fetch(lasting.count(look.rows, look.request, cause=cause, keep=look.engine.keep)), look.request
    )
    ahead = look.engine.fetch(lasting.secured(look.rows, look.request, look.extract, look.tables))
    shares = lasting.secured_shares(ahead, look.request)
    courses = lasting.durations(counted, look.request.horizon)
    overall, *groups = (
        named(replace(each, secured=shares.get(each.group, {})), look.names) for each in courses
    )
    return Durations(look.request, overall, tuple(groups), look.provenance("durations"))


def years(look: Look) -> YearsOfHelp:
    """Years of help with the same face and with another one."""
    fetched = look.fetch(occupancy.count(look.rows, look.request, look.extract, look.engine.keep))
    counted = occupancy.tally(fetched, look.request)
    return occupancy.years_of_help(counted, look.request, look.provenance("years_of_help"))


def chain(look: Look) -> Chain:
    """Years of help, endings of everybody together, and the events with a date."""
    return Chain(years(look), endings(look).overall, events(look))


def events(look: Look) -> tuple[Link, ...]:
    """The events with a date, as links of the chain."""
    found = linking.events(look.fetch(linking.count(look.rows, look.request)))
    return links(found, look.names, look.data.rule)


def tempo(look: Look) -> Durations:
    """How long relationships, professionals, managers, contracts and programmes last, on one axis.

    The whole is that of the relationships.
    """
    fetched = look.fetch(lasting.count_tempo(look.tables, look.extract, look.request.horizon))
    kinds = lasting.courses_of_tempo(fetched, look.request.horizon)
    overall = durations(look).overall
    own = replace(overall, group=((KIND, "relationship"),))
    return Durations(look.request, overall, (own, *kinds), look.provenance("tempo"))
