"""Why relationships end: the levels, and the causes within each; "ended together with", never "caused by"."""

from dataclasses import dataclass
from typing import Literal, get_args

from bestendig.language import Text, plain

Level = Literal[
    "concluded", "left", "policy", "organisational", "relational", "pause", "admin", "unknown", "too_recent"
]
LEVELS: tuple[Level, ...] = get_args(Level)
BREAKS: tuple[Level, ...] = ("policy", "organisational", "relational", "unknown")
"""Levels on which a face was lost while help could have gone on; the order in which they are shown."""
Confidence = Literal["sure", "likely", "possible"]
CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)
"""sure: recorded, or sources agree; likely: one dated event close by; possible: only close in time."""

LEVEL_WORDS: dict[Level, Text] = {
    "concluded": Text(nl="afgerond", en="concluded"),
    "left": Text(nl="overleden of verhuisd", en="deceased or moved"),
    "policy": Text(nl="viel samen met contract of beleid", en="together with a contract or policy"),
    "organisational": Text(
        nl="viel samen met vertrek of reorganisatie", en="together with a departure or reorganisation"
    ),
    "relational": Text(
        nl="inwoner of hulpverlener koos anders", en="the resident or the professional chose otherwise"
    ),
    "pause": Text(nl="tijdelijk gestopt", en="paused"),
    "admin": Text(nl="alleen op papier", en="on paper only"),
    "unknown": Text(nl="reden niet bekend", en="reason not known"),
    "too_recent": Text(nl="te kort geleden om te weten", en="too recent to know"),
}


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause: its name in data, the level it belongs to, the words for it."""

    name: str
    level: Level
    words: Text


CAUSES: dict[str, Cause] = {
    cause.name: cause
    for cause in (
        Cause("finished", "concluded", Text(nl="doel bereikt of samen afgerond", en="goal reached")),
        Cause("deceased", "left", Text(nl="overleden", en="deceased")),
        Cause("moved", "left", Text(nl="verhuisd", en="moved")),
        Cause("contract", "policy", Text(nl="een contract of subsidie liep af", en="a contract ended")),
        Cause("programme", "policy", Text(nl="een programma of pilot stopte", en="a programme ended")),
        Cause("decision", "policy", Text(nl="een besluit van de gemeente", en="a municipal decision")),
        Cause("delivery_form", "policy", Text(nl="een andere leveringsvorm", en="another form of delivery")),
        Cause("turned_18", "policy", Text(nl="18 jaar geworden", en="turned 18")),
        Cause("other_law", "policy", Text(nl="over naar een andere wet", en="to another law")),
        Cause("worker_left", "organisational", Text(nl="de hulpverlener vertrok", en="the worker left")),
        Cause("replacement", "organisational", Text(nl="iemand viel in", en="someone stood in")),
        Cause("team_change", "organisational", Text(nl="een ander team", en="another team")),
        Cause("caseload", "organisational", Text(nl="het werk werd anders verdeeld", en="work was divided")),
        Cause("process", "organisational", Text(nl="doorgegeven na de intake", en="passed on after intake")),
        Cause(
            "organisation_choice",
            "organisational",
            Text(nl="de organisatie stopte", en="the organisation stopped"),
        ),
        Cause(
            "client_choice",
            "relational",
            Text(nl="de inwoner koos anders", en="the resident chose otherwise"),
        ),
        Cause("mutual_choice", "relational", Text(nl="samen besloten te stoppen", en="decided together")),
        Cause("pause", "pause", Text(nl="tijdelijk gestopt", en="paused")),
        Cause("correction", "admin", Text(nl="administratieve correctie", en="administrative correction")),
        Cause("unknown", "unknown", Text(nl="reden niet bekend", en="reason not known")),
        Cause("too_recent", "too_recent", Text(nl="te kort geleden om te weten", en="too recent to know")),
    )
}
OTHER = "other"
"""Causes of one level behind each of which a few stand, told together."""
OTHER_WORDS = Text(nl="andere oorzaken, elk van weinig mensen", en="other causes, each of few people")


def words_of(cause: str) -> Text:
    """The words of a cause, or of several small ones together; a name that is not known as it is."""
    if cause == OTHER:
        return OTHER_WORDS
    return CAUSES[cause].words if cause in CAUSES else plain(cause)
