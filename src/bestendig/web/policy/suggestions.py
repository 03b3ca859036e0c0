"""Six principles to begin from, for whoever does not know how to write one; never recorded by themselves."""

from dataclasses import dataclass

from bestendig.language import Text


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A sentence, and what would show that it is kept."""

    words: Text
    shown_by: Text


SUGGESTIONS = (
    Suggestion(
        Text(
            nl="Wie hulp krijgt, houdt zo lang het kan dezelfde hulpverlener.",
            en="Who gets help keeps the same professional for as long as possible.",
        ),
        Text(
            nl="Op het blad over relaties staat wie na een en na twee jaar nog dezelfde hulpverlener heeft.",
            en="The sheet on relationships says who has the same professional after one and after two years.",
        ),
    ),
    Suggestion(
        Text(
            nl="Voor elk besluit over inkoop of organisatie kijken wij eerst welke relaties het raakt.",
            en="Before each decision on purchase or organisation we look which relationships it touches.",
        ),
        Text(
            nl="Bij elk raadsvoorstel ligt een continuïteitstoets, en later een terugblik.",
            en="With each proposal to the council lies a continuity test, and later a look back.",
        ),
    ),
    Suggestion(
        Text(
            nl="Wat werkt gaat door. Wie iets nieuws begint, zegt eerst wat ervoor stopt en waarom.",
            en="What works goes on. Who begins something new first says what ends for it and why.",
        ),
        Text(
            nl="Bij elk programma dat stopt, staat op de tijdlijn de reden.",
            en="For each programme that ends the timeline has the reason.",
        ),
    ),
    Suggestion(
        Text(
            nl="Afspraken met aanbieders duren lang genoeg om elkaar te leren kennen.",
            en="Agreements with providers last long enough to get to know each other.",
        ),
        Text(
            nl="De looptijd van nieuwe contracten staat naast hoe lang mensen hulp nodig hebben.",
            en="The length of new contracts stands beside how long people need help.",
        ),
    ),
    Suggestion(
        Text(
            nl="Niemand wordt overgedragen zonder dat er met die inwoner over gesproken is.",
            en="Nobody is handed over without having been talked with.",
        ),
        Text(
            nl="Teams en aanbieders vertellen bij elk blad hoe een overdracht ging.",
            en="Teams and providers tell with each sheet how a handover went.",
        ),
    ),
    Suggestion(
        Text(
            nl="Wij leren samen van wat niet lukte, en rekenen er niet op af.",
            en="We learn together from what did not work, and do not settle accounts on it.",
        ),
        Text(
            nl="Elke afspraak wordt teruggemeld, ook als het anders liep.",
            en="Each promise is told back, also when it went otherwise.",
        ),
    ),
)
