"""A day on which a new system was taken into use: files close and open again under new numbers."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import peaks, reopened, share_of_ends, with_ends
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
        nl="Dezelfde mensen met een nieuw nummer? Dan is dit geen einde en geen wisseling. "
        "Geef de nummerlijst van de leverancier mee (--crosswalk), als dat nog niet gebeurde.",
        en="The same people with a new number? Then it is no ending and no switch. "
        "Give the supplier's list of numbers (--crosswalk), if that was not done yet.",
    ),
)
def system_migration_day(rows: Frame, look: Look) -> Frame:
    """Days on which at least 25 rows, and half of all that ended, went on with all the same.

    Where people got new numbers nobody seems to go on; then it shows in the assignments: professionals begin,
    the day after, with as many people as they ended with.
    """
    names = rows.collect_schema().names()
    table = "care_episodes" if "product_code" in names else "assignments"
    same, carried = SAME[table]
    found = reopened(rows, same, carried)
    unchanged = (nw.col("was") == nw.col("is_now")) | nw.col("was").is_null()
    days = peaks(share_of_ends(found.filter(unchanged), rows), LEAST, SHARE)
    if table == "care_episodes":
        return days
    renumbered = peaks(with_ends(_renumbered(rows), rows), LEAST, SHARE)
    return nw.concat([days, renumbered], how="vertical").group_by("day").agg(nw.col("count").max())


def _renumbered(rows: Frame) -> Frame:
    """Per day so many assignments that ended while the same professional began as many the next day."""
    ended = rows.filter(~nw.col("last_day").is_null())
    ended = ended.with_columns(opened_on=nw.col("last_day").cast(nw.Int64) + 1)
    keys = ("professional_id", "opened_on")
    ended = ended.group_by(*keys).agg(n_ended=nw.len().cast(nw.Int64))
    begun = rows.with_columns(opened_on=nw.col("first_day").cast(nw.Int64))
    begun = begun.group_by(*keys).agg(n_begun=nw.len().cast(nw.Int64))
    both = ended.join(begun, on=list(keys), how="inner")
    least = (
        nw.when(nw.col("n_ended") < nw.col("n_begun")).then(nw.col("n_ended")).otherwise(nw.col("n_begun"))
    )
    days = both.with_columns(least.alias("n_least"), (nw.col("opened_on") - 1).alias("closed_on"))
    return days.group_by("closed_on").agg(count=nw.col("n_least").sum().cast(nw.Int64))
