"""Which theme of the table fits the themes that a databank uses."""

from collections.abc import Iterable

FITTING = {
    "opvoeding": "jeugd", "kindermishandeling": "veiligheid", "schoolverzuim": "onderwijs",
    "dementie": "gezondheid", "mantelzorg": "mantelzorg", "lhbti": "meedoen", "schoolklimaat": "onderwijs",
    "vrijwilligers": "meedoen", "gedragsproblemen": "jeugd", "uithuisplaatsing": "jeugd",
    "criminaliteit": "veiligheid", "verslaving": "ggz", "ggz": "ggz", "herstel": "ggz", "werk": "werk",
    "dakloosheid": "wonen", "eenzaamheid": "meedoen", "sociaal netwerk": "meedoen", "eigen regie": "toegang",
    "ouderen": "gezondheid", "bewegen": "gezondheid", "valpreventie": "gezondheid",
    "overgewicht": "gezondheid", "leefstijl": "gezondheid", "roken": "gezondheid", "voeding": "gezondheid",
    "school": "onderwijs", "ondervoeding": "gezondheid", "seksuele gezondheid": "gezondheid",
    "seksuele vorming": "gezondheid", "beperking": "meedoen", "blessurepreventie": "gezondheid",
    "schulden": "geld", "armoede": "geld", "wonen": "wonen", "huisvesting": "wonen", "jeugd": "jeugd",
    "participatie": "meedoen", "inburgering": "nieuwkomers", "geld": "geld", "veiligheid": "veiligheid",
    "huiselijk geweld": "veiligheid", "vervoer": "vervoer", "onderwijs": "onderwijs",
}  # fmt: skip
FIRST = ("dakloosheid", "mantelzorg", "werk", "criminaliteit", "eenzaamheid")
"""Narrow words that say more than those beside them."""


def theme_of(themes: Iterable[str]) -> str:
    """The theme that fits best; "" where none does."""
    told = [each.casefold() for each in themes]
    ordered = [each for each in told if each in FIRST] + told
    return next((FITTING[each] for each in ordered if each in FITTING), "")
