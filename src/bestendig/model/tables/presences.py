"""The standard table `presences` (aanwezigheid).

One row is a person who works in a neighbourhood, street, school or group.
"""

from bestendig.language import Text
from bestendig.model.table import Column, Table

PRESENCES = Table(
    name="presences",
    title=Text(nl="aanwezigheid", en="presences"),
    row=Text(
        nl="een persoon die werkt in een buurt, straat, school of groep",
        en="a person who works in a neighbourhood, street, school or group",
    ),
    known_faults=Text(
        nl="Aanwezigheid op papier is geen aanwezigheid op straat.",
        en="Presence on paper is not presence in the street.",
    ),
    needs_consent=True,
    columns=(
        Column("professional_id", "staff", Text(nl="professional", en="professional"), required=True),
        Column("area_id", "place", Text(nl="gebied", en="area"), required=True),
        Column("first_day", "date", Text(nl="eerste dag", en="first day"), required=True),
        Column("last_day", "date", Text(nl="laatste dag", en="last day")),
        Column("area_kind", "text", Text(nl="soort gebied", en="kind of area")),
        Column("role", "text", Text(nl="rol", en="role")),
    ),
)
