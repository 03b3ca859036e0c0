"""How long people wait from allocation to the start of help."""

from narwhals.stable.v2 import col

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.waiting import waiting


@measure(
    reads=waiting,
    label=Text(nl="Wachttijd", en="Waiting time"),
    meaning=Text(
        nl="Hoeveel dagen er zitten tussen de toewijzing en de eerste dag van de hulp die "
        "in de periode begon. Bij meer hulp telt de langste wachttijd. Wie nog wacht, "
        "staat hier niet in.",
        en="How many days lie between the allocation and the first day of the help that "
        "began in the period. With more help the longest wait counts. Who is still "
        "waiting is not in here.",
    ),
    question=Text(
        nl="Wie was er voor deze mensen terwijl zij wachtten?",
        en="Who was there for these people while they waited?",
    ),
    source="bestendig-organisational",
    unit="days",
    lowest=0,
    highest=None,
    better="neither",
    family="organisational",
    mean_of="median",
    with_whom=("organisation",),
    counted_by=("day",),
    by=waiting.ground.dims,
    undefined=Text(
        nl="Bij een inwoner van wie de dag van toewijzing niet bekend is.",
        en="For a client whose day of allocation is not known.",
    ),
)
def waiting_time() -> Formula:
    """The median over clients of w;  w the most days from allocation to the first day of help that began.

    Help that began before it was allocated waited 0 days.
    """
    return Formula(
        per_client={"wait": col("days").max()},
        numerator=col("wait"),
        classes=(0, 7, 14, 28, 42, 91),
    )
