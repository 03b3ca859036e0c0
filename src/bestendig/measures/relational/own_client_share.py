"""The share of a group's contacts that were with clients on the professional's own list."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.named import lists


@measure(
    reads=lists,
    label=Text(nl="Contacten met eigen inwoners", en="Contacts with own clients"),
    meaning=Text(
        nl="Het deel van de contacten van professionals met inwoners van wie zij het eerste aanspreekpunt "
        "zijn.",
        en="The share of professionals' contacts with clients of whom they are the first contact.",
    ),
    question=Text(
        nl="Hoeveel tijd gaat er naar inspringen voor elkaar?",
        en="How much time goes into stepping in for each other?",
    ),
    source="sidaway-lee-2023",
    unit="share",
    lowest=0,
    highest=1,
    better="higher",
    family="named",
    mean_of="contacts",
    with_whom=("professional",),
    undefined=Text(
        nl="Waar geen professional eerste aanspreekpunt van iemand is.",
        en="Where no professional is the first contact of anyone.",
    ),
)
def own_client_share() -> Formula:
    """Σ oᵢ / Σ lᵢ over contacts i;  lᵢ: the professional had a list that day, oᵢ: with this client (1 or 0).

    A professional's list are the clients of whom the professional is the assigned first contact. The group
    is that of the contact, not of the client: the index describes the work of a team. Never for one person.
    """
    return Formula(
        per_client={"own": col("is_named").sum(), "with_list": col("has_list").sum()},
        numerator=col("own"),
        denominator=col("with_list"),
    )
