"""Paper 8: the workplace: who may what by which address, what it holds and for how long."""

from bestendig.language import Text, plain
from bestendig.model.workplace import TableHeld, Workplace
from bestendig.sheets.governance.paper import Blank, Grid, Paper, Piece, Points, Section, Words

YES = Text(nl="ja", en="yes")
NO = Text(nl="", en="")
EVERYBODY = Text(nl="iedereen, ook zonder account", en="everybody, also without an account")
PUBLIC = "public"


def workplace(held: Workplace) -> Paper:
    """Everything about one workplace."""
    return Paper(
        "workplace",
        Text(nl="8-werkplek", en="8-workplace"),
        Text(
            nl="De werkplek: wie mag wat, en wat staat er",
            en="The workplace: who may what, and what it holds",
        ),
        Text(
            nl="Voor beheerder, privacyfunctionaris en ondernemingsraad. Gemaakt van de werkplek die draait.",
            en="For manager, privacy officer and works council. Made from the workplace that runs.",
        ),
        (
            Section(Text(nl="Wie mag wat", en="Who may what"), _powers(held)),
            Section(Text(nl="De adressen", en="The addresses"), _routes(held)),
            Section(Text(nl="Wat de werkplek bewaart", en="What the workplace holds"), _tables(held)),
            Section(Text(nl="Hoe lang", en="How long"), _terms(held)),
            Section(Text(nl="Verwerkingen in het logboek", en="Processing in the log"), _activities(held)),
            Section(Text(nl="Accounts", en="Accounts"), (Points(held.accounts),)),
            Section(Text(nl="Hoe de werkplek is ingesteld", en="How the workplace is set"), _settings(held)),
        ),
    )


def _powers(held: Workplace) -> tuple[Piece, ...]:
    """Every permission by every role."""
    heads = (Text(nl="mag", en="may"), *held.roles.values())
    rows = tuple(
        (power.words, *(YES if role in power.roles else NO for role in held.roles)) for power in held.powers
    )
    return (
        Grid(Text(nl="Rollen en rechten", en="Roles and permissions"), heads, rows),
        Words(
            Text(
                nl="Wat niet met name is toegestaan, is geweigerd. Een andere gemeente ziet niets.",
                en="What is not allowed by name is refused. Another municipality sees nothing.",
            )
        ),
        Blank(
            Text(
                nl="Wie wijst mensen een stoel toe, en wie kijkt dat jaarlijks na?",
                en="Who gives people a seat, and who checks that every year?",
            )
        ),
    )


def _routes(held: Workplace) -> tuple[Piece, ...]:
    """Every address."""
    words = {power.permission: power.words for power in held.powers}
    heads = (
        Text(nl="adres", en="address"),
        Text(nl="vraagt het recht", en="takes the permission"),
        Text(nl="in de code", en="in the code"),
    )
    rows = tuple(
        (
            plain(route.address),
            EVERYBODY if route.permission == PUBLIC else words.get(route.permission, plain(route.permission)),
            plain(f"{route.name}: {route.permission}"),
        )
        for route in held.routes
    )
    return (Grid(Text(nl="Adressen", en="Addresses"), heads, rows),)


def _tables(held: Workplace) -> tuple[Piece, ...]:
    """Every table with its fields."""
    return (
        Words(
            Text(
                nl="Geen rij over een inwoner staat in de werkplek. Persoonsgegevens zijn hier die van "
                "mensen met een account. Bij een tekstvak staat op het scherm wat ermee kan gebeuren.",
                en="No row about a resident is in the workplace. Personal data here are only those of people "
                "with an account. Beside a text field the screen says what may become of it.",
            )
        ),
        *(piece for table in held.tables for piece in _table(table)),
    )


def _table(table: TableHeld) -> tuple[Piece, ...]:
    """One table."""
    heads = (
        Text(nl="veld", en="field"),
        Text(nl="soort", en="kind"),
        Text(nl="kan over een persoon gaan", en="may be about a person"),
    )
    rows = tuple((plain(each.name), each.kind, YES if each.is_personal else NO) for each in table.fields)
    return (Words(plain(f"{table.name}: ") + table.what), Grid(plain(table.name), heads, rows))


def _terms(held: Workplace) -> tuple[Piece, ...]:
    """Every term that holds here."""
    heads = (
        Text(nl="wat", en="what"),
        Text(nl="dagen", en="days"),
        Text(nl="waarom", en="why"),
    )
    rows = tuple((term.what, plain(str(term.days)), term.why) for term in held.terms)
    return (
        Grid(Text(nl="Bewaartermijnen die hier gelden", en="Terms that hold here"), heads, rows),
        Blank(
            Text(
                nl="Hoe lang worden reservekopieën bewaard, en waar?",
                en="How long are backups kept, and where?",
            )
        ),
    )


def _activities(held: Workplace) -> tuple[Piece, ...]:
    """Every processing activity, by the name with which the log refers to it."""
    heads = (Text(nl="verwijzing", en="reference"), Text(nl="wat er gebeurt", en="what happens"))
    rows = tuple((plain(each.urn), each.words) for each in held.activities)
    return (
        Grid(Text(nl="Verwerkingsactiviteiten", en="Processing activities"), heads, rows),
        Words(
            Text(
                nl="Elke regel van het Logboek Dataverwerkingen noemt een van deze verwijzingen. Neem ze "
                "over in uw verwerkingsregister.",
                en="Each line of the Logboek Dataverwerkingen names one of these references. Take them over "
                "into your register of processing.",
            )
        ),
    )


def _settings(held: Workplace) -> tuple[Piece, ...]:
    """How it is set; no secret."""
    heads = (Text(nl="instelling", en="setting"), Text(nl="nu", en="now"))
    return (Grid(Text(nl="Instellingen", en="Settings"), heads, held.settings),)
