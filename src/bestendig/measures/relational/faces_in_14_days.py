"""How many faces come in a fortnight where help comes twice a day."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.fortnights import fortnights


@measure(
    reads=fortnights,
    label=Text(nl="Gezichten in veertien dagen", en="Faces in fourteen days"),
    meaning=Text(
        nl="Het aantal verschillende professionals in veertien dagen bij inwoners die elke dag twee keer "
        "hulp krijgen.",
        en="The number of different professionals in fourteen days for clients who get help twice every day.",
    ),
    question=Text(
        nl="Hoe klein kan een vast team rond deze inwoners zijn?",
        en="How small can a fixed team around these clients be?",
    ),
    source="kolada-personalkontinuitet",
    unit="number",
    lowest=1,
    highest=None,
    better="lower",
    family="count",
    with_whom=("professional",),
    counted_by=("event",),
    undefined=Text(
        nl="Bij een inwoner zonder veertien dagen met elke dag twee of meer contacten.",
        en="For a client without fourteen days of two or more contacts each.",
    ),
)
def faces_in_14_days() -> Formula:
    """Σ m_f / F over fortnights f;  m_f different professionals in fortnight f, F fortnights that count.

    A fortnight counts when the client had two or more contacts on each of its fourteen days. Every contact
    counts, also more than one on one day.
    """
    return Formula(
        per_client={"faces": col("faces").sum(), "fortnights": col("faces").count()},
        numerator=col("faces"),
        denominator=col("fortnights"),
        classes=(1, 6, 11, 16, 21),
    )
