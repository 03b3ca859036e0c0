"""The share of contacts with who was regular before the month began."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.months import months


@measure(
    reads=months,
    label=Text(nl="Contacten met het vaste gezicht van daarvoor", en="Contacts with the regular face so far"),
    meaning=Text(
        nl="Het deel van de contacten met de persoon die de inwoner vóór die maand het vaakst zag.",
        en="The share of contacts with the person whom the client saw most before that month.",
    ),
    question=Text(
        nl="Wie was er niet toen de inwoner kwam, en wie sprong in?",
        en="Who was not there when the client came, and who stepped in?",
    ),
    source="gp-continuity-calculator",
    unit="share",
    lowest=0,
    highest=1,
    better="higher",
    family="sequence",
    mean_of="contacts",
    undefined=Text(
        nl="Bij een inwoner die vóór de maand niemand twee keer of vaker zag.",
        en="For a client who saw nobody twice or more before the month.",
    ),
)
def monthly_slicc() -> Formula:
    """Σ rᵢ / Σ hᵢ over contacts i;  hᵢ: someone was regular before the month, rᵢ: this person (1 or 0).

    Regular is who had most contacts with the client before the month of contact i, at least two; the latest
    contact breaks ties. All history in the data is looked at.
    """
    return Formula(
        per_client={
            "with_regular": (col("n") * col("is_regular") * col("has_regular")).sum(),
            "having_regular": (col("n") * col("has_regular")).sum(),
        },
        numerator=col("with_regular"),
        denominator=col("having_regular"),
    )
