"""Of the colleagues of a year ago, how many are still there."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.staff import staff_of_a_year


@measure(
    reads=staff_of_a_year,
    label=Text(
        nl="Gebleven collega's",
        en="Stability of staff",
    ),
    meaning=Text(
        nl="Van de professionals die er een jaar geleden werkten: welk deel werkt er nog. "
        "Een fusie is geen vertrek.",
        en="Of the professionals in place a year ago: which share is still there. A merger is no leaving.",
    ),
    question=Text(
        nl="Wat weten de blijvers dat nieuwe collega's nog moeten leren?",
        en="What do those who stayed know that new colleagues must still learn?",
    ),
    source="bowey-1974",
    unit="share",
    lowest=0,
    highest=1,
    better="neither",
    family="organisational",
    mean_of="pooled",
    about="staff",
    with_whom=("professional",),
    counted_by=("day",),
    by=staff_of_a_year.ground.dims,
    undefined=Text(
        nl="Als er een jaar geleden niemand in dienst was.",
        en="Where nobody was in place a year ago.",
    ),
)
def stability_index() -> Formula:
    """S / B;  B professionals in place a year before the last day, S those of them who are in place on it.

    Turnover may be high because a few jobs change hands often: this tells how many people stay.
    """
    return Formula(
        per_client={"stayed": col("has_stayed").sum(), "before": col("was_in_place").sum()},
        numerator=col("stayed"),
        denominator=col("before"),
    )
