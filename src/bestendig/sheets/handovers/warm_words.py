"""The fixed words of the warm-handover sheets."""

from bestendig.language import Text

TITLE = Text(nl="Warme overdracht", en="Warm handover")
LEAD = Text(
    nl="Een overdracht is warm als de inwoner, wie weggaat en wie komt elkaar samen spreken.",
    en="A handover is warm when the resident, who leaves and who comes speak with each other together.",
)
HOW = Text(nl="Zo werkt dit", en="How this works")
STEPS = (
    Text(nl="Praat eerst met de inwoner. Wil die iets anders? Dan gaat dat voor.",
         en="First speak with the resident. Another wish? Then that comes first."),
    Text(nl="De nieuwe collega zegt ja of nee, met een reden. Nee is ook een antwoord.",
         en="The new colleague says yes or no, with a reason. No is an answer too."),
    Text(nl="Leer elkaar kennen met z'n drieën. Bij een nieuw gezicht liefst twee keer.",
         en="Get to know each other with the three of you. With a new face preferably twice."),
    Text(nl="Het verhaal hoeft maar één keer. Het gaat alleen mee als de inwoner dat goed vindt.",
         en="The story needs telling only once. It goes along only when the resident agrees."),
    Text(nl="Neem echt afscheid. Kijk na zes weken en na zes maanden samen terug.",
         en="Really say goodbye. Look back together after six weeks and after six months."),
)  # fmt: skip
RECEIVERS = Text(nl="Wie helpt wie in dit voorstel", en="Who would help whom in this proposal")
FOR = Text(nl="Voor {name}", en="For {name}")
LOAD = Text(
    nl="Bij {name} zijn nu {before} plekken bezet, met dit voorstel {after}. Er zijn er {places}.",
    en="With {name} {before} places are taken now, {after} with this proposal. There are {places}.",
)
COLUMNS = (
    Text(nl="Inwoner", en="Resident"),
    Text(nl="Van", en="From"),
    Text(nl="Gezicht", en="Face"),
    Text(nl="Eerste gesprek", en="First meeting"),
    Text(nl="Afscheid", en="Goodbye"),
    Text(nl="Neemt u dit aan? Ja of nee, en waarom", en="Do you accept? Yes or no, and why"),
)
OVERVIEW = (
    Text(nl="Collega", en="Colleague"),
    Text(nl="Aantal", en="Number"),
    Text(nl="Inwoners", en="Residents"),
)
SUGGESTED = Text(
    nl="De dagen zijn een voorstel. Ze staan ook in het agendabestand.",
    en="The days are a suggestion. They are in the calendar file too.",
)
NOWHERE = Text(nl="Nog geen plek", en="No place yet")
NOWHERE_LEAD = Text(
    nl="Voor deze mensen is nog niemand gevonden. Afscheid nemen hoort er ook voor hen bij.",
    en="Nobody was found yet for these people. A goodbye is theirs too.",
)
PERSON_TITLE = Text(nl="{whom}: van {now} naar {then}", en="{whom}: from {now} to {then}")
PERSON_NOWHERE = Text(nl="{whom}: van {now}, nog geen plek", en="{whom}: from {now}, no place yet")
STATUS = Text(nl="Dit is een voorstel. Stand nu: {status}{on}.", en="This is a proposal. Now: {status}{on}.")
ON = Text(nl=" ({day})", en=" ({day})")
ASK = Text(nl="Vraag het eerst", en="Ask first")
ASK_WHOM = Text(nl="Aan: {asked}.", en="To: {asked}.")
AGREED = Text(nl="akkoord", en="agreed")
OTHER = Text(nl="wil iets anders", en="wants something else")
WANTS = Text(nl="Gesproken op, en wat de inwoner wil:", en="Spoken on, and what the resident wants:")
MEET = Text(nl="Leer elkaar kennen", en="Get to know each other")
FIRST = Text(
    nl="Eerste gesprek, met z'n drieën. Voorstel: {when}. Wanneer, waar, wie erbij:",
    en="First meeting, the three of you. Suggestion: {when}. When, where, who is there:",
)
SECOND = Text(nl="Tweede gesprek. Voorstel: {when}.", en="Second meeting. Suggestion: {when}.")
SECOND_FREE = Text(
    nl="Tweede gesprek, als de inwoner dat wil.", en="Second meeting, if the resident wants one."
)
STORY = Text(nl="Het verhaal, één keer", en="The story, once")
TOLD: dict[bool | None, Text] = {
    True: Text(
        nl="De inwoner vindt dit goed. Schrijf het samen op. Alleen wat hier staat, gaat mee.",
        en="The resident agrees. Write it together. Only what stands here goes along.",
    ),
    None: Text(
        nl="Eerst vragen: Mag ik dit vertellen? Schrijf nog niets op.",
        en="Ask first: May I tell this? Write nothing down yet.",
    ),
    False: Text(
        nl="De inwoner wil dit niet. Vertel niets verder. De inwoner vertelt zelf wat nodig is.",
        en="The resident does not want this. Tell nothing. The resident tells what is needed.",
    ),
}
MAY = (
    Text(nl="ja, dit mag mee", en="yes, this may go along"),
    Text(nl="nee", en="no"),
    Text(nl="ik vertel het zelf", en="I tell it myself"),
)
AGREEMENTS = Text(nl="Afspraken die meegaan", en="Agreements that go along")
AGREEMENTS_WHAT = Text(nl="Wat, met wie, tot wanneer:", en="What, with whom, until when:")
FAREWELL = Text(nl="Afscheid nemen", en="Saying goodbye")
FAREWELL_WHEN = Text(nl="Voorstel: {when}. Hoe en waar:", en="Suggestion: {when}. How and where:")
ABSENCE = Text(nl="Als {name} er niet is", en="When {name} is away")
ABSENCE_KNOWN = Text(
    nl="Dan kan {name} invallen: een gezicht dat de inwoner kent. Vraag of dat goed is.",
    en="Then {name} could step in: a face that the resident knows. Ask whether that is all right.",
)
ABSENCE_OPEN = Text(
    nl="Er is nog geen tweede bekend gezicht. Wie kan dat worden?",
    en="There is no second known face yet. Who could become that?",
)
ACCEPT = Text(nl="Antwoord van {name}", en="Answer of {name}")
YES = Text(nl="ja, ik neem het aan", en="yes, I accept")
NO = Text(nl="nee, omdat:", en="no, because:")
LATER = Text(nl="Later: was het warm, houdt het?", en="Later: was it warm, does it hold?")
LOOK_WEEKS = Text(
    nl="Zes weken ({day}). Was er een gesprek samen? Wat zegt de inwoner?",
    en="Six weeks ({day}). Was there a meeting together? What does the resident say?",
)
LOOK_MONTHS = Text(
    nl="Zes maanden ({day}). Zien zij elkaar nog? Is het goed?",
    en="Six months ({day}). Do they still see each other? Is it good?",
)
NEEDS = Text(nl="Nodig: {needs}.", en="Needed: {needs}.")
TONGUE = Text(nl="Taal: {tongue}.", en="Language: {tongue}.")
AT = Text(nl="{day}, {hour}.00 uur", en="{day}, {hour}:00")
SEARCH = Text(nl="Verder zoeken", en="Searching on")
SEARCH_WHO = Text(
    nl="Wie zoekt verder, en wie helpt in de tussentijd? Zeg het ook tegen de inwoner.",
    en="Who searches on, and who helps meanwhile? Tell the resident too.",
)
