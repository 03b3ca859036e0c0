"""How often people who live away from home get other carers."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.placements import PER_DAYS, placements


@measure(
    reads=placements,
    label=Text(nl="Andere verzorgers tijdens verblijf", en="Change of carers while living away from home"),
    meaning=Text(
        nl="Hoe vaak iemand die niet thuis woont bij een verhuizing ook andere verzorgers "
        "kreeg, per 1.000 dagen verblijf. Leg dit naast de verhuizingen.",
        en="How often someone who lives away from home got other carers with a move, per "
        "1,000 days. Lay this beside the moves.",
    ),
    question=Text(
        nl="Wie bleef er meegaan toen alles veranderde?",
        en="Who stayed along when everything changed?",
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
def carer_changes() -> Formula:
    """1000 · W / D;  W stays that began with another place and other carers, D days of the clients' stays."""
    return Formula(
        per_client={"changes": col("is_new_carer").sum() * PER_DAYS, "days": col("days").sum()},
        numerator=col("changes"),
        denominator=col("days"),
    )
