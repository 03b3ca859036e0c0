"""How long relationships last, from counts: `count` on any engine, `tally` in whole numbers, `durations`."""

from bestendig.relationships.durations.counting import count
from bestendig.relationships.durations.courses import durations
from bestendig.relationships.durations.curve import curve
from bestendig.relationships.durations.curves import Curves, curves, medians, restricted_mean, time_lost
from bestendig.relationships.durations.tally import RestsOn, Spread, Tally
from bestendig.relationships.durations.tallying import tally

__all__ = [
    "Curves",
    "RestsOn",
    "Spread",
    "Tally",
    "count",
    "curve",
    "curves",
    "durations",
    "medians",
    "restricted_mean",
    "tally",
    "time_lost",
]
