"""What can be given, what a file offers beside what is known, and what was taken over, as pages show them."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.model.exchange import KINDS, LICENCES, STATES, TABLES, VERDICTS, Item, at_least
from bestendig.web.accounts.seat import Seat
from bestendig.web.exchange.cards import GONE, card_of, origin_of
from bestendig.web.exchange.models import ReceivedFile, ReceivedItem
from bestendig.web.exchange.rules import may
from bestendig.web.exchange.selectors import accepted, files_of, offered, refused_of, written_by
from bestendig.web.memory.themes import THEMES

WORDS = {"state": STATES, "verdict": VERDICTS, "theme": THEMES}
HOW_OFTEN = Text(nl="Hoe vaak", en="How often")
HIDDEN = ("id", "n_times", "n_teams")
MOMENTS = ("first_on", "last_on", "given_on", "valid_until", "since", "until")
LABELS: dict[str, Text] = {
    "name": Text(nl="Naam van de rode draad", en="Name of the pattern"),
    "definition": Text(nl="Wat erbij hoort", en="What belongs to it"),
    "examples_in": Text(nl="Voorbeelden", en="Examples"),
    "examples_out": Text(nl="Wat er niet bij hoort", en="What does not belong to it"),
    "first_on": Text(nl="Eerste melding", en="First report"),
    "last_on": Text(nl="Laatste melding", en="Last report"),
    "state": Text(nl="Hoe het ermee staat", en="Where it stands"),
    "answer": Text(nl="Antwoord", en="Answer"),
    "question": Text(nl="Mag dit?", en="Is this allowed?"),
    "verdict": Text(nl="Kort", en="In short"),
    "conditions": Text(nl="Voorwaarden", en="Conditions"),
    "grounds": Text(nl="Wet en artikel", en="Law and article"),
    "given_on": Text(nl="Gegeven op", en="Given on"),
    "valid_until": Text(nl="Daarna opnieuw nakijken", en="To be checked after"),
    "theme": Text(nl="Waar het over gaat", en="What it is about"),
    "programme": Text(nl="Hoe het heette", en="What it was called"),
    "intervention": Text(nl="Interventie", en="Intervention"),
    "since": Text(nl="Begonnen", en="Began"),
    "until": Text(nl="Gestopt", en="Ended"),
    "ended_because": Text(nl="Waarom het stopte", en="Why it ended"),
    "ended_words": Text(nl="Meer over het einde", en="More on the end"),
    "reach": Text(nl="Wie het bereikte", en="Whom it reached"),
    "result": Text(nl="Wat het opleverde", en="What it brought"),
    "report": Text(nl="Verslag", en="Report"),
    "contact_function": Text(nl="Wie er meer van weet", en="Who knows more"),
}
"""What each column is called on a page."""
DAY, MONTH = 10, 7


def name_of(item: Item) -> str:
    """How a form names a thing."""
    return f"{item.kind}:{item.key}"


def home_of(seat: Seat, items: Iterable[Item], language: str, chosen: Iterable[str] = ()) -> dict[str, Any]:
    """What can be given, what was given, what came."""
    ticked = set(chosen)
    groups = []
    for kind, (words, *_) in KINDS.items():
        found = [
            {"name": name_of(each), "title": each.title, "lines": list(lines_of(each, language)),
             "is_chosen": name_of(each) in ticked}
            for each in items if each.kind == kind
        ]  # fmt: skip
        groups.append({"kind": kind, "words": words.into(language), "things": found})
    return {
        "groups": groups,
        "written": [
            (row, LICENCES[row.licence][1].into(language), len(row.held)) for row in written_by(seat)
        ],
        "files": [(row, len(offered(row))) for row in files_of(seat)],
        "refused": [(row, Item(row.kind, row.key, row.offer).title) for row in refused_of(seat)],
        "n_accepted": accepted(seat).count(),
    }


def file_of(file: ReceivedFile, language: str) -> dict[str, Any]:
    """What a file offers: new things, and changed ones beside what holds here."""
    rows = offered(file)
    return {
        "file": file,
        "licence": LICENCES[file.licence][1].into(language),
        "new": [_offer(row, language) for row in rows if not row.digest],
        "changed": [_offer(row, language) for row in rows if row.digest],
    }


def received_of(seat: Seat, language: str) -> dict[str, Any]:
    """What was taken over, as cards."""
    rows = accepted(seat)
    found = [
        {"row": row, "card": card_of(row), "what": KINDS[row.kind][0].into(language),
         "origin": origin_of(row).into(language)}
        for row in rows
    ]  # fmt: skip
    return {"found": found, "can_use": may(seat, "use", seat.table)}


def item_of(seat: Seat, row: ReceivedItem, language: str) -> dict[str, Any]:
    """One thing that was taken over, with everything that was told."""
    return {
        "row": row,
        "title": row.item.title,
        "what": KINDS[row.kind][0].into(language),
        "origin": origin_of(row).into(language),
        "gone": GONE.into(language) if row.is_gone else "",
        "lines": list(lines_of(row.item, language)),
        "can_use": may(seat, "use", seat.table),
    }


def lines_of(item: Item, language: str) -> Iterator[tuple[str, list[str]]]:
    """What is told of a thing: the name of each column with its lines; what is empty is left out."""
    title = KINDS[item.kind][1]
    if item.kind == "rode-draden":
        yield HOW_OFTEN.into(language), [at_least(item.told).into(language)]
    for column in TABLES[item.kind]:
        said = said_of(item, column.attribute, language)
        if said and column.attribute != title and column.attribute not in HIDDEN:
            yield LABELS[column.attribute].into(language), said.splitlines()


def said_of(item: Item, attribute: str, language: str) -> str:
    """The value of one column in words."""
    value = str(item.told.get(attribute) or "")
    known = WORDS.get(attribute, {})
    if value in known:
        return known[value].into(language)
    return _moment(value, language) if attribute in MOMENTS else value


def _offer(row: ReceivedItem, language: str) -> dict[str, Any]:
    """One thing that is offered: everything of a new one, of a changed one what is otherwise."""
    now = row.offered
    return {
        "row": row,
        "title": now.title,
        "what": KINDS[row.kind][0].into(language),
        "lines": list(lines_of(now, language)) if not row.digest else [],
        "differs": list(_differences(row.item, now, language)) if row.digest else [],
    }


def _differences(before: Item, now: Item, language: str) -> Iterator[tuple[str, str, str]]:
    """Of each column that says something else what holds here and what is offered."""
    old, new = at_least(before.told).into(language), at_least(now.told).into(language)
    if now.kind == "rode-draden" and old != new:
        yield HOW_OFTEN.into(language), old, new
    for column in TABLES[now.kind]:
        if column.attribute not in HIDDEN:
            old, new = (said_of(each, column.attribute, language) for each in (before, now))
            if old != new:
                yield LABELS[column.attribute].into(language), old, new


def _moment(words: str, language: str) -> str:
    """A year, month or day as people write it."""
    if len(words) == DAY:
        return day(date.fromisoformat(words), language)
    if len(words) == MONTH:
        return day(date.fromisoformat(f"{words}-01"), language).partition(" ")[2]
    return words
