"""How long municipality and organisation really work together."""

from narwhals.stable.v2 import col, lit

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.agreements import LENGTHS, cooperations


@measure(
    reads=cooperations,
    label=Text(nl="Duur van de samenwerking", en="Length of the cooperation"),
    meaning=Text(
        nl="Hoe lang de samenwerking achter een lopend contract of lopende subsidie al "
        "duurt. Wat op elkaar volgt, telt als één: een subsidie die 25 jaar lang elk "
        "jaar wordt verlengd, duurt 25 jaar.",
        en="How long the cooperation behind a running contract or subsidy lasts already. "
        "What follows on each other counts as one: a subsidy renewed every year for 25 "
        "years lasts 25 years.",
    ),
    question=Text(
        nl="Waarom sluiten wij elk jaar af wat al zo lang duurt?",
        en="Why do we close every year what has lasted so long?",
    ),
    source="bestendig-policy",
    unit="years",
    lowest=0,
    highest=None,
    better="neither",
    family="policy",
    mean_of="median",
    about="register",
    with_whom=("organisation",),
    counted_by=("day",),
    by=cooperations.ground.dims,
    undefined=Text(
        nl="Bij een contract dat zijn eigen voorganger is: dat is een fout in het register.",
        en="For a contract that is its own predecessor: that is a fault in the register.",
    ),
)
def cooperation_length() -> Formula:
    """The median over running contracts of t;  t years since the first one in the chain began.

    On the last day of the period; without a period on the day on which the last contract began.
    """
    return Formula(
        per_client={"months": col("months").max()},
        numerator=col("months"),
        denominator=lit(12),
        classes=LENGTHS,
        is_above=True,
    )
