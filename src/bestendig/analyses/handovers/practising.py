"""Somebody for the practice: in a made-up town nobody says that they leave, so one of them is chosen."""

import narwhals.stable.v2 as nw

from bestendig.analyses.handovers.sourcing import Source
from bestendig.analyses.handovers.world import looked_at
from bestendig.errors import RequestError
from bestendig.language import Text

USUAL = 20
"""So many people a worker of a neighbourhood team has around them."""


def somebody(source: Source) -> str:
    """The number, as people write it, of the professional who has nearest to twenty people around them.

    Only for a made-up town: in a real one a departure was recorded by somebody. RequestError for nobody.
    """
    with looked_at(source.data, source.labels) as world:
        rows = world.running.filter(~nw.col("is_passing"), ~nw.col("professional_id").is_null())
        counted = rows.group_by("professional_id").agg(n=nw.len())
        found = world.fetch(counted, "professional_id")
    if not found:
        raise RequestError(
            Text(nl="Niemand heeft hier nu mensen.", en="Nobody has people here now."),
            Text(nl="Maak een grotere oefenstad.", en="Make a larger practice town."),
            code="nobody_to_leave",
        )
    chosen = min(found, key=lambda row: (abs(int(row["n"]) - USUAL), int(row["professional_id"])))
    number = int(chosen["professional_id"])
    return source.labels.of("professional", [number])[number]
