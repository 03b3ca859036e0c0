"""Lists in which the same client, body, contract or programme stands more than once."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import total
from bestendig.language import Text

KEYS = ("client_id", "contract_id", "programme_id", "organisation_id")
"""The key of each list; the first that a table has is its own."""


@table_check(
    tables=("clients", "organisations", "contracts", "programmes"),
    column="",
    label=Text(nl="staat meer dan één keer in de lijst", en="is in the list more than once"),
    hint=Text(
        nl="Haal de dubbele rijen uit de lijst.",
        en="Take the double rows out of the list.",
    ),
)
def listed_twice(rows: Frame, look: Look) -> Frame:
    """How many rows repeat the number of another row of the same list."""
    names = rows.collect_schema().names()
    key = next(name for name in KEYS if name in names)
    times = rows.group_by(key).agg(n=nw.len().cast(nw.Int64))
    return total(times, nw.col("n") - 1)
