"""Patterns as their pages show them."""

from collections.abc import Iterator
from typing import Any

from bestendig.model.pattern_figures import PatternFigures
from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Bottleneck, Pattern, PatternAct
from bestendig.web.bottlenecks.words import ACTS, PATTERN_STATES
from bestendig.web.memory.services import find
from bestendig.web.memory.themes import THEMES
from bestendig.web.patterns.drawing import picture_of
from bestendig.web.patterns.figures.services import figures_at, gathered, in_short, rests_on, told
from bestendig.web.patterns.policies import can_undo
from bestendig.web.patterns.rules import may_change, may_settle
from bestendig.web.patterns.selectors import free, listed, members_for, others_than

MOST_LIKE, MOST_MEMBERS, MOST_ACTS = 5, 6, 5
"""So many stand on the page at once; the rest one click further."""
OVER = (Pattern.State.SOLVED, Pattern.State.SET_ASIDE)


def list_of(seat: Seat, language: str) -> dict[str, Any]:
    """The patterns by name: those that go on first, then those that are over."""
    found, patterns = figures_at(seat.table), listed(seat)
    rows = [_row(found, each, language) for each in patterns]
    names = {str(each.pk): each.name for each in patterns}
    near = gathered(found, names) if found else None
    return {
        "going_on": [row for row in rows if row["pattern"].state not in OVER],
        "over": [row for row in rows if row["pattern"].state in OVER],
        "rests_on": [each.into(language) for each in rests_on(found)] if found else [],
        "gathered": near.into(language) if near else "",
        "n_free": free(seat).count(),
        "can_manage": seat.may("patterns.manage"),
    }


def _row(found: PatternFigures | None, pattern: Pattern, language: str) -> dict[str, Any]:
    """One pattern in the list, with one calm line."""
    mine = found.of(str(pattern.pk)) if found else None
    words = told(found, pattern)
    return {
        "pattern": pattern,
        "state": PATTERN_STATES[pattern.state].into(language),
        "line": in_short(mine).into(language) if mine else "",
        "rising": words.rising.into(language) if words and words.is_rising else "",
    }


def page_of(seat: Seat, pattern: Pattern, language: str, is_looking: bool = False) -> dict[str, Any]:
    """One pattern: what it is, what belongs to it, four things apart, what was done with it."""
    found = figures_at(seat.table)
    members, has_more = members_for(seat, pattern)
    examples = list(pattern.examples.all())
    changes = may_change(seat, pattern)
    is_here = not pattern.is_gone
    shown = [_member(each, language) for each in reversed(members)]
    history = list(_history(seat, pattern, language))[::-1]
    return {
        "pattern": pattern,
        "state_words": PATTERN_STATES[pattern.state].into(language),
        "answer": next((each["act"] for each in history if _is_answer(each)), None),
        "knows_who": seat.may("patterns.manage"),
        "belongs": [each for each in examples if each.belongs],
        "does_not": [each for each in examples if not each.belongs],
        "members": shown[:MOST_MEMBERS],
        "older": shown[MOST_MEMBERS:],
        "has_more": has_more,
        "like": like(seat, pattern) if is_looking and changes and is_here else [],
        "is_looking": is_looking,
        "told": told(found, pattern) if is_here else None,
        "picture": picture_of(found, pattern, language) if found and is_here else None,
        "rests_on": [each.into(language) for each in rests_on(found)] if found and is_here else [],
        "history": history[:MOST_ACTS],
        "earlier": history[MOST_ACTS:],
        "can_change": changes and is_here,
        "can_settle": may_settle(seat, pattern) and is_here,
        "can_merge": changes and is_here and others_than(pattern).exists(),
    }


def _is_answer(row: dict[str, Any]) -> bool:
    """Whether an act said where the pattern stands, and was not undone."""
    return row["act"].act == "state" and not row["is_undone"]


def _member(bottleneck: Bottleneck, language: str) -> dict[str, Any]:
    """A bottleneck whose words this seat may read."""
    theme = THEMES.get(bottleneck.theme)
    return {
        "bottleneck": bottleneck,
        "theme": theme.into(language) if theme else "",
        "also": [each.party.name for each in bottleneck.recurrences.all()],
    }


def like(seat: Seat, pattern: Pattern) -> list[Bottleneck]:
    """Bottlenecks in no pattern that are like this one, for a person to say whether they belong."""
    words = " ".join((pattern.name, pattern.definition))
    hits = find(seat, words, kinds=("bottleneck",), limit=4 * MOST_LIKE)
    known = {str(each.pk): each for each in free(seat).filter(pk__in=[hit.subject for hit in hits])}
    return [known[hit.subject] for hit in hits if hit.subject in known][:MOST_LIKE]


def _history(seat: Seat, pattern: Pattern, language: str) -> Iterator[dict[str, Any]]:
    """What was done, in order; by whom is shown to those who do such things themselves."""
    acts = list(pattern.acts.select_related("by", "pattern"))
    undone = {act.detail["of"] for act in acts if act.act == "undone"}
    for act in acts:
        may = may_settle if act.act in ("state", "owner") else may_change
        yield {
            "act": act,
            "words": ACTS[act.act].into(language),
            "more": _more(act, language),
            "is_undone": act.pk in undone,
            "can_undo": may(seat, pattern) and can_undo(act, acts),
        }


def _more(act: PatternAct, language: str) -> str:
    """What an act was about, where that is more than its name."""
    match act.act:
        case "renamed":
            return str(act.detail.get("name", ""))
        case "state":
            return PATTERN_STATES[act.detail["state"]].into(language)
        case "merged" | "split":
            key = act.detail.get("into") or act.detail.get("source")
            other = Pattern.objects.filter(pk=key).first()
            return other.name if other else ""
    return ""
