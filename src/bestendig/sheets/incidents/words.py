"""The fixed words of the page of an advice after an incident."""

from bestendig.language import Text

KICKER = Text(nl="Na een incident: wat deden we al?", en="After an incident: what did we already do?")
ABOUT = Text(nl="Waar het over gaat", en="What it is about")
STACK = Text(nl="Wat er al was, van vroeger naar nu", en="What there was, from then to now")
COLUMNS = (
    Text(nl="Wanneer", en="When"),
    Text(nl="Wat", en="What"),
    Text(nl="Wat ervan kwam", en="What came of it"),
)
NOTHING = Text(
    nl="Niets gevonden of gekozen. Dat bewijst niet dat er niets was.",
    en="Nothing was found or chosen. That is no proof that there was nothing.",
)
MORE = Text(nl="En nog {n}: kijk in de werkplek.", en="And {n} more: look in the workplace.")
KNOWN = Text(nl="Wat we verder al weten", en="What else we know already")
NEAR = Text(nl="Wie al dichtbij staat", en="Who stands near already")
UNKNOWN = Text(nl="Wat we niet weten", en="What we do not know")
NOBODY = Text(nl="Dat weten we hier niet. Vraag het in de wijk.", en="We do not know that here. Ask around.")
ASKED = Text(nl="Dit vragen we eerst", en="This we ask first")
WHY = Text(nl="Waarom", en="Why")
BY = Text(
    nl="Afgewogen door {by}, {on}. Opnieuw kijken: {again}.", en="Weighed by {by}, {on}. Look again: {again}."
)
LOOKED = Text(nl="Opnieuw gekeken", en="Looked at again")
DECIDED = Text(nl="Wat besluit u, en wie vertelt het?", en="What do you decide, and who tells it?")
FOOT = Text(
    nl="Geen melding, en geen reden om iets nieuws te beginnen. Noem geen personen: dit kan openbaar worden.",
    en="No report, and no reason to begin something new. Name no persons: this may become public.",
)
