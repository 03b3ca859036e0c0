"""The share of contacts with someone the client had met before."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.look_back import look_back


@measure(
    reads=look_back,
    label=Text(nl="Contacten met een bekend gezicht", en="Contacts with a known face"),
    meaning=Text(
        nl="Het deel van de contacten met iemand die de inwoner in het jaar daarvoor al had ontmoet.",
        en="The share of contacts with someone whom the client had met in the year before.",
    ),
    question=Text(
        nl="Wanneer komt er een onbekend gezicht, en hoe wordt dat verteld?",
        en="When does an unknown face come, and how is that told?",
    ),
    source="paul-2018",
    unit="share",
    lowest=0,
    highest=1,
    better="higher",
    family="sequence",
    mean_of="contacts",
    undefined=Text(
        nl="Bij een inwoner zonder eerder contact in het jaar daarvoor.",
        en="For a client without an earlier contact in the year before.",
    ),
)
def known_professional_share() -> Formula:
    """Σ kᵢ / Σ lᵢ over contacts i;  lᵢ: the client had a contact before, kᵢ: with the same person (1 or 0).

    Before means in the 365 days before contact i. The look-back belongs to each contact instead of to the
    period: so months add up to their year, and the first weeks of a period are judged like the last.
    """
    return Formula(
        per_client={"known": col("is_known").sum(), "later": col("has_previous").sum()},
        numerator=col("known"),
        denominator=col("later"),
    )
