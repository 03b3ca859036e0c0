"""Levels and causes in words: what a switch or an ending coincided with; never what it was caused by."""

from bestendig.language import Text, plain
from bestendig.model.causes import BREAKS, LEVEL_WORDS

NOT_LOST = ("concluded", "left")
"""Help that was over: never counted as a face lost."""
ORDER = (*NOT_LOST, *BREAKS[:3], "pause", "admin", "too_recent", "unknown")
LANES = ("policy", "organisational", "relational")
LANE_WORDS = {
    "policy": Text(nl="beleid", en="policy"),
    "organisational": Text(nl="organisatie", en="organisation"),
    "relational": Text(nl="relatie", en="relationship"),
}
LOWER_LEVELS = {
    "policy": Text(nl="contract of beleid", en="a contract or policy"),
    "organisational": Text(nl="vertrek of reorganisatie", en="a departure or reorganisation"),
}
"""With what a switch coincided, as it stands after: viel samen met."""
SHORT = {
    "policy": Text(nl="viel samen met contract of beleid", en="together with a contract or policy"),
    "organisational": Text(
        nl="viel samen met vertrek of reorganisatie", en="together with departure or reorganisation"
    ),
    "relational": Text(
        nl="inwoner of hulpverlener koos anders", en="resident or professional chose otherwise"
    ),
    "unknown": Text(nl="weten we niet", en="we do not know"),
    "hidden": Text(nl="te weinig inwoners om te tonen", en="too few residents to show"),
}
FACE = {
    "professional": (
        Text(nl="hetzelfde gezicht", en="the same face"),
        Text(nl="een ander gezicht", en="another face"),
    ),
    "team": (Text(nl="hetzelfde team", en="the same team"), Text(nl="een ander team", en="another team")),
    "organisation": (
        Text(nl="dezelfde organisatie", en="the same organisation"),
        Text(nl="een andere organisatie", en="another organisation"),
    ),
}  # fmt: skip
RELATION = (Text(nl="relatie", en="relationship"), Text(nl="relaties", en="relationships"))
ENDED_ONES = Text(nl="relaties die eindigden", en="relationships that ended")


def level_words(level: str) -> Text:
    """The level in a few words, as in a legend: viel samen met contract of beleid."""
    found = next((words for known, words in LEVEL_WORDS.items() if known == level), plain(level))
    return SHORT.get(level, found)


def in_order(levels: tuple[str, ...]) -> tuple[str, ...]:
    """The levels in the order in which they are shown: first what was over, last what is not known."""
    return tuple(sorted(dict.fromkeys(levels), key=lambda each: ORDER.index(each) if each in ORDER else 99))
