"""A check with its finds as the page shows them, and the checks in a list."""

from collections.abc import Iterable
from typing import Any

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.memory.themes import THEMES
from bestendig.web.newness.forms import ANSWERS, AnswerForm
from bestendig.web.newness.freezing import thawed
from bestendig.web.newness.grouping import HEADINGS, NOTHING
from bestendig.web.newness.models import Check, Find
from bestendig.web.newness.rules import is_own
from bestendig.web.newness.selectors import checks_of_plan
from bestendig.web.parties.models import Party

STATES = {
    "no_finds": Text(nl="niets gevonden", en="nothing found"),
    "busy": Text(nl="er wordt nog gezocht", en="still searching"),
    "open": Text(nl="nog {n} te bespreken", en="{n} still to talk about"),
    "done": Text(nl="alles besproken", en="all talked about"),
}


def state_of(check: Check, language: str) -> str:
    """Where a check stands, in words."""
    n_finds, n_answered = check.n_finds, check.n_answered  # type: ignore[attr-defined]
    if check.searched != Check.Searched.DONE:
        return STATES["busy"].into(language)
    if not n_finds:
        return STATES["no_finds"].into(language)
    n_open = n_finds - n_answered
    return (STATES["open"].filled(n=n_open) if n_open else STATES["done"]).into(language)


def listed(found: Iterable[Check], language: str) -> list[dict[str, Any]]:
    """The checks as cards."""
    return [{"check": each, "state": state_of(each, language)} for each in found]


def page_of(
    seat: Seat, check: Check, language: str, wrong: dict[int, AnswerForm] | None = None
) -> dict[str, Any]:
    """One check: its text, its finds group by group, each with its answer or a form for it."""
    own, finds = is_own(seat, check), list(check.finds.select_related("answered_by"))
    first = min((each.found_at for each in finds), default=None)
    return {
        "check": check,
        "state": state_of(check, language),
        "theme": THEMES[check.theme].into(language) if check.theme in THEMES else "",
        "is_searched": check.searched == Check.Searched.DONE,
        "is_own": own,
        "n_finds": len(finds),
        "wrong": bool(wrong),
        "groups": [
            {
                "name": group,
                "heading": HEADINGS[group].into(language),
                "nothing": NOTHING[group].into(language),
                "finds": [
                    _find(each, language, (wrong or {}).get(each.pk), is_later=each.found_at != first)
                    for each in finds
                    if each.group == group
                ],
            }
            for group in Find.Group.values
        ],
    }


def beside(seat: Seat, plan: object, party: Party, language: str) -> dict[str, Any]:
    """What stands beside a plan: its checks, and whether this seat may ask."""
    found = listed(checks_of_plan(seat, plan, party), language)
    return {"checks": found, "can_ask": seat.party == party and seat.may("newness.ask")}


def _find(find: Find, language: str, form: AnswerForm | None, *, is_later: bool) -> dict[str, Any]:
    """One find with its card as it was, why it was found, what people did with it."""
    given = {"answer": find.answer, "reason": find.reason}
    return {
        "row": find,
        "card": thawed(find.shown, language),
        "passage": find.passage,
        "shared": ", ".join(find.shared),
        "is_later": is_later,
        "answer": ANSWERS[find.answer].into(language).rstrip("…") if find.answer else "",
        "form": form or AnswerForm(language, initial=given, auto_id=f"v{find.pk}-%s"),
        "is_wrong": form is not None,
    }
