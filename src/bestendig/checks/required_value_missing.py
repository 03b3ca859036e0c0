"""Rows without a value that a table cannot do without."""

from collections.abc import Collection, Iterator

import narwhals.stable.v2 as nw

from bestendig.checks.declare import Mark
from bestendig.checks.reading_faults import sets_apart
from bestendig.language import Text
from bestendig.model.table import Table

CODE = "required_value_missing"
LABEL = Text(nl="verplichte waarde ontbreekt", en="required value missing")
HINT = Text(
    nl="Vul de waarde in het bronsysteem in; tot dan telt de rij niet mee.",
    en="Fill in the value in the source system; until then the row does not count.",
)
HAS_ITS_OWN_CHECK = {("contacts", "professional_id"), ("assignments", "professional_id")}
"""Rows without a professional are set apart by name: see `unknown_professional`."""


def required_value_missing(table: Table, columns: Collection[str]) -> Iterator[Mark]:
    """Per required column, whether it is empty without a fault in reading it that says more."""
    for name in table.required:
        if name in columns and (table.name, name) not in HAS_ITS_OWN_CHECK:
            empty = nw.col(name).is_null()
            if f"fault_{name}" in columns:
                empty = empty & ~sets_apart(f"fault_{name}")
            yield Mark(CODE, name, "sets_row_apart", empty, LABEL, HINT)
