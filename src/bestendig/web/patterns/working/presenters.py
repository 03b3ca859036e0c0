"""The work list and the pairs as their pages show them."""

from typing import Any

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.bottlenecks.rules import may_see as may_read
from bestendig.web.bottlenecks.words import ANSWERS
from bestendig.web.memory.themes import THEMES
from bestendig.web.patterns.models import Coding
from bestendig.web.patterns.selectors import declined, free
from bestendig.web.patterns.working.selectors import (
    MOST_CODERS,
    coders_of,
    codings,
    is_over,
    may_code,
    own_answers,
)
from bestendig.web.patterns.working.services import agreed, proposed

AT_ONCE = 5
"""So many pairs stand on a page."""


def work_of(seat: Seat, language: str) -> dict[str, Any]:
    """What is proposed, what was rejected, and the pairs."""
    seen = {each.pk for each in free(seat)}
    rejected = [
        (each, [row for row in each.bottlenecks.all() if row.pk in seen]) for each in declined(seat.table)
    ]
    return {
        "proposals": [
            {
                "bottlenecks": group,
                "keys": ",".join(str(each.pk) for each in group),
                "theme": _theme([each.theme for each in group], language),
            }
            for group in proposed(seat)
        ],
        "n_free": len(seen),
        "declined": [(each, rows) for each, rows in rejected if rows],
        "codings": [coding_row(seat, each, language) for each in codings(seat)],
    }


def _theme(themes: list[str], language: str) -> str:
    """The theme that all have; empty where they differ."""
    return THEMES[themes[0]].into(language) if len(set(themes)) == 1 and themes[0] in THEMES else ""


def coding_row(seat: Seat, coding: Coding, language: str) -> dict[str, Any]:
    """Pairs in a list: how far they are; what both said only once both are done."""
    words = agreed(coding)
    return {
        "coding": coding,
        "n": coding.pairs.count(),
        "n_own": len(own_answers(seat, coding)),
        "n_done": sum(each.is_done for each in coders_of(coding)),
        "of": MOST_CODERS,
        "can_code": may_code(seat, coding),
        "agreed": words.into(language) if words else "",
    }


def _words(seat: Seat, bottleneck: Bottleneck, language: str) -> str:
    """The words of a bottleneck; not once its team took it back."""
    return bottleneck.words if may_read(seat, bottleneck) else TAKEN_BACK.into(language)


TAKEN_BACK = Text(nl="(teruggenomen door het team)", en="(taken back by the team)")


def coding_of(seat: Seat, coding: Coding, language: str) -> dict[str, Any]:
    """The pairs to code, with the own answers; those of the other once both are done."""
    own = own_answers(seat, coding)
    over = is_over(coding)
    both = coders_of(coding)[:MOST_CODERS]
    pairs = list(coding.pairs.select_related("one__party", "other__party"))
    left = [pair for pair in pairs if pair.pk not in own]
    return {
        **coding_row(seat, coding, language),
        "answers": [(name, words.into(language)) for name, words in ANSWERS.items()],
        "is_over": over,
        "n_left": len(left),
        "is_done": bool(own) and not left,
        "pairs": [
            {
                "pair": pair,
                "words": [_words(seat, each, language) for each in (pair.one, pair.other)],
                "own": own.get(pair.pk, ""),
                "said": [ANSWERS[each.answers[pair.pk]].into(language) for each in both] if over else [],
            }
            for pair in (pairs if over else left[:AT_ONCE])
        ],
    }
