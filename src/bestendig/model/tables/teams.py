"""The standard table `teams` (teams): one row is one team in a period."""

from bestendig.language import Text
from bestendig.model.table import Column, Table

TEAMS = Table(
    name="teams",
    title=Text(nl="teams", en="teams"),
    row=Text(nl="één team in een periode", en="one team in a period"),
    known_faults=Text(
        nl="Een nieuwe naam is niet altijd een nieuw team.", en="A new name is not always a new team."
    ),
    columns=(
        Column("team_id", "body", Text(nl="team", en="team"), required=True),
        Column("organisation_id", "body", Text(nl="organisatie", en="organisation")),
        Column("name", "text", Text(nl="naam", en="name")),
        Column("first_day", "date", Text(nl="eerste dag", en="first day")),
        Column("last_day", "date", Text(nl="laatste dag", en="last day")),
    ),
)
