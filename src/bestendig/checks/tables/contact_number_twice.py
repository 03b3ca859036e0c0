"""Contacts that carry a number which another row carries too."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import total
from bestendig.language import Text


@table_check(
    tables=("contacts",),
    column="contact_id",
    label=Text(nl="nummer van het contact komt vaker voor", en="number of the contact occurs more than once"),
    hint=Text(
        nl="Is het echt het nummer van één contact? Zo niet, laat de kolom weg uit het profiel.",
        en="Is it really the number of one contact? If not, leave the column out of the profile.",
    ),
)
def contact_number_twice(rows: Frame, look: Look) -> Frame:
    """How many rows carry the number of another row."""
    numbered = rows.filter(~nw.col("contact_id").is_null())
    times = numbered.group_by("contact_id").agg(n=nw.len().cast(nw.Int64))
    return total(times, nw.col("n") - 1)
