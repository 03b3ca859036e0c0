"""What a portrait tells, in the order in which it is read: people first, what they can, then what is hard."""

from dataclasses import dataclass

from bestendig.language import Text

PUBLIC = Text(
    nl="Wie uw portret ziet, ziet dit. Het kan openbaar worden. Noem geen personen.",
    en="Whoever sees your portrait sees this. It may become public. Name no persons.",
)


@dataclass(frozen=True, slots=True)
class Section:
    """One part: the heading for readers, the question for who writes, a hint, how long it may be."""

    heading: Text
    asks: Text
    hint: Text
    most: int = 1200
    may: Text = PUBLIC
    tips: tuple[Text, ...] = ()


BEFORE: dict[str, Section] = {
    "who": Section(
        Text(nl="Wie wij zijn", en="Who we are"),
        Text(nl="Wie bent u? In drie zinnen.", en="Who are you? In three sentences."),
        Text(
            nl="Sinds wanneer, waar in de stad, met hoeveel collega's. Wat iedereen mag weten.",
            en="Since when, where in town, with how many colleagues. What anybody may know.",
        ),
        600,
    ),
    "people": Section(
        Text(nl="De mensen om wie het gaat", en="The people whom it is about"),
        Text(nl="Voor wie bent u er?", en="Whom are you there for?"),
        Text(
            nl="Begin bij de mensen: wie zijn zij, wat hebben zij meegemaakt, met wie leven zij?",
            en="Begin with the people: who are they, what have they been through, with whom do they live?",
        ),
    ),
    "wishes": Section(
        Text(nl="Wat zij kunnen en willen", en="What they can and want"),
        Text(nl="Wat kunnen en willen zij zelf?", en="What can and do they want themselves?"),
        Text(
            nl="Wat doen zij voor anderen? Wat maakt een dag goed? Vraag het hun, als u het niet weet.",
            en="What do they do for others? What makes a day good? Ask them, if you do not know.",
        ),
    ),
    "hard": Section(
        Text(nl="Wat moeilijk is", en="What is hard"),
        Text(nl="Wat is moeilijk, voor hen en voor u?", en="What is hard, for them and for you?"),
        Text(
            nl="Ook wat u zelf niet oplost: regels, wachten, wisselingen.",
            en="Also what you do not solve yourselves: rules, waiting, changes of faces.",
        ),
    ),
    "story": Section(
        Text(nl="Een verhaal", en="A story"),
        Text(nl="Welk verhaal laat zien wat uw werk doet?", en="Which story shows what your work does?"),
        Text(
            nl="Niemand mag hierin zichzelf of een ander herkennen, ook de buurvrouw niet.",
            en="Nobody may recognise themselves or another in it, not even the neighbour.",
        ),
        3000,
        tips=(
            Text(
                nl="Vertel over een straat, een groep of een middag, in plaats van over één mens.",
                en="Tell about a street, a group or an afternoon, instead of about one person.",
            ),
            Text(
                nl="Gaat het toch over iemand? Vraag het die persoon, en lees het samen door.",
                en="Is it about somebody after all? Ask that person, and read it together.",
            ),
            Text(
                nl="Laat weg of verander: naam, leeftijd, straat, land, werk, ziekte, aantal kinderen.",
                en="Leave out or change: name, age, street, country, work, illness, number of children.",
            ),
            Text(
                nl="Meng wat u bij meer mensen zag tot één verhaal, en zeg dat erbij.",
                en="Mix what you saw with several people into one story, and say so.",
            ),
            Text(
                nl="Vertel wat er bleef en wie er bleef, niet alleen wat er misging.",
                en="Tell what stayed and who stayed, not only what went wrong.",
            ),
        ),
    ),
}
"""What stands before the figures."""
AFTER: dict[str, Section] = {
    "asked": Section(
        Text(nl="Wat wij van anderen vragen", en="What we ask of others"),
        Text(nl="Wat vraagt u van de anderen?", en="What do you ask of the others?"),
        Text(
            nl="Van gemeente, teams en andere aanbieders: wat helpt om te kunnen blijven?",
            en="Of municipality, teams and other providers: what helps to be able to stay?",
        ),
    ),
    "door": Section(
        Text(nl="Hoe u ons bereikt", en="How to reach us"),
        Text(nl="Bij welke deur kloppen anderen aan?", en="At which door do others knock?"),
        Text(
            nl="Het adres, nummer of e-mailadres van de organisatie. Niet van één collega.",
            en="The address, number or e-mail address of the organisation. Not of one colleague.",
        ),
        300,
        Text(
            nl="Wie uw portret ziet, ziet dit. Het kan openbaar worden.",
            en="Whoever sees your portrait sees this. It may become public.",
        ),
    ),
}
"""What stands behind the figures."""
SECTIONS = {**BEFORE, **AFTER}
