"""How long client and organisation already go together."""

from narwhals.stable.v2 import col, lit

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.grounds import care_episodes
from bestendig.measures.shared.cooperation import cooperation


@measure(
    reads=cooperation,
    label=Text(
        nl="Hoe lang organisatie en inwoner al samen gaan", en="How long organisation and client go together"
    ),
    meaning=Text(
        nl="Hoe lang een inwoner al zonder onderbreking hulp heeft van dezelfde organisatie; van meer "
        "organisaties telt de langste.",
        en="How long a client has had help of the same organisation without a break; of several the longest "
        "counts.",
    ),
    question=Text(
        nl="Wat is er in die jaren opgebouwd dat niet in het dossier staat?",
        en="What was built in those years that is not in the file?",
    ),
    source="bestendig-policy",
    unit="years",
    lowest=0,
    highest=None,
    better="neither",
    family="policy",
    mean_of="median",
    with_whom=("organisation",),
    by=care_episodes.dims,
    undefined=Text(
        nl="Bij een inwoner zonder hulp op de peildatum.",
        en="For a client without help on the reference day.",
    ),
    revision=2,
)
def cooperation_so_far() -> Formula:
    """The median over clients of t;  t years since the longest running help began, in whole months / 12.

    Episodes of one organisation follow each other without a break when at most 31 days lie between them; a
    merger of organisations is no break. The reference day is the last day of the period, without a period
    the last day on which help began in the data.
    """
    return Formula(
        per_client={"months": col("months").max()},
        numerator=col("months"),
        denominator=lit(12),
        classes=(0, 1, 2, 5, 10),
    )
