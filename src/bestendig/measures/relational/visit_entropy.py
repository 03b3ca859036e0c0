"""How unpredictable it is whom a client will see."""

from narwhals.stable.v2 import Int64, col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.pairs import pairs

_BILLIONTHS = 1_000_000_000


@measure(
    reads=pairs,
    label=Text(nl="Onvoorspelbaarheid van wie er komt", en="Visit entropy"),
    meaning=Text(
        nl="Hoe moeilijk te raden is wie een inwoner ziet, in bits; 0 is altijd dezelfde, 1 is als kop of "
        "munt.",
        en="How hard it is to guess whom a client sees, in bits; 0 is always the same, 1 is like heads or "
        "tails.",
    ),
    question=Text(nl="Weten inwoners vooraf wie er komt?", en="Do clients know beforehand who will come?"),
    source="garrison-2017",
    unit="bits",
    lowest=0,
    highest=None,
    better="lower",
    family="dispersion",
    undefined=Text(
        nl="Nooit; bij één contact is de uitkomst 0.", en="Never; with one contact the outcome is 0."
    ),
)
def visit_entropy() -> Formula:
    """−Σ pⱼ log₂ pⱼ bits, pⱼ = nⱼ / N;  nⱼ contacts of the client with person j, N contacts; at most log₂ M.

    Written as log₂ N − Σ nⱼ log₂ nⱼ / N, with the sum over whole billionths, so that every engine adds
    alike.
    """
    weighed = (col("n_j") * col("n_j").log(base=2) * _BILLIONTHS + 0.5).floor().cast(Int64)
    return Formula(
        per_client={"n": col("n_j").sum(), "weighed": weighed.sum()},
        numerator=col("n") * col("n").log(base=2) * _BILLIONTHS - col("weighed"),
        denominator=col("n") * _BILLIONTHS,
    )
