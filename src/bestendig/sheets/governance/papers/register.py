"""Paper 5: the entry in the register of processing activities (AVG 30)."""

from bestendig.analyses.governance import Configuration
from bestendig.language import Text, plain
from bestendig.sheets.governance.paper import Blank, Grid, Paper, Piece, Section

LAW_WORDS = {
    "": Text(nl="nog geen sleutels", en="no keys yet"),
    "wmo": plain("Wmo"),
    "jeugdwet": plain("Jeugdwet"),
    "participatiewet": plain("Participatiewet"),
    "community": Text(nl="opbouwwerk", en="community work"),
    "staff": Text(nl="mensen die hulp geven", en="people who give help"),
    "unspecified": Text(nl="wet niet vermeld", en="law not mentioned"),
}


def register(made_of: Configuration) -> Paper:
    """One entry per law that has a key, with what the organisation must fill in."""
    laws = made_of.held.laws or ("",)
    return Paper(
        "register",
        Text(nl="5-verwerkingsregister", en="5-processing-register"),
        Text(nl="Regels voor het verwerkingsregister", en="Entries for the processing register"),
        Text(
            nl="Voor de privacyfunctionaris (AVG 30, lid 1). Eén regel per sleutel: elke wet is een eigen "
            "verwerking.",
            en="For the privacy officer (GDPR 30, paragraph 1). One entry per key: each law is processed "
            "apart.",
        ),
        tuple(_section(law, made_of) for law in laws),
    )


def _section(law: str, made_of: Configuration) -> Section:
    """One entry."""
    name = LAW_WORDS.get(law, plain(law))
    heads = (Text(nl="onderdeel", en="item"), Text(nl="inhoud", en="content"))
    pieces: tuple[Piece, ...] = (
        Grid(Text(nl="Wat vaststaat", en="What is settled"), heads, _settled(law, made_of)),
        Blank(Text(nl="Verwerkingsverantwoordelijke, contact, FG", en="Controller, contact, officer")),
        Blank(Text(nl="Grondslag", en="Legal ground")),
        Blank(Text(nl="Bewaartermijn van de gegevensmap", en="Retention of the data folder")),
    )
    return Section(Text(nl="Continuïteit van hulp: ", en="Continuity of help: ") + name, pieces)


def _settled(law: str, made_of: Configuration) -> tuple[tuple[Text, Text], ...]:
    """What the software knows of the entry."""
    residents = Text(nl="inwoners met hulp en hun huishouden", en="residents with help and their household")
    people = LAW_WORDS["staff"] if law == "staff" else residents
    return (
        (
            Text(nl="doel", en="purpose"),
            Text(
                nl="zien en leren hoe lang en hoe vast hulp is (sleutel: leren)",
                en="to see and learn how long and how steady help is (key: leren)",
            ),
        ),
        (Text(nl="betrokkenen", en="data subjects"), people),
        (Text(nl="gegevens", en="data"), Text(nl=_titles(made_of, "nl"), en=_titles(made_of, "en"))),
        (
            Text(nl="ontvangers", en="recipients"),
            Text(
                nl="geen; naar buiten gaan alleen vrijgegeven cijfers en opgetelde aantallen",
                en="none; only released figures and added counts go out",
            ),
        ),
        (
            Text(nl="doorgifte buiten de EU", en="transfer outside the EU"),
            Text(nl="geen door de software", en="none by the software"),
        ),
        (
            Text(nl="beveiliging", en="security"),
            Text(
                nl="pseudoniemen, gescheiden sleutels, versies met vingerafdruk, één uitgang voor cijfers",
                en="pseudonyms, separate keys, versions with a fingerprint, one exit for figures",
            ),
        ),
        (Text(nl="koppelen van wetten", en="joining of laws"), _joined(made_of)),
        (Text(nl="gewist", en="erased"), _erased(made_of)),
    )


def _titles(made_of: Configuration, language: str) -> str:
    """The tables in the folder, or all where there is no folder yet."""
    held = made_of.held.rows
    return ", ".join(t.title.into(language) for t in made_of.tables if not held or t.name in held)


def _erased(made_of: Configuration) -> Text:
    """How many versions there are and how often somebody was erased."""
    held = made_of.held
    return Text(
        nl=f"{held.n_versions} gegevensversies; {held.n_erased} keer iemand gewist uit de huidige",
        en=f"{held.n_versions} data versions; {held.n_erased} times somebody erased from the current one",
    )


def _joined(made_of: Configuration) -> Text:
    """The grounds on which laws may be joined about a person, with their days and decisions."""
    grounds = made_of.held.grounds
    if not grounds:
        return Text(
            nl="nee; er is geen grond vastgelegd om wetten over een persoon te verbinden",
            en="no; no ground is recorded to join laws about a person",
        )
    return plain(
        "; ".join(
            f"{each.name}: {', '.join(each.laws)} ({each.decided_by}, {each.document}, "
            f"{each.first_day} / {each.last_day})"
            for each in grounds
        )
    )
