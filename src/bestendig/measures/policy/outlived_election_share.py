"""Which share of programmes is still there a year after a new council."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.programmes import elections


@measure(
    reads=elections,
    label=Text(nl="Overleefde een verkiezing", en="Outlived an election"),
    meaning=Text(
        nl="Welk deel van de programma's die liepen toen een nieuwe raad begon, een jaar "
        "later nog liep. Een nieuwe naam is geen einde.",
        en="Which share of the programmes that ran when a new council began still ran a "
        "year later. A new name is no end.",
    ),
    question=Text(
        nl="Wat van het vorige college houden wij vast?",
        en="What of the previous executive do we hold on to?",
    ),
    source="bestendig-policy",
    unit="share",
    lowest=0,
    highest=1,
    better="neither",
    family="policy",
    mean_of="pooled",
    about="register",
    with_whom=("organisation",),
    counted_by=("day",),
    by=elections.ground.dims,
    undefined=Text(
        nl="Als er bij geen begin van een raad een programma liep.",
        en="Where no programme ran when a council began.",
    ),
)
def outlived_election_share() -> Formula:
    """O / R;  R chains of programmes that ran as a council term began, O those that ran 365 days later.

    A chain runs from the first day of the first programme to the last day of the last one that goes on.
    """
    return Formula(
        per_client={"outlived": col("outlived").max(), "ran": col("outlived").count()},
        numerator=col("outlived"),
        denominator=col("ran"),
    )
