"""What stands beside the field while somebody writes: what it is like, what was said of it, what must go.

Nothing of it is kept: what is typed to look comes in a form and goes back into the page.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.http import QueryDict

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.judging import Said, read_clicks
from bestendig.web.bottlenecks.models import MOST_WORDS
from bestendig.web.bottlenecks.presenters import card_of, suggestion_of
from bestendig.web.bottlenecks.suggesting import suggested
from bestendig.web.bottlenecks.words import ANSWERS
from bestendig.web.memory.cards import KINDS, Card
from bestendig.web.memory.themes import THEMES
from bestendig.web.ui.recognising import recognised

FOUND = Text(
    nl="{n} lijken hierop. Ze staan onder “Lijkt dit hierop?”.",
    en="{n} look like this. They stand under “Is it like one of these?”.",
)
ONE = Text(
    nl="Eén lijkt hierop. Die staat onder “Lijkt dit hierop?”.",
    en="One looks like this. It stands under “Is it like one of these?”.",
)
NOTHING = Text(
    nl="Niets gevonden. Dat is geen bewijs dat het nieuw is.",
    en="Nothing found. That is no proof that it is new.",
)
FEWEST_LETTERS = 8
"""Before so many letters anything looks like it."""


def clicks_of(data: QueryDict) -> tuple[Said, ...]:
    """What was said of earlier things so far, the last click included."""
    return read_clicks([*data.getlist("judged"), data.get("judge", "")])


def looked(seat: Seat, data: QueryDict, language: str, *, is_typing: bool = False) -> dict[str, Any]:
    """The cards beside what was typed, with what points at a person and what was said already."""
    words, theme = data.get("words", "")[:MOST_WORDS], data.get("theme", "")
    clicks = clicks_of(data)
    notices = [each.into(language) for each in dict.fromkeys(_pointing(data))]
    known = theme if theme in THEMES else ""
    without = {each.key for each in clicks}
    found = suggested(seat, words, theme=known, without=without, is_quick=is_typing) if _enough(words) else ()
    cards = [suggestion_of(seat, each, language) for each in found]
    return {
        "cards": cards,
        "judged": list(_judged(seat, clicks, language)),
        "notices": notices,
        "has_words": bool(_enough(words)),
        "announced": " ".join((*notices, _announced(words, len(cards)).into(language))).strip(),
    }


def _judged(seat: Seat, clicks: Iterable[Said], language: str) -> Iterable[dict[str, Any]]:
    """What was said already, with the card that it was said of."""
    for each in clicks:
        drawn: Mapping[str, Card] = KINDS[each.kind].draw(seat, [each.subject]) if each.kind in KINDS else {}
        for card in drawn.values():
            yield {
                "said": str(each),
                "undo": f"none:{each.kind}:{each.subject}",
                "answer": each.answer,
                "words": ANSWERS[each.answer].into(language),
                **card_of(seat, each.kind, each.subject, card, language),
            }


def _pointing(data: QueryDict) -> Iterable[Text]:
    """What in the fields in words points at a person."""
    for name in ("words", "partner"):
        yield from recognised(data.get(name, "")[:MOST_WORDS])


def _enough(words: str) -> bool:
    """Whether there is something to look for."""
    return len(words.strip()) >= FEWEST_LETTERS


def _announced(words: str, n: int) -> Text:
    """What is said aloud, politely, once somebody stops typing."""
    if not _enough(words):
        return Text(nl="", en="")
    return NOTHING if n == 0 else ONE if n == 1 else FOUND.filled(n=n)
