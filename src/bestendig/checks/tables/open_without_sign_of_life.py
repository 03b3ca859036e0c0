"""Files that were never closed: open, but nobody has been met for a year."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import n_rows
from bestendig.language import Text

QUIET = 365
"""Even a light form of help has a talk a year; without one the file was probably forgotten."""


@table_check(
    tables=("care_episodes", "assignments"),
    column="last_day",
    beside=("contacts",),
    needs_delivery_day=True,
    label=Text(nl="open, maar al een jaar geen contact", en="open, but no contact for a year"),
    hint=Text(
        nl="Waarschijnlijk afgelopen. Sluit ze in het bronsysteem, of lever de contacten aan die ontbreken.",
        en="Probably ended. Close them in the source system, or deliver the contacts that are missing.",
    ),
)
def open_without_sign_of_life(rows: Frame, look: Look) -> Frame:
    """How many open rows began, and saw the client's last contact with anybody, more than a year ago."""
    contacts = look.tables["contacts"]
    latest = contacts.group_by("client_id").agg(latest=nw.col("held_on").max())
    still = rows.filter(nw.col("last_day").is_null()).join(latest, on="client_id", how="left")
    limit = (look.delivered_on or 0) - QUIET
    quiet = (nw.col("first_day") < limit) & (nw.col("latest") < limit).fill_null(value=True)
    return n_rows(still.filter(quiet))
