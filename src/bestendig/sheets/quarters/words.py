"""The fixed words of the papers of a session."""

from bestendig.language import Text

AGENDA = Text(nl="Agenda", en="Agenda")
MINUTES = Text(nl="Verslag", en="Minutes")
BEFORE = Text(nl="Eerst: wat kwam er van de vorige keer?", en="First: what came of the last time?")
NOTHING_BEFORE = Text(
    nl="Er is nog niets afgesproken in een eerder gesprek.",
    en="Nothing was agreed in an earlier session yet.",
)
NOT_TOLD = Text(nl="nog niet verteld", en="not told yet")
COLUMNS_BEFORE = (
    Text(nl="Wie", en="Who"),
    Text(nl="Zou doen", en="Would do"),
    Text(nl="Wat kwam ervan", en="What came of it"),
)
COLUMNS = (
    Text(nl="Wie", en="Who"),
    Text(nl="Wat", en="What"),
    Text(nl="Voor wanneer, of op welke grond", en="By when, or on what ground"),
)
AGREED = Text(nl="Besloten en beloofd", en="Decided and promised")
NOTHING_AGREED = Text(nl="Er is niets besloten of beloofd.", en="Nothing was decided or promised.")
RAISED = Text(nl="{kind}, van {party}", en="{kind}, of {party}")
ANSWERS = Text(nl="{party} zorgt voor een antwoord", en="{party} sees to an answer")
TIMED = Text(nl="{title} ({minutes} minuten)", en="{title} ({minutes} minutes)")
WRITE = Text(nl="Wie doet wat, voor wanneer?", en="Who does what, by when?")
TRIED = Text(nl="Al geprobeerd:", en="Tried already:")
ASKED = Text(nl="Vraag:", en="Question:")
SAID = Text(nl="Gezegd", en="Said")
CASES = Text(nl="Casussen zonder namen", en="Cases without names")
NO_CASES = Text(nl="Er staat geen casus op de agenda.", en="No case stands on the agenda.")
OPEN_SPACE = (
    Text(
        nl="Wat willen de mensen zelf, en wat kunnen zij?",
        en="What do people want themselves, and what can they?",
    ),
    Text(nl="Wat zien wij vanuit ons werk?", en="What do we see from our work?"),
    Text(nl="Wat mag wel?", en="What is allowed?"),
    Text(nl="Wat proberen wij, en wie doet dat?", en="What do we try, and who does that?"),
)
"""What a case is looked at with; people first, then what is possible."""
TIME = Text(
    nl="Van de tijd ging naar knelpunten, zeggen wij zelf: {share}.",
    en="Of the time, we say ourselves, went to bottlenecks: {share}.",
)
VALUED = Text(nl="Wat wij waardeerden", en="What we valued")
THANKS = Text(
    nl="Sluit af met een rondje: wat waardeer je in het werk van de ander?",
    en="Close with a round: what do you value in the work of the other?",
)
FOOT = Text(
    nl="Voor het gesprek. Niet om op af te rekenen. Dit papier kan openbaar worden: noem geen personen.",
    en="For the conversation. Not to settle accounts. This paper may become public: name no persons.",
)
FOOT_TEAM = Text(
    nl="Van het team, voor het team. Niet om op af te rekenen. Noem geen personen.",
    en="Of the team, for the team. Not to settle accounts. Name no persons.",
)
