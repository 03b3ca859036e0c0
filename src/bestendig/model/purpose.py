"""Why a column is kept and what it is used for: no column without a purpose (AVG 5, data minimisation)."""

from dataclasses import dataclass
from typing import Literal, get_args

from bestendig.language import Text

Use = Literal[
    "import", "measures", "relationships", "endings", "durations", "impact", "handover", "names", "unused"
]  # fmt: skip
USES: tuple[Use, ...] = get_args(Use)

USE_WORDS: dict[Use, Text] = {
    "import": Text(nl="inlezen en controleren", en="reading in and checking"),
    "measures": Text(nl="maten", en="measures"),
    "relationships": Text(nl="relaties vinden", en="finding relationships"),
    "endings": Text(
        nl="zien waarmee een einde samenviel", en="seeing together with what relationships ended"
    ),
    "durations": Text(nl="hoe lang relaties duren", en="how long relationships last"),
    "impact": Text(
        nl="zien wat een besluit met relaties doet", en="seeing what a decision does to relationships"
    ),
    "handover": Text(nl="een overdracht voorbereiden, op verzoek", en="preparing a handover, on request"),
    "names": Text(nl="groepen een naam geven", en="giving groups a name"),
    "unused": Text(
        nl="nog door niets gebruikt: lever deze kolom liever niet aan",
        en="used by nothing yet: better not deliver this column",
    ),
}


@dataclass(frozen=True, slots=True)
class Purpose:
    """Why one column is kept, and which parts of the software read it."""

    why: Text
    uses: tuple[Use, ...]
