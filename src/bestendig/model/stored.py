"""The tables as they lie in a data version: integers for identifiers and days, sorted, with flags.

Identifiers are integers (a dictionary beside the tables leads to pseudonyms), days are days since 1970-01-01,
months are 12 · year + month − 1. `contacts` holds only countable contacts of a known professional; the others
lie in `contacts_apart` with the reason, so that no measure can meet a contact without a person.
"""

CONTACTS = {
    "client_id": "int64",
    "professional_id": "int64",
    "team_id": "int64",
    "organisation_id": "int64",
    "day": "int32",
    "month": "int32",
    "order_in_day": "int32",
    "is_order_known": "bool",
    "is_first_with_professional": "bool",
    "is_first_with_team": "bool",
    "is_first_with_organisation": "bool",
    "law": "string",
    "kind": "string",
    "minutes": "int32",
    "delivery": "int32",
}
"""Sorted by client_id, day, order_in_day. team_id, organisation_id, law, kind, minutes may be null.

`order_in_day` runs from 1 within client and day (held_at, then row order of the delivery); the flags mark the
first contact of this client with this professional (team, organisation) on this day.
"""

CONTACTS_APART = {
    **{name: kind for name, kind in CONTACTS.items() if not name.startswith("is_")},
    "reason": "string",
}
"""reason: unknown_professional, not_counted_kind."""

DATES_AS = "int32"
"""Every other table: identifiers int64, dates int32 day numbers under their own names, the rest strings."""
