"""Building blocks for agreements that keep faces: words for a contract, the assumption that each moves."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.sheets.sheet import DataTable


@dataclass(frozen=True, slots=True)
class Clause:
    """One building block: its name, words that can be taken over, the names of the assumptions it moves."""

    name: Text
    words: Text
    moves: tuple[str, ...]


CLAUSES = (
    Clause(
        Text(nl="Collega's overnemen", en="Taking on colleagues"),
        Text(
            nl="Wie de opdracht krijgt, biedt de hulpverleners die deze inwoners nu kennen als eerste een "
            "baan aan, en vertelt hoeveel van hen meegaan.",
            en="Whoever gets the order offers the professionals who know these residents now a job first, "
            "and tells how many of them move along.",
        ),
        ("staff_transfer", "follow"),
    ),
    Clause(
        Text(nl="Hulp afmaken", en="Finishing help"),
        Text(
            nl="Hulp die loopt, mag worden afgemaakt door wie haar geeft, tegen het oude tarief, tot de "
            "afgesproken tijd om is. De inwoner kiest.",
            en="Help that runs may be finished by those who give it, at the old rate, until the agreed time "
            "is over. The resident chooses.",
        ),
        ("right_to_finish", "finish_months"),
    ),
    Clause(
        Text(nl="Vroeg zeggen", en="Telling early"),
        Text(
            nl="Wie stopt of wisselt, hoort dat ten minste negen maanden vooraf; inwoners horen het van hun "
            "eigen hulpverlener, en horen ook wie er blijft.",
            en="Whoever stops or changes hears so nine months beforehand at least; residents hear it from "
            "their own professional, and hear who stays as well.",
        ),
        ("anticipation_months", "anticipation_factor", "knock_on_factor"),
    ),
    Clause(
        Text(nl="Warm overdragen", en="Handing over warmly"),
        Text(
            nl="Bij elke wisseling is er een gesprek van de inwoner, de oude en de nieuwe hulpverlener. De "
            "uren daarvoor worden betaald.",
            en="With every switch there is a talk of the resident, the old and the new professional. The "
            "hours for it are paid.",
        ),
        ("warm_handover", "warm_handover_hours", "drop_out"),
    ),
    Clause(
        Text(nl="Vaste gezichten", en="Fixed faces"),
        Text(
            nl="Elke inwoner heeft een vaste hulpverlener en een tweede die hij kent. De aanbieder laat zien "
            "hoe dat in roosters en bij vertrek wordt geregeld.",
            en="Every resident has a usual professional and a second one who is known. The provider shows "
            "how rosters and departures are arranged for it.",
        ),
        ("known_successor", "keeps_face"),
    ),
    Clause(
        Text(nl="Lang genoeg", en="Long enough"),
        Text(
            nl="Het contract duurt zo lang als hulp hier vaak duurt, met opties om te verlengen die vooraf "
            "zijn opgeschreven. Ten minste een jaar voor het einde is bekend wat er gebeurt.",
            en="The contract lasts as long as help often lasts here, with options to extend that were "
            "written down beforehand. At least a year before the end it is known what happens.",
        ),
        ("stay_chance", "extend_months", "transition_months"),
    ),
)
HEADING = Text(nl="Afspraken die gezichten bewaren", en="Agreements that keep faces")
MEANING = Text(
    nl="Bouwstenen om over te praten met inkoop en aanbieders; geen juridisch advies. Achteraan staat welke "
    "aanname van deze toets ermee verandert: vul die anders in en maak de toets opnieuw.",
    en="Building blocks to talk about with purchasing and providers; no legal advice. At the end stands "
    "which assumption of this test changes with it: fill it in otherwise and make the test again.",
)
CAPTION = Text(nl="", en="")
HEADERS = (
    Text(nl="Bouwsteen", en="Building block"),
    Text(nl="Wat er kan staan", en="What it can say"),
    Text(nl="Aanname", en="Assumption"),
)


def clauses_table(labels: dict[str, Text]) -> DataTable:
    """The building blocks with the assumptions that they move, by their words where the test has them."""
    rows = tuple((clause.name, clause.words, _moved(clause, labels)) for clause in CLAUSES)
    return DataTable(CAPTION, HEADERS, ("words",) * 3, rows)


def _moved(clause: Clause, labels: dict[str, Text]) -> Text:
    """The assumptions that a clause moves: those that this test rests on, a line of words."""
    found = [labels[name] for name in clause.moves if name in labels]
    return Text(
        nl="; ".join(each.nl for each in found) or "telt in deze toets niet mee",
        en="; ".join(each.en for each in found) or "does not count in this test",
    )
