"""The standard table `replacements` (vervanging).

One row is someone who stands in for someone, whatever the reason.
"""

from bestendig.language import Text
from bestendig.model.table import Column, Table

REPLACEMENTS = Table(
    name="replacements",
    title=Text(nl="vervanging", en="replacements"),
    row=Text(
        nl="iemand die iemand vervangt, om welke reden ook",
        en="someone who stands in for someone, whatever the reason",
    ),
    known_faults=Text(
        nl="De reden staat er nooit bij, en wordt nooit geraden.",
        en="The reason is never there and never guessed.",
    ),
    needs_consent=True,
    columns=(
        Column("professional_id", "staff", Text(nl="professional", en="professional"), required=True),
        Column("replaced_id", "staff", Text(nl="vervangt", en="stands in for"), required=True),
        Column("first_day", "date", Text(nl="eerste dag", en="first day"), required=True),
        Column("last_day", "date", Text(nl="laatste dag", en="last day")),
    ),
)
