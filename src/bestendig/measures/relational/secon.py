"""How often the next contact was with the same person."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.sequence import sequence


@measure(
    reads=sequence,
    label=Text(nl="Zelfde gezicht als de vorige keer", en="Same face as last time"),
    meaning=Text(
        nl="Hoe vaak het volgende contact van een inwoner met dezelfde persoon was als het contact ervoor.",
        en="How often a client's next contact was with the same person as the contact before.",
    ),
    question=Text(
        nl="Hoe weet een inwoner wie er de volgende keer komt?",
        en="How does a client know who comes next time?",
    ),
    source="steinwachs-1979",
    unit="share",
    lowest=0,
    highest=1,
    better="higher",
    family="sequence",
    minimum_contacts=2,
    undefined=Text(nl="Bij minder dan twee contacten.", en="With fewer than two contacts."),
    yardsticks=("chance_level",),
)
def secon() -> Formula:
    """Σ sₖ / (N − 1) over k = 1 … N − 1;  sₖ: contacts k and k + 1 were with the same person (1 or 0).

    Chance level: the mean over all exchanges of professionals within team and month, in closed form, on at
    most 20,000 clients.
    """
    return Formula(
        per_client={"same": col("is_same").sum(), "steps": col("is_same").count()},
        numerator=col("same"),
        denominator=col("steps"),
    )
