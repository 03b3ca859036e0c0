"""Worlds of rows as stored tables on an engine: what is not drawn is empty."""

from typing import Any

from bestendig.model.period import day_of, month_number
from bestendig.model.stored import CONTACTS
from bestendig.store import Engine

Row = dict[str, Any]
SCHEMAS: dict[str, dict[str, str]] = {
    "contacts": CONTACTS,
    "assignments": {
        "client_id": "int64", "professional_id": "int64", "first_day": "int32", "last_day": "int32",
        "role": "string", "organisation_id": "int64", "team_id": "int64", "law": "string",
        "end_reason": "string", "basis": "string",
    },
    "care_episodes": {
        "client_id": "int64", "organisation_id": "int64", "first_day": "int32", "last_day": "int32",
        "law": "string", "end_reason": "string",
    },
    "clients": {
        "client_id": "int64", "neighbourhood_id": "int64", "turned_18_in": "string", "left_on": "int32",
        "died_on": "int32",
    },
    "organisations": {"organisation_id": "int64", "name": "string", "successor_id": "int64"},
    "teams": {
        "team_id": "int64", "organisation_id": "int64", "name": "string", "first_day": "int32",
        "last_day": "int32",
    },
    "employments": {
        "professional_id": "int64", "organisation_id": "int64", "first_day": "int32", "last_day": "int32",
    },
    "replacements": {
        "professional_id": "int64", "replaced_id": "int64", "first_day": "int32", "last_day": "int32",
    },
    "contracts": {
        "contract_id": "int64", "organisation_id": "int64", "first_day": "int32", "last_day": "int32",
        "law": "string", "product_categories": "string", "predecessor_id": "int64",
    },
    "programmes": {
        "programme_id": "int64", "first_day": "int32", "last_day": "int32", "funded_until": "int32",
        "area_id": "int64", "predecessor_id": "int64",
    },
}  # fmt: skip


def held(engine: Engine, world: dict[str, list[Row]]) -> dict[str, Any]:
    """The tables of a world on an engine."""
    rows = {**world, "contacts": _contacts(world["contacts"])} if "contacts" in world else world
    return {
        name: engine.hold({column: [row.get(column) for row in rows[name]] for column in kinds}, kinds)
        for name, kinds in SCHEMAS.items()
        if name in rows
    }


def _contacts(rows: list[Row]) -> list[Row]:
    """Contacts as they are stored: months, and the flags of the first contact of a day."""
    met: set[tuple[Any, ...]] = set()
    found = []
    for row in sorted(rows, key=lambda row: (row["client_id"], row["day"], row["order_in_day"])):
        flags = {}
        for whom in ("professional", "team", "organisation"):
            key = (whom, row["client_id"], row["day"], row.get(f"{whom}_id"))
            flags[f"is_first_with_{whom}"] = key not in met and key[-1] is not None
            met.add(key)
        month = month_number(day_of(row["day"]))
        found.append({**row, **flags, "month": month, "is_order_known": True, "delivery": 1})
    return found
