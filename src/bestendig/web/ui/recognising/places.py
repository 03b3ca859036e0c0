"""Where somebody lives: a street with a number, a postcode."""

import re

STREET = re.compile(
    r"\b(?:[A-ZÀ-Þ][\w'’-]*(?:straat|laan|weg|plein|kade|singel|gracht|dijk|hof|steeg|plantsoen|dreef|wal|pad|"
    r"park|markt|haven|burg|veld|erf|ring|baan|oord|akker|weide|donk|hoeve|kamp|straatje|laantje)"
    r"|[a-zà-þ]{3,}(?:straat|laan|plein|gracht|steeg|plantsoen|singel)"
    r"|[Ll]aan van (?:de |den |der |het )?[A-ZÀ-Þ][\w'’-]+|[A-Z][a-z]+ (?:straat|laan|weg|plein)"
    r"|[A-ZÀ-Þ][\w'’-]+(?:str|ln|pl)\.)"
    r"\s+(?:nr\.?\s*|nummer\s+|huisnummer\s+)?(\d{1,4})(?!\d|[.,:/]\d|-\d+-|\s*(?:%|€|procent\b))"
    r"(?:\s?[a-hA-H]\b|-\w{1,3}\b)?(\s+[a-zà-þ]+)?"
)
NO_STREET = re.compile(r"\b(?:onder|snel|ver|half|auto|spoor|fiets|lucht|water|uit|toe|om|zij)weg\b", re.I)
COUNTED = frozenset(
    [
        "keer",
        "maal",
        "mensen",
        "inwoners",
        "gezinnen",
        "huishoudens",
        "kinderen",
        "jongeren",
        "ouderen",
        "teams",
        "plekken",
        "plaatsen",
        "woningen",
        "bedden",
        "dagen",
        "weken",
        "maanden",
        "jaar",
        "jaren",
        "uur",
        "uren",
        "minuten",
        "kwartier",
        "euro",
        "dossiers",
        "aanvragen",
        "collega's",
        "vrijwilligers",
        "bewoners",
        "meldingen",
        "groepen",
        "bijeenkomsten",
        "gesprekken",
        "nachten",
        "appartementen",
        "kamers",
        "flats",
        "studio's",
        "medewerkers",
        "hulpverleners",
        "professionals",
        "partijen",
        "organisaties",
        "aanbieders",
        "van",
    ]
)
"""What a number before it counts: no number of a house."""
POSTCODE = re.compile(
    r"(?<![\d.,-])([1-9]\d{3})(\s?)(?!S[ADS])([A-Z]{2})(?![\w-])|(?<![\d.,-])[1-9]\d{3}[a-z]{2}\b"
    r"|\b[Pp]ostcode:? [1-9]\d{3}\b"
)
YEARS = range(1950, 2050)
ABBREVIATIONS = frozenset(
    [
        "HR",
        "IT",
        "OR",
        "EU",
        "NL",
        "GI",
        "PW",
        "MT",
        "IB",
        "PB",
        "JW",
        "BW",
        "AO",
        "ZZ",
        "VO",
        "PO",
        "CJ",
        "RM",
        "MW",
        "OM",
        "AP",
        "CB",
        "CW",
        "AB",
    ]
)
"""Two capitals that stand behind a year more often than in a postcode of those numbers."""


def has_address(words: str) -> bool:
    """Whether a street with a number of a house or a postcode stands there."""
    return any(_is_home(found) for found in STREET.finditer(words)) or any(
        _is_postcode(found) for found in POSTCODE.finditer(words)
    )


def _is_home(found: re.Match[str]) -> bool:
    """Whether the number is one of a house, and counts nothing."""
    return not NO_STREET.match(found[0]) and (found[2] or "").strip() not in COUNTED


def _is_postcode(found: re.Match[str]) -> bool:
    """Whether it is no year with an abbreviation behind it."""
    return not (found[2] and int(found[1]) in YEARS and found[3] in ABBREVIATIONS)
