"""Paper 2: every column, why it is there, what uses it, how it is kept."""

from bestendig.analyses.governance import Configuration
from bestendig.language import Text, plain
from bestendig.language.writing import number
from bestendig.model.purpose import USE_WORDS
from bestendig.model.purposes import PURPOSES
from bestendig.model.table import Column, Table
from bestendig.sheets.governance.keeping import KEPT
from bestendig.sheets.governance.paper import Grid, Paper, Piece, Section, Words

NO_PURPOSE = Text(nl="nog geen doel vastgelegd", en="no purpose recorded yet")
HEADS = (
    Text(nl="kolom", en="column"),
    Text(nl="waarom", en="why"),
    Text(nl="gebruikt door", en="used by"),
    Text(nl="bewaard", en="kept"),
)


def fields(made_of: Configuration) -> Paper:
    """Every table and column."""
    return Paper(
        "fields",
        Text(nl="2-gegevens", en="2-data"),
        Text(nl="Welke gegevens, waarom en hoe bewaard", en="Which data, why, and how they are kept"),
        Text(
            nl="Voor de privacyfunctionaris. Elke tabel en elke kolom die Bestendig kent. Wat hier niet "
            "staat, "
            "wordt niet bewaard. Alles komt uit bestanden die er al zijn.",
            en="For the privacy officer. Every table and column that Bestendig knows. What is not here is "
            "not "
            "kept. Everything comes from files that exist already.",
        ),
        tuple(_section(table, made_of) for table in made_of.tables),
    )


def _section(table: Table, made_of: Configuration) -> Section:
    """One table."""
    pieces: list[Piece] = [Words(Text(nl="Eén rij is: ", en="One row is: ") + table.row + plain("."))]
    pieces.append(Words(_held(made_of.held.rows.get(table.name))))
    if table.needs_consent:
        pieces.append(Words(consent_words(made_of)))
    rows = tuple(_row(table, column) for column in table.columns)
    pieces.append(Grid(table.title, HEADS, rows))
    return Section(plain(table.name) + plain(": ") + table.title, tuple(pieces))


def _held(rows: int | None) -> Text:
    """Whether the data folder holds this table now."""
    if rows is None:
        return Text(nl="Nu: niet in de map.", en="Now: not in the folder.")
    return Text(nl=f"Nu: {number(rows, 'nl')} rijen.", en=f"Now: {number(rows, 'en')} rows.")


def consent_words(made_of: Configuration) -> Text:
    """Whether staff tables are open."""
    consents = made_of.held.consents
    if not consents:
        return Text(
            nl="Deze tabel wordt niet gelezen: er is geen instemming van de ondernemingsraad vastgelegd.",
            en="This table is not read: no consent of the works council is recorded.",
        )
    last = consents[-1]
    return Text(
        nl=f"De ondernemingsraad stemde in op {last['given_on']}, vastgelegd met de vingerafdruk van het "
        f"besluit "
        f"({last['sha256'][:12]}).",
        en=f"The works council agreed on {last['given_on']}, recorded with the fingerprint of the decision "
        f"({last['sha256'][:12]}).",
    )


def _row(table: Table, column: Column) -> tuple[Text, ...]:
    """One column: name and title, why, used by, kept."""
    purpose = PURPOSES.get(table.name, {}).get(column.name)
    name = plain(f"{column.name} (") + column.title + plain(")")
    if purpose is None:
        return name, NO_PURPOSE, NO_PURPOSE, KEPT[column.kind]
    uses = [USE_WORDS[use] for use in purpose.uses]
    together = Text(nl=", ".join(each.nl for each in uses), en=", ".join(each.en for each in uses))
    return name, purpose.why, together, KEPT[column.kind]
