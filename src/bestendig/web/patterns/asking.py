"""The forms beside a pattern, each with names of its own on the page, and what is done with them."""

from collections.abc import Callable
from typing import Any

from django.forms import Form

from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Pattern
from bestendig.web.patterns import forms, services
from bestendig.web.patterns.selectors import (
    MOST_OFFERED,
    chosen,
    free,
    members_for,
    others_than,
    parties_but,
)

Said = dict[str, Any]
Act = Callable[[Seat, Pattern, Said], Pattern | None]
"""Does what a form asks; another pattern where the page should go."""


def page_form(name: str, seat: Seat, pattern: Pattern, language: str, data: Any = None) -> Form:
    """One form beside a pattern, with what somebody typed in it."""
    known = {"data": data, "auto_id": f"{name}-%s"}
    match name:
        case "rename":
            now = {"name": pattern.name, "definition": pattern.definition}
            return forms.RenameForm(language, **known, initial=now)
        case "settle":
            return forms.SettleForm(language, **known, initial={"state": pattern.state})
        case "example":
            return forms.ExampleForm(language, **known, initial={"belongs": "yes"})
        case "give":
            return forms.GiveForm(language, **known, to=_named(parties_but(pattern)))
        case "merge":
            return forms.MergeForm(language, **known, to=_named(others_than(pattern)))
        case "join":
            return forms.JoinForm(language, **known, bottlenecks=free(seat)[:MOST_OFFERED])
        case "leave":
            return forms.LeaveForm(language, **known, bottlenecks=members_for(seat, pattern)[0])
    return forms.SplitForm(language, **known, bottlenecks=members_for(seat, pattern)[0])


NAMES = ("leave", "rename", "settle", "example", "give", "merge", "join", "split")


def page_forms(seat: Seat, pattern: Pattern, language: str) -> dict[str, Form]:
    """All of them, empty."""
    return {name: page_form(name, seat, pattern, language) for name in NAMES}


def _join(seat: Seat, pattern: Pattern, said: Said) -> None:
    """Each of the chosen into the pattern."""
    for bottleneck in chosen(seat, said["bottlenecks"]):
        services.join(seat, bottleneck, pattern, said["why"])


def _leave(seat: Seat, pattern: Pattern, said: Said) -> None:
    """Each of the chosen out of the pattern."""
    for bottleneck in chosen(seat, said["bottlenecks"], pattern):
        services.leave(seat, bottleneck, pattern, said["why"])


def _merge(seat: Seat, pattern: Pattern, said: Said) -> Pattern:
    """Into the other; that is where to look then."""
    into = others_than(pattern).get(pk=said["to"])
    services.merge(seat, pattern, into, said["why"])
    return into


def _split(seat: Seat, pattern: Pattern, said: Said) -> Pattern:
    """The chosen ones into a new pattern."""
    found = chosen(seat, said["bottlenecks"], pattern)
    return services.split(seat, pattern, said["name"], said["definition"], found, said["why"])


def _named(found: Any) -> list[tuple[str, str]]:
    """Things to choose from by name."""
    return [(str(each.pk), each.name) for each in found]


ACTS: dict[str, Act] = {
    "rename": lambda seat, pattern, said: services.rename(
        seat, pattern, said["name"], said["definition"], said["why"]
    ),
    "settle": lambda seat, pattern, said: services.settle(seat, pattern, said["state"], said["why"]),
    "give": lambda seat, pattern, said: services.give(
        seat, pattern, parties_but(pattern).get(pk=said["to"]), said["why"]
    ),
    "example": lambda seat, pattern, said: services.note_example(
        seat, pattern, said["words"], said["belongs"] == "yes"
    ),
    "join": _join,
    "leave": _leave,
    "merge": _merge,
    "split": _split,
}
