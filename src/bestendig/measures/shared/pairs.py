"""The shared table `pairs`: how often each client met each person."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import care_episodes, contacts
from bestendig.measures.view import Frame, View, shared_table


def _per_other_end(view: View) -> Frame:
    """The grains added up over everything but the unit and the other end."""
    if view.grains is None:
        raise ValueError("grains")
    keys = (*view.unit, view.who)
    return view.grains.group_by(*keys).agg(n_j=nw.col("n").sum().cast(nw.Int64))


@shared_table(contacts)
def pairs(view: View) -> Frame:
    """One row per client and person (team, organisation), with n_j contacts."""
    return _per_other_end(view)


@shared_table(care_episodes)
def partners(view: View) -> Frame:
    """One row per client and organisation with help in the period, with n_j care episodes."""
    return _per_other_end(view)
