"""How often the old and the new face were there together."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.switches import switches


@measure(
    reads=switches,
    label=Text(nl="Warme wisselingen", en="Warm switches"),
    meaning=Text(
        nl="Het deel van de wisselingen waarbij de inwoner het nieuwe gezicht al kende toen het oude "
        "wegging.",
        en="The share of switches at which the client already knew the new face when the old one left.",
    ),
    question=Text(
        nl="Hoe ging de laatste overdracht, en wat vond de inwoner ervan?",
        en="How did the last handover go, and what did the client think of it?",
    ),
    source="warm-handover",
    unit="share",
    lowest=0,
    highest=1,
    better="higher",
    family="sequence",
    mean_of="switches",
    undefined=Text(nl="Waar geen wisseling was.", en="Where there was no switch."),
)
def handover_warmth() -> Formula:
    """W / S;  S switches of the client in the period, W of them warm.

    A switch: a lasting face (three or more contact days) is seen for the last time, and another lasting face
    that came later than the first one starts within 90 days before or after that last day and is still there
    90 days after it. Warm: the new face met the client on or before that last day (overlap, or both on one
    day). Two faces that were both there long before are no switch when one leaves: nobody new had to be met.
    """
    return Formula(
        per_client={"warm": col("is_warm").sum(), "switches": col("is_warm").count()},
        numerator=col("warm"),
        denominator=col("switches"),
    )
