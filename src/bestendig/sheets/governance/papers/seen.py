"""Paper 1: who sees what, by which door, and what is impossible."""

from collections.abc import Mapping

from bestendig.analyses.governance import Configuration
from bestendig.language import Text, plain
from bestendig.language.writing import number, share
from bestendig.sheets.governance.doors import DOORS, WAY_WORDS
from bestendig.sheets.governance.keeping import RULE_WORDS
from bestendig.sheets.governance.paper import Blank, Grid, Paper, Piece, Points, Section, Words
from bestendig.sheets.governance.promises import PROMISES

NOT_DESCRIBED = Text(nl="nog niet beschreven", en="not described yet")


def seen(made_of: Configuration, commands: Mapping[str, str]) -> Paper:
    """Who sees what."""
    return Paper(
        "seen",
        Text(nl="1-wie-ziet-wat", en="1-who-sees-what"),
        Text(nl="Wie ziet wat, en wat kan niet", en="Who sees what, and what is impossible"),
        Text(
            nl="Voor iedereen. De kluis is de map met gegevens van één organisatie. Op de tafel liggen "
            "alleen "
            "vrijgegeven cijfers.",
            en="For everybody. The vault is the folder of data of one organisation. On the table lie "
            "released "
            "figures only.",
        ),
        (
            Section(Text(nl="Wie ziet wat", en="Who sees what"), _roles()),
            Section(Text(nl="De deuren", en="The doors"), _doors(made_of, commands)),
            Section(Text(nl="Kleine aantallen", en="Small numbers"), _small_numbers(made_of)),
            Section(Text(nl="Wat niet kan", en="What is impossible"), _impossible()),
        ),
    )


def _roles() -> tuple[Piece, ...]:
    """A line per role: what they see and what not."""
    rows = (
        (
            Text(nl="beheerder van de kluis", en="keeper of the vault"),
            Text(nl="rijen met pseudoniemen, nooit namen", en="rows with pseudonyms, never names"),
        ),
        (
            Text(nl="team, aanbieder, gemeente aan tafel", en="team, provider, municipality at the table"),
            Text(nl="dezelfde gespreksbladen, allemaal", en="the same discussion sheets, all of them"),
        ),
        (
            Text(nl="professional", en="professional"),
            Text(
                nl="gespreksbladen; over zichzelf is er geen cijfer",
                en="discussion sheets; there is no figure about oneself",
            ),
        ),
        (
            Text(nl="leidinggevende", en="manager"),
            Text(
                nl="gespreksbladen; nooit iets over één medewerker",
                en="discussion sheets; never anything about one worker",
            ),
        ),
        (
            Text(nl="inwoner", en="resident"),
            Text(
                nl="gespreksbladen die openbaar zijn; de eigen gegevens via het bronsysteem",
                en="sheets that are public; own data by way of the source system",
            ),
        ),
    )
    heads = (Text(nl="wie", en="who"), Text(nl="ziet", en="sees"))
    return (
        Grid(Text(nl="Rollen", en="Roles"), heads, rows),
        Words(
            Text(
                nl="Eerlijk gezegd: wie bij de map en de opdrachtregel kan, kan bij de rijen. Houd die "
                "kring klein.",
                en="Said plainly: whoever holds the folder and the command line holds its rows. Keep that "
                "circle "
                "small.",
            )
        ),
        Blank(
            Text(
                nl="Wie zijn de beheerders van de kluis, en wie ziet daarop toe?",
                en="Who are the keepers of the vault, and who oversees them?",
            )
        ),
    )


def _doors(made_of: Configuration, commands: Mapping[str, str]) -> tuple[Piece, ...]:
    """A line per command."""
    rows = []
    for name, told in commands.items():
        door = DOORS.get(name)
        gives = door.gives if door else plain(told)
        rows.append((plain(name), gives, WAY_WORDS[door.way] if door else NOT_DESCRIBED))
    heads = (
        Text(nl="opdracht", en="command"),
        Text(nl="geeft", en="gives"),
        Text(nl="hoe ver dat gaat", en="how far it goes"),
    )
    asked = made_of.held.n_rows_asked
    asked_words = Text(
        nl=f"Zo vaak zijn er rijen voor een taak gevraagd: {number(asked, 'nl')}. Wie, wanneer en waarvoor "
        "staat in inzage.jsonl.",
        en=f"So often rows were asked for a task: {number(asked, 'en')}. Who, when and what for stands in "
        "inzage.jsonl.",
    )
    return Grid(Text(nl="Opdrachten", en="Commands"), heads, tuple(rows)), Words(asked_words)


def _small_numbers(made_of: Configuration) -> tuple[Piece, ...]:
    """The rule in force."""
    rows = tuple((RULE_WORDS.get(name, plain(name)), written(value)) for name, value in made_of.rule.items())
    heads = (Text(nl="regel", en="rule"), Text(nl="nu", en="now"))
    points = (
        Text(
            nl='Kleine groepen worden eerst samengevoegd tot "overige".',
            en='Small groups are merged first, into "overige".',
        ),
        Text(
            nl="Periodes zijn hele maanden, en hoogstens twee uitsplitsingen tegelijk.",
            en="Periods are whole months, with at most two splits at once.",
        ),
        Text(
            nl=f"Elk antwoord wordt opgeschreven en met eerdere vergeleken. Tot nu toe: "
            f"{number(made_of.held.n_answers, 'nl')}.",
            en=f"Each answer is written down and compared with earlier ones. So far: "
            f"{number(made_of.held.n_answers, 'en')}.",
        ),
    )
    return (Grid(Text(nl="De regel die nu geldt", en="The rule in force"), heads, rows), Points(points))


def written(value: float) -> Text:
    """A number or a share of the rule."""
    if value < 1:
        return Text(nl=share(value, "nl"), en=share(value, "en"))
    return plain(f"{value:g}")


def _impossible() -> tuple[Piece, ...]:
    """What cannot happen, with the test that shows it."""
    rows = tuple((each.words, plain(f"{each.file}: {each.test}")) for each in PROMISES)
    heads = (
        Text(nl="dit kan niet", en="this cannot be"),
        Text(nl="getoond door de test", en="shown by the test"),
    )
    return (Grid(Text(nl="Wat niet kan, met bewijs", en="What is impossible, with proof"), heads, rows),)
