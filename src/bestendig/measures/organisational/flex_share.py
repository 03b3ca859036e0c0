"""Which share of colleagues has no permanent contract."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.staff import staff_in_place


@measure(
    reads=staff_in_place,
    label=Text(nl="Deel zonder vast contract", en="Share without a permanent contract"),
    meaning=Text(
        nl="Welk deel van de professionals op de laatste dag geen vast contract heeft: "
        "tijdelijk, oproep, uitzend of zelfstandig. Inhuur ontbreekt vaak in de "
        "gegevens.",
        en="Which share of the professionals in place on the last day has no permanent "
        "contract: temporary, on call, agency or self-employed. Hired staff is often "
        "missing in the data.",
    ),
    question=Text(
        nl="Wie van hen zou willen blijven, en wat is daarvoor nodig?",
        en="Who of them would like to stay, and what does that take?",
    ),
    source="bestendig-organisational",
    unit="share",
    lowest=0,
    highest=1,
    better="neither",
    family="organisational",
    mean_of="pooled",
    about="staff",
    with_whom=("professional",),
    counted_by=("day",),
    by=staff_in_place.ground.dims,
    undefined=Text(
        nl="Als van niemand de soort contract bekend is.",
        en="Where nobody's kind of contract is known.",
    ),
)
def flex_share() -> Formula:
    """F / K;  K professionals in place on the last day with a known contract form, F those not permanent."""
    return Formula(
        per_client={"flexible": col("is_flexible").sum(), "known": col("has_form").sum()},
        numerator=col("flexible"),
        denominator=col("known"),
    )
