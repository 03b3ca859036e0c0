"""How many organisations are around a household."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.surroundings import around_household


@measure(
    reads=around_household,
    label=Text(nl="Organisaties rond een huishouden", en="Organisations around a household"),
    meaning=Text(
        nl="Van hoeveel verschillende organisaties een huishouden in de periode hulp "
        "heeft, gemiddeld per huishouden.",
        en="From how many different organisations a household has help in the period, on "
        "average per household.",
    ),
    question=Text(
        nl="Heeft dit huishouden één plan of meer?",
        en="Does this household have one plan or several?",
    ),
    source="bestendig-policy",
    unit="number",
    lowest=1,
    highest=None,
    better="neither",
    family="policy",
    mean_of="units",
    with_whom=("organisation",),
    counted_by=("day",),
    by=around_household.ground.dims,
    undefined=Text(nl="Nooit.", en="Never."),
)
def organisations_around_household() -> Formula:
    """The mean over households of M;  M different organisations with help running in the period."""
    return Formula(
        per_client={"organisations": col("organisation_id").count()},
        numerator=col("organisations"),
        classes=(1, 2, 3, 4),
    )
