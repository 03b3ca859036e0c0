"""The columns of the knowledge format: names as in the files, and which attribute each one fills."""

import re
from dataclasses import dataclass
from typing import Literal

from bestendig.model.knowledge.words import AUDIENCES, ENDED, LEVELS, PREVENTION, SOURCE_KINDS

Kind = Literal["text", "list", "moment", "whole", "yes_no", "address"]
SHORT, NORMAL, LONG = 120, 400, 1000
ADDRESS = re.compile(r"https?://[^\s<>\"\\]+")
"""What an address on the web looks like; nothing else becomes a link."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name in a file, what it fills, what may stand in it."""

    name: str
    attribute: str
    kind: Kind = "text"
    most: int = NORMAL
    """So many signs at most, in a list for each item."""
    codes: tuple[str, ...] = ()
    """The only values that may stand there, beside none; () for free words."""
    is_required: bool = False
    title: str = ""


KEY = (
    Column("bron_databank", "databank", most=SHORT, is_required=True, title="Databank waaruit dit komt"),
    Column("bron_id", "databank_id", most=SHORT, is_required=True, title="Nummer of naam in die databank"),
)
INTERVENTION = (
    *KEY,
    Column("naam", "name", most=200, is_required=True, title="Naam"),
    Column("andere_namen", "other_names", "list", 200, title="Andere en eerdere namen"),
    Column("eigenaar", "owner", most=200, title="Eigenaar"),
    Column("eigenaar_url", "owner_address", "address", 500, title="Adres van de eigenaar"),
    Column("contact_functie", "contact_function", most=SHORT, title="Functie die er meer van weet"),
    Column("doelgroep_kort", "target_group", title="Voor wie, in eigen woorden"),
    Column("leeftijd_van", "age_from", "whole", title="Leeftijd vanaf"),
    Column("leeftijd_tot", "age_to", "whole", title="Leeftijd tot en met"),
    Column("voor_wie", "audiences", "list", codes=tuple(AUDIENCES), title="Groepen"),
    Column("themas", "themes", "list", SHORT, title="Onderwerpen"),
    Column("doel_kort", "goal", most=600, title="Doel, in eigen woorden"),
    Column("aanpak_soort", "approach", "list", SHORT, title="Soort aanpak"),
    Column("setting", "setting", "list", SHORT, title="Waar het gebeurt"),
    Column("preventieniveau", "prevention", codes=tuple(PREVENTION), title="Niveau van preventie"),
    Column("kosten_indicatie", "cost", most=200, title="Kosten, ongeveer"),
    Column("duur", "duration", most=200, title="Hoe lang het duurt"),
    Column("materialen", "has_materials", "yes_no", title="Zijn er materialen"),
    Column("materialen_url", "materials_address", "address", 500, title="Adres van de materialen"),
    Column("vaste_professional", "named_professional", title="Voorwaarde: een vast gezicht"),
    Column("minimale_looptijd", "minimum_duration", title="Voorwaarde: hoe lang minstens"),
    Column("caseload", "caseload", title="Voorwaarde: hoeveel mensen per hulpverlener"),
    Column("randvoorwaarden", "conditions", "list", title="Andere voorwaarden"),
    Column("past_niet_bij", "not_fitting", "list", title="Wanneer niet gebruiken"),
    Column("url", "address", "address", 500, title="Adres van de beschrijving"),
    Column("licentie_tekst", "licence", title="Wat er met de beschrijving mag"),
    Column("ingetrokken_op", "withdrawn_on", "moment", title="Niet meer in de databank sinds"),
)
RECOGNITION = (
    *KEY,
    Column("niveau_code", "level", codes=tuple(LEVELS), title="Niveau, alleen voor de Nederlandse schaal"),
    Column("schaal", "scale", most=SHORT, title="Naam van de schaal"),
    Column("niveau_letterlijk", "literal", most=200, title="Niveau zoals de bron het schrijft"),
    Column("uitkomstmaat", "outcome", most=200, title="Alleen voor deze uitkomst"),
    Column("commissie", "committee", most=200, title="Wie oordeelde"),
    Column("datum", "on", "moment", title="Wanneer"),
    Column("geldig_tot", "valid_until", "moment", title="Geldig tot"),
    Column("onder_voorbehoud", "is_provisional", "yes_no", title="Onder voorbehoud"),
    Column("in_herbeoordeling", "in_reassessment", "yes_no", title="In herbeoordeling"),
    Column("bron_url", "source", "address", 500, title="Waar het gezien is"),
    Column("bron_soort", "source_kind", codes=tuple(SOURCE_KINDS), title="Soort bron"),
    Column("gezien_op", "seen_on", "moment", title="Wanneer het gezien is"),
    Column("gezien_door", "seen_by", most=SHORT, title="Welke functie het zag"),
    Column("opmerking", "remark", most=600, title="Opmerking"),
)
EXPERIENCE = (
    Column("id", "id", most=SHORT, is_required=True, title="Nummer bij de gemeente"),
    Column("gemeente", "municipality", most=SHORT, is_required=True, title="Gemeente"),
    Column("programma", "programme", most=200, is_required=True, title="Hoe het daar heette"),
    Column("bron_databank", "databank", most=SHORT, title="Databank van de interventie, als die er is"),
    Column("bron_id", "databank_id", most=SHORT, title="Nummer van de interventie, als die er is"),
    Column("van", "since", "moment", title="Vanaf"),
    Column("tot", "until", "moment", title="Tot"),
    Column("gestopt_reden", "ended_because", codes=tuple(ENDED), title="Waarom het stopte"),
    Column("gestopt_toelichting", "ended_words", title="Waarom, in woorden"),
    Column("bereik", "reach", most=200, title="Wie er bereikt zijn"),
    Column("resultaat", "result", most=LONG, title="Wat eruit kwam, in woorden"),
    Column("rapport_url", "report", "address", 500, title="Adres van een verslag"),
    Column("contact_functie", "contact_function", most=SHORT, title="Functie die er meer van weet"),
    Column("thema", "theme", most=30, title="Onderwerp"),
)
TABLES: dict[str, tuple[Column, ...]] = {
    "interventies": INTERVENTION,
    "erkenningen": RECOGNITION,
    "ervaringen": EXPERIENCE,
}
"""The three tables of the format, in the order in which they are written."""
