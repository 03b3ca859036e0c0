"""Paper 3: the regulation for the works council (WOR 27), with what is about staff."""

from bestendig.analyses.governance import Configuration
from bestendig.language import Text
from bestendig.model.table import Column
from bestendig.sheets.governance.paper import Blank, Grid, Paper, Piece, Points, Section, Words
from bestendig.sheets.governance.papers.fields import consent_words
from bestendig.sheets.governance.papers.seen import written


def works_council(made_of: Configuration) -> Paper:
    """A regulation to agree to or to change."""
    return Paper(
        "works_council",
        Text(nl="3-regeling-ondernemingsraad", en="3-regulation-works-council"),
        Text(nl="Regeling voor de ondernemingsraad", en="Regulation for the works council"),
        Text(
            nl="Ontwerp voor een regeling over gegevens van medewerkers. De ondernemingsraad moet "
            "instemmen (WOR "
            "27, lid 1, onder k en l). Zolang dat niet is vastgelegd, blijven de tabellen over personeel "
            "dicht.",
            en="Draft of a regulation on data of workers. The works council must consent (WOR 27, "
            "paragraph 1, "
            "under k and l). As long as that is not recorded, the tables about staff stay closed.",
        ),
        (
            Section(Text(nl="1. Doel", en="1. Purpose"), _purpose()),
            Section(Text(nl="2. Welke gegevens", en="2. Which data"), _data(made_of)),
            Section(Text(nl="3. Welke cijfers", en="3. Which figures"), _figures(made_of)),
            Section(Text(nl="4. Wat nooit gebeurt", en="4. What never happens"), _never(made_of)),
            Section(Text(nl="5. Toezien en stoppen", en="5. Overseeing and stopping"), _overseeing()),
            Section(Text(nl="6. Vastleggen", en="6. Recording"), _recording(made_of)),
        ),
    )


def _purpose() -> tuple[Piece, ...]:
    """What for, and what not for."""
    return (
        Words(
            Text(
                nl="Zien hoe lang en hoe vast hulp is, en waarmee wisselingen van gezicht samenvallen, om "
                "daar samen "
                "over te praten. Ander gebruik valt buiten deze regeling.",
                en="To see how long and how steady help is, and together with what a face changes, in "
                "order to talk "
                "about it. Other use falls outside this regulation.",
            )
        ),
        Points(
            (
                Text(
                    nl="De cijfers zijn niet bedoeld en niet geschikt om één medewerker te volgen of te "
                    "beoordelen.",
                    en="The figures are not meant and not fit to monitor or judge one worker.",
                ),
                Text(
                    nl="Ze worden niet gebruikt bij beoordeling, beloning, roosters of ontslag.",
                    en="They are not used in appraisal, pay, rosters or dismissal.",
                ),
                Text(
                    nl="Ze worden niet gebruikt om ziekteverzuim te bekijken.",
                    en="They are not used to look at sick leave.",
                ),
            )
        ),
    )


def _data(made_of: Configuration) -> tuple[Piece, ...]:
    """The tables about staff, with their columns."""
    rows = tuple(
        (table.title, Text(nl=_names(table.columns, "nl"), en=_names(table.columns, "en")))
        for table in made_of.staff_tables
    )
    heads = (Text(nl="tabel", en="table"), Text(nl="kolommen", en="columns"))
    return (
        Grid(Text(nl="Tabellen over personeel", en="Tables about staff"), heads, rows),
        Words(
            Text(
                nl="Ook contacten en betrokkenheid noemen een professional, met een pseudoniem. Zonder dat "
                "is niet te "
                "zien of een inwoner dezelfde persoon terugziet. Namen en personeelsnummers worden niet "
                "bewaard.",
                en="Contacts and assignments name a professional too, by a pseudonym. Without it one "
                "cannot see "
                "whether a resident meets the same person again. Names and staff numbers are not kept.",
            )
        ),
    )


def _names(columns: tuple[Column, ...], language: str) -> str:
    """The titles of columns in one line."""
    return ", ".join(column.title.into(language) for column in columns)


def _figures(made_of: Configuration) -> tuple[Piece, ...]:
    """The measures that read a table about staff."""
    rows = tuple((card.label, card.meaning) for card in made_of.staff_measures)
    heads = (Text(nl="maat", en="measure"), Text(nl="wat het is", en="what it is"))
    if not rows:
        nothing = Text(
            nl="In deze versie leest geen maat een tabel over personeel. Ze helpen alleen om te zien "
            "waarmee een "
            "einde samenviel.",
            en="In this version no measure reads a table about staff. They only help to see together with "
            "what "
            "a relationship ended.",
        )
        return (Words(nothing),)
    return (Grid(Text(nl="Maten over personeel", en="Measures about staff"), heads, rows),)


def _never(made_of: Configuration) -> tuple[Piece, ...]:
    """The limits for staff, from the rule in force."""
    least, largest = made_of.rule["colleagues"], made_of.rule["colleague_share"]
    return (
        Points(
            (
                Text(nl="Geen cijfer over minder dan ", en="No figure about fewer than ")
                + written(least)
                + Text(nl=" collega's.", en=" colleagues."),
                Text(
                    nl="Geen cijfer waar één collega meer dan ",
                    en="No figure where one colleague has more than ",
                )
                + written(largest)
                + Text(nl=" van uitmaakt.", en=" of it."),
                Text(
                    nl="Geen lijst van medewerkers, geen rangorde van teams, geen streefcijfer.",
                    en="No list of workers, no order of teams, no target.",
                ),
                Text(
                    nl='Geen "wat als" over een collega die niet zelf heeft gezegd weg te gaan.',
                    en='No "what if" about a colleague who has not said to be leaving.',
                ),
            )
        ),
        Words(
            Text(
                nl='De tests hierbij staan in het stuk "Wie ziet wat, en wat kan niet".',
                en='The tests that show this stand in the paper "Who sees what, and what is impossible".',
            )
        ),
    )


def _overseeing() -> tuple[Piece, ...]:
    """What the council may do."""
    return (
        Points(
            (
                Text(
                    nl="De ondernemingsraad mag elk gespreksblad zien waarin personeelsgegevens zitten.",
                    en="The works council may see every sheet that holds staff data.",
                ),
                Text(
                    nl="Een nieuwe kolom of maat over personeel wordt eerst voorgelegd. Dit pakket wordt "
                    "dan opnieuw "
                    "gemaakt.",
                    en="A new column or measure about staff is put to the council first. This package is "
                    "then made "
                    "again.",
                ),
            )
        ),
        Blank(
            Text(
                nl="Hoe vaak bespreekt u het gebruik samen?", en="How often do you discuss the use together?"
            )
        ),
        Blank(
            Text(
                nl="Hoe trekt de ondernemingsraad instemming in, en wie verwijdert de tabellen dan?",
                en="How does the council withdraw its consent, and who then removes the tables?",
            )
        ),
    )


def _recording(made_of: Configuration) -> tuple[Piece, ...]:
    """What is recorded now, and how."""
    return (
        Words(consent_words(made_of)),
        Words(
            Text(
                nl="Vastleggen gaat met: bestendig consent --date JJJJ-MM-DD --document besluit.pdf. De "
                "dag en de "
                "vingerafdruk van het besluit worden bewaard.",
                en="To record: bestendig consent --date YYYY-MM-DD --document decision.pdf. The day and the "
                "fingerprint of the decision are kept.",
            )
        ),
        Blank(Text(nl="Wie tekent namens bestuurder en ondernemingsraad?", en="Who signs for both sides?")),
    )
