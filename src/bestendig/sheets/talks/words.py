"""The fixed words of the papers of a talk."""

from bestendig.language import Text

KICKER = Text(nl="Gesprek aan tafel", en="Talk at the table")
WHO = Text(nl="Wie", en="Who")
WHERE = Text(nl="Waar", en="Where")
PLACE_OPEN = Text(nl="nog af te spreken", en="still to be agreed")
AT = Text(nl="{day}, {hour} uur", en="{day}, {hour}")
VOICE = Text(nl="De stem van inwoners", en="The voice of residents")
VOICE_OPEN = Text(
    nl="Nog niemand. Wie vraagt het hun, of wie komt er namens hen?",
    en="Nobody yet. Who asks them, or who comes on their behalf?",
)
READY = Text(nl="Wat klaarligt", en="What lies ready")
NOTHING_READY = Text(nl="Er ligt nog geen blad klaar.", en="No sheet lies ready yet.")
TEST = Text(nl="Continuïteitstoets: {title}", en="Continuity test: {title}")
OPEN = Text(nl="Nog open afspraken", en="Promises still open")
NOTHING_OPEN = Text(nl="Geen.", en="None.")
ONE_OPEN = Text(nl="{party}, voor {day}: {what}", en="{party}, by {day}: {what}")
MORE = Text(nl="En nog {n}: kijk in de werkplek.", en="And {n} more: look in the workplace.")
ASK = Text(nl="Waar praten we over?", en="What do we talk about?")
STILL_GOOD = Text(nl="En is het nog goed?", en="And is it still good?")
OWN_QUESTION = Text(nl="{words} (van {party})", en="{words} (from {party})")
NOTES = Text(nl="Wat willen we onthouden?", en="What do we want to remember?")
AGREE = Text(nl="Wat spreken we af?", en="What do we agree?")
AGREE_LINE = Text(
    nl="Wat spreken we af: wie doet wat, en wanneer?", en="What do we agree: who does what, by when?"
)
COLUMNS = (
    Text(nl="Wie", en="Who"),
    Text(nl="Doet wat", en="Does what"),
    Text(nl="Voor wanneer", en="By when"),
)
DISCUSSED = Text(nl="Besproken door:", en="Discussed by:")
WHO_TALKED = (
    Text(nl="praktijk", en="practice"),
    Text(nl="beleid", en="policy"),
    Text(nl="inwoners", en="residents"),
)
THANKS = Text(
    nl="Sluit af met een rondje: wat waardeer je in het werk van de ander?",
    en="Close with a round: what do you value in the work of the other?",
)
SAID = Text(nl="Wat er is gezegd", en="What was said")
MADE = Text(nl="Wat wij hebben afgesproken", en="What we agreed")
FOOT = Text(
    nl="Voor het gesprek. Niet om op af te rekenen. Dit papier kan openbaar worden: noem geen personen.",
    en="For the conversation. Not to settle accounts. This paper may become public: name no persons.",
)
SUMMARY = Text(nl="Gesprek: {kind}", en="Talk: {kind}")
CALENDAR = Text(nl="Gesprekken aan tafel", en="Talks at the table")
WITH = Text(nl="Met: {parties}.", en="With: {parties}.")
BRING = Text(nl="Klaar ligt: {titles}.", en="Lying ready: {titles}.")
