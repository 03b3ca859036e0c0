"""Which share of people knows a second face."""

from narwhals.stable.v2 import Int64, col, when

from bestendig.language import Text
from bestendig.measures.declare import Formula, measure
from bestendig.measures.shared.pairs import pairs

KNOWN, SEVERAL = 2, 2
"""From the second contact on a face is known; the usual professional is one of several."""


@measure(
    reads=pairs,
    label=Text(nl="Tweede bekend gezicht", en="Second known face"),
    meaning=Text(
        nl="Welk deel van de inwoners naast de vaste professional nog iemand kent: op twee"
        " dagen of meer gezien in de periode.",
        en="Which share of clients knows someone besides the usual professional: seen on "
        "two days or more in the period.",
    ),
    question=Text(
        nl="Wie kan het overnemen als de vaste professional wegvalt?",
        en="Who can take over when the usual professional drops out?",
    ),
    source="bestendig-organisational",
    unit="share",
    lowest=0,
    highest=1,
    better="neither",
    family="organisational",
    minimum_contacts=3,
    undefined=Text(nl="Bij minder dan drie contacten.", en="With fewer than three contacts."),
)
def second_known_face_share() -> Formula:
    """The share of clients for whom k >= 2;  k different professionals with two contacts or more."""
    return Formula(
        per_client={"known": (col("n_j") >= KNOWN).cast(Int64).sum()},
        numerator=when(col("known") >= SEVERAL).then(1).otherwise(0),
    )
