"""How often people get another main professional in another team, per year."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.main_workers import main_workers
from bestendig.measures.shared.spans import BY_FOUR, OF_A_YEAR


@measure(
    reads=main_workers,
    label=Text(
        nl="Wisselingen door overgang naar een ander team",
        en="Changes with a transfer between teams",
    ),
    meaning=Text(
        nl="Hoe vaak een inwoner per jaar een ander eerste aanspreekpunt kreeg dat in een "
        "ander team werkt. Leg dit naast alle wisselingen.",
        en="How often per year a client got another first contact who works in another "
        "team. Lay this beside all changes.",
    ),
    question=Text(
        nl="Moest het team wisselen om wat de inwoner nodig had, of om hoe wij zijn ingedeeld?",
        en="Did the team change for what the client needed, or for how we are organised?",
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
def worker_changes_by_transfer() -> Formula:
    """V / T;  V changes of first contact between two known teams, T years in which those clients had one."""
    return Formula(
        per_client={"transfers": col("is_of_team").sum() * OF_A_YEAR, "days": col("days").sum() * BY_FOUR},
        numerator=col("transfers"),
        denominator=col("days"),
    )
