"""Registers drawn by hand: contracts, employments, programmes."""

import pyarrow as pa

CONTRACT = pa.schema(
    [
        *((name, pa.int64()) for name in ("contract_id", "organisation_id", "first_day", "last_day")),
        ("law", pa.string()),
    ]
)
EMPLOYMENT = pa.schema(
    [
        *((name, pa.int64()) for name in ("professional_id", "organisation_id", "first_day", "last_day")),
        *((name, pa.string()) for name in ("role", "contract_form")),
    ]
)
PROGRAMME = pa.schema([(name, pa.int64()) for name in ("programme_id", "first_day", "last_day")])


def contracts(*rows):
    """(organisation, first day, last day, law) each."""
    names = ("organisation_id", "first_day", "last_day", "law")
    made = [dict(zip(names, row, strict=True)) | {"contract_id": n} for n, row in enumerate(rows)]
    return pa.Table.from_pylist(made, CONTRACT)


def employments(*rows):
    """(professional, organisation, first day, last day, form, role) each."""
    names = ("professional_id", "organisation_id", "first_day", "last_day", "contract_form", "role")
    return pa.Table.from_pylist([dict(zip(names, row, strict=True)) for row in rows], EMPLOYMENT)


def programmes(*rows):
    """(first day, last day) each."""
    made = [{"programme_id": n, "first_day": first, "last_day": last} for n, (first, last) in enumerate(rows)]
    return pa.Table.from_pylist(made, PROGRAMME)
