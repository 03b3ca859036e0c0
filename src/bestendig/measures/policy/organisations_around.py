"""How many organisations are around a client at the same time."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.grounds import care_episodes
from bestendig.measures.shared.around import around


@measure(
    reads=around,
    label=Text(nl="Organisaties tegelijk rond een inwoner", en="Organisations around a client at once"),
    meaning=Text(
        nl="Het grootste aantal organisaties waarvan een inwoner in de periode op één dag hulp had.",
        en="The largest number of organisations from which a client had help on one day of the period.",
    ),
    question=Text(
        nl="Wie overlegt met wie als er meer organisaties tegelijk komen?",
        en="Who talks to whom when more organisations come at once?",
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
def organisations_around() -> Formula:
    """The highest o(d) over days d;  o(d) organisations with a care episode of the client on day d.

    A merged organisation counts as the one it went into.
    """
    return Formula(
        per_client={"at_once": col("organisations").max()}, numerator=col("at_once"), classes=(1, 2, 3, 4)
    )
