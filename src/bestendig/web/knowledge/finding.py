"""One search in daily words over everything that this table remembers, each kind apart."""

from collections.abc import Iterator, Mapping
from typing import Any

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge.selectors import filtered
from bestendig.web.memory.cards import KINDS
from bestendig.web.memory.services import Found, find

ORDER: dict[str, tuple[Text, Text]] = {
    "intervention": (
        Text(nl="Interventies die elders zijn beschreven", en="Interventions described elsewhere"),
        Text(nl="Geen interventie gevonden die hierop lijkt.", en="No intervention found that is like this."),
    ),
    "experience": (
        Text(nl="Wat hier eerder liep", en="What ran here before"),
        Text(
            nl="Niets gevonden dat hier eerder liep. Weet u iets? Schrijf het op.",
            en="Nothing found that ran here. Do you know of something? Write it down.",
        ),
    ),
    "programme": (
        Text(nl="Programma's uit het register", en="Programmes of the register"),
        Text(nl="Geen programma gevonden.", en="No programme found."),
    ),
    "answer": (
        Text(nl="Vragen over regels die al beantwoord zijn", en="Questions on rules, answered already"),
        Text(nl="Geen antwoord gevonden.", en="No answer found."),
    ),
    "pattern": (
        Text(nl="Rode draden", en="Patterns"),
        Text(nl="Geen rode draad gevonden.", en="No pattern found."),
    ),
    "from_elsewhere": (
        Text(nl="Van andere gemeenten", en="Of other municipalities"),
        Text(nl="Niets gevonden van een andere gemeente.", en="Nothing of another municipality found."),
    ),
}
SHOWN, WIDER = 6, 60


def search(seat: Seat, chosen: Mapping[str, str], language: str) -> list[dict[str, Any]]:
    """What is like these words, kind by kind; the theme counts for all, group and level for interventions."""
    return [
        {
            "name": name,
            "heading": heading.into(language),
            "empty": empty.into(language),
            "cards": [_shown(each, language) for each in _found(seat, name, chosen)],
        }
        for name, (heading, empty) in ORDER.items()
        if name in KINDS
    ]


def _found(seat: Seat, name: str, chosen: Mapping[str, str]) -> Iterator[Found]:
    """The things of one kind."""
    narrow = {key: chosen[key] for key in ("audience", "level") if chosen.get(key)}
    if name != "intervention" or not narrow:
        yield from find(seat, chosen["asked"], kinds=[name], theme=chosen.get("theme", ""), limit=SHOWN)
        return
    fitting = {str(row.pk) for row in filtered(seat.table, narrow)}
    found = find(seat, chosen["asked"], kinds=[name], theme=chosen.get("theme", ""), limit=WIDER)
    yield from [each for each in found if each.subject in fitting][:SHOWN]


def _shown(found: Found, language: str) -> dict[str, Any]:
    """One find as its card is drawn."""
    card = found.card
    return {
        "card": card,
        "state": card.state.into(language) if card.state else "",
        "counted": card.counted.into(language) if card.counted else "",
        "facts": [each.into(language) for each in card.facts],
        "shared": ", ".join(found.hit.shared),
    }
