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
ABOUT = {
    "clients": Text(nl="inwoners: vanaf tien", en="clients: from ten on"),
    "staff": Text(
        nl="medewerkers: vanaf vijf, na instemming van de ondernemingsraad",
        en="staff: from five on, after consent of the works council",
    ),
    "register": Text(nl="openbare feiten, geen personen", en="public facts, no persons"),
}
NO_LIMIT = Text(nl="en hoger", en="and higher")
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
FAMILIES = {
    "share": Text(nl="aandeel", en="share"),
    "dispersion": Text(nl="spreiding", en="dispersion"),
    "sequence": Text(nl="volgorde", en="sequence"),
    "count": Text(nl="aantal", en="count"),
    "network": Text(nl="netwerk", en="network"),
    "rhythm": Text(nl="ritme", en="rhythm"),
    "named": Text(nl="aangewezen", en="named"),
    "policy": Text(nl="beleid", en="policy"),
    "organisational": Text(nl="organisatie", en="organisational"),
    "community": Text(nl="gemeenschap", en="community"),
}
UNITS = {
    "index": Text(nl="index", en="index"),
    "share": Text(nl="deel", en="share"),
    "bits": Text(nl="bits", en="bits"),
    "number": Text(nl="aantal", en="number"),
    "ratio": Text(nl="verhouding", en="ratio"),
    "years": Text(nl="jaren", en="years"),
    "people": Text(nl="aantal", en="number"),
    "days": Text(nl="dagen", en="days"),
    "months": Text(nl="maanden", en="months"),
}
MEAN_OF = {
    "clients": Text(nl="gemiddeld per persoon", en="a mean over clients"),
    "contacts": Text(nl="een deel van alle contacten", en="a share of all contacts"),
    "switches": Text(nl="een deel van alle wisselingen", en="a share of all switches"),
    "total": Text(nl="een aantal", en="a number"),
    "median": Text(nl="dat van de middelste", en="that of the one in the middle"),
    "pooled": Text(nl="een verhouding over alles samen", en="a ratio over all together"),
    "units": Text(nl="een gemiddelde over wat geteld wordt", en="a mean over what is counted"),
}
YARDSTICKS = {
    "chance_level": Text(nl="als het toeval was", en="chance level"),
    "feasible_level": Text(nl="het hoogst haalbare met deze bezetting", en="feasible level"),
}
