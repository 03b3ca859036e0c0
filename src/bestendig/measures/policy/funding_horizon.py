"""How many months of money programmes still have."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.programmes import funding


@measure(
    reads=funding,
    label=Text(nl="Geld tot wanneer", en="Funding horizon"),
    meaning=Text(
        nl="Voor hoeveel maanden een lopend programma nog geld heeft. Het middelste "
        "programma waarvan dat bekend is.",
        en="For how many months a running programme still has money. The programme in the "
        "middle of those of which it is known.",
    ),
    question=Text(
        nl="Wat beloven wij nu dat na die maanden niet meer kan?",
        en="What do we promise now that cannot be kept after those months?",
    ),
    source="bestendig-policy",
    unit="months",
    lowest=0,
    highest=None,
    better="neither",
    family="policy",
    mean_of="median",
    about="register",
    with_whom=("organisation",),
    counted_by=("day",),
    by=funding.ground.dims,
    undefined=Text(
        nl="Bij een programma waarvan niet bekend is tot wanneer er geld is.",
        en="For a programme of which it is not known how long there is money.",
    ),
)
def funding_horizon() -> Formula:
    """The median over running programmes of m;  m whole months until the money ends.

    Else until the plan or the programme ends. Counted from the last day of the period, without a period from
    the day on which the last programme began.
    """
    return Formula(
        per_client={"months": col("months").max()},
        numerator=col("months"),
        classes=(0, 6, 12, 24, 48),
    )
