"""The standard table `assignments` (betrokkenheid).

One row is a professional responsible for a client from day to day.
"""

from bestendig.language import Text
from bestendig.model.codes import ASSIGNMENT_BASES, ASSIGNMENT_ROLES, END_REASONS, LAWS
from bestendig.model.table import Column, Table

ASSIGNMENTS = Table(
    name="assignments",
    title=Text(nl="betrokkenheid", en="assignments"),
    row=Text(
        nl="een professional die van dag tot dag verantwoordelijk is voor een inwoner",
        en="a professional responsible for a client from day to day",
    ),
    known_faults=Text(
        nl="Betrokkenheid wordt vaak te laat afgesloten. Uit momentopnamen ligt het begin tussen "
        "'nog niet op' en de eerste dag, het einde tussen de laatste dag en 'niet meer op'.",
        en="Assignments are often closed too late. From snapshots the start lies between 'not yet on' and "
        "the first day, the end between the last day and 'no longer on'.",
    ),
    columns=(
        Column("client_id", "person", Text(nl="inwoner", en="client"), required=True),
        Column("professional_id", "staff", Text(nl="professional", en="professional"), required=True),
        Column("first_day", "date", Text(nl="eerste dag", en="first day"), required=True),
        Column("last_day", "date", Text(nl="laatste dag", en="last day")),
        Column("role", "code", Text(nl="rol", en="role"), values=ASSIGNMENT_ROLES),
        Column("organisation_id", "body", Text(nl="organisatie", en="organisation")),
        Column("team_id", "body", Text(nl="team", en="team")),
        Column("law", "code", Text(nl="wet", en="law"), values=LAWS),
        Column(
            "end_reason", "code", Text(nl="reden van het einde", en="reason of the end"), values=END_REASONS
        ),
        Column("basis", "code", Text(nl="herkomst", en="basis"), values=ASSIGNMENT_BASES),
        Column("not_yet_on", "date", Text(nl="nog niet op", en="not yet on")),
        Column("no_longer_on", "date", Text(nl="niet meer op", en="no longer on")),
    ),
)
