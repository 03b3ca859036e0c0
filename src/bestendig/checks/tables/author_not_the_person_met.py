"""Contacts that one person wrote down in one go: the author is not the one who met them all."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import no_group_meetings, total
from bestendig.language import Text

SECONDS_IN_A_MINUTE = 60
AT_ONCE = 8
"""A family talk may be booked on a few people; eight in the same minute were written down, not met."""


@table_check(
    tables=("contacts",),
    column="professional_id",
    label=Text(
        nl="veel inwoners bij één medewerker op hetzelfde moment: is dit wie het opschreef?",
        en="many clients with one worker at the same moment: is this who wrote it down?",
    ),
    hint=Text(
        nl="Lever wie de inwoner sprak, niet wie de regel invoerde.",
        en="Deliver who met the client, not who entered the line.",
    ),
)
def author_not_the_person_met(rows: Frame, look: Look) -> Frame:
    """How many contacts share professional, day and minute with those of seven other clients or more."""
    timed = no_group_meetings(rows).filter(nw.col("held_at") > 0)
    timed = timed.with_columns(minute=nw.col("held_at") // SECONDS_IN_A_MINUTE)
    moments = timed.group_by("professional_id", "held_on", "minute")
    at_once = moments.agg(n=nw.col("client_id").n_unique(), rows=nw.len())
    return total(at_once.filter(nw.col("n") >= AT_ONCE), nw.col("rows"))
