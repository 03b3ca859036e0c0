"""Momentopnamen: lists of who is responsible now, delivered again and again, become days from and until.

No day may be made up: between two snapshots it is not known when something began or ended, and that is told.
"""

from bestendig.sources.snapshots.comparing import compared, days_seen
from bestendig.sources.snapshots.dating import dated_by, with_reference_day
from bestendig.sources.snapshots.remarks import remarks

__all__ = ["compared", "dated_by", "days_seen", "remarks", "with_reference_day"]
