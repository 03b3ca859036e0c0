"""The Herfindahl-Hirschman index of contacts over persons."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.pairs import pairs


@measure(
    reads=pairs,
    label=Text(nl="Concentratie van contacten", en="Concentration of contacts"),
    meaning=Text(
        nl="Hoe sterk de contacten van een inwoner bij weinig personen liggen; 1 is alles bij één persoon.",
        en="How strongly a client's contacts lie with few people; 1 is all with one person.",
    ),
    question=Text(
        nl="Bij wie ligt het zwaartepunt, en is dat zo bedoeld?",
        en="With whom lies the centre of gravity, and is that meant?",
    ),
    source="herfindahl-1950",
    unit="index",
    lowest=0,
    highest=1,
    better="higher",
    family="dispersion",
    undefined=Text(
        nl="Nooit; bij één contact is de uitkomst 1.", en="Never; with one contact the outcome is 1."
    ),
)
def hhi() -> Formula:
    """Σ (nⱼ / N)²;  nⱼ contacts of the client with person j, N contacts of the client; at least 1 / M."""
    return Formula(
        per_client={"n": col("n_j").sum(), "squares": (col("n_j") * col("n_j")).sum()},
        numerator=col("squares"),
        denominator=col("n") * col("n"),
    )
