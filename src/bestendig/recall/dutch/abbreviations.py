"""Abbreviations of the social domain: written short or in full, the same term is found."""

import re

ABBREVIATIONS: dict[str, tuple[str, ...]] = {
    "aov": ("aanvullend openbaar vervoer",),
    "avg": ("algemene verordening gegevensbescherming",),
    "awb": ("algemene wet bestuursrecht",),
    "brp": ("basisregistratie personen",),
    "bsn": ("burgerservicenummer",),
    "bso": ("buitenschoolse opvang",),
    "cak": ("centraal administratie kantoor",),
    "ciz": ("centrum indicatiestelling zorg",),
    "cjg": ("centrum voor jeugd en gezin",),
    "coa": ("centraal orgaan opvang asielzoekers",),
    "dji": ("dienst justitiële inrichtingen",),
    "ggd": ("gemeentelijke gezondheidsdienst",),
    "ggz": ("geestelijke gezondheidszorg",),
    "lvb": (
        "licht verstandelijke beperking",
        "licht verstandelijk beperkt",
        "lichte verstandelijke beperking",
    ),
    "mbo": ("middelbaar beroepsonderwijs",),
    "pgb": ("persoonsgebonden budget", "persoonsgebonden budgetten"),
    "poh": ("praktijkondersteuner huisarts", "praktijkondersteuner van de huisarts"),
    "ptss": ("posttraumatische stressstoornis",),
    "svb": ("sociale verzekeringsbank",),
    "uwv": ("uitvoeringsinstituut werknemersverzekeringen",),
    "vng": ("vereniging van nederlandse gemeenten",),
    "vog": ("verklaring omtrent gedrag", "verklaring omtrent het gedrag"),
    "vso": ("voortgezet speciaal onderwijs",),
    "wgs": ("wet gemeentelijke schuldhulpverlening",),
    "wia": ("wet werk en inkomen naar arbeidsvermogen",),
    "wlz": ("wet langdurige zorg",),
    "wmo": ("wet maatschappelijke ondersteuning",),
    "wsnp": ("wet schuldsanering natuurlijke personen",),
    "wvggz": ("wet verplichte geestelijke gezondheidszorg",),
    "zrm": ("zelfredzaamheid matrix", "zelfredzaamheidsmatrix"),
    "zvw": ("zorgverzekeringswet",),
    "zzp": ("zelfstandige zonder personeel", "zelfstandigen zonder personeel"),
}
"""Short to every way in which it is written in full, in the words that `words_of` gives."""

_SHORT = {full: short for short, fulls in ABBREVIATIONS.items() for full in fulls}
_IN_FULL = re.compile(rf"\b(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b")


def shortened(text: str) -> list[str]:
    """The abbreviations of what stands in full in a text of lower-case words with a space between."""
    return [_SHORT[found] for found in _IN_FULL.findall(text)]
