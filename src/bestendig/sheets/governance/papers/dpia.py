"""Paper 4: a draft of the data protection impact assessment, in the four parts of the Dutch model."""

from bestendig.analyses.governance import Configuration
from bestendig.language import Text, plain
from bestendig.sheets.governance.keeping import WINDOW_WORDS
from bestendig.sheets.governance.paper import Blank, Grid, Paper, Piece, Points, Section, Words
from bestendig.sheets.governance.papers.necessity import NECESSARY
from bestendig.sheets.governance.papers.risks import MEASURES_TAKEN, RISKS

OWN_ANSWERS = (
    Blank(
        Text(nl="Wie is verwerkingsverantwoordelijke, en wie verwerkt namens wie?", en="Who is controller?")
    ),
    Blank(
        Text(
            nl="Waar staat de map, en wie beheert die computer?",
            en="Where is the folder, and who runs it?",
        )
    ),
    Blank(
        Text(
            nl="Hoe lang bewaart u de gegevensmap? Bestendig wist niets vanzelf.",
            en="How long do you keep the data folder? Bestendig erases nothing by itself.",
        )
    ),
)
"""What only the organisation knows of the processing."""


def dpia(made_of: Configuration) -> Paper:
    """What the software can say for the assessment, and what the organisation must add."""
    return Paper(
        "dpia",
        Text(nl="4-dpia", en="4-dpia"),
        Text(nl="Ontwerp voor de DPIA", en="Draft of the DPIA"),
        Text(
            nl="Voor de privacyfunctionaris (AVG 35). De vier delen volgen het model van de rijksdienst. "
            "Wat de "
            "software doet staat erin. Wat alleen u weet, vult u in. De functionaris gegevensbescherming "
            "adviseert.",
            en="For the privacy officer (GDPR 35). The four parts follow the model of the Dutch state. "
            "What the "
            "software does is filled in. What only you know, you fill in. The data protection officer "
            "advises.",
        ),
        (
            Section(Text(nl="A. Beschrijving", en="A. Description"), _description(made_of)),
            Section(Text(nl="B. Noodzaak en rechtmatigheid", en="B. Necessity and lawfulness"), _necessity()),
            Section(Text(nl="C. Risico's voor mensen", en="C. Risks to people"), _risks()),
            Section(Text(nl="D. Maatregelen", en="D. Measures"), _measures()),
        ),
    )


def _description(made_of: Configuration) -> tuple[Piece, ...]:
    """What is processed, of whom, with what, how long."""
    held = made_of.held
    keys = ", ".join(held.keys)
    return (
        Words(
            Text(
                nl="Bestanden die de organisatie al heeft, worden gelezen op een eigen computer. Nummers "
                "van mensen "
                "worden aan de deur pseudoniemen. Daaruit worden cijfers over groepen gemaakt, voor een "
                "gesprek.",
                en="Files that the organisation has already are read on a computer of its own. Numbers of "
                "people "
                "become pseudonyms at the door. From these, figures about groups are made, for a "
                "conversation.",
            )
        ),
        Points(
            (
                Text(
                    nl="Betrokkenen: inwoners met hulp, hun huishouden, en mensen die hulp geven.",
                    en="Data subjects: residents with help, their household, and people who give help.",
                ),
                Text(
                    nl='Gegevens: zie het stuk "Welke gegevens, waarom en hoe bewaard".',
                    en='Data: see the paper "Which data, why, and how they are kept".',
                ),
                Text(
                    nl=f"Tabellen nu in de map: {_tables(made_of, 'nl')}.",
                    en=f"Tables now: {_tables(made_of, 'en')}.",
                ),
                Text(nl=f"Sleutels nu: {keys or 'nog geen'}.", en=f"Keys now: {keys or 'none yet'}."),
                Text(
                    nl="Plaats: de computer waar de map staat. Het programma maakt zelf geen verbinding "
                    "naar buiten.",
                    en="Place: the computer of the folder. The program itself makes no connection to the "
                    "outside.",
                ),
                Text(
                    nl="Techniek: vaste rekenregels. Alleen om teksten terug te vinden die niet "
                    "over inwoners gaan, kan een elders getraind taalmodel draaien. Het leert hier niets.",
                    en="Technique: fixed rules of calculation. Only to find texts again that are not about "
                    "residents a language model trained elsewhere may run. It learns nothing here.",
                ),
            )
        ),
        _windows(made_of),
        *OWN_ANSWERS,
    )


def _tables(made_of: Configuration, language: str) -> str:
    """The tables that the folder holds, in one line."""
    found = [table.title.into(language) for table in made_of.tables if table.name in made_of.held.rows]
    return ", ".join(found) or {"en": "none yet"}.get(language, "nog geen")


def _windows(made_of: Configuration) -> Grid:
    """The assumptions in days."""
    rows = tuple((words, plain(str(getattr(made_of.windows, name)))) for name, words in WINDOW_WORDS.items())
    heads = (Text(nl="aanname", en="assumption"), Text(nl="dagen", en="days"))
    return Grid(Text(nl="Aannames die op elk blad staan", en="Assumptions on every sheet"), heads, rows)


def _necessity() -> tuple[Piece, ...]:
    """Why this and no more; grounds are the organisation's."""
    return (
        Points(NECESSARY),
        Blank(
            Text(
                nl="Op welke grondslag verwerkt u deze gegevens (AVG 6, lid 1)? Noem de wet en de taak.",
                en="On which ground do you process these data (GDPR 6, paragraph 1)? Name the law and the "
                "task.",
            )
        ),
        Blank(
            Text(
                nl="Welke uitzondering geldt voor bijzondere gegevens (AVG 9, lid 2)? En hoe verhoudt dit "
                "zich tot het "
                "beroepsgeheim?",
                en="Which exception holds for special categories (GDPR 9, paragraph 2)? And professional "
                "secrecy?",
            )
        ),
        Blank(
            Text(
                nl="Is dit verder gebruik van gegevens die voor iets anders zijn verzameld (AVG 6, lid 4)? "
                "Hoe weegt u "
                "dat?",
                en="Is this further use of data collected for something else (GDPR 6, paragraph 4)? How do "
                "you weigh "
                "it?",
            )
        ),
    )


def _risks() -> tuple[Piece, ...]:
    """Risks with what the software does; likelihood and impact are weighed by the organisation."""
    heads = (Text(nl="risico", en="risk"), Text(nl="wat de software doet", en="what the software does"))
    return (
        Grid(Text(nl="Risico's", en="Risks"), heads, RISKS),
        Blank(
            Text(
                nl="Hoe groot schat u kans en gevolg van elk risico, bij u?",
                en="How likely and how grave is each risk, with you?",
            )
        ),
    )


def _measures() -> tuple[Piece, ...]:
    """What the software does, and what is left."""
    return (
        Points(MEASURES_TAKEN),
        Blank(
            Text(
                nl="Welke maatregelen neemt u zelf: toegang, reservekopie, versleutelde schijf, afspraken?",
                en="Which measures do you take: access, backup, encrypted disk, agreements?",
            )
        ),
        Blank(
            Text(
                nl="Wat is het advies van de functionaris gegevensbescherming? Blijft er een hoog risico "
                "over (AVG 36)?",
                en="What does the data protection officer advise? Does a high risk remain (GDPR 36)?",
            )
        ),
    )
