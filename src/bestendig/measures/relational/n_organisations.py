"""How many organisations a client had contact with."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.pairs import pairs


@measure(
    reads=pairs,
    label=Text(nl="Aantal organisaties", en="Number of organisations"),
    meaning=Text(
        nl="Het aantal verschillende organisaties waarmee een inwoner in de periode contact had.",
        en="The number of different organisations that a client had contact with in the period.",
    ),
    question=Text(
        nl="Wie heeft het overzicht als er meer organisaties komen?",
        en="Who keeps the overview when more organisations come?",
    ),
    source="home-care-practice",
    unit="number",
    lowest=1,
    highest=None,
    better="lower",
    family="count",
    with_whom=("organisation",),
    undefined=Text(
        nl="Bij een inwoner van wie de organisaties niet bekend zijn.",
        en="For a client whose organisations are not known.",
    ),
)
def n_organisations() -> Formula:
    """M;  different organisations with a contact with the client in the period, unknown ones left out."""
    return Formula(
        per_client={"persons": col("n_j").count()}, numerator=col("persons"), classes=(1, 2, 3, 4, 5, 6)
    )
