"""The share of contacts with the person of the contact before, month by month if asked."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.look_back import look_back


@measure(
    reads=look_back,
    label=Text(nl="Doorlopend zelfde gezicht", en="Rolling continuity"),
    meaning=Text(
        nl="Het deel van de contacten met dezelfde persoon als het contact daarvoor, ook over de maandgrens "
        "heen.",
        en="The share of contacts with the same person as the contact before, across months too.",
    ),
    question=Text(
        nl="In welke maanden wisselde het, en wat was er toen aan de hand?",
        en="In which months did it change, and what was going on then?",
    ),
    source="recoca",
    unit="share",
    lowest=0,
    highest=1,
    better="higher",
    family="sequence",
    mean_of="contacts",
    undefined=Text(
        nl="Bij een inwoner zonder eerder contact in het jaar daarvoor.",
        en="For a client without an earlier contact in the year before.",
    ),
)
def rolling_continuity() -> Formula:
    """Σ sᵢ / Σ lᵢ over contacts i;  lᵢ: the client had a contact before, sᵢ: the latest, with this person.

    Before means in the 365 days before contact i; lᵢ and sᵢ are 1 or 0. By month: the contacts of that
    month.
    """
    return Formula(
        per_client={"same": col("is_same").sum(), "later": col("has_previous").sum()},
        numerator=col("same"),
        denominator=col("later"),
    )
