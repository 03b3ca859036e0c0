"""How long contracts may last."""

from narwhals.stable.v2 import col, lit

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.agreements import LENGTHS, agreements


@measure(
    reads=agreements,
    label=Text(nl="Looptijd van contracten", en="Length of contracts"),
    meaning=Text(
        nl="Hoe lang contracten en subsidies die in de periode begonnen, hoogstens kunnen "
        "duren: met alle verlengingen, in hele maanden.",
        en="How long contracts and subsidies that began in the period may last at most: "
        "with all extensions, in whole months.",
    ),
    question=Text(
        nl="Past deze looptijd bij hoe lang mensen hulp nodig hebben?",
        en="Does this length fit how long people need help?",
    ),
    source="youth-contracts-2018-2020",
    unit="years",
    lowest=0,
    highest=None,
    better="neither",
    family="policy",
    mean_of="median",
    about="register",
    with_whom=("organisation",),
    counted_by=("day",),
    by=agreements.ground.dims,
    undefined=Text(nl="Bij een contract zonder einddatum.", en="For a contract without a last day."),
)
def contract_length() -> Formula:
    """The median over contracts of t;  t years from the first to the latest last day (else the last day)."""
    return Formula(
        per_client={"months": col("months").max()},
        numerator=col("months"),
        denominator=lit(12),
        classes=LENGTHS,
        is_above=True,
    )
