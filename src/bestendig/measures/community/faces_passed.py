"""How many professionals a neighbourhood saw in the period."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.presences import passing


@measure(
    reads=passing,
    label=Text(nl="Gezichten die voorbijkwamen", en="Faces that passed"),
    meaning=Text(
        nl="Hoeveel verschillende professionals in de periode in een gebied werkten, gemiddeld per gebied.",
        en="How many different professionals worked in an area in the period, on average per area.",
    ),
    question=Text(nl="Wie van hen kent de buurt nog?", en="Who of them does the neighbourhood still know?"),
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
    by=passing.ground.dims,
    undefined=Text(nl="Als er in de periode niemand was.", en="Where nobody was there in the period."),
)
def faces_passed() -> Formula:
    """The mean over areas of F;  F different professionals present on some day of the period."""
    return Formula(
        per_client={"faces": col("position").count()},
        numerator=col("faces"),
    )
