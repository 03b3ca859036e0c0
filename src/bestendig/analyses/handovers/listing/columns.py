"""The columns of the list, declared once: how they are called, by which other words they are known."""

from dataclasses import dataclass
from typing import Literal

from bestendig.language import Text

Kind = Literal["text", "names", "yes_no", "day", "status", "whole", "number", "own", "told"]
"""`own` cells are people's own and travel along; `told` ones are written by the software and not read."""
SheetName = Literal["people", "colleagues", "faces", "about"]
SHEETS: dict[SheetName, Text] = {
    "people": Text(nl="Overdracht", en="Handover"),
    "colleagues": Text(nl="Collega's", en="Colleagues"),
    "faces": Text(nl="Bekende gezichten", en="Known faces"),
    "about": Text(nl="Over", en="About"),
}
EXPLAINED = Text(nl="Uitleg", en="Explanation")
COMPARED = Text(nl="Drie manieren", en="Three ways")
STAYS = Text(nl="Blijft", en="Stays")
"""The sheet of those who are on the list but not handed over: it travels along, and is not read."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it is in the code, its heading, other words for it, how wide, what to fill in."""

    name: str
    heading: Text
    words: tuple[str, ...] = ()
    kind: Kind = "text"
    width: int = 14
    help: Text | None = None


def _yes(name: str, nl: str, en: str, *words: str, help: Text | None = None) -> Column:
    """A column with yes or no."""
    return Column(name, Text(nl=nl, en=en), words, "yes_no", 12, help)


