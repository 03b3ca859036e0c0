"""The standard table `programmes` (beleidsprogramma's): one row is a policy, programme, pilot or project."""

from bestendig.language import Text
from bestendig.model.codes import PROGRAMME_ORIGINS
from bestendig.model.table import Column, Table

PROGRAMMES = Table(
    name="programmes",
    title=Text(nl="beleidsprogramma's", en="programmes"),
    row=Text(nl="een beleid, programma, pilot of project", en="a policy, programme, pilot or project"),
    known_faults=Text(
        nl="Een nieuwe naam is niet altijd een nieuw programma.",
        en="A new name is not always a new programme.",
    ),
    columns=(
        Column("programme_id", "record", Text(nl="programma", en="programme"), required=True),
        Column("name", "text", Text(nl="naam", en="name"), required=True),
        Column("first_day", "date", Text(nl="eerste dag", en="first day"), required=True),
        Column("last_day", "date", Text(nl="laatste dag", en="last day")),
        Column("planned_last_day", "date", Text(nl="geplande laatste dag", en="planned last day")),
        Column("kind", "text", Text(nl="soort", en="kind")),
        Column("origin", "code", Text(nl="herkomst", en="origin"), values=PROGRAMME_ORIGINS),
        Column("theme", "text", Text(nl="thema", en="theme")),
        Column("area_id", "place", Text(nl="gebied", en="area")),
        Column("predecessor_id", "record", Text(nl="vervolg op", en="predecessor")),
        Column("end_reason", "text", Text(nl="reden van het einde", en="reason of the end")),
        Column("funded_until", "date", Text(nl="geld tot", en="funded until")),
    ),
)
