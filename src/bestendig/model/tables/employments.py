"""The standard table `employments` (dienstverbanden): one row is a person in a job."""

from bestendig.language import Text
from bestendig.model.codes import CONTRACT_FORMS, EMPLOYMENT_ROLES
from bestendig.model.table import Column, Table

EMPLOYMENTS = Table(
    name="employments",
    title=Text(nl="dienstverbanden", en="employments"),
    row=Text(nl="een persoon in een baan", en="a person in a job"),
    known_faults=Text(nl="Inhuur ontbreekt vaak.", en="Hired staff is often missing."),
    needs_consent=True,
    columns=(
        Column("professional_id", "staff", Text(nl="professional", en="professional"), required=True),
        Column("organisation_id", "body", Text(nl="organisatie", en="organisation"), required=True),
        Column("first_day", "date", Text(nl="in dienst", en="first day"), required=True),
        Column("last_day", "date", Text(nl="uit dienst", en="last day")),
        Column("team_id", "body", Text(nl="team", en="team")),
        Column("role", "code", Text(nl="rol", en="role"), values=EMPLOYMENT_ROLES),
        Column("contract_form", "code", Text(nl="contractsoort", en="contract form"), values=CONTRACT_FORMS),
        Column("fte", "number", Text(nl="fte", en="fte")),
        Column("end_reason", "text", Text(nl="reden van vertrek", en="reason of leaving")),
    ),
)
