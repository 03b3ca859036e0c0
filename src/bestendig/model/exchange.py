"""What municipalities give each other: patterns, answers on rules, local experience, with their origin."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bestendig.language import Text
from bestendig.model.knowledge.columns import Column

Value = str | int | bool | tuple[str, ...] | None
FORMAT = "bestendig-uitwisseling/1"
LICENCES: dict[str, tuple[str, Text]] = {
    "CC0-1.0": (
        "https://creativecommons.org/publicdomain/zero/1.0/",
        Text(nl="CC0: iedereen mag dit vrij gebruiken", en="CC0: everybody may use this freely"),
    ),
    "CC-BY-4.0": (
        "https://creativecommons.org/licenses/by/4.0/",
        Text(
            nl="CC BY: vrij te gebruiken, met de naam van de gemeente erbij",
            en="CC BY: free to use, with the name of the municipality",
        ),
    ),
}
FEWEST_TEAMS = 3
"""A count of fewer teams could point at one of them: then it says "enkele meldingen"."""
SEVERAL = Text(nl="enkele meldingen", en="a few reports")
AT_LEAST = Text(nl="minstens {n} keer, bij minstens {m} teams", en="at least {n} times, at {m} teams or more")
STATES: dict[str, Text] = {
    "open": Text(nl="open", en="open"),
    "being_worked_on": Text(nl="er wordt aan gewerkt", en="being worked on"),
    "solved": Text(nl="opgelost", en="solved"),
    "set_aside": Text(nl="opzij gelegd", en="set aside"),
}
VERDICTS: dict[str, Text] = {
    "may": Text(nl="het mag", en="it is allowed"),
    "may_if": Text(nl="het mag, als", en="it is allowed, if"),
    "may_not": Text(nl="het mag niet", en="it is not allowed"),
}
ENDED = Column("waarom_gestopt", "ended_because", most=60, title="Waarom het stopte")
ID = Column("id", "id", most=60, is_required=True, title="Nummer bij de gemeente")
TABLES: dict[str, tuple[Column, ...]] = {
    "rode-draden": (
        ID,
        Column("naam", "name", most=80, is_required=True, title="Naam van de rode draad"),
        Column("omschrijving", "definition", most=300, title="Wat erbij hoort, in een zin"),
        Column("hoort_erbij", "examples_in", most=3_000, title="Voorbeelden, een op een regel"),
        Column("hoort_er_niet_bij", "examples_out", most=3_000, title="Wat er niet bij hoort"),
        Column("minstens_keer", "n_times", most=12, title="Minstens zo vaak; leeg is: enkele meldingen"),
        Column("minstens_teams", "n_teams", most=12, title="Bij minstens zoveel teams; leeg is: enkele"),
        Column("eerste_maand", "first_on", "moment", title="Eerste melding, op de maand"),
        Column("laatste_maand", "last_on", "moment", title="Laatste melding, op de maand"),
        Column("stand", "state", codes=tuple(STATES), title="Hoe het ermee staat"),
        Column("antwoord", "answer", most=1_200, title="Wat ervan kwam"),
    ),
    "antwoorden": (
        ID,
        Column("vraag", "question", most=600, is_required=True, title="Mag dit?"),
        Column("oordeel", "verdict", codes=tuple(VERDICTS), is_required=True, title="Kort"),
        Column("antwoord", "answer", most=1_200, is_required=True, title="Het antwoord"),
        Column("voorwaarden", "conditions", most=1_200, title="Voorwaarden, een op een regel"),
        Column("gronden", "grounds", most=1_200, title="Wet en artikel, een op een regel"),
        Column("gegeven_op", "given_on", "moment", title="Gegeven op"),
        Column("geldig_tot", "valid_until", "moment", title="Daarna opnieuw nakijken"),
        Column("thema", "theme", most=30, title="Waar het over gaat"),
    ),
    "ervaringen": (
        ID,
        Column("programma", "programme", most=200, is_required=True, title="Hoe het heette"),
        Column("interventie", "intervention", most=200, title="Naam van de interventie, als het er een was"),
        Column("van", "since", "moment", title="Begonnen"),
        Column("tot", "until", "moment", title="Gestopt"),
        ENDED,
        Column("waarom_in_woorden", "ended_words", most=400, title="Waarom het stopte, in woorden"),
        Column("bereik", "reach", most=200, title="Wie het bereikte"),
        Column("resultaat", "result", most=1_000, title="Wat het opleverde"),
        Column("verslag", "report", "address", 500, title="Adres van het verslag"),
        Column("functie", "contact_function", most=120, title="Functie die er meer van weet"),
        Column("thema", "theme", most=30, title="Waar het over gaat"),
    ),
}
"""Per file of the package its columns; lists stand one on a line, so that every program reads them."""
KINDS: dict[str, tuple[Text, str, tuple[str, ...]]] = {
    "rode-draden": (Text(nl="rode draad", en="pattern"), "name", ("definition",)),
    "antwoorden": (Text(nl="antwoord op een regel", en="answer on a rule"), "question", ("answer",)),
    "ervaringen": (Text(nl="lokale ervaring", en="local experience"), "programme", ("result", "reach")),
}
"""Per file what one row is, which attribute is its title, and which say it in short."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose it is, of which day, written by which program, under which licence."""

    municipality: str
    made_on: date
    software: str
    licence: str


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is given; `key` is its number with whoever gives it, `told` its columns by attribute."""

    kind: str
    key: str
    told: Mapping[str, Value] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What it is called."""
        return str(self.told.get(KINDS[self.kind][1]) or "")

    @property
    def words(self) -> str:
        """What it is in short."""
        return " ".join(found for name in KINDS[self.kind][2] if (found := str(self.told.get(name) or "")))

    @property
    def digest(self) -> str:
        """The same for the same words, whoever writes them."""
        told = {name: value for name, value in self.told.items() if value not in ("", None, ())}
        return hashlib.sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Parcel:
    """Everything in one file; `checksum` says that it is whole, not who made it."""

    origin: Origin
    items: tuple[Item, ...]
    checksum: str = ""


def at_least(told: Mapping[str, Value]) -> Text:
    """How often a pattern was noted, in words that point at no team."""
    n_times, n_teams = told.get("n_times"), told.get("n_teams")
    return AT_LEAST.filled(n=n_times, m=n_teams) if n_times and n_teams else SEVERAL
