"""How often people who live away from home move to another place."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.placements import PER_DAYS, placements


@measure(
    reads=placements,
    label=Text(nl="Verhuizingen tijdens verblijf", en="Moves while living away from home"),
    meaning=Text(
        nl="Hoe vaak iemand die niet thuis woont naar een andere plek ging, per 1.000 "
        "dagen verblijf. De eerste plek telt niet. Alleen waar de gegevens zeggen "
        "waarom een verblijf begon.",
        en="How often someone who lives away from home went to another place, per 1,000 "
        "days. The first place does not count. Only where the data say why a stay "
        "began.",
    ),
    question=Text(
        nl="Welke verhuizing was goed voor het kind, en welke voor ons?",
        en="Which move was good for the child, and which for us?",
    ),
    source="cfsr-round-3",
    unit="ratio",
    lowest=0,
    highest=None,
    better="neither",
    family="count",
    mean_of="pooled",
    with_whom=("organisation",),
    counted_by=("day",),
    by=placements.ground.dims,
    undefined=Text(
        nl="Bij een inwoner zonder verblijf waarvan bekend is waarom het begon.",
        en="For a client without a stay of which it is known why it began.",
    ),
)
def placement_moves() -> Formula:
    """1000 · V / D;  V stays that began with another place, D days of the clients' stays, each day once.

    Round 3 of the CFSR leaves out the first place, stays shorter than eight days altogether and respite; here
    only the first place can be told from the data. Another legal status alone is no move.
    """
    return Formula(
        per_client={"moves": col("is_move").sum() * PER_DAYS, "days": col("days").sum()},
        numerator=col("moves"),
        denominator=col("days"),
    )
