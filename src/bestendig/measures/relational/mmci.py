"""The modified, modified continuity index."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.pairs import pairs


@measure(
    reads=pairs,
    label=Text(nl="Weinig wisselende gezichten", en="Few changing faces"),
    meaning=Text(
        nl="Hoe weinig verschillende personen een inwoner zag voor het aantal contacten; 1 is steeds "
        "dezelfde.",
        en="How few different people a client saw for the number of contacts; 1 is always the same.",
    ),
    question=Text(nl="Hoeveel gezichten zijn hier echt nodig?", en="How many faces are really needed here?"),
    source="magill-senf-1987",
    unit="index",
    lowest=0,
    highest=1,
    better="higher",
    family="dispersion",
    undefined=Text(
        nl="Nooit; bij één contact is de uitkomst 1.", en="Never; with one contact the outcome is 1."
    ),
)
def mmci() -> Formula:
    """(1 − M / (N + 0.1)) / (1 − 1 / (N + 0.1));  M different persons, N contacts of the client.

    Written as (10 N + 1 − 10 M) / (10 N − 9), the same in whole numbers with one division.
    """
    return Formula(
        per_client={"n": col("n_j").sum(), "persons": col("n_j").count()},
        numerator=10 * col("n") + 1 - 10 * col("persons"),
        denominator=10 * col("n") - 9,
    )
