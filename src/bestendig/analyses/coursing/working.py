"""The answers to one question about relationships, worked out but not yet released."""

from bestendig.analyses.coursing.looking import Look
from bestendig.analyses.coursing.naming import named
from bestendig.analyses.coursing.telling import links
from bestendig.model.course import Chain, Durations, Endings, YearsOfHelp
from bestendig.relationships import durations as lasting
from bestendig.relationships import endings as ending
from bestendig.relationships import links as linking
from bestendig.relationships import occupancy


def endings(look: Look) -> Endings:
    """Why relationships ended, the whole and the groups asked for."""
    fetched = look.fetch(ending.count(look.rows, look.request))
    overall, *groups = (named(each, look.names) for each in ending.endings(fetched, look.request))
    return Endings(look.request, overall, tuple(groups), look.provenance("endings"))


def durations(look: Look) -> Durations:
    """How long relationships last, by level (or cause) of where their end began."""
    cause = "root_cause" if look.request.split == "cause" else "root_level"
    counted = lasting.tally(look.fetch(lasting.count(look.rows, look.request, cause=cause)), look.request)
    overall, *groups = (named(each, look.names) for each in lasting.durations(counted, look.request.horizon))
    return Durations(look.request, overall, tuple(groups), look.provenance("durations"))


def years(look: Look) -> YearsOfHelp:
    """Years of help with the same face and with another one."""
    fetched = look.fetch(occupancy.count(look.rows, look.request, look.extract))
    counted = occupancy.tally(fetched, look.request)
    return occupancy.years_of_help(counted, look.request, look.provenance("years_of_help"))


def chain(look: Look) -> Chain:
    """Years of help, endings of everybody together, and the events with a date."""
    events = linking.events(look.fetch(linking.count(look.rows, look.request)))
    told = links(events, look.names, look.data.rule)
    return Chain(years(look), endings(look).overall, told)
