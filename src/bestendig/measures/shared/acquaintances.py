"""The shared table `acquaintances`: who around a client know each other from other clients."""

import narwhals.stable.v2 as nw

from bestendig.measures.grounds import contacts
from bestendig.measures.shared.pairs import pairs
from bestendig.measures.view import Frame, View, shared_table


@shared_table(contacts)
def acquaintances(view: View) -> Frame:
    """One row per client and pair of its people, with the number of clients the two `shared`."""
    faces = pairs.build(view).select(*view.unit, one=nw.col(view.who))
    others = faces.select(*view.unit, other=nw.col("one"))
    together = faces.join(others, on=list(view.unit), how="inner").filter(nw.col("one") < nw.col("other"))
    together = view.keep(together)
    keys = [*view.unit_dims, "one", "other"]
    return together.join(together.group_by(*keys).agg(shared=nw.len().cast(nw.Int64)), on=keys, how="inner")
