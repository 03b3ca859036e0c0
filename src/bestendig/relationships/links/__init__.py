"""The chain: dated events on one level beside which relationships ended on another, counted.

Only events that are public (contracts, programmes, teams) have a day; departures are counted per year.
"""

from bestendig.relationships.links.counting import AGREED, DEPARTURES, count
from bestendig.relationships.links.events import Event, events

__all__ = ["AGREED", "DEPARTURES", "Event", "count", "events"]
