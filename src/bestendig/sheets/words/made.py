"""The cards of answers about relationships: what a figure means, its question, formula and source."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.result import Provenance
from bestendig.sheets.sheet import Made


@dataclass(frozen=True, slots=True)
class CourseCard:
    """The words of one answer about relationships, as a measure has its card."""

    name: str
    label: Text
    meaning: Text
    question: Text
    formula: str
    source: str

    def made(self, provenance: Provenance) -> Made:
        """The line under the table: name with revision, formula, source."""
        return Made(provenance.measure or f"{self.name}@1", self.formula, self.source)


YEARS = CourseCard(
    "years_of_help",
    Text(nl="Jaren hulp met hetzelfde gezicht", en="Years of help with the same face"),
    Text(
        nl="Hoeveel van de jaren met hulp iemand dezelfde hulpverlener had als aan het begin. En waarmee de "
        "wisseling samenviel als het iemand anders was. Tijd na het einde van de hulp telt niet mee.",
        en="How many of the years with help someone had the same professional as at the start. And together "
        "with what the switch happened when it was someone else. Time after help had ended is not counted.",
    ),
    Text(
        nl="Welke van deze wisselingen hadden wij samen kunnen voorkomen? En welke waren juist goed?",
        en="Which of these switches could we have prevented together? And which ones were good?",
    ),
    "sum over months of P(with the same face), P(with another face, by level) given help",
    "aalen-johansen-1978",
)
DURATIONS = CourseCard(
    "durations",
    Text(nl="Hoe lang relaties duren", en="How long relationships last"),
    Text(
        nl="Welk deel van de relaties na zo veel tijd nog loopt. Relaties die nu nog lopen tellen mee tot "
        "vandaag; relaties die al liepen, vanaf de dag dat wij ze zien.",
        en="Which part of the relationships still runs after so much time. Relationships that run now count "
        "until today; those that already ran, from the day we see them.",
    ),
    Text(
        nl="Wanneer breekt het hier vaak af? Wat is er dan aan de hand?",
        en="When does it often break off here? What happens then?",
    ),
    "S(t) = Π (1 − d / n), late entry; years by cause = area of Aalen-Johansen",
    "kaplan-meier-1958; aalen-johansen-1978",
)
ENDINGS = CourseCard(
    "endings",
    Text(nl="Waarmee het einde samenviel", en="Together with what relationships ended"),
    Text(
        nl="Elke relatie die eindigde krijgt één reden: eerst wat is opgeschreven, anders wat er vlakbij "
        "gebeurde. Samen eindigen is niet hetzelfde als: daardoor.",
        en="Each relationship that ended gets one reason: first what was recorded, else what happened close "
        "by. Ending together is not the same as: because of it.",
    ),
    Text(
        nl="Herkent u dit? Welke einden zouden wij nu anders doen?",
        en="Do you recognise this? Which endings would we handle differently now?",
    ),
    "number of ended relationships by root level and cause",
    "bestendig-endings",
)
CHAIN = CourseCard(
    "chain",
    Text(nl="De keten van beleid naar relatie", en="The chain from policy to relationship"),
    Text(
        nl="Gebeurtenissen met een datum, en hoeveel relaties daar vlakbij eindigden. Een lijn tussen twee "
        "gebeurtenissen betekent: de tweede kwam kort na de eerste, bij dezelfde organisatie.",
        en="Dated events, and how many relationships ended close by. A line between two events means: the "
        "second came soon after the first, at the same organisation.",
    ),
    Text(
        nl="Welke schakel kenden wij niet van elkaar? Wie had wie eerder kunnen bellen?",
        en="Which link did we not know of each other? Who could have called whom earlier?",
    ),
    "relationships that ended within the window of a dated event",
    "bestendig-endings",
)
CERTAINTY = CourseCard(
    "certainty_horizon",
    Text(nl="Hoe ver vooruit het vastligt", en="How far ahead it is settled"),
    Text(
        nl="Bij welk deel van de relaties die nu lopen contract en dienstverband zo lang nog vastliggen.",
        en="For which part of the relationships that run now contract and employment are settled that long.",
    ),
    Text(
        nl="Wat kunt u nu al toezeggen, zodat mensen en hulpverleners weten waar ze aan toe zijn?",
        en="What can you promise now, so that residents and professionals know where they stand?",
    ),
    "running relationships with contract and employment past the day / running relationships",
    "bestendig-policy",
)
TEMPO = CourseCard(
    "tempo",
    Text(nl="Het tempo van mensen en regels", en="The pace of people and rules"),
    Text(
        nl="Hoe lang iemand of iets gemiddeld blijft, op één as: hulpverleners, ambtenaren, contracten, "
        "programma's.",
        en="How long someone or something stays on average, on one axis: professionals, officials, "
        "contracts, programmes.",
    ),
    Text(
        nl="Wie moet hier op wie wachten? Wat zou langer mogen duren?",
        en="Who has to wait for whom here? What could be allowed to last longer?",
    ),
    "restricted mean of Kaplan-Meier with late entry, per kind",
    "kaplan-meier-1958",
)
COURSE_CARDS = (YEARS, DURATIONS, ENDINGS, CHAIN, CERTAINTY, TEMPO)
"""Every card of an answer about relationships, in reading order."""
