"""Workers who cannot be one person: a waiting list, a team or a system under a staff number."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Frame, Look, table_check
from bestendig.checks.tables.counts import n_rows, no_group_meetings
from bestendig.language import Text

CLIENTS_A_DAY = 25
"""A home-care worker on a busy day sees about twenty people; nobody meets more than 25 one by one."""
DAYS = 3
"""Once may be an evening for all; three times is a pattern."""


@table_check(
    tables=("contacts",),
    column="professional_id",
    label=Text(
        nl="medewerkers met te veel inwoners op een dag: een wachtlijst of een team?",
        en="workers with too many clients a day: a waiting list or a team?",
    ),
    hint=Text(
        nl="Zet dit nummer in het profiel bij 'unknown'. Dan telt het niet mee als één persoon.",
        en="Put this number in the profile under 'unknown'. Then it does not count as one person.",
    ),
)
def dummy_worker(rows: Frame, look: Look) -> Frame:
    """How many staff numbers met more than 25 clients one by one on each of at least three days."""
    days = no_group_meetings(rows).group_by("professional_id", "held_on")
    busy = days.agg(n=nw.col("client_id").n_unique()).filter(nw.col("n") > CLIENTS_A_DAY)
    workers = busy.group_by("professional_id").agg(days=nw.len())
    return n_rows(workers.filter(nw.col("days") >= DAYS))
