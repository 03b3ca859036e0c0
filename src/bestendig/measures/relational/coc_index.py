"""The Bice-Boxerman continuity of care index."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.pairs import pairs


@measure(
    reads=pairs,
    label=Text(nl="Continuïteitsindex", en="Continuity of care index"),
    meaning=Text(
        nl="De kans dat twee willekeurige contacten van een inwoner met dezelfde persoon waren.",
        en="The chance that two contacts of a client, picked at random, were with the same person.",
    ),
    question=Text(
        nl="Herkent u dit? Wat maakt dat het hier wel of niet lukt?",
        en="Do you recognise this? What makes it work here, or not?",
    ),
    source="bice-boxerman-1977",
    unit="index",
    lowest=0,
    highest=1,
    better="higher",
    family="dispersion",
    minimum_contacts=2,
    undefined=Text(nl="Bij minder dan twee contacten.", en="With fewer than two contacts."),
    yardsticks=("chance_level",),
)
def coc_index() -> Formula:
    """(Σ nⱼ² − N) / (N (N − 1));  nⱼ contacts of the client with person j, N contacts of the client.

    Chance level: the mean over all exchanges of professionals within team and month, in closed form, on at
    most 20,000 clients.
    """
    return Formula(
        per_client={"n": col("n_j").sum(), "squares": (col("n_j") * col("n_j")).sum()},
        numerator=col("squares") - col("n"),
        denominator=col("n") * (col("n") - 1),
    )
