"""The standard table `organisations` (organisaties): one row is one body."""

from bestendig.language import Text
from bestendig.model.codes import ORGANISATION_KINDS
from bestendig.model.table import Column, Table

ORGANISATIONS = Table(
    name="organisations",
    title=Text(nl="organisaties", en="organisations"),
    row=Text(nl="één organisatie", en="one body"),
    known_faults=Text(
        nl="Een fusie zonder opvolger lijkt op een einde.",
        en="A merger without a successor looks like an end.",
    ),
    columns=(
        Column("organisation_id", "body", Text(nl="organisatie", en="organisation"), required=True),
        Column("name", "text", Text(nl="naam", en="name"), required=True),
        Column("kind", "code", Text(nl="soort", en="kind"), values=ORGANISATION_KINDS),
        Column("successor_id", "body", Text(nl="opgegaan in", en="merged into")),
    ),
)
