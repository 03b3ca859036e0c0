"""The standard table `council_terms` (raadsperioden): one row is one council term."""

from bestendig.language import Text
from bestendig.model.table import Column, Table

COUNCIL_TERMS = Table(
    name="council_terms",
    title=Text(nl="raadsperioden", en="council terms"),
    row=Text(nl="één raadsperiode", en="one council term"),
    columns=(
        Column("term_id", "record", Text(nl="raadsperiode", en="council term"), required=True),
        Column("first_day", "date", Text(nl="eerste dag", en="first day"), required=True),
        Column("last_day", "date", Text(nl="laatste dag", en="last day")),
    ),
)
