"""Stretches of help drawn by hand, counted on Polars; and the same lives lived day by day in plain Python."""

from tests.unit.relationships.durations.drawn import drawn, polars, table

from bestendig.model.course import CourseRequest, YearsOfHelp
from bestendig.model.result import Provenance
from bestendig.relationships.occupancy import HelpTally, count, tally, years_of_help
from bestendig.relationships.occupancy.stays import stays

EXTRACT = 20_000
NOWHERE = Provenance("", "", "")


def help_tally(rows, request=None, extract=EXTRACT, engine=None) -> HelpTally:
    """The tally of drawn rows."""
    request, engine = request or CourseRequest(), engine or polars()
    tables = count(engine.take(table(rows)), request, extract, engine.keep)
    return tally({name: engine.fetch(frame) for name, frame in tables.items()}, request)


def years(rows, request=None, extract=EXTRACT) -> YearsOfHelp:
    """The years of help of drawn rows."""
    request = request or CourseRequest()
    return years_from(help_tally(rows, request, extract), request)


def years_from(counted, request) -> YearsOfHelp:
    """The years of help of a tally."""
    return years_of_help(counted, request, NOWHERE)


def polars_stays(rows, request, extract):
    """The stays of drawn rows."""
    found = polars().fetch(stays(polars().take(table(rows)), request, extract))
    return list(found.iter_rows(named=True))


def lived(*rows, request=None, extract=EXTRACT):
    """The stays of drawn rows in order: state, how, first day after, last day, next state, how."""
    told = [
        (row["state"], row["of"], row["came"], row["left"], row["to"], row["how"])
        for row in polars_stays(rows, request or CourseRequest(), extract)
    ]
    return sorted(told, key=lambda stay: stay[2:4])


__all__ = ["EXTRACT", "drawn", "help_tally", "lived", "polars_stays", "years", "years_from"]
