"""The standard tables as Frictionless Table Schemas, one JSON file each."""

import json

from bestendig.model.tables import TABLES


def pages() -> dict[str, str]:
    """One schema per standard table."""
    return {
        f"schemas/{table.name}.json": _written(table.frictionless())
        for table in TABLES.values()
        if not table.is_internal
    }


def _written(schema: dict[str, object]) -> str:
    """The schema as people read JSON."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
