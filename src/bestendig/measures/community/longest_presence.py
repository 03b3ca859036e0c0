"""How long the five who are there longest are there."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.presences import longest
from bestendig.measures.shared.spans import BY_FOUR, OF_A_YEAR


@measure(
    reads=longest,
    label=Text(nl="Sleutelfiguren: hoe lang al", en="Key persons: how long already"),
    meaning=Text(
        nl="Hoe lang de vijf professionals die het langst in een gebied werken, daar "
        "gemiddeld al zijn. Altijd vijf samen, nooit één persoon.",
        en="How long the five professionals who are longest in an area are there on "
        "average. Always five together, never one person.",
    ),
    question=Text(nl="Wat gaat verloren als deze vijf weggaan?", en="What is lost when these five leave?"),
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
    by=longest.ground.dims,
    undefined=Text(
        nl="In een gebied met minder dan vijf professionals.",
        en="In an area with fewer than five professionals.",
    ),
)
def longest_presence() -> Formula:
    """D / 5 in years;  D days since the running presence of the five longest present began, per area."""
    return Formula(
        per_client={
            "days_by_four": col("days").sum() * BY_FOUR,
            "people_years": col("days").count() * OF_A_YEAR,
        },
        numerator=col("days_by_four"),
        denominator=col("people_years"),
    )
