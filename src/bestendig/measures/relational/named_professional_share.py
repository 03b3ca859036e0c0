"""St Leonard's index: the share of contacts with the assigned first contact."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.named import named


@measure(
    reads=named,
    label=Text(nl="Contacten met het eerste aanspreekpunt", en="Contacts with the named professional"),
    meaning=Text(
        nl="Het deel van de contacten met de professional die als eerste aanspreekpunt is afgesproken.",
        en="The share of contacts with the professional who is assigned as first contact.",
    ),
    question=Text(
        nl="Klopt de afspraak op papier met wie er echt komt?",
        en="Does the arrangement on paper match who really comes?",
    ),
    source="sidaway-lee-2019",
    unit="share",
    lowest=0,
    highest=1,
    better="higher",
    family="named",
    mean_of="contacts",
    with_whom=("professional",),
    undefined=Text(
        nl="Bij een inwoner zonder eerste aanspreekpunt op de dag van het contact.",
        en="For a client without a first contact on the day of the contact.",
    ),
)
def named_professional_share() -> Formula:
    """Σ aᵢ / Σ hᵢ over contacts i;  hᵢ: the client had a first contact that day, aᵢ: this person (1 or 0).

    First contact is the assigned role of that name. Every contact of every such client counts.
    """
    return Formula(
        per_client={"with_named": col("is_named").sum(), "having_named": col("has_named").sum()},
        numerator=col("with_named"),
        denominator=col("having_named"),
    )
