"""How many people have help behind contracts that can be extended no further."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.grounds import BY_ENDING
from bestendig.measures.shared.endings import latest_endings


@measure(
    reads=latest_endings,
    label=Text(
        nl="Mensen achter contracten op hun uiterste datum", en="People behind contracts at their latest end"
    ),
    meaning=Text(
        nl="Hoeveel inwoners hulp hebben op de uiterste einddatum van het contract, met alle verlengingen "
        "gebruikt.",
        en="How many clients have help on the latest last day of the contract, with all extensions used.",
    ),
    question=Text(
        nl="Wie beslist over verlengen, en wanneer horen mensen dat?",
        en="Who decides on extending, and when do people hear?",
    ),
    source="bestendig-policy",
    unit="people",
    lowest=0,
    highest=None,
    better="neither",
    family="policy",
    mean_of="total",
    with_whom=("organisation",),
    by=BY_ENDING,
    undefined=Text(
        nl="Zonder contracten met een uiterste einddatum in de periode.",
        en="Without contracts with a latest last day in the period.",
    ),
)
def people_behind_latest_contract_ends() -> Formula:
    """As people_behind_ending_contracts, with the latest last day instead of the last day.

    A contract without a latest last day ends on its last day.
    """
    return Formula(per_client={"behind": col("is_behind").max()}, numerator=col("behind"))
