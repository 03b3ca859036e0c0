"""How much the professionals around a client work together for other clients too."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.acquaintances import acquaintances


@measure(
    reads=acquaintances,
    label=Text(nl="Hoe goed het netwerk elkaar kent", en="Care density"),
    meaning=Text(
        nl="Hoeveel inwoners twee professionals rond een inwoner gemiddeld delen; meer is vaker samen aan "
        "het werk.",
        en="How many clients two professionals around a client share on average; more is working together "
        "more often.",
    ),
    question=Text(
        nl="Wie kennen elkaar hier, en wie nog niet?", en="Who know each other here, and who do not yet?"
    ),
    source="pollack-2013",
    unit="number",
    lowest=1,
    highest=None,
    better="higher",
    family="network",
    with_whom=("professional", "team", "organisation"),
    undefined=Text(
        nl="Bij een inwoner met maar één professional.", en="For a client with only one professional."
    ),
)
def care_density() -> Formula:
    """Σ w_jk / (M (M − 1) / 2) over pairs j < k of the client's M professionals;  w_jk clients whom both saw.

    The client itself counts in w_jk, so the lowest value is 1 (the design page says 0). The version that
    weighs kinds of pairs (Engels 2024) is left out: contacts do not tell a professional's discipline, nor
    what a pair weighs.
    """
    return Formula(
        per_client={"shared": col("shared").sum(), "pairs": col("shared").count()},
        numerator=col("shared"),
        denominator=col("pairs"),
    )
