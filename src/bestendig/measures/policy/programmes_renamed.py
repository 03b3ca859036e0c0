"""How many programmes went on under another name."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.programmes import renaming


@measure(
    reads=renaming,
    label=Text(
        nl="Programma's met een nieuwe naam",
        en="Programmes renamed",
    ),
    meaning=Text(
        nl="Hoeveel programma's, pilots en projecten in de periode begonnen als vervolg op een ander.",
        en="How many programmes, pilots and projects began in the period as what came after another one.",
    ),
    question=Text(nl="Wat is er anders dan de naam?", en="What is different besides the name?"),
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
    by=renaming.ground.dims,
    undefined=Text(nl="Nooit.", en="Never."),
)
def programmes_renamed() -> Formula:
    """Programmes whose first day lies in the period and that have a predecessor."""
    return Formula(
        per_client={"one": col("is_one").max()},
        numerator=col("one"),
    )
