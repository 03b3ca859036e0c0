"""The continuïteitstoets, as the algorithm register asks it."""

from bestendig.language import Text
from bestendig.model.algorithm import AlgorithmCard

IMPACT = AlgorithmCard(
    name="impact",
    label=Text(
        nl="Continuïteitstoets: wat een besluit doet met relaties",
        en="Continuïteitstoets: what a decision does to relationships",
    ),
    purpose=Text(
        nl="Voor een besluit over contracten, teams of programma's zien hoeveel relaties eraan hangen en "
        "wat er naar verwachting mee gebeurt, naast de winst die het besluit beoogt.",
        en="To see before a decision about contracts, teams or programmes how many relationships hang on it "
        "and what is expected to happen to them, beside the gain that the decision intends.",
    ),
    reads=(
        "contacts",
        "assignments",
        "care_episodes",
        "clients",
        "contracts",
        "programmes",
        "employments",
        "organisations",
        "presences",
        "replacements",
        "teams",
    ),
    method=Text(
        nl="Twee delen. Eerst tellen: welke relaties lopen nu en raken dit besluit; dat is exact. Dan "
        "verwachten: hoe vaak relaties in de eigen gegevens eindigden, per soort einde, spelen we vele keren "
        "na met en zonder het besluit. Elke aanname staat erbij, met een bereik, en kan anders. Geen "
        "zelflerend model, geen voorspelling over een persoon.",
        en="Two parts. First counting: which relationships run now and hang on this decision; that is exact. "
        "Then expecting: how often relationships ended in the own data, by kind of ending, is played out "
        "hundreds of times with and without the decision. Each assumption is shown with its range and can be "
        "changed. No model that learns, no prediction about a person.",
    ),
    outcome=Text(
        nl="Aantallen en verwachtingen met een bandbreedte, voor het besluit en voor andere keuzes. Geen "
        "score, geen oordeel. Nooit over minder dan tien inwoners en nooit over één collega.",
        en="Numbers and expectations with a range, for the decision and for other choices. No score, no "
        "verdict. Never about fewer than ten residents and never about one colleague.",
    ),
    decides=Text(
        nl="Een mens beslist: het college of de raad, na een gesprek. De toets is een blad met vragen (AVG "
        "22).",
        en="A person decides: the executive or the council, after a conversation. The test is a sheet with "
        "questions (GDPR 22).",
    ),
    limits=(
        Text(
            nl="Wat er in eerdere jaren gebeurde, hoeft niet weer te gebeuren. Veel aannames zijn nergens "
            "gemeten; dat staat erbij.",
            en="What happened in earlier years need not happen again. Many assumptions were measured "
            "nowhere; that is said beside them.",
        ),
        Text(
            nl="Bandbreedtes kloppen over veel besluiten samen. Bij één besluit kan het anders gaan. De "
            "terugblik laat zien of het uitkwam.",
            en="Ranges hold over many decisions together. One decision may go otherwise. The look-back shows "
            "whether it came true.",
        ),
        Text(
            nl="De gegevens zeggen niet wie bij een programma hoort, en niet hoe goed een relatie is.",
            en="The data do not tell who is in a programme, nor how good a relationship is.",
        ),
    ),
    proof=("bestendig impact look-back", "benchmarks/impact"),
)
