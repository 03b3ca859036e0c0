"""A day on which a new system was taken into use: files close and open again under new numbers."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import peaks, reopened, share_of_ends
from bestendig.language import Text

LEAST = 25
"""Fewer rows that close and reopen on one day happen in an ordinary week of a small organisation."""
SHARE = 0.5
"""At an ordinary end most people do not begin anew the next day with the same body."""
SAME = {
    "care_episodes": (("client_id", "organisation_id"), "product_code"),
    "assignments": (("client_id", "professional_id"), "role"),
}
"""Per table what stays the same when only the number of the file changes."""


@table_check(
    tables=("care_episodes", "assignments"),
    column="last_day",
    label=Text(
        nl="veel sluit en begint opnieuw: overgang naar een ander systeem?",
        en="much closes and starts again: a move to another system?",
    ),
    hint=Text(
        nl="Dezelfde mensen met een nieuw nummer? Dan is dit geen einde en geen wisseling.",
        en="The same people with a new number? Then it is no ending and no switch.",
    ),
)
def system_migration_day(rows: Frame, look: Look) -> Frame:
    """Days on which at least 25 rows, and half of all that ended, went on with all the same."""
    names = rows.collect_schema().names()
    same, carried = SAME["care_episodes" if "product_code" in names else "assignments"]
    found = reopened(rows, same, carried)
    unchanged = (nw.col("was") == nw.col("is_now")) | nw.col("was").is_null()
    return peaks(share_of_ends(found.filter(unchanged), rows), LEAST, SHARE)
