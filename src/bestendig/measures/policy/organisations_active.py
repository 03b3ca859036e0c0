"""How many organisations are active in a neighbourhood."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.surroundings import around_neighbourhood


@measure(
    reads=around_neighbourhood,
    label=Text(nl="Organisaties in de buurt", en="Organisations in the neighbourhood"),
    meaning=Text(
        nl="Hoeveel verschillende organisaties in een buurt hulp geven in de periode, "
        "gemiddeld per buurt. Hulp uit een pgb en vrij toegankelijke hulp staan er niet"
        " in.",
        en="How many different organisations give help in a neighbourhood in the period, "
        "on average per neighbourhood. Help from a personal budget and freely "
        "accessible help are not in here.",
    ),
    question=Text(
        nl="Wie kent ze allemaal, en kennen zij elkaar?",
        en="Who knows them all, and do they know each other?",
    ),
    source="bestendig-policy",
    unit="number",
    lowest=0,
    highest=None,
    better="neither",
    family="policy",
    mean_of="units",
    with_whom=("organisation",),
    counted_by=("day",),
    by=around_neighbourhood.ground.dims,
    undefined=Text(nl="Nooit.", en="Never."),
)
def organisations_active() -> Formula:
    """The mean over neighbourhoods of M;  M different organisations with help running in the period.

    A merged organisation counts as the one it went into.
    """
    return Formula(
        per_client={"organisations": col("organisation_id").count()},
        numerator=col("organisations"),
    )
