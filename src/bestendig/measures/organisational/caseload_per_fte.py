"""How many people a full-time colleague is responsible for."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.caseload import FTE, caseload


@measure(
    reads=caseload,
    label=Text(nl="Caseload per voltijdbaan", en="Caseload per fte"),
    meaning=Text(
        nl="Voor hoeveel inwoners een professional met een volle werkweek verantwoordelijk"
        " is, op de laatste dag. Wie niemand heeft of van wie de uren niet bekend zijn,"
        " telt niet mee.",
        en="For how many clients a full-time professional is responsible, on the last day."
        " Who has nobody, or whose hours are not known, does not count.",
    ),
    question=Text(
        nl="Is er tijd om iemand echt te leren kennen?",
        en="Is there time to really get to know someone?",
    ),
    source="bestendig-organisational",
    unit="number",
    lowest=0,
    highest=None,
    better="neither",
    family="organisational",
    mean_of="pooled",
    about="staff",
    with_whom=("professional",),
    counted_by=("day",),
    by=caseload.ground.dims,
    undefined=Text(
        nl="Als van niemand de uren bekend zijn.",
        en="Where nobody's hours are known.",
    ),
)
def caseload_per_fte() -> Formula:
    """A / F;  A clients with a running assignment (each once per professional), F fte of those professionals.

    Who works for two organisations counts where most of the hours are, with all clients and all hours.
    """
    return Formula(
        per_client={"cases": col("is_case").sum() * FTE, "fte": col("fte").sum()},
        numerator=col("cases"),
        denominator=col("fte"),
    )
