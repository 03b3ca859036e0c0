"""How long relationships last, from counts: `count` on any engine, `tally` in whole numbers, `durations`.

Every figure is made of a tally alone, so that tallies of several vaults can be added; no row of a person, no
cluster by name and no figure that does not add up may enter one.
"""

from bestendig.relationships.durations.certainty import secured, secured_shares
from bestendig.relationships.durations.counting import count
from bestendig.relationships.durations.courses import durations
from bestendig.relationships.durations.curve import curve
from bestendig.relationships.durations.curves import Curves, curves, medians, restricted_mean, time_lost
from bestendig.relationships.durations.tally import RestsOn, Spread, Tally
from bestendig.relationships.durations.tallying import tally
from bestendig.relationships.durations.tempo import count_tempo, courses_of_tempo

__all__ = [
    "Curves",
    "RestsOn",
    "Spread",
    "Tally",
    "count",
    "count_tempo",
    "courses_of_tempo",
    "curve",
    "curves",
    "durations",
    "medians",
    "restricted_mean",
    "secured",
    "secured_shares",
    "tally",
    "time_lost",
]
