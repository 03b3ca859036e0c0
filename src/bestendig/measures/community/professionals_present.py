"""How many professionals a neighbourhood has."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.presences import present


@measure(
    reads=present,
    label=Text(nl="Professionals in de buurt", en="Professionals present"),
    meaning=Text(
        nl="Hoeveel professionals op de laatste dag in een buurt, straat, school of groep "
        "werken, gemiddeld per gebied.",
        en="How many professionals work in a neighbourhood, street, school or group on the"
        " last day, on average per area.",
    ),
    question=Text(nl="Bij wie kloppen bewoners het eerst aan?", en="On whose door do residents knock first?"),
    source="bestendig-community",
    unit="number",
    lowest=0,
    highest=None,
    better="neither",
    family="community",
    mean_of="units",
    about="staff",
    with_whom=("professional",),
    counted_by=("day",),
    by=present.ground.dims,
    undefined=Text(nl="Als er op de laatste dag niemand is.", en="Where nobody is there on the last day."),
)
def professionals_present() -> Formula:
    """The mean over areas of P;  P different professionals present on the last day of the period."""
    return Formula(
        per_client={"people": col("days").count()},
        numerator=col("people"),
    )
