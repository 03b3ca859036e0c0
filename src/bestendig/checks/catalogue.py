"""Every check, in reading order; of row checks that set a row apart the first that fits gives the reason."""

from bestendig.checks.declare import RowCheck, TableCheck
from bestendig.checks.rows.birth_year_implausible import birth_year_implausible
from bestendig.checks.rows.contact_before_1990 import contact_before_1990
from bestendig.checks.rows.contact_in_future import contact_in_future
from bestendig.checks.rows.died_before_leaving import died_before_leaving
from bestendig.checks.rows.end_before_start import end_before_start
from bestendig.checks.rows.end_in_future import end_in_future
from bestendig.checks.rows.extension_before_end import extension_before_end
from bestendig.checks.rows.fte_implausible import fte_implausible
from bestendig.checks.rows.minutes_implausible import minutes_implausible
from bestendig.checks.rows.not_counted_kind import not_counted_kind
from bestendig.checks.rows.open_for_very_long import open_for_very_long
from bestendig.checks.rows.open_past_planned_end import open_past_planned_end
from bestendig.checks.rows.start_before_1990 import start_before_1990
from bestendig.checks.rows.unknown_professional import unknown_professional

ROW_CHECKS: tuple[RowCheck, ...] = (
    contact_in_future,
    contact_before_1990,
    end_before_start,
    unknown_professional,
    not_counted_kind,
    start_before_1990,
    end_in_future,
    open_past_planned_end,
    open_for_very_long,
    minutes_implausible,
    fte_implausible,
    extension_before_end,
    birth_year_implausible,
    died_before_leaving,
)

TABLE_CHECKS: tuple[TableCheck, ...] = ()
