"""Which share of colleagues is hired in."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.staff import staff_in_place


@measure(
    reads=staff_in_place,
    label=Text(nl="Deel inhuur", en="Share hired in"),
    meaning=Text(
        nl="Welk deel van de professionals op de laatste dag via een bureau of als "
        "zelfstandige werkt. Inhuur ontbreekt vaak in de gegevens.",
        en="Which share of the professionals in place on the last day works through an "
        "agency or as self-employed. Hired staff is often missing in the data.",
    ),
    question=Text(
        nl="Wie neemt de inwoners over als de inhuur stopt?",
        en="Who takes over the residents when the hiring stops?",
    ),
    source="bestendig-organisational",
    unit="share",
    lowest=0,
    highest=1,
    better="neither",
    family="organisational",
    mean_of="pooled",
    about="staff",
    with_whom=("professional",),
    counted_by=("day",),
    by=staff_in_place.ground.dims,
    undefined=Text(
        nl="Als van niemand de soort contract bekend is.",
        en="Where nobody's kind of contract is known.",
    ),
)
def hired_share() -> Formula:
    """H / K;  K professionals in place with a known contract form, H those agency or self-employed."""
    return Formula(
        per_client={"hired": col("is_hired").sum(), "known": col("has_form").sum()},
        numerator=col("hired"),
        denominator=col("known"),
    )
