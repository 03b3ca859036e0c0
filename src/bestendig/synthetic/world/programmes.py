"""Programmes, projects and pilots that come, are renamed and go, faster than the help they are about."""

from dataclasses import dataclass, replace

import numpy as np

from bestendig.synthetic.arrays import FAR
from bestendig.synthetic.book import EventBook
from bestendig.synthetic.calendar import LAST, day
from bestendig.synthetic.settings import Settings

THEMES = {
    "Jeugd": ("jeugd", ("Sterk Opgroeien", "Thuis in de Klas", "Gezin Centraal", "Jong Voorbeeldstad",
                        "Steuntje Eerder")),
    "Wijkteams": ("team", ("Eén Deur", "Dichtbij", "Doorbreken", "Samen Eén Plan", "De Wijk Weet Raad")),
    "Langer thuis": ("begeleiding", ("Vertrouwd Thuis", "Wonen met Zorg", "Buurtkracht",
                                     "Passend Ondersteund")),
    "Hulp in huis": ("huishouden", ("Fris Thuis", "Resultaat Telt", "Samen Schoon")),
    "Schulden en armoede": ("schuld", ("Vroeg Erbij", "Schuldenrust", "Iedereen Doet Mee",
                                       "Bodem onder Bestaan")),
    "Werk en meedoen": ("inkomen", ("Werk Loont", "Meedoen Werkt", "Kans op Werk", "Iedereen aan Zet")),
    "Eenzaamheid": ("welfare", ("Samen aan Tafel", "Praat en Ontmoet", "Buurtmaatjes")),
    "Mantelzorg": ("welfare", ("Zorg voor Zorgers", "Even Ademen", "Mantelkring")),
    "Wonen en veiligheid": ("welfare", ("Rust in de Wijk", "Weer Thuis", "Naast de Bewoner")),
}  # fmt: skip
KINDS = ("Programma", "Pilot", "Project", "Beleidsplan")
ORIGINS = ("Rijk", "Regio", "Gemeente", "Organisatie", "Inwoners")
ELECTIONS = (day(2018, 3, 29), day(2022, 3, 30), day(2026, 4, 1))
RENAMED = "Gaat verder onder een andere naam"
ENDINGS = ("Geld op", "Nieuw coalitieakkoord", "Evaluatie: geen vervolg", "Opgegaan in het gewone werk")


@dataclass(frozen=True, slots=True)
class Programme:
    """One programme; `market` is the help it is about, `event` the number of its end."""

    number: str
    name: str
    first: int
    last: int
    planned: int
    kind: str
    origin: str
    theme: str
    market: str
    follows: str
    end_reason: str
    funded_until: int
    event: int = -1

    @property
    def ends_help(self) -> bool:
        """Pilots and projects out of money take the help along."""
        return self.end_reason == ENDINGS[0] and self.kind in ("Pilot", "Project")


def make_programmes(settings: Settings, book: EventBook) -> tuple[Programme, ...]:
    """All programmes since 2012, in order of theme and day; the end of each is written down as an event."""
    rng = settings.stream("programmes")
    found: list[Programme] = []
    for theme, (market, names) in THEMES.items():
        for half in (names[::2], names[1::2]):
            found += _of_theme(rng, theme, market, half, len(found))
    return tuple(_with_event(book, programme) for programme in found)


def _of_theme(
    rng: np.random.Generator, theme: str, market: str, names: tuple[str, ...], n_before: int
) -> list[Programme]:
    """One after another, sometimes the same thing under a new name."""
    made: list[Programme] = []
    start = day(2012) + int(rng.integers(0, 900))
    while start < LAST:
        name = _name(rng, names, len(made))
        follows = made[-1].number if made and made[-1].end_reason == RENAMED else ""
        one = _programme(rng, f"P{n_before + len(made) + 1:03}", name, start, theme, market)
        made.append(replace(one, follows=follows))
        gap = 1 if one.end_reason == RENAMED else int(rng.integers(20, 500))
        start = one.last + gap
    return made


def _name(rng: np.random.Generator, names: tuple[str, ...], nth: int) -> str:
    """An invented name, with a number or year when it comes round again."""
    base = names[nth % len(names)]
    if nth < len(names):
        return base
    return f"{base} {int(rng.integers(2, 4))}.0"


def _programme(
    rng: np.random.Generator, number: str, name: str, start: int, theme: str, market: str
) -> Programme:
    """One programme: planned for some years, stopped at the money's end, an election or as planned."""
    kind = KINDS[int(rng.choice(4, p=(0.3, 0.3, 0.25, 0.15)))]
    years = {"Programma": 4.0, "Pilot": 1.5, "Project": 2.0, "Beleidsplan": 4.0}[kind]
    planned = start + int(years * 365 * rng.uniform(0.8, 1.3))
    funded = planned if rng.random() < 0.6 else start + int((planned - start) * rng.uniform(0.5, 1.0))
    last, reason = _ending(rng, start, planned, funded)
    runs = last > LAST
    origin = ORIGINS[int(rng.choice(5, p=(0.3, 0.15, 0.35, 0.12, 0.08)))]
    return Programme(
        number, name, start, FAR if runs else last, planned, kind, origin, theme, market, "",
        "" if runs else reason, funded,
    )  # fmt: skip


def _ending(rng: np.random.Generator, start: int, planned: int, funded: int) -> tuple[int, str]:
    """The last day and why."""
    elections = [one for one in ELECTIONS if start + 200 < one < planned]
    if elections and rng.random() < 0.6:
        return elections[0] + int(rng.integers(60, 300)), ENDINGS[1]
    if rng.random() < 0.4:
        return planned, RENAMED
    if funded < planned or rng.random() < 0.4:
        return funded, ENDINGS[0]
    return planned, ENDINGS[int(rng.integers(2, 4))]


def _with_event(book: EventBook, programme: Programme) -> Programme:
    """The end of a programme written down."""
    if programme.last > LAST or programme.last < day(2015):
        return programme
    kind = "programme_renamed" if programme.end_reason == RENAMED else "programme_ended"
    number = book.add(
        kind, f"{programme.kind} {programme.name} stopt", "policy", programme.last, market=programme.market
    )
    return replace(programme, event=number)
