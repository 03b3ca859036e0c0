"""The list of work areas: who works where, from when until when."""

import numpy as np
import pyarrow as pa

from bestendig.synthetic.arrays import FAR
from bestendig.synthetic.days import dutch
from bestendig.synthetic.dirt.files import open_ended
from bestendig.synthetic.dirt.sheet import Sheet, with_duplicates
from bestendig.synthetic.presences import Presences
from bestendig.synthetic.truth.endings import days_or_none

NEVER_CLOSED, TWICE, OPEN = 0.03, 0.01, 0.1


def area_sheet(rng: np.random.Generator, presences: Presences) -> Sheet:
    """The list as it is kept: some lines never closed, some twice, some with a last day that never comes."""
    sheet = Sheet.of({
        "Medewerkernummer": presences.number,
        "Gebied": presences.area,
        "Soort gebied": presences.kind,
        "Rol": presences.role,
        "Van": dutch(presences.first),
        "Tot": dutch(presences.last),
    })  # fmt: skip
    sheet.spoil(
        sheet.some(rng, NEVER_CLOSED, np.flatnonzero(presences.last < FAR)), "Tot", "never_closed", ""
    )
    open_ended(rng, sheet, presences.last == FAR, "Tot", OPEN)
    return with_duplicates(rng, sheet, TWICE)


def presences_table(presences: Presences) -> pa.Table:
    """Who was where, as it truly was; `professional` is null for people outside the teams."""
    outside = presences.person < 0
    return pa.table({
        "professional": pa.array(presences.person, pa.int64(), mask=outside),
        "number": pa.array(presences.number, pa.string()),
        "area": pa.array(presences.area, pa.string()),
        "kind": pa.array(presences.kind, pa.string()),
        "role": pa.array(presences.role, pa.string()),
        "first_day": days_or_none(presences.first),
        "last_day": days_or_none(presences.last),
    })  # fmt: skip
