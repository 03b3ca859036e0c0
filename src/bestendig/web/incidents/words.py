"""The fixed words of an incident: what can be advised, what is asked first, what nobody knows."""

from bestendig.language import Text

CHOICES: dict[str, Text] = {
    "nothing_new": Text(
        nl="Nu niets nieuws: wachten is ook een antwoord", en="Nothing new now: waiting is an answer too"
    ),
    "strengthen": Text(nl="Versterk wat er al is", en="Strengthen what is there"),
    "ask_first": Text(nl="Vraag eerst wie al dichtbij staat", en="First ask those who stand near"),
    "something_new": Text(nl="Toch iets nieuws, omdat…", en="Something new after all, because…"),
}
"""What can be advised; the first asks for nothing and is as whole an answer as the others."""
QUESTIONS: dict[str, Text] = {
    "already": Text(nl="Wat is hier al voor?", en="What is there for this already?"),
    "takes": Text(
        nl="Wat zou één maatregel meer weghalen bij het gewone werk?",
        en="What would one measure more take away from the ordinary work?",
    ),
    "knows": Text(nl="Wie kent de mensen om wie het gaat?", en="Who knows the people whom this is about?"),
}
CAME_UNKNOWN = Text(nl="Wat ervan kwam, is niet bekend.", en="What came of it is not known.")
NO_DAY = Text(nl="dag onbekend", en="day unknown")
N_UNKNOWN = Text(
    nl="Van {n} van deze {total} is niet bekend wat ervan kwam.",
    en="Of {n} of these {total} it is not known what came of it.",
)
NOT_FOUND = Text(
    nl="Hierover vonden we niets: {kinds}. Dat bewijst niet dat het er niet was.",
    en="Of these we found nothing: {kinds}. That is no proof that there was nothing.",
)
RESIDENTS = Text(
    nl="Wat inwoners ervan merkten, staat hier niet. Vraag het aan wie hen kent.",
    en="What residents noticed of it does not stand here. Ask those who know them.",
)
NO_CAUSE = Text(
    nl="Wat na een maatregel gebeurde, hoeft er niet door te komen.",
    en="What happened after a measure need not have come from it.",
)
NEAR_TEAM = Text(nl="team aan deze tafel", en="team at this table")
NEAR_RUNS = Text(nl="loopt nu: {title}", en="runs now: {title}")
NEAR_TOLD = Text(nl="kent dit: {title}", en="knows this: {title}")
WHO = Text(nl="{role_nl}, {party}", en="{role_en}, {party}")
