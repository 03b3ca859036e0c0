"""How long professionals are in a neighbourhood already."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.presences import present
from bestendig.measures.shared.spans import BY_FOUR, OF_A_YEAR


@measure(
    reads=present,
    label=Text(nl="Jaren in de buurt", en="Years in the neighbourhood"),
    meaning=Text(
        nl="Hoe lang de professionals die er op de laatste dag zijn, al in het gebied werken, gemiddeld.",
        en="How long the professionals present on the last day already work in the area, on average.",
    ),
    question=Text(
        nl="Wie kent de geschiedenis van deze buurt?",
        en="Who knows the history of this neighbourhood?",
    ),
    source="bestendig-community",
    unit="years",
    lowest=0,
    highest=None,
    better="neither",
    family="community",
    mean_of="pooled",
    about="staff",
    with_whom=("professional",),
    counted_by=("day",),
    by=present.ground.dims,
    undefined=Text(nl="Als er op de laatste dag niemand is.", en="Where nobody is there on the last day."),
)
def presence_tenure() -> Formula:
    """D / P in years;  D days since the running presence of each began, P professionals on the last day."""
    return Formula(
        per_client={
            "days_by_four": col("days").sum() * BY_FOUR,
            "people_years": col("days").count() * OF_A_YEAR,
        },
        numerator=col("days_by_four"),
        denominator=col("people_years"),
    )
