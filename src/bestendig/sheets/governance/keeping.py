"""How each kind of column is kept, and the words of the rule for small numbers."""

from bestendig.language import Text
from bestendig.model.table import Kind

KEPT: dict[Kind, Text] = {
    "person": Text(nl="pseudoniem, met een sleutel per wet", en="pseudonym, with a key for each law"),
    "staff": Text(nl="pseudoniem, met een eigen sleutel", en="pseudonym, with a key of its own"),
    "body": Text(nl="zoals in de bron (geen persoon)", en="as in the source (no person)"),
    "place": Text(nl="zoals in de bron (geen adres)", en="as in the source (no address)"),
    "record": Text(nl="nummer uit de bron", en="number from the source"),
    "date": Text(nl="als dag", en="as a day"),
    "moment": Text(nl="als tijdstip", en="as a moment"),
    "integer": Text(nl="als getal", en="as a number"),
    "number": Text(nl="als getal", en="as a number"),
    "code": Text(nl="als woord uit een vaste lijst", en="as a word from a fixed list"),
    "text": Text(nl="als korte tekst; vrije tekst valt af", en="as short text; free text is dropped"),
    "boolean": Text(nl="als ja of nee", en="as yes or no"),
}

RULE_WORDS: dict[str, Text] = {
    "threshold": Text(nl="inwoners achter een cijfer, ten minste", en="residents behind a figure, at least"),
    "professionals": Text(
        nl="professionals achter een cijfer, ten minste", en="professionals behind a figure, at least"
    ),
    "professional_share": Text(
        nl="van de contacten bij één professional, ten hoogste",
        en="of the contacts with one professional, at most",
    ),
    "organisation_share": Text(
        nl="van de contacten bij één organisatie in een samengevoegde groep, ten hoogste",
        en="of the contacts with one organisation in a merged group, at most",
    ),
    "colleagues": Text(
        nl="collega's achter een cijfer over personeel, ten minste",
        en="colleagues behind a figure about staff, at least",
    ),
    "colleague_share": Text(
        nl="van een cijfer over personeel bij één collega, ten hoogste",
        en="of a figure about staff with one colleague, at most",
    ),
}
"""Field of the rule to words."""

WINDOW_WORDS: dict[str, Text] = {
    "gap": Text(
        nl="dagen zonder contact, en de relatie geldt als geëindigd",
        en="days without contact, and the relationship counts as ended",
    ),
    "contract": Text(nl="dagen rond het einde van een contract", en="days around the end of a contract"),
    "programme": Text(nl="dagen rond het einde van een programma", en="days around the end of a programme"),
    "employment": Text(nl="dagen rond een vertrek of invallen", en="days around a departure or stand-in"),
    "team": Text(nl="dagen rond een ander team", en="days around another team"),
    "record": Text(
        nl="dagen tussen een einde en wat een register erover zegt",
        en="days between an ending and what a register says of it",
    ),
    "recent": Text(
        nl="dagen voor het einde van de gegevens: te kort geleden om te weten",
        en="days before the end of the data: too recent to know",
    ),
}
"""Field of the windows to words."""
