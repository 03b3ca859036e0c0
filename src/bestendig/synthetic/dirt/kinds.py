"""Every kind of dirt, by the name under which it is counted."""

KINDS = (
    "dummy_worker", "minus_one_worker", "empty_worker", "empty_group", "author_not_met", "family_talk",
    "duplicate_row", "corrected_row", "mixed_date", "excel_date", "sentinel_date", "unreadable_date",
    "decimal_comma", "formula_cell", "repeated_header", "end_before_start", "never_closed", "closed_late",
    "closed_year_end", "migration_closed", "migration_reopened", "recoded_product", "missing_end_reason",
    "wrong_end_reason", "missing_stop", "late_stop", "corrected_message", "withdrawn_message",
    "rejected_message", "double_header", "other_encoding",
)  # fmt: skip
BIT = {name: 1 << place for place, name in enumerate(KINDS)}
"""The bit by which a row carries each kind."""
