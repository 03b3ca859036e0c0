"""How many people have help behind contracts that end."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.grounds import BY_ENDING
from bestendig.measures.shared.endings import endings


@measure(
    reads=endings,
    label=Text(nl="Mensen achter aflopende contracten", en="People behind ending contracts"),
    meaning=Text(
        nl="Hoeveel inwoners hulp hebben op de dag dat het contract of de subsidie achter die hulp afloopt.",
        en="How many clients have help on the day that the contract or subsidy behind that help ends.",
    ),
    question=Text(
        nl="Wat weten deze mensen over wat er daarna komt?",
        en="What do these people know about what comes after?",
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
        nl="Zonder contracten met een einddatum in de periode.",
        en="Without contracts that end in the period.",
    ),
)
def people_behind_ending_contracts() -> Formula:
    """Different clients with a care episode that runs on the last day of its contract, that day included.

    An episode belongs to the contract whose number it carries, else to every contract of its organisation
    and law. Ask it by quarter of that last day: a client behind two contracts counts in both quarters and
    once in the whole.
    """
    return Formula(per_client={"behind": col("is_behind").max()}, numerator=col("behind"))
