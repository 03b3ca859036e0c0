"""Which share of programmes is paid for a time only."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.programmes import funding


@measure(
    reads=funding,
    label=Text(nl="Deel met tijdelijk geld", en="Share with money for a time"),
    meaning=Text(
        nl="Welk deel van de lopende programma's geld heeft dat op een bekende dag ophoudt.",
        en="Which share of the running programmes has money that stops on a known day.",
    ),
    question=Text(
        nl="Welk programma zou gewoon werk moeten zijn?",
        en="Which programme should be usual work?",
    ),
    source="bestendig-policy",
    unit="share",
    lowest=0,
    highest=1,
    better="neither",
    family="policy",
    mean_of="pooled",
    about="register",
    with_whom=("organisation",),
    counted_by=("day",),
    by=funding.ground.dims,
    undefined=Text(nl="Als er geen programma loopt.", en="Where no programme runs."),
)
def incidental_share() -> Formula:
    """I / R;  R programmes that run on the last day, I those with a known end of money or plan."""
    return Formula(
        per_client={"incidental": col("is_incidental").max(), "running": col("is_incidental").count()},
        numerator=col("incidental"),
        denominator=col("running"),
    )
