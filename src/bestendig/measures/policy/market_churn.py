"""How many of the organisations with a contract come and go."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.agreements import market


@measure(
    reads=market,
    label=Text(nl="Komen en gaan van organisaties", en="Organisations that come and go"),
    meaning=Text(
        nl="Welk deel van de organisaties met een contract of subsidie in de periode is "
        "gekomen of gegaan. Een fusie is geen komen of gaan.",
        en="Which share of the organisations with a contract or subsidy came or went in "
        "the period. A merger is no coming or going.",
    ),
    question=Text(
        nl="Wat ging er mee toen deze organisaties gingen?",
        en="What went along when these organisations left?",
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
    by=market.ground.dims,
    undefined=Text(nl="Als er geen contracten lopen.", en="Where no contracts run."),
)
def market_churn() -> Formula:
    """C / U;  U organisations with a contract before or after the period, C those with one on one side only.

    Before is the day before the first day of the period, after is its last day.
    """
    return Formula(
        per_client={"at_begin": col("at_begin").max(), "at_end": col("at_end").max()},
        numerator=col("at_begin") + col("at_end") - 2 * col("at_begin") * col("at_end"),
        denominator=col("at_begin") + col("at_end") - col("at_begin") * col("at_end"),
    )
