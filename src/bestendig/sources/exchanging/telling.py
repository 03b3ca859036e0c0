"""What stands in a package in words for people, in Dutch with an English line or two."""

import re
from collections.abc import Iterator, Sequence

from bestendig.language.writing import day
from bestendig.model.exchange import KINDS, LICENCES, STATES, TABLES, VERDICTS, Item, Parcel, at_least

HEADINGS = {
    "rode-draden": "Rode draden",
    "antwoorden": "Mag dit? Antwoorden",
    "ervaringen": "Lokale ervaring",
}
UNDER = {"state": STATES, "verdict": VERDICTS}
SKIPPED = frozenset({"id", "n_times", "n_teams"})


def read_me(parcel: Parcel) -> str:
    """The page that explains the package and tells everything in it."""
    return "\n".join((*_opening(parcel), *_everything(parcel.items), ""))


def _opening(parcel: Parcel) -> Iterator[str]:
    """Who gives it, and what may be done with it."""
    origin = parcel.origin
    address, words = LICENCES[origin.licence]
    yield f"# Wat {_one_line(origin.municipality)} leerde, voor andere gemeenten"
    yield ""
    yield f"Stand van {day(origin.made_on, 'nl')}. Geschreven met {_one_line(origin.software)}."
    yield f"{words.nl} ({address})."
    yield ""
    yield "- Er staat niets in over een inwoner of een hulpverlener. Meldingen zelf staan er niet in."
    yield "- Aantallen zijn altijd ‘minstens’. Bij minder dan drie teams staat er ‘enkele meldingen’."
    yield "- Wat hier gold, hoeft bij u niet te gelden. Kijk bij een antwoord altijd in de wet zelf."
    yield "- Inlezen: Kennis, Uitwisselen. U kiest per regel wat u overneemt. De herkomst blijft erbij staan."
    yield "- De controlesom zegt dat het bestand heel is. Hij zegt niet wie het maakte: vertrouw de afzender."
    yield ""
    yield "English: what one municipality learned, for others. No person is in it. Counts are lower bounds."
    yield "`datapackage.json` describes the files (Frictionless Data Package); each CSV is UTF-8."


def _everything(items: Sequence[Item]) -> Iterator[str]:
    """Every thing under its heading."""
    for kind in TABLES:
        found = [each for each in items if each.kind == kind]
        if found:
            yield ""
            yield f"## {HEADINGS[kind]} ({len(found)})"
        for each in found:
            yield ""
            yield f"### {_one_line(each.title)}"
            yield from _told(each)


def _told(item: Item) -> Iterator[str]:
    """What is told of one thing, a line for each column that says something."""
    if item.kind == "rode-draden":
        yield f"- Hoe vaak: {at_least(item.told).nl}"
    for column in TABLES[item.kind]:
        value = str(item.told.get(column.attribute) or "")
        if value and column.attribute not in SKIPPED and column.attribute != KINDS[item.kind][1]:
            known = UNDER.get(column.attribute, {})
            said = known[value].nl if value in known else value
            yield f"- {column.title}: {_one_line(said)}"


def _one_line(words: str) -> str:
    """Words of people on one line, with nothing in them that would make them a heading or a link."""
    told = " / ".join(line.strip() for line in words.splitlines() if line.strip())
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", told)
