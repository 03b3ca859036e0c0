"""How many programmes started."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.programmes import starting


@measure(
    reads=starting,
    label=Text(
        nl="Begonnen programma's",
        en="Programmes started",
    ),
    meaning=Text(
        nl="Hoeveel programma's, pilots en projecten in de periode begonnen. Wat verder "
        "gaat onder een andere naam, is niet begonnen.",
        en="How many programmes, pilots and projects started in the period. What goes on "
        "under another name has not started.",
    ),
    question=Text(nl="Is dit nieuw, of hadden wij dit al?", en="Is this new, or did we have it already?"),
    source="bestendig-policy",
    unit="people",
    lowest=0,
    highest=None,
    better="neither",
    family="policy",
    mean_of="total",
    about="register",
    with_whom=("organisation",),
    counted_by=("day",),
    by=starting.ground.dims,
    undefined=Text(
        nl="Bij een programma dat zijn eigen voorganger is: dat is een fout in de lijst.",
        en="For a programme that is its own predecessor: that is a fault in the list.",
    ),
)
def programmes_started() -> Formula:
    """Programmes whose first day lies in the period and that follow on no other."""
    return Formula(
        per_client={"one": col("is_one").max()},
        numerator=col("one"),
    )
