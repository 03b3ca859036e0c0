"""How regular the rhythm of contact is."""

from narwhals.stable.v2 import Int64, col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.sequence import sequence


@measure(
    reads=sequence,
    label=Text(nl="Onregelmaat van contact", en="Irregularity of contact"),
    meaning=Text(
        nl="Hoe sterk de tijd tussen contactdagen wisselt; 0 is een vast ritme, 1 is zo grillig als toeval.",
        en="How much the time between contact days varies; 0 is a fixed rhythm, 1 as fitful as chance.",
    ),
    question=Text(
        nl="Past het ritme bij wat de inwoner nodig heeft?", en="Does the rhythm fit what the client needs?"
    ),
    source="regularity-of-contact",
    unit="ratio",
    lowest=0,
    highest=None,
    better="neither",
    family="rhythm",
    with_whom=("professional",),
    minimum_contacts=3,
    undefined=Text(nl="Bij minder dan drie contactdagen.", en="With fewer than three contact days."),
)
def contact_regularity() -> Formula:
    """√(n Σ g² − (Σ g)²) / Σ g over the n gaps g in days between contact days, n ≥ 2: deviation over mean.

    Gaps of 0 days (a second contact on one day) are no gaps. The deviation is that of the client's own gaps
    (divided by n, not n − 1): they are all there is, no sample.
    """
    gap = col("gap")
    gaps = (gap > 0).cast(Int64).sum()
    return Formula(
        per_client={"gaps": gaps, "gap_days": gap.sum(), "gap_squares": (gap * gap).sum()},
        numerator=(col("gaps") * col("gap_squares") - col("gap_days") * col("gap_days")).sqrt(),
        denominator=col("gap_days") * (col("gaps") > 1).cast(Int64),
    )
