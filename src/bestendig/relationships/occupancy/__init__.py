"""Years of help with the same face, with another one and without: `count`, `tally`, `years_of_help`.

As in durations every figure is made of a tally alone. Time after help ended never counts.
"""

from bestendig.relationships.occupancy.counting import count
from bestendig.relationships.occupancy.tally import HelpTally, tally
from bestendig.relationships.occupancy.years import years_of_help

__all__ = ["HelpTally", "count", "tally", "years_of_help"]
