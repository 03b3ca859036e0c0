"""The standard table `contracts` (contracten en subsidies).

One row is an agreement of municipality and organisation.
"""

from bestendig.language import Text
from bestendig.model.codes import INSTRUMENTS, LAWS
from bestendig.model.table import Column, Table

CONTRACTS = Table(
    name="contracts",
    title=Text(nl="contracten en subsidies", en="contracts and subsidies"),
    row=Text(
        nl="een afspraak van gemeente en organisatie", en="an agreement of municipality and organisation"
    ),
    known_faults=Text(
        nl="Verlengingen staan zelden in het register.", en="Extensions are seldom in the register."
    ),
    columns=(
        Column("contract_id", "record", Text(nl="contract", en="contract"), required=True),
        Column("organisation_id", "body", Text(nl="organisatie", en="organisation"), required=True),
        Column("first_day", "date", Text(nl="ingangsdatum", en="first day"), required=True),
        Column("last_day", "date", Text(nl="einddatum", en="last day")),
        Column(
            "latest_last_day",
            "date",
            Text(nl="uiterste einddatum met verlengingen", en="latest last day with all extensions"),
        ),
        Column("notice_by", "date", Text(nl="opzeggen voor", en="notice by")),
        Column("instrument", "code", Text(nl="soort afspraak", en="instrument"), values=INSTRUMENTS),
        Column("law", "code", Text(nl="wet", en="law"), values=LAWS),
        Column("product_categories", "text", Text(nl="productcategorieën", en="product categories")),
        Column("recurrence", "text", Text(nl="herhaling", en="recurrence")),
        Column("amount", "number", Text(nl="bedrag", en="amount")),
        Column("predecessor_id", "record", Text(nl="vervolg op", en="predecessor")),
        Column("source_ref", "text", Text(nl="vindplaats", en="source")),
    ),
)
