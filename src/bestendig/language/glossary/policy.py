"""Policy: agreements, programmes, decisions."""

from bestendig.language.glossary.term import Term
from bestendig.language.text import Text

TERMS = (
    Term(
        "contract",
        Text(nl="contract", en="contract"),
        Text(
            nl="Een afspraak van gemeente en organisatie: aanbesteding, open house, subsidie of anders.",
            en="An agreement of municipality and organisation, whatever the instrument.",
        ),
    ),
    Term(
        "instrument",
        Text(nl="soort afspraak", en="instrument"),
        Text(
            nl="Open house, aanbesteding, subsidie, onderhands of in eigen huis.",
            en="open_house, tender, subsidy, negotiated or in_house.",
        ),
    ),
    Term(
        "maximum_term",
        Text(nl="uiterste looptijd", en="maximum term"),
        Text(nl="De looptijd met alle verlengingen.", en="The term with all extensions."),
    ),
    Term(
        "end_cliff",
        Text(nl="aflopende contracten", en="end cliff"),
        Text(
            nl="Hoeveel mensen hulp hebben achter een contract dat afloopt.",
            en="How many people have help behind contracts that end.",
        ),
    ),
    Term(
        "cooperation_length",
        Text(nl="duur van de samenwerking", en="cooperation length"),
        Text(
            nl="Alle contracten achter elkaar: 25 keer een jaarsubsidie is 25 jaar.",
            en="The chain of contracts: a subsidy renewed 25 times is 25 years.",
        ),
    ),
    Term(
        "programme",
        Text(nl="beleidsprogramma", en="programme"),
        Text(nl="Ook project of pilot.", en="Also a project or pilot."),
    ),
    Term(
        "carousel",
        Text(nl="projectencarrousel", en="carousel"),
        Text(
            nl="Programma's die beginnen, eindigen en een andere naam krijgen.",
            en="Programmes that start, end and are renamed.",
        ),
    ),
    Term("council_term", Text(nl="raadsperiode", en="council term")),
    Term("council", Text(nl="raad", en="council")),
    Term(
        "municipal_executive",
        Text(nl="college", en="municipal executive"),
        Text(nl="Burgemeester en wethouders.", en="Mayor and aldermen."),
    ),
    Term("alderman", Text(nl="wethouder", en="alderman")),
    Term(
        "impact_test",
        Text(nl="continuïteitstoets", en="impact test"),
        Text(
            nl="Wat een besluit met lopende relaties doet, voordat het genomen is.",
            en="What a decision does to running relationships, before it is taken.",
        ),
    ),
    Term(
        "plan",
        Text(nl="voornemen", en="plan"),
        Text(nl="Het besluit dat getoetst wordt.", en="The decision that is tested."),
    ),
    Term(
        "alternative",
        Text(nl="variant", en="alternative"),
        Text(nl="Een ander besluit, ernaast gelegd.", en="Another decision beside it."),
    ),
    Term(
        "look_back",
        Text(nl="nameting", en="look-back"),
        Text(nl="Op het scherm: terugblik, kwam het uit?", en="On screen: did it come true?"),
    ),
    Term(
        "rule_question",
        Text(nl="mag dit?", en="rule question"),
        Text(nl="Een vraag over regels.", en="A question about rules."),
    ),
    Term(
        "rule_answer",
        Text(nl="antwoord op regels", en="rule answer"),
        Text(nl="Ook: het mag wel.", en="Also: yes, it is allowed."),
    ),
    Term(
        "promise",
        Text(nl="belofte", en="promise"),
        Text(nl="Wie doet wat, wanneer; en het wordt teruggemeld.", en="Who, what, by when, told back."),
    ),
    Term("bottleneck", Text(nl="knelpunt", en="bottleneck")),
    Term(
        "pattern",
        Text(nl="rode draad", en="pattern"),
        Text(
            nl="Een knelpunt dat op meer plekken terugkomt.",
            en="A bottleneck that comes back in several places.",
        ),
    ),
    Term("recurrence", Text(nl="ook bij ons", en="recurrence")),
    Term(
        "reflection_session",
        Text(nl="kwartaalgesprek", en="reflection session"),
        Text(nl="Praktijk en systeemwereld samen.", en="Practice and system world together."),
    ),
    Term(
        "intervention",
        Text(nl="interventie", en="intervention"),
        Text(
            nl="Een aanpak uit een databank van werkzame aanpakken.",
            en="An approach from a database of effective ones.",
        ),
    ),
    Term(
        "local_memory",
        Text(nl="lokaal geheugen", en="local memory"),
        Text(nl="Wat hier eerder geprobeerd is.", en="What was tried here before."),
    ),
)
