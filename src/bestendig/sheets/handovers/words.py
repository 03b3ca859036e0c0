"""The fixed words of the proposal."""

from bestendig.language import Text

LABELS: dict[str, Text] = {
    "sheet": Text(nl="Overdrachtsvoorstel", en="Handover proposal"),
    "skip": Text(nl="Naar de inhoud", en="Skip to the content"),
    "stays": Text(nl="Wat blijft", en="What stays"),
    "wavers": Text(nl="Wat wankelt", en="What wavers"),
    "nothing": Text(
        nl="Dit is een voorstel. Er verandert niets totdat mensen beslissen.",
        en="This is a proposal. Nothing changes until people decide.",
    ),
    "care": Text(
        nl="Dit papier gaat over mensen. Alleen voor deze overdracht, en daarna weg.",
        en="This paper is about people. For this handover only, and gone after it.",
    ),
    "variants": Text(nl="Manieren naast elkaar", en="Ways beside each other"),
    "way": Text(nl="Manier", en="Way"),
    "this_one": Text(nl="dit blad", en="this sheet"),
    "usual": Text(nl="Ter vergelijking:", en="To compare:"),
    "from": Text(nl="vanaf", en="from"),
    "proof": Text(nl="Is dit het beste?", en="Is this the best?"),
    "goals": Text(nl="In deze volgorde is gezocht:", en="The search went in this order:"),
    "people": Text(nl="Per inwoner", en="Per resident"),
    "resident": Text(nl="Inwoner", en="Resident"),
    "now": Text(nl="Nu", en="Now"),
    "proposed": Text(nl="Voorstel", en="Proposal"),
    "why": Text(nl="Waarom", en="Why"),
    "runner_up": Text(nl="Op een na", en="Next best"),
    "watch": Text(nl="Let op", en="Watch"),
    "answer": Text(nl="Antwoord", en="Answer"),
    "agreed": Text(nl="akkoord", en="agreed"),
    "other": Text(nl="wil iets anders", en="wants something else"),
    "spoken_on": Text(nl="gesproken op", en="spoken on"),
    "no_place": Text(nl="Nog geen plek", en="No place yet"),
    "limit": Text(nl="Welke grens knelt", en="Which limit binds"),
    "one_more": Text(nl="Wat één plek meer zou geven", en="What one place more would give"),
    "loads": Text(nl="Plekken per collega, nu en straks", en="Places per colleague, now and then"),
    "professional": Text(nl="Collega", en="Colleague"),
    "team": Text(nl="Team", en="Team"),
    "before": Text(nl="Nu", en="Now"),
    "after": Text(nl="Straks", en="Then"),
    "places": Text(nl="Plekken", en="Places"),
    "table": Text(nl="Dezelfde aantallen in een tabel", en="The same numbers in a table"),
    "settings": Text(nl="Waar de berekening van uitgaat", en="What the calculation assumes"),
    "checks": Text(nl="Nog na te kijken in deze verdeling", en="Still to look at in this division"),
    "still_good": Text(nl="En is het nog goed?", en="And is it still good?"),
    "made_from": Text(nl="Gegevensversie", en="Data version"),
    "made_for": Text(nl="Gemaakt voor", en="Made for"),
    "permission": Text(nl="recht", en="permission"),
    "story": Text(nl="Ruimte voor wat u samen bedenkt", en="Room for what you think of together"),
}
STILL_GOOD = (
    Text(
        nl="Een bekend gezicht is niet altijd een fijn gezicht. Vraag het aan de inwoner.",
        en="A known face is not always a good match. Ask the resident.",
    ),
    Text(
        nl="Wil iemand liever een ander? Dat mag altijd, en zonder reden.",
        en="Does somebody rather want another? That is always possible, and without a reason.",
    ),
    Text(
        nl="Heeft iemand een mentor of een andere vertegenwoordiger? Vraag het dan ook daar.",
        en="Does somebody have a legal representative? Then ask there too.",
    ),
    Text(
        nl="Klopt het werk op dit blad? Alleen wie het doet, weet hoe zwaar het is.",
        en="Is the work on this sheet right? Only those who do it know how heavy it is.",
    ),
)
FACE = {
    "wish": Text(nl="wens van de inwoner", en="the resident's wish"),
    "pinned": Text(nl="al afgesproken", en="agreed already"),
    "stays": Text(nl="blijft", en="stays"),
    "known": Text(nl="bekend gezicht", en="known face"),
    "new": Text(nl="nieuw gezicht", en="new face"),
}
NO_OTHER = Text(nl="Niemand anders met plek.", en="Nobody else with room.")
SAME_HOME = Text(nl="Zelfde huishouden als {mates}.", en="Same household as {mates}.")
HOME_APART = Text(
    nl="Zelfde huishouden als {mates}, maar een ander gezicht.",
    en="Same household as {mates}, yet another face.",
)
