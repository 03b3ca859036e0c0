"""How many different people a client saw."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.pairs import pairs


@measure(
    reads=pairs,
    label=Text(nl="Aantal gezichten", en="Number of faces"),
    meaning=Text(
        nl="Het aantal verschillende professionals dat een inwoner in de periode zag.",
        en="The number of different professionals whom a client saw in the period.",
    ),
    question=Text(
        nl="Hoeveel gezichten zijn voor deze inwoners genoeg, en hoeveel te veel?",
        en="How many faces are enough for these clients, and how many too many?",
    ),
    source="home-care-practice",
    unit="number",
    lowest=1,
    highest=None,
    better="lower",
    family="count",
    with_whom=("professional",),
    undefined=Text(nl="Nooit.", en="Never."),
)
def n_professionals() -> Formula:
    """M;  different professionals with a contact with the client in the period."""
    return Formula(
        per_client={"persons": col("n_j").count()}, numerator=col("persons"), classes=(1, 2, 3, 4, 5, 6)
    )
