"""Compound words and their parts: a schuldhulpverlener is found by schuld, hulp and verlener."""

from functools import cache
from importlib.resources import files

LINKS = ("", "s", "en", "n", "e")
"""What may stand between two parts, most likely first."""
LEAST = 4
"""Letters of the shortest part, and of a word too short to hold two."""
_OWN = """
    aanvraag aanpak begeleiding behandel beschermd beschikking bewind budget bureau client coach consulent
    contact crisis dienst diagnose domein dossier gezin hulp huur indicatie inkomen inloop inwoner jeugd
    kamer keten keuken kind leeftijd lijst loket mantel medewerker melding nood ondersteuning opvang overleg
    pand plan professional raad regel regie schuld school sociaal spreek taal taxi team thuis toegang
    toeslag traject uitkering verlener verlening vervoer voorziening wacht wijk wonen woning zorg
    bed bus dag dak
"""
_NEVER = "aard achtig baar heid isch ling lijk loop ment rijk schap teit ster zaam zame"
OWN_PARTS = frozenset(_OWN.split())
"""Parts of the social domain, beside the list that comes along."""
NEVER = frozenset(_NEVER.split())
"""What ends a word without being one."""


@cache
def parts() -> frozenset[str]:
    """Words of which Dutch compounds are made."""
    listed = files(__package__).joinpath("parts.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(each for each in listed if not each.startswith("#")) - NEVER | OWN_PARTS


def split(word: str) -> tuple[str, ...]:
    """The parts of a compound, and theirs; none where it is no compound that we know."""
    if len(word) < 2 * LEAST - 1:
        return ()
    found = _fewest(word, is_whole=True) or ()
    return (*found, *(smaller for each in found for smaller in split(each)))


def _fewest(rest: str, *, is_whole: bool = False) -> tuple[str, ...] | None:
    """The fewest parts that fill this, from the left; None where none do."""
    if not is_whole and rest in parts():
        return (rest,)
    found = [
        (head, *tail)
        for end in range(len(rest) - 3, 2, -1)
        if (head := _head(rest[:end])) and (tail := _fewest(rest[end:]))
    ]
    return min(found, key=len, default=None)


def _head(begin: str) -> str:
    """The part that begins a word, without what links it to the next; "" where it is none."""
    bare = (begin.removesuffix(link) for link in LINKS if begin.endswith(link))
    return next((each for each in bare if each in parts()), "")
