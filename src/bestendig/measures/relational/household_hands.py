"""How many professionals come to a household in a week."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.households import weeks


@measure(
    reads=weeks,
    label=Text(nl="Handen rond een huishouden", en="Hands around a household"),
    meaning=Text(
        nl="Hoeveel verschillende professionals een huishouden in een week ziet, in weken "
        "met contact. Vraag het ook met organisaties.",
        en="How many different professionals a household sees in a week, in weeks with a "
        "contact. Ask it with organisations too.",
    ),
    question=Text(
        nl="Wie houdt in dit huishouden het overzicht?",
        en="Who keeps the overview in this household?",
    ),
    source="home-care-practice",
    unit="number",
    lowest=1,
    highest=None,
    better="neither",
    family="count",
    mean_of="pooled",
    by=weeks.ground.dims,
    undefined=Text(nl="Bij een huishouden zonder contacten.", en="For a household without contacts."),
)
def household_hands() -> Formula:
    """F / K;  K weeks (from Monday) with a contact of a household, F the faces of each week, added."""
    return Formula(
        per_client={"faces": col("faces").sum(), "weeks": col("faces").count()},
        numerator=col("faces"),
        denominator=col("weeks"),
    )
