"""Rows that name nobody we know as the professional."""

import narwhals.stable.v2 as nw

from bestendig.checks.declare import row_check
from bestendig.language import Text


@row_check(
    tables=("contacts", "assignments"),
    column="professional_id",
    severity="sets_row_apart",
    label=Text(nl="onbekende professional", en="unknown professional"),
    hint=Text(
        nl="Vul de medewerker in. Staat er een naam als 'wachtlijst'? Dan hoeft u niets te doen.",
        en="Fill in the worker. Is it a name such as 'waiting list'? Then you need not do anything.",
    ),
)
def unknown_professional() -> nw.Expr:
    """Whether no person stands at the other end: to a measure all unknown ones would be one person."""
    return nw.col("professional_id").is_null()
