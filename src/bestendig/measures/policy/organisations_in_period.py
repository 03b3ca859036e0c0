"""How many organisations helped a client in the period, at once or one after the other."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.grounds import care_episodes
from bestendig.measures.shared.pairs import partners


@measure(
    reads=partners,
    label=Text(nl="Organisaties in de periode", en="Organisations in the period"),
    meaning=Text(
        nl="Het aantal verschillende organisaties waarvan een inwoner in de periode hulp had, tegelijk of "
        "na elkaar.",
        en="The number of different organisations that helped a client in the period, at once or one after "
        "the other.",
    ),
    question=Text(
        nl="Hoe vaak moest iemand het verhaal opnieuw vertellen?",
        en="How often did someone have to tell the story again?",
    ),
    source="bestendig-policy",
    unit="number",
    lowest=1,
    highest=None,
    better="neither",
    family="policy",
    with_whom=("organisation",),
    by=care_episodes.dims,
    undefined=Text(nl="Nooit.", en="Never."),
    revision=2,
)
def organisations_in_period() -> Formula:
    """M;  different organisations with a care episode of the client that ran in the period.

    A merged organisation counts as the one it went into.
    """
    return Formula(
        per_client={"organisations": col("n_j").count()}, numerator=col("organisations"), classes=(1, 2, 3, 4)
    )
