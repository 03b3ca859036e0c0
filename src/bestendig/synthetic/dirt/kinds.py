"""Every kind of dirt, by the name under which it is counted."""

KINDS = (
    "dummy_worker", "minus_one_worker", "empty_worker", "empty_group", "author_not_met", "family_talk",
    "duplicate_row", "corrected_row", "mixed_date", "excel_date", "sentinel_date", "unreadable_date",
    "decimal_comma", "formula_cell", "end_before_start", "never_closed", "closed_late", "closed_year_end",
    "migration_closed", "migration_reopened", "recoded_product", "missing_stop", "late_stop", "year_end_stop",
    "missing_end_reason", "renumbered_client",
)  # fmt: skip
BIT = {name: 1 << place for place, name in enumerate(KINDS)}
"""The bit by which a row carries each kind."""
