"""How many officials and managers came by in a council term."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.officials import officials


@measure(
    reads=officials,
    label=Text(nl="Ambtenaren en managers per raadsperiode", en="Officials and managers per council term"),
    meaning=Text(
        nl="Hoeveel verschillende ambtenaren, managers en wethouders in een raadsperiode "
        "in dienst waren, gemiddeld per organisatie.",
        en="How many different officials, managers and aldermen were in place in a council"
        " term, on average per organisation.",
    ),
    question=Text(
        nl="Wie onthoudt wat er aan wijk en inwoners is beloofd?",
        en="Who remembers what was promised to neighbourhood and residents?",
    ),
    source="bestendig-organisational",
    unit="number",
    lowest=0,
    highest=None,
    better="neither",
    family="organisational",
    mean_of="units",
    about="staff",
    with_whom=("professional",),
    counted_by=("day",),
    by=officials.ground.dims,
    undefined=Text(
        nl="Als er in de raadsperiode niemand in dienst was.",
        en="Where nobody was in place in the council term.",
    ),
)
def officials_per_term() -> Formula:
    """The mean over organisations and terms of O;  O different officials, managers and aldermen in place."""
    return Formula(
        per_client={"officials": col("position").count()},
        numerator=col("officials"),
    )
