"""The laws on which an answer rests, and how an article of each is written."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from bestendig.language import Text

DOTTED = r"\d{1,2}(?:[a-z]{1,2})?(?:\.\d{1,2}[a-z]{0,2}){1,3}"
COLON = r"\d{1,2}:\d{1,4}[a-z]{0,2}"
PLAIN = r"\d{1,3}[a-z]{0,2}"
TAIL = re.compile(
    r"(?:[ ,]*(?:lid \d{1,2}[a-z]?|(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende) lid"
    r"|(?:aanhef(?: en)? )?(?:onder|sub) [a-z0-9]{1,2}|e\.v\.|en verder|t/m [0-9.:a-z]{1,9}))*"
)
"""What may stand behind the number of an article."""
PLACES = (
    "wetten.overheid.nl",
    "lokaleregelgeving.overheid.nl",
    "eur-lex.europa.eu",
    "zoek.officielebekendmakingen.nl",
)
"""Where the text of a law stands in public; a link may be pasted, nothing is fetched."""


@dataclass(frozen=True, slots=True)
class Law:
    """One law: its name, how its articles are written, an example."""

    words: Text
    number: str
    example: str


def _law(name: str, english: str, number: str, example: str) -> Law:
    """A law with its Dutch name and what it is in English."""
    return Law(Text(nl=name, en=f"{name} ({english})"), number, example)


LAWS: dict[str, Law] = {
    "wmo": _law("Wmo 2015", "social support", DOTTED, "2.3.2"),
    "jeugdwet": _law("Jeugdwet", "youth", DOTTED, "7.3.11"),
    "participatiewet": _law("Participatiewet", "work and income", PLAIN, "18 lid 1"),
    "wgs": _law("Wet gemeentelijke schuldhulpverlening", "debt help", PLAIN, "2"),
    "avg": _law("AVG", "GDPR", PLAIN, "6 lid 1 onder e"),
    "uavg": _law("Uitvoeringswet AVG", "GDPR implementation", PLAIN, "30"),
    "awb": _law("Awb", "administrative law", COLON, "4:5"),
    "wvggz": _law("Wvggz", "compulsory mental health care", COLON, "5:2"),
    "wgbo": _law("Burgerlijk Wetboek", "civil code", COLON, "7:457"),
    "wlz": _law("Wlz", "long-term care", DOTTED, "3.2.1"),
    "leerplicht": _law("Leerplichtwet 1969", "compulsory education", PLAIN, "3"),
    "local": Law(
        Text(nl="Verordening of beleidsregel van de gemeente", en="By-law or policy rule of the town"),
        r"[^\n]{1,60}",
        "artikel 4 van de verordening Wmo",
    ),
    "other": Law(Text(nl="Een andere wet of afspraak", en="Another law or agreement"), r"[^\n]{1,60}", ""),
}
WRONG_ARTICLE = Text(
    nl="Zo schrijft deze wet geen artikel. Schrijf het zoals {example}.",
    en="This law does not number its articles so. Write it as {example}.",
)
WRONG_LINK = Text(
    nl="Plak een adres dat met https:// begint, van wetten.overheid.nl of een andere site van de overheid "
    "met wetten. Of laat dit leeg.",
    en="Paste an address that begins with https://, of wetten.overheid.nl or another government site with "
    "laws. Or leave this empty.",
)


def article_of(law: str, written: str) -> str | None:
    """The article as it is kept, without "artikel" before it; None where this law has no such number."""
    bare = (
        re.sub(r"^\s*(?:artikel|art\.?)\s+", "", written.strip(), flags=re.I)
        if law != "local"
        else written.strip()
    )
    found = re.match(f"(?:{LAWS[law].number})(?P<tail>.*)$", bare)
    if not found or not TAIL.fullmatch(found["tail"].strip()):
        return None
    return " ".join(bare.split())


def is_place_of_law(link: str) -> bool:
    """Whether an address is one where laws stand in public."""
    parts = urlsplit(link)
    return parts.scheme == "https" and parts.hostname in PLACES and not parts.username


def ground_words(law: str, article: str) -> Text:
    """One ground as people read it: Wmo 2015, artikel 2.3.2."""
    name = LAWS[law].words
    if law in ("local", "other"):
        return Text(nl=f"{name.nl}: {article}", en=f"{name.en}: {article}")
    return Text(nl=f"{name.nl}, artikel {article}", en=f"{name.en}, article {article}")
