"""Every check, in reading order; of row checks that set a row apart the first that fits gives the reason."""

from bestendig.checks.declare import RowCheck, TableCheck
from bestendig.checks.rows.birth_year_implausible import birth_year_implausible
from bestendig.checks.rows.contact_before_1990 import contact_before_1990
from bestendig.checks.rows.contact_in_future import contact_in_future
from bestendig.checks.rows.died_before_leaving import died_before_leaving
from bestendig.checks.rows.end_before_start import end_before_start
from bestendig.checks.rows.end_in_future import end_in_future
from bestendig.checks.rows.end_reason_without_end import end_reason_without_end
from bestendig.checks.rows.extension_before_end import extension_before_end
from bestendig.checks.rows.fte_implausible import fte_implausible
from bestendig.checks.rows.message_ends_before_start import message_ends_before_start
from bestendig.checks.rows.message_in_future import message_in_future
from bestendig.checks.rows.message_without_client import message_without_client
from bestendig.checks.rows.message_without_day import message_without_day
from bestendig.checks.rows.minutes_implausible import minutes_implausible
from bestendig.checks.rows.not_counted_kind import not_counted_kind
from bestendig.checks.rows.open_for_very_long import open_for_very_long
from bestendig.checks.rows.open_past_planned_end import open_past_planned_end
from bestendig.checks.rows.start_before_1990 import start_before_1990
from bestendig.checks.rows.unknown_professional import unknown_professional
from bestendig.checks.tables.author_not_the_person_met import author_not_the_person_met
from bestendig.checks.tables.contact_number_twice import contact_number_twice
from bestendig.checks.tables.dummy_worker import dummy_worker
from bestendig.checks.tables.episodes_to_merge import episodes_to_merge
from bestendig.checks.tables.family_talk_on_each_child import family_talk_on_each_child
from bestendig.checks.tables.listed_twice import listed_twice
from bestendig.checks.tables.merger_without_successor import merger_without_successor
from bestendig.checks.tables.open_without_sign_of_life import open_without_sign_of_life
from bestendig.checks.tables.product_recoding import product_recoding
from bestendig.checks.tables.system_migration_day import system_migration_day
from bestendig.checks.tables.year_end_pile import year_end_pile

ROW_CHECKS: tuple[RowCheck, ...] = (
    contact_in_future,
    contact_before_1990,
    end_before_start,
    message_in_future,
    message_without_client,
    message_without_day,
    message_ends_before_start,
    unknown_professional,
    not_counted_kind,
    start_before_1990,
    end_in_future,
    end_reason_without_end,
    open_past_planned_end,
    open_for_very_long,
    minutes_implausible,
    fte_implausible,
    extension_before_end,
    birth_year_implausible,
    died_before_leaving,
)

TABLE_CHECKS: tuple[TableCheck, ...] = (
    system_migration_day,
    product_recoding,
    year_end_pile,
    open_without_sign_of_life,
    episodes_to_merge,
    merger_without_successor,
    dummy_worker,
    author_not_the_person_met,
    family_talk_on_each_child,
    contact_number_twice,
    listed_twice,
)
