"""How many colleagues left in the period, against those in place at the end."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.staff import staff


@measure(
    reads=staff,
    label=Text(nl="Personeelsverloop", en="Turnover"),
    meaning=Text(
        nl="Hoeveel professionals in de periode vertrokken, gedeeld door het aantal dat er"
        " op de laatste dag werkt. Wie vertrekt en terugkomt, is niet vertrokken. Een "
        "fusie is geen vertrek. Openstaande vacatures staan niet in de gegevens.",
        en="How many professionals left in the period, divided by the number in place on "
        "the last day. Who leaves and comes back has not left. A merger is no leaving. "
        "Vacancies are not in the data.",
    ),
    question=Text(
        nl="Wat maakt dat collega's blijven?",
        en="What makes colleagues stay?",
    ),
    source="dfe-workforce-2023",
    unit="share",
    lowest=0,
    highest=None,
    better="neither",
    family="organisational",
    mean_of="pooled",
    about="staff",
    with_whom=("professional",),
    counted_by=("day",),
    by=staff.ground.dims,
    undefined=Text(
        nl="Als er niemand in dienst is op de laatste dag.",
        en="Where nobody is in place on the last day.",
    ),
)
def turnover() -> Formula:
    """L / E;  L professionals who left in the period, E professionals in place on its last day.

    As the English Department for Education counts it (headcount). Who worked on the last day of the period
    and left after it, counts in the next one. By team each colleague counts in the latest team. Without a
    period: the year up to the day on which the last employment begins.
    """
    return Formula(
        per_client={"leavers": col("is_leaver").sum(), "in_place": col("is_in_place").sum()},
        numerator=col("leavers"),
        denominator=col("in_place"),
    )
