"""How many new faces came."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.look_back import look_back


@measure(
    reads=look_back,
    label=Text(nl="Nieuwe gezichten", en="New faces"),
    meaning=Text(
        nl="Het aantal keren dat er in de periode iemand kwam die de inwoner in het jaar daarvoor niet had "
        "ontmoet.",
        en="The number of times someone came whom the client had not met in the year before.",
    ),
    question=Text(
        nl="Wie stelt een nieuw gezicht voor aan de inwoner?", en="Who introduces a new face to the client?"
    ),
    source="home-care-practice",
    unit="number",
    lowest=0,
    highest=None,
    better="lower",
    family="count",
    with_whom=("professional",),
    undefined=Text(nl="Nooit.", en="Never."),
)
def new_faces() -> Formula:
    """Σ (1 − kᵢ) over contacts i;  kᵢ: the client met the same professional in the 365 days before (1 or 0).

    So someone who stays away for more than a year is new again, and months add up to their year. In the
    first year of the data everyone is new at first: ask a later period.
    """
    return Formula(
        per_client={"contacts": col("is_known").count(), "known": col("is_known").sum()},
        numerator=col("contacts") - col("known"),
        classes=(0, 1, 2, 3, 4, 5, 6),
    )
