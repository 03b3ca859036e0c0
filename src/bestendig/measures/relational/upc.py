"""The usual professional's share of the contacts."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.pairs import pairs


@measure(
    reads=pairs,
    label=Text(nl="Aandeel van het vaste gezicht", en="Usual professional share"),
    meaning=Text(
        nl="Het deel van de contacten van een inwoner dat was met de persoon die de inwoner het vaakst zag.",
        en="The share of a client's contacts that was with the person the client saw most.",
    ),
    question=Text(
        nl="Is dit ook de persoon die de inwoner zelf als vast gezicht ziet?",
        en="Is this also the person whom the client sees as the familiar face?",
    ),
    source="breslau-reeb-1975",
    unit="share",
    lowest=0,
    highest=1,
    better="higher",
    family="share",
    minimum_contacts=2,
    undefined=Text(nl="Bij minder dan twee contacten.", en="With fewer than two contacts."),
    yardsticks=("chance_level", "feasible_level"),
)
def upc() -> Formula:
    """n_max / N;  n_max contacts of the client with the person seen most, N contacts of the client.

    Chance level: the mean over at most 200 exchanges of professionals within team and month, with a fixed
    seed, on at most 20,000 clients. Feasible level: the largest share of contact days on which one
    professional was at work in the team of the contact, whatever the caseload; by day only.
    """
    return Formula(
        per_client={"n": col("n_j").sum(), "most": col("n_j").max()},
        numerator=col("most"),
        denominator=col("n"),
    )
