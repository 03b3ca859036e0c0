"""The standard table `care_episodes` (hulptrajecten).

One row is a client with help of one organisation for one product.
"""

from bestendig.language import Text
from bestendig.model.codes import END_REASONS, LAWS
from bestendig.model.table import Column, Table

CARE_EPISODES = Table(
    name="care_episodes",
    title=Text(nl="hulptrajecten", en="care episodes"),
    row=Text(
        nl="een inwoner met hulp van één organisatie voor één product",
        en="a client with help of one organisation for one product",
    ),
    known_faults=Text(
        nl="Hulp uit een pgb, taakgerichte hulp en vrij toegankelijke hulp ontbreken; "
        "geen enkele medewerker staat erin.",
        en="Personal budgets, task-based and freely accessible help are missing; no worker is named.",
    ),
    columns=(
        Column("client_id", "person", Text(nl="inwoner", en="client"), required=True),
        Column("organisation_id", "body", Text(nl="organisatie", en="organisation"), required=True),
        Column("first_day", "date", Text(nl="eerste dag", en="first day"), required=True),
        Column("last_day", "date", Text(nl="laatste dag", en="last day")),
        Column("law", "code", Text(nl="wet", en="law"), values=LAWS),
        Column("product_category", "text", Text(nl="productcategorie", en="product category")),
        Column("product_code", "text", Text(nl="productcode", en="product code")),
        Column("allocation_number", "record", Text(nl="toewijzingsnummer", en="allocation number")),
        Column("allocated_on", "date", Text(nl="toegewezen op", en="allocated on")),
        Column("planned_last_day", "date", Text(nl="geplande laatste dag", en="planned last day")),
        Column(
            "end_reason", "code", Text(nl="reden van het einde", en="reason of the end"), values=END_REASONS
        ),
        Column(
            "end_reason_source",
            "text",
            Text(nl="code, standaard en versie van de reden", en="code, standard and version of the reason"),
        ),
        Column("change_reason", "text", Text(nl="reden van wijziging", en="reason of change")),
        Column("delivery_form", "text", Text(nl="leveringsvorm", en="form of delivery")),
        Column("referrer", "text", Text(nl="verwijzer", en="referrer")),
        Column("contract_id", "record", Text(nl="contract", en="contract")),
    ),
)
