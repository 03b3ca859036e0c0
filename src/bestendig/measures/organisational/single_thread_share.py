"""Which share of people hangs on one professional alone."""

from narwhals.stable.v2 import col, when

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.pairs import pairs

LASTING = 3
"""From so many contacts on a professional is usual."""


@measure(
    reads=pairs,
    label=Text(nl="Alles aan één draad", en="On a single thread"),
    meaning=Text(
        nl="Welk deel van de inwoners met een vaste professional (drie contacten of meer) "
        "in de periode niemand anders zag.",
        en="Which share of clients with a usual professional (three contacts or more) saw "
        "nobody else in the period.",
    ),
    question=Text(
        nl="Voor wie is één gezicht genoeg, en voor wie is het kwetsbaar?",
        en="For whom is one face enough, and for whom is it fragile?",
    ),
    source="bestendig-organisational",
    unit="share",
    lowest=0,
    highest=1,
    better="neither",
    family="organisational",
    undefined=Text(
        nl="Bij een inwoner die niemand drie keer of vaker zag.",
        en="For a client who saw nobody three times or more.",
    ),
)
def single_thread_share() -> Formula:
    """The share of clients with M = 1, of those with max n_i >= 3;  M different professionals."""
    return Formula(
        per_client={"persons": col("n_j").count(), "most": col("n_j").max()},
        numerator=when(col("persons") == 1).then(1).otherwise(0),
        denominator=when(col("most") >= LASTING).then(1).otherwise(0),
    )
