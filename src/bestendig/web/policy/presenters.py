"""The timeline, the principles with their answers, and a kept file, as the pages show them."""

from collections.abc import Iterable
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from bestendig.web.accounts.seat import Seat
from bestendig.web.impact.selectors import plans_of
from bestendig.web.policy.models import Answer, Principle
from bestendig.web.policy.rules import may
from bestendig.web.policy.selectors import answers_of, holding, principles_of
from bestendig.web.policy.suggestions import SUGGESTIONS


def drawn(
    found: tuple[Any, tuple[Any, ...]], themes: tuple[str, ...], theme: str | None, language: str
) -> dict[str, str]:
    """A timeline with its drawings as pictures, and the programmes of a theme: the same for everybody."""
    timeline, threads = found
    parts = [
        (each.heading, mark_safe(each.wide), mark_safe(each.narrow))  # noqa: S308 - drawn by the house
        for each in timeline.parts
    ]
    told = {"timeline": timeline, "parts": parts, "themes": themes, "theme": theme, "threads": threads}
    body = render_to_string("policy/_timeline.html", {**told, "language": language})
    return {"title": timeline.title, "body": body}


def principles_page(seat: Seat, language: str) -> dict[str, Any]:
    """The principles that hold and those that ended, with sentences to begin from for who may write."""
    found = list(principles_of(seat))
    held = list(holding(seat))
    can_write = may(seat, "write", seat.table)
    known = {each.words for each in found}
    offered = [
        (at, each.words.into(language), each.shown_by.into(language))
        for at, each in enumerate(SUGGESTIONS)
        if each.words.into(language) not in known
    ]
    return {
        "holding": [each for each in found if each in held],
        "over": [each for each in found if each not in held],
        "can_write": can_write,
        "offered": offered if can_write else [],
    }


def begun_from(number: str, language: str) -> dict[str, str]:
    """What a form begins with: one of the sentences that are offered, or nothing."""
    if not number.isdecimal() or int(number) >= len(SUGGESTIONS):
        return {}
    chosen = SUGGESTIONS[int(number)]
    return {"words": chosen.words.into(language), "shown_by": chosen.shown_by.into(language)}


def asked(seat: Seat, said: Iterable[Answer], form: Any = None) -> dict[str, Any]:
    """Each principle that holds with what was answered about one thing, and a form that failed."""
    answers = list(said)
    wrong = str(form.data.get("principle", "")) if form is not None else ""
    return {
        "asked": [
            {
                "principle": each,
                "answers": [one for one in answers if one.principle_id == each.pk],
                "form": form if str(each.pk) == wrong else None,
            }
            for each in holding(seat)
        ],
        "can_answer": may(seat, "answer", seat.table),
    }


def one_principle(seat: Seat, principle: Principle) -> dict[str, Any]:
    """One principle with every answer that this seat may read."""
    return {
        "principle": principle,
        "answers": answers_of(seat).filter(principle=principle),
        "plans": plans_of(seat) if principle in holding(seat) else [],
        "can_end": may(seat, "end", seat.table) and principle.ended_on is None,
    }


def file_shown(view: dict[str, Any]) -> dict[str, Any]:
    """A kept file with its drawings beside their pieces."""
    pictures = view.pop("drawn")
    for group in view["groups"]:
        for piece in group.get("pieces", ()):
            if piece["kind"] == "drawing":
                found = pictures[piece["name"]]
                piece["wide"] = mark_safe(found["wide"])  # noqa: S308 - drawn by the house, kept with its checksum
                piece["narrow"] = mark_safe(found["narrow"])  # noqa: S308
            if piece["kind"] == "table":
                piece["rows"] = [list(zip(piece["headers"], row, strict=True)) for row in piece["rows"]]
    return view
