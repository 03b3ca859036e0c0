"""The choices around a bottleneck, in words."""

from bestendig.language import Text

LAWS: dict[str, Text] = {
    "wmo": Text(nl="Wmo", en="Wmo"),
    "jeugdwet": Text(nl="Jeugdwet", en="Jeugdwet"),
    "participatiewet": Text(nl="Participatiewet", en="Participatiewet"),
    "anders": Text(nl="een andere wet", en="another law"),
}
CLOSED: dict[str, Text] = {
    "solved": Text(nl="opgelost", en="solved"),
    "answered": Text(nl="beantwoord", en="answered"),
    "not_solved": Text(nl="niet opgelost", en="not solved"),
}
ANSWERS: dict[str, Text] = {
    "same": Text(nl="zelfde", en="same"),
    "related": Text(nl="verwant", en="related"),
    "other": Text(nl="iets anders", en="something else"),
    "unknown": Text(nl="weet ik niet", en="I do not know"),
}
"""What a person can say of two things that are like each other."""
PATTERN_STATES: dict[str, Text] = {
    "open": Text(nl="open", en="open"),
    "being_worked_on": Text(nl="er wordt aan gewerkt", en="being worked on"),
    "solved": Text(nl="opgelost", en="solved"),
    "set_aside": Text(nl="opzij gelegd", en="set aside"),
}
ACTS: dict[str, Text] = {
    "made": Text(nl="gemaakt", en="made"),
    "renamed": Text(nl="andere naam of zin", en="another name or sentence"),
    "joined": Text(nl="knelpunt erbij", en="bottleneck joined"),
    "left": Text(nl="knelpunt eruit", en="bottleneck left"),
    "merged": Text(nl="samengevoegd", en="merged"),
    "split": Text(nl="gesplitst", en="split"),
    "undone": Text(nl="teruggedraaid", en="undone"),
    "state": Text(nl="andere stand", en="another state"),
    "owner": Text(nl="andere eigenaar", en="another owner"),
    "example_in": Text(nl="voorbeeld dat erbij hoort", en="example that belongs"),
    "example_out": Text(nl="voorbeeld dat er niet bij hoort", en="example that does not belong"),
}


def choices(words: dict[str, Text]) -> list[tuple[str, str]]:
    """The names of a field with their Dutch words, as a model keeps them."""
    return [(name, text.nl) for name, text in words.items()]
