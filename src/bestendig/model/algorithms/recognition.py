"""Recognising what was written before, as the algorithm register asks it."""

from bestendig.language import Text
from bestendig.model.algorithm import AlgorithmCard

RECOGNITION = AlgorithmCard(
    name="recognition",
    label=Text(
        nl="Herkennen: dit lijkt op wat er al was",
        en="Recognising: this is like what was there already",
    ),
    purpose=Text(
        nl="Wie een knelpunt, een vraag of een plan opschrijft, ziet wat daarop lijkt: eerdere knelpunten, "
        "rode draden, antwoorden en interventies. Zo hoeft niemand het wiel opnieuw uit te vinden.",
        en="Who writes down a bottleneck, a question or a plan sees what is like it: earlier bottlenecks, "
        "patterns, answers and interventions. So nobody need invent the wheel again.",
    ),
    reads=(),
    method=Text(
        nl="Teksten worden op drie manieren vergeleken: op woorden, op stukken van woorden en, waar dat is "
        "geïnstalleerd, met een taalmodel. Dat model is elders getraind, staat vast en leert niet van wat u "
        "schrijft. Het draait op uw eigen machine; er gaat niets naar buiten. Wat u niet mag zien, telt "
        "nergens in mee. Of een rode draad stijgt, is een som over aantallen met een grens aan vals alarm.",
        en="Texts are compared in three ways: by words, by parts of words and, where it is installed, with a "
        "language model. That model was trained elsewhere, is fixed and does not learn from what you write. "
        "It runs on your own machine; nothing goes out. What you may not see counts in nothing. Whether a "
        "pattern rises is a sum over numbers with a limit to false alarm.",
    ),
    outcome=Text(
        nl="Hooguit vijf kaarten om zelf te beoordelen, en een lijst van rode draden met 'minstens'. Geen "
        "score van mensen. Waarin een persoon wordt herkend, gaat terug en wordt niet bewaard; die "
        "herkenning helpt, maar is niet zeker.",
        en="At most five cards to judge oneself, and a list of patterns with 'at least'. No score of people. "
        "What is seen to point at a person is sent back and not kept; that helps, but is not certain.",
    ),
    decides=Text(
        nl="Een mens beslist: zelfde, verwant of iets anders. Niets komt vanzelf in een rode draad (AVG 22).",
        en="A person decides: same, related or something else. Nothing joins a pattern by itself (GDPR 22).",
    ),
    limits=(
        Text(
            nl="Niets gevonden is geen bewijs dat iets nieuw is. Van anders verwoorde meldingen wordt een "
            "deel gemist, zonder taalmodel meer dan de helft.",
            en="Nothing found is no proof that something is new. Of reports in other words a part is missed, "
            "without a language model more than half.",
        ),
        Text(
            nl="Een taalmodel kent de taal waarop het getraind is. Hoe goed het straattaal, dialect en "
            "vakwoorden van een team terugvindt, is niet gemeten.",
            en="A language model knows the language on which it was trained. How well it finds street "
            "language, dialect and words of a trade was not measured.",
        ),
        Text(
            nl="Wat niemand opschrijft, wordt niet herkend. Veel meldingen wil niet zeggen: het grootste "
            "probleem.",
            en="What nobody writes down is not recognised. Many reports do not mean: the greatest problem.",
        ),
    ),
    proof=("benchmarks/recall_quality", "bestendig similar"),
)
