"""The kinds of talks of the joint policy cycle: what for, what lies ready, what is asked each time."""

from dataclasses import dataclass

from bestendig.language import Text


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of talk; `sheets` are the kinds of sheets that suit it, `is_for_all` whom it is open to."""

    label: Text
    title: Text
    what: Text
    sheets: tuple[str, ...]
    questions: tuple[Text, ...]
    is_for_all: bool = False
    asks_tests: bool = False


RESIDENTS = Text(
    nl="Wat zeggen inwoners zelf: hoe gaat het met hen, en doen zij mee zoals zij willen?",
    en="What do residents say themselves: how are they, and do they take part as they wish?",
)
OTHER_FACE = Text(
    nl="Wie heeft liever iemand anders? Kan dat, zonder reden en zonder opnieuw te wachten?",
    en="Who would rather have somebody else? Is that possible, without a reason and without waiting again?",
)
WAITING = Text(
    nl="Hoe lang wachten mensen nu, en hebben teams ruimte om bekend te blijven?",
    en="How long do people wait now, and do teams have room to stay familiar?",
)
KINDS: dict[str, Kind] = {
    "before_tender": Kind(
        Text(nl="Voor een aanbesteding", en="Before a tender"),
        Text(nl="Wat moet blijven, wat kan beter?", en="What must stay, what can be better?"),
        Text(
            nl="Alle partijen aan tafel bespreken wat zij bij inwoners zien, voordat er iets wordt gevraagd.",
            en="All parties at the table discuss what they see with residents, before anything is asked.",
        ),
        ("contracts", "policy", "chain"),
        (
            RESIDENTS,
            Text(
                nl="Welke mensen hebben al lang een vertrouwd gezicht, en wat moet voor hen blijven?",
                en="Which people have long had a familiar face, and what must stay for them?",
            ),
            Text(
                nl="Kan het ook met verlengen, of met wie er al is?",
                en="Is extending possible too, or going on with who is there?",
            ),
            WAITING,
        ),
        is_for_all=True,
        asks_tests=True,
    ),
    "interim": Kind(
        Text(nl="Tussentijds: kwaliteit van leven en meedoen", en="Interim: quality of life and taking part"),
        Text(
            nl="Hoe gaat het met de mensen om wie het gaat?",
            en="How are the people whom this is about?",
        ),
        Text(
            nl="Geen voortgang van getallen. Wel: merken inwoners er iets van, en doen zij mee?",
            en="No progress of numbers. But: do residents notice it, and do they take part?",
        ),
        ("relational", "chain", "neighbourhood"),
        (
            RESIDENTS,
            Text(
                nl="Wat kunnen en willen mensen zelf, en wie in hun kring of buurt doet mee?",
                en="What can and do people want themselves, and who in their circle or street takes part?",
            ),
            OTHER_FACE,
            WAITING,
        ),
    ),
    "look_back": Kind(
        Text(nl="Terugkijken na een besluit", en="Looking back after a decision"),
        Text(nl="Wat merkten mensen van het besluit?", en="What did people notice of the decision?"),
        Text(
            nl="Samen nagaan wat bleef, wat anders liep en wat u nu anders zou doen. Zonder schuldvraag.",
            en="Find together what stayed, what went otherwise and what you would do now. Without blame.",
        ),
        ("policy", "organisational", "chain"),
        (
            RESIDENTS,
            Text(
                nl="Wat kwam uit, wat niet, en wat hadden wij niet gezien?",
                en="What came true, what did not, and what had we not seen?",
            ),
            Text(
                nl="Wie raakte een vertrouwd gezicht kwijt, en wat kunnen wij voor hen nog doen?",
                en="Who lost a familiar face, and what can we still do for them?",
            ),
            WAITING,
        ),
        asks_tests=True,
    ),
    "yearly": Kind(
        Text(nl="Het jaargesprek", en="The yearly talk"),
        Text(
            nl="Wat hebben wij samen geleerd dit jaar?",
            en="What did we learn together this year?",
        ),
        Text(
            nl="Gemeente, teams en aanbieders kijken samen terug en vooruit, met dezelfde bladen.",
            en="Municipality, teams and providers look back and ahead together, with the same sheets.",
        ),
        ("relational", "organisational", "chain", "contracts"),
        (
            RESIDENTS,
            Text(
                nl="Waar zijn wij trots op, en wie maakte dat mogelijk?",
                en="What are we proud of, and who made it possible?",
            ),
            Text(
                nl="Wat geeft hulpverleners de zekerheid om te blijven?",
                en="What gives professionals the certainty to stay?",
            ),
            OTHER_FACE,
            WAITING,
        ),
    ),
}
FOR_ALL = Text(
    nl="Er komt een inkoop aan. Daarom is elke partij aan tafel uitgenodigd en ziet elke partij hetzelfde: "
    "de papieren, de vragen en wat er is gezegd. Wie niet aan tafel zit, hoort dit papier ook te krijgen.",
    en="A purchase is coming. So every party at the table is invited and sees the same: the papers, the "
    "questions and what was said. Who does not sit at the table should get this paper too.",
)
"""Why nobody is left out of a talk before a tender."""
NEAR = Text(
    nl="Er komt een inkoop aan. Wat er gevraagd gaat worden, hoort in het gesprek met iedereen, niet hier.",
    en="A purchase is coming. What will be asked belongs in the talk with everybody, not here.",
)
"""What stands beside a talk between some of the parties while a purchase is near."""
EVERYBODY = Text(nl="alle partijen aan tafel", en="all parties at the table")
