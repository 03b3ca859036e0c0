"""The words around the cards on the pages of measures."""

from bestendig.language import Text

TITLE = Text(nl="Maten", en="Measures")
INTRO = Text(
    nl="""Elke maat staat hier met wat zij betekent, hoe zij wordt berekend, waar zij vandaan komt en welke
vraag zij stelt. De voorbeelden komen uit de tests: elk is nagerekend. Een maat is een begin van
een gesprek; er zijn geen normen. Maten uit één familie lijken op elkaar: laat er per familie
hoogstens één zien.""",
    en="""Each measure stands here with what it means, how it is computed, where it comes from and which
question it asks. The examples come from the tests: each has been computed. A measure begins a
conversation; no targets exist. Measures of one family are alike: show at most one of each.""",
)
EXAMPLES = Text(
    nl="Voorbeelden. Elke letter is een contact met die persoon, een dag later dan de vorige. Een punt is "
    "een dag zonder contact, haken zijn één dag, een vraagteken is een onbekend persoon.",
    en="Examples. Each letter is a contact with that person, a day after the one before. A dot is a day "
    "without contact, brackets are one day, a question mark is nobody knows who.",
)
DRAWN = Text(
    nl="Voorbeelden. Elk staat in de tests; de waarde is die van één organisatie, gebied, contract, "
    "programma of inwoner. Een dag die openstaat, heet open.",
    en="Examples. Each stands in the tests; the value is that of one organisation, area, contract, "
    "programme or client. A day that is open is written as open.",
)
FACTS = {
    "name": Text(nl="maat", en="measure"),
    "label": Text(nl="naam", en="label"),
    "family": Text(nl="familie", en="family"),
    "unit": Text(nl="eenheid", en="unit"),
    "range": Text(nl="waarden", en="range"),
    "mean_of": Text(nl="het cijfer is", en="the figure is"),
    "about": Text(nl="gaat over", en="about"),
    "undefined": Text(nl="geen waarde", en="no value"),
    "with_whom": Text(nl="met wie", en="with whom"),
    "by": Text(nl="uit te splitsen naar", en="by"),
    "yardsticks": Text(nl="maatstaven", en="yardsticks"),
    "needs": Text(nl="leest", en="reads"),
    "source": Text(nl="bron", en="source"),
    "revision": Text(nl="versie", en="revision"),
}
