"""How often people get another main professional, per year."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.main_workers import main_workers
from bestendig.measures.shared.spans import BY_FOUR, OF_A_YEAR


@measure(
    reads=main_workers,
    label=Text(nl="Wisselingen van eerste aanspreekpunt", en="Changes of first contact"),
    meaning=Text(
        nl="Hoe vaak een inwoner per jaar een ander eerste aanspreekpunt kreeg. Een "
        "gewenste wisseling telt ook mee.",
        en="How often per year a client got another first contact. A change that was wished for counts too.",
    ),
    question=Text(
        nl="Welke van deze wisselingen had niet gehoeven?",
        en="Which of these changes need not have been?",
    ),
    source="stability-index-2019",
    unit="ratio",
    lowest=0,
    highest=None,
    better="neither",
    family="organisational",
    mean_of="pooled",
    with_whom=("professional",),
    counted_by=("day",),
    by=main_workers.ground.dims,
    undefined=Text(
        nl="Bij een inwoner zonder eerste aanspreekpunt.",
        en="For a client without a first contact.",
    ),
)
def worker_changes() -> Formula:
    """W / T;  W changes of first contact in the period, T years in which those clients had one.

    An assignment to the person who was first contact already is no change.
    """
    return Formula(
        per_client={"changes": col("is_change").sum() * OF_A_YEAR, "days": col("days").sum() * BY_FOUR},
        numerator=col("changes"),
        denominator=col("days"),
    )
