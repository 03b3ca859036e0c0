"""How many programmes ended."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.programmes import stopping


@measure(
    reads=stopping,
    label=Text(
        nl="Gestopte programma's",
        en="Programmes ended",
    ),
    meaning=Text(
        nl="Hoeveel programma's, pilots en projecten in de periode stopten zonder dat iets"
        " anders ermee verder ging.",
        en="How many programmes, pilots and projects ended in the period without anything "
        "that goes on with them.",
    ),
    question=Text(
        nl="Wat is bewaard van wat deze programma's leerden?",
        en="What was kept of what these programmes learned?",
    ),
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
    by=stopping.ground.dims,
    undefined=Text(nl="Nooit.", en="Never."),
)
def programmes_ended() -> Formula:
    """Programmes whose last day lies in the period and that are the predecessor of no other."""
    return Formula(
        per_client={"one": col("is_one").max()},
        numerator=col("one"),
    )
