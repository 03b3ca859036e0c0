"""The standard table `experience_results` (ervaring): one row is a released result of an existing survey."""

from bestendig.language import Text
from bestendig.model.table import Column, Table

EXPERIENCE_RESULTS = Table(
    name="experience_results",
    title=Text(nl="ervaring", en="experience results"),
    row=Text(
        nl="een vrijgegeven uitkomst van een bestaand onderzoek", en="a released result of an existing survey"
    ),
    known_faults=Text(nl="Wie niet antwoordde, telt niet mee.", en="Who did not answer does not count."),
    columns=(
        Column("organisation_id", "body", Text(nl="organisatie", en="organisation"), required=True),
        Column("period", "text", Text(nl="periode", en="period"), required=True),
        Column("question", "text", Text(nl="vraag", en="question")),
        Column("answer", "text", Text(nl="antwoord", en="answer")),
        Column("n", "integer", Text(nl="aantal", en="number")),
    ),
)
