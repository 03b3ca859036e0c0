"""Invented names that sound like the Dutch social domain; none is meant to be a real body."""

import numpy as np

TEAM_NAMES = (
    "Noord", "Oost", "Zuid", "Centrum", "West", "De Weide", "Havenkwartier", "Rivierenwijk", "Molenbeek",
    "Kasteelpark", "Spoorzicht", "Waterland", "Vlinderbuurt", "Oude Vest", "Bosrand", "Zonneveld",
)  # fmt: skip
NEIGHBOURHOODS = (
    "Oude Haven", "Bloemenbuurt", "Componistenwijk", "De Heuvel", "Het Zand", "Lindekwartier", "Molenpoort",
    "Nieuw-Zuid", "Oosterweide", "Palissade", "Rietlanden", "Schilderswijk", "Stationsbuurt", "Tuindorp",
    "Veldhoek", "Vogelbuurt", "Waterrijk", "Zeeheldenbuurt", "Zonnehoek", "'t Hof van Eerde",
)  # fmt: skip
FIRST_WORDS = (
    "De Meander", "Het Baken", "Oever", "Zonnelaan", "De Wilg", "Kiem", "Horizon", "De Vaart", "Spoor",
    "Het Kompasje", "De Burcht", "Lente", "Samenspel", "Het Nest", "Wegwijs", "De Haven", "Rank", "Boog",
    "De Ketting", "Vonk", "Kleurrijk", "De Schakel", "Ruimte", "Thuisgevoel", "Het Web", "De Stap",
    "Aandacht", "Anders", "Noorderlicht", "Zuiderzon", "Veerkracht", "De Lantaarn", "Het Palet", "Goud",
    "Eigenwijs",
)  # fmt: skip
LAST_WORDS = {
    "jeugd": (
        "Jeugdhulp",
        "Jeugd en Gezin",
        "Kind en Gezin",
        "Jeugdzorg",
        "Praktijk voor kinderen",
        "Gezinshulp",
    ),
    "begeleiding": ("Begeleiding", "Zorg aan Huis", "Ondersteuning", "Zorg", "Wonen en Begeleiden"),
    "huishouden": ("Thuishulp", "Huishoudelijke Hulp", "Thuisdiensten", "Hulp aan Huis"),
    "hulpmiddelen": ("Hulpmiddelen", "Mobiliteit", "Zorgmiddelen"),
    "bescherming": ("Jeugdbescherming", "Jeugdbescherming en Reclassering"),
}


def body_names(rng: np.random.Generator, market: str, n: int) -> list[str]:
    """`n` different invented names of organisations in one market."""
    lasts = LAST_WORDS[market]
    pairs = [f"{first} {last}" for first in FIRST_WORDS for last in lasts]
    order = rng.permutation(len(pairs))
    names = [pairs[place] for place in order[:n]]
    return names + [f"Praktijk {number} voor {lasts[0]}" for number in range(1, n - len(names) + 1)]


def team_names(n: int) -> list[str]:
    """Names of `n` neighbourhood teams."""
    more = [f"Wijk {number}" for number in range(1, max(0, n - len(TEAM_NAMES)) + 1)]
    return [*TEAM_NAMES, *more][:n]