PEOPLE: tuple[Column, ...] = (
    Column("client", Text(nl="inwoner", en="resident"), (
        "inwonernummer", "clientnummer", "client", "clientnr", "client nr", "nummer", "nr", "bewoner",
        "klant", "klantnummer", "jeugdige", "deelnemer", "burger", "persoon", "dossier", "dossiernummer",
        "client id", "client number", "person", "id",
    ), help=Text(
        nl="Uw eigen nummer, geen BSN. Ieder op één regel.", en="Your own number, no BSN. Each on one row."
    )),
    Column("own_name", Text(nl="naam", en="name"), (
        "voornaam", "achternaam", "roepnaam", "naam inwoner", "naam client", "first name", "last name",
    ), "own", 18, Text(nl="Voor uzelf; gaat nergens heen.", en="For yourself; goes nowhere.")),
    Column("current", Text(nl="nu bij", en="now with"), (
        "professional", "medewerker", "hulpverlener", "begeleider", "consulent", "werker", "sociaal werker",
        "vaste professional", "huidige professional", "contactpersoon", "casusregisseur", "nu", "van",
        "current", "worker", "from", "collega",
    ), width=18),
    Column("last_seen", Text(nl="laatst gezien", en="last seen"), (), "told", 13),
    Column("proposed", Text(nl="voorstel", en="proposal"), (
        "naar", "nieuwe professional", "nieuw", "overdragen aan", "gaat naar", "wordt", "proposed",
        "new worker", "to", "new",
    ), width=18, help=Text(
        nl="Verander gerust. Laat het nakijken met: bestendig handover check.",
        en="Change it freely. Have it checked with: bestendig handover check.",
    )),
    Column("why", Text(nl="waarom", en="why"), kind="told", width=48),
    Column("runner_up", Text(nl="op een na", en="runner-up"), ("tweede keus",), "told", 18),
    Column("in_absence", Text(nl="bij afwezigheid", en="in absence"), (), "told", 18),
    Column("warnings", Text(nl="let op", en="watch out"), (), "told", 36),
    Column("wish", Text(nl="wens", en="wish"), (
        "voorkeur", "wens inwoner", "wil graag", "preference", "would like",
    ), width=18, help=Text(
        nl="Om wie vraagt de inwoner zelf? Gaat voor alles, behalve voor plek.",
        en="Whom does the resident ask for? Goes before everything but room.",
    )),
    Column("rather_not", Text(nl="liever niet", en="rather not"), (
        "niet bij", "niet", "not", "geen", "liever niet bij",
    ), "names", 18, Text(nl="Meer namen: zet er ; tussen.", en="More names: put ; in between.")),
    _yes("may_be_told", "verhaal mag mee", "story may travel", "mag ik dit vertellen", "mag verteld worden",
         "verhaal mee", "may be told", help=Text(
             nl="'Mag ik dit vertellen?' Leeg: nog niet gevraagd.",
             en="'May I tell this?' Empty: not asked yet.",
         )),
    Column("spoken_on", Text(nl="gesproken op", en="spoken on"), (
        "besproken op", "datum gesprek", "gesprek op", "gesproken", "talked on",
    ), "day", 13),
    Column("status", Text(nl="status", en="status"), ("stand",), "status", 18),
    Column("pin", Text(nl="vastzetten", en="pin"), (
        "vast", "vastgezet", "vastleggen", "pinned", "fixed",
    ), width=14, help=Text(
        nl="Ja: dit voorstel blijft staan. Of de naam van een collega.",
        en="Yes: this proposal stays. Or the name of a colleague.",
    )),
    Column("note", Text(nl="opmerking", en="remark"), (
        "opmerkingen", "notitie", "toelichting", "note", "notes", "remarks", "comment",
    ), "own", 30),
    Column("faces", Text(nl="bekende gezichten", en="known faces"), (
        "bekend gezicht", "bekende collegas", "gezichten", "kent", "kent ook", "bekend met",
        "eerdere professionals", "eerder bij", "faces", "knows", "known face",
    ), "names", 28),
    Column("household", Text(nl="huishouden", en="household"), (
        "gezin", "huishoudnummer", "gezinsnummer", "family",
    ), help=Text(
        nl="Wie bij elkaar hoort krijgt hetzelfde nummer.", en="Who belong together have the same number."
    )),
    Column("team", Text(nl="team", en="team"), ("wijkteam",)),
    Column("area", Text(nl="gebied", en="area"), ("buurt", "wijk", "neighbourhood", "plaats")),
    Column("law", Text(nl="wet", en="law"), ("wettelijk kader", "domein")),
    Column("language", Text(nl="taal", en="language"), ("voertaal", "spreekt")),
    Column("needs", Text(nl="nodig", en="needs"), (
        "deskundigheid", "expertise", "specialisme", "competentie", "competenties", "competences",
    ), "names", 18),
    Column("weight", Text(nl="telt voor", en="counts for"), (
        "gewicht", "zwaarte", "weegt", "weight",
    ), "whole", 10, Text(nl="Zoveel plekken; leeg is 1.", en="So many places; empty is 1.")),
    Column("minutes", Text(nl="minuten", en="minutes"), ("minuten per maand",), "whole", 10),
    Column("birth_year", Text(nl="geboortejaar", en="birth year"), (
        "jaar van geboorte", "year of birth",
    ), "whole", 12),
    Column("changed_on", Text(nl="laatst gewisseld op", en="last changed on"), (
        "laatste wisseling", "gewisseld op", "changed on", "nu bij sinds",
    ), "day", 14),
    _yes("changes_now", "verandert er meer", "other change now", "andere verandering", "changes now"),
    _yes("stays", "mag blijven", "may stay", "blijft als het kan", "stays if possible"),
)  # fmt: skip
COLLEAGUES: tuple[Column, ...] = (
    Column("professional", Text(nl="collega", en="colleague"), (
        "professional", "medewerker", "naam", "hulpverlener", "naam medewerker", "worker", "name",
    ), width=20),
    Column("team", Text(nl="team", en="team"), ("wijkteam",)),
    Column("organisation", Text(nl="organisatie", en="organisation"), ("aanbieder",), width=18),
    Column("fte", Text(nl="fte", en="fte"), ("deel van een baan", "aanstelling"), "number", 8),
    Column("places", Text(nl="plekken", en="places"), (
        "plekken totaal", "caseload", "capaciteit", "maximum", "max", "ruimte totaal", "capacity",
    ), "whole", 10, Text(
        nl="Hoeveel mensen in totaal. Leeg: eerlijk verdeeld over iedereen.",
        en="How many people in all. Empty: an even share for everybody.",
    )),
    Column("load", Text(nl="bezet", en="taken"), (
        "nu", "heeft nu", "bezette plekken", "huidige caseload", "load", "has now",
    ), "whole", 10),
    Column("after", Text(nl="na dit voorstel", en="after this proposal"), (), "told", 12),
    Column("competences", Text(nl="kan", en="can"), (
        "deskundigheid", "expertise", "specialisme", "competenties", "competences", "skills",
    ), "names", 20),
    Column("languages", Text(nl="talen", en="languages"), ("taal", "spreekt", "language"), "names", 16),
    Column("laws", Text(nl="wetten", en="laws"), ("wet", "law"), "names", 16),
    Column("areas", Text(nl="gebieden", en="areas"), (
        "gebied", "buurten", "buurt", "wijk", "area",
    ), "names", 20),
    Column("from_day", Text(nl="vanaf", en="from"), ("in dienst", "begint op", "starts on"), "day", 13),
    Column("until_day", Text(nl="tot en met", en="until"), (
        "tot", "uit dienst", "t m", "weg op",
    ), "day", 13),
)  # fmt: skip
FACES: tuple[Column, ...] = (
    Column("client", Text(nl="inwoner", en="resident"), PEOPLE[0].words),
    Column("professional", Text(nl="collega", en="colleague"), (
        "professional", "medewerker", "bekend gezicht", "gezicht", "hulpverlener", "worker", "face",
    ), width=20),
    Column("n_days", Text(nl="dagen met contact", en="days with contact"), (
        "dagen", "aantal", "aantal contacten", "contacten", "keer", "days", "contacts",
    ), "whole", 18),
    Column("first_on", Text(nl="eerste contact", en="first contact"), (
        "eerste keer", "sinds", "since",
    ), "day", 14),
    Column("last_on", Text(nl="laatste contact", en="last contact"), ("laatste keer", "last"), "day", 14),
    Column("strength", Text(nl="sterkte", en="strength"), (), "number", 12, Text(
        nl="Dagen met contact; een jaar geleden telt half.", en="Days with contact; a year ago counts half."
    )),
    _yes("is_former", "was eerder de vaste", "was the own one", "eerder vaste", "former"),
    _yes("is_household", "komt al thuis", "comes to the home", "van het huishouden", "household"),
)  # fmt: skip
COLUMNS: dict[SheetName, tuple[Column, ...]] = {
    "people": PEOPLE,
    "colleagues": COLLEAGUES,
    "faces": FACES,
}
