"""The attribution of endings, as the algorithm register asks it."""

from bestendig.language import Text
from bestendig.model.algorithm import AlgorithmCard

ENDINGS = AlgorithmCard(
    name="endings",
    label=Text(
        nl="Waarmee viel het einde van een relatie samen", en="Together with what a relationship ended"
    ),
    purpose=Text(
        nl="Zien of relaties tussen inwoners en hulpverleners eindigen op het niveau van beleid, van de "
        "organisatie of van de relatie zelf, om daar samen over te praten.",
        en="To see whether relationships of residents and professionals end on the level of policy, of the "
        "organisation or of the relationship itself, in order to talk about it together.",
    ),
    reads=(
        "contacts",
        "assignments",
        "care_episodes",
        "clients",
        "contracts",
        "programmes",
        "employments",
        "replacements",
        "teams",
    ),
    method=Text(
        nl="Vaste regels in een vaste volgorde, geen zelflerend model. Een vastgelegde reden gaat voor. "
        "Daarna "
        "telt een gebeurtenis die binnen een zichtbaar aantal dagen ligt: een contract, een programma, een "
        "vertrek, een ander team. Is er niets, dan is de reden niet bekend. Van elk antwoord staat erbij hoe "
        "zeker het is.",
        en="Fixed rules in a fixed order, no model that learns. A recorded reason comes first. Then an event "
        "within a visible number of days counts: a contract, a programme, a departure, another team. If "
        "there "
        "is nothing, the reason is not known. Each answer says how sure it is.",
    ),
    outcome=Text(
        nl="Aantallen per oorzaak over groepen mensen. Nooit een uitspraak over één inwoner of één "
        "professional.",
        en="Numbers by cause over groups of people. Never a statement about one resident or one "
        "professional.",
    ),
    decides=Text(
        nl="Een mens beslist. De uitkomst is een vraag voor een gesprek. Er volgt geen besluit, geen "
        "signaal en "
        "geen gevolg voor iemand uit (AVG 22).",
        en="A person decides. The outcome is a question for a conversation. No decision, no signal and no "
        "consequence for anybody follows from it (GDPR 22).",
    ),
    limits=(
        Text(
            nl="Samenvallen is geen oorzaak. Naast de aantallen staat hoeveel door toeval zou samenvallen.",
            en="Coinciding is no cause. Beside the numbers stands how many would coincide by chance.",
        ),
        Text(
            nl="Hulp uit een pgb, taakgerichte hulp en vrij toegankelijke hulp staan vaak niet in de "
            "gegevens.",
            en="Personal budgets, task-based and freely accessible help are often not in the data.",
        ),
    ),
    proof=("bestendig endings --against-truth",),
)
