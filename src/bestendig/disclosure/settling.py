"""Deciding over a whole draft: nothing hidden may follow from what is shown, here or in an earlier answer."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from bestendig.disclosure import reasons
from bestendig.disclosure.differences import closes, few_of_a_law, isolates, nearly_equal
from bestendig.disclosure.draft import WHOLE, Draft, lines, may_be_known, must_round, objection
from bestendig.disclosure.hiding import hide_beside
from bestendig.disclosure.seen import Line, Seen, seen
from bestendig.language import Text


def settled(draft: Draft, earlier: Iterable[Seen]) -> Draft:
    """The draft with all hidden that would give something away, here or with an earlier answer."""
    history = tuple(earlier)
    draft = _closed(draft)
    while extra := _gives_away(draft, history):
        draft = _closed(_hiding(draft, extra, reasons.DIFFERENCE))
    return replace(draft, rounded=must_round(draft) or _counts_give_away(draft, history))


def _closed(draft: Draft) -> Draft:
    """Secondary suppression: no hidden figure follows from a total minus the rest."""
    if WHOLE in draft.hidden and draft.categories:
        return _hiding(draft, set(range(len(draft.result.figures))), reasons.PROTECTS_ANOTHER)
    sizes = [figure.support.n_clients for figure in draft.result.figures]
    cells = {n for n in draft.hidden if n != WHOLE}
    beside = hide_beside(cells, lines(draft), sizes, partial(may_be_known, draft)) if cells else cells
    return _hiding(draft, set(beside), reasons.PROTECTS_ANOTHER)


def _hiding(draft: Draft, positions: set[int], reason: Text) -> Draft:
    """The draft with these figures hidden too; reasons given earlier stay."""
    return replace(draft, hidden={**dict.fromkeys(positions, reason), **draft.hidden})


def _in_order(draft: Draft) -> list[tuple[int, Seen]]:
    """The figures that may be seen, those on most clients first: what must give way is then the smallest."""
    found = [(n, seen(draft.result, draft.figure(n))) for n in draft.shown]
    return sorted(found, key=lambda item: (-item[1].n_clients, item[0]))


def _gives_away(draft: Draft, history: tuple[Seen, ...]) -> set[int]:
    """The figures that with earlier ones tell about a few clients."""
    accepted, known, refused = _by_line(history), _known(draft, history), set()
    pooled, least = draft.is_pooled, draft.rule.threshold
    for position, new in _in_order(draft):
        line, facts = accepted.setdefault(new.line, []), known.get(new.line, [])
        same = [old for old in line if old.measure == new.measure]
        gives_period = isolates(new, same, facts, least) or (pooled and closes(new, same, facts))
        if gives_period or few_of_a_law(new, history, least):
            refused.add(position)
        else:
            line.append(new)
    return refused


def _counts_give_away(draft: Draft, history: tuple[Seen, ...]) -> bool:
    """Whether exact counts, with those shown earlier, would tell about a few clients."""
    accepted, known = _by_line(history), _known(draft, history)
    others = [old for old in history if not _is_same_question(old, draft)]
    for _, new in _in_order(draft):
        line = accepted.setdefault(new.line, [])
        facts = known.get(new.line, [])
        if closes(new, line, facts) or nearly_equal(new, others, draft.rule.threshold):
            return True
        line.append(new)
    return False


def _known(draft: Draft, history: tuple[Seen, ...]) -> dict[Line, list[Seen]]:
    """By line, every figure that rests on enough clients, shown or not: so much is sure of its months."""
    result, positions = draft.result, range(WHOLE, len(draft.result.figures))
    sound = [draft.figure(n) for n in positions if objection(draft.figure(n), result, draft.rule) is None]
    return _by_line([*history, *(seen(result, figure) for figure in sound)])


def _is_same_question(old: Seen, draft: Draft) -> bool:
    """Whether an earlier figure is the same measure on the same data: then its counts are equal anyway."""
    return (old.measure, old.data_version) == (
        draft.result.card.versioned_name,
        draft.result.provenance.data_version,
    )


def _by_line(figures: Iterable[Seen]) -> dict[Line, list[Seen]]:
    """Figures by what they have in common but their months."""
    found: dict[Line, list[Seen]] = {}
    for figure in figures:
        found.setdefault(figure.line, []).append(figure)
    return found


def all_seen(draft: Draft) -> list[Seen]:
    """Every figure that is shown, exact or rounded."""
    return [replace(figure, is_exact=not draft.rounded) for _, figure in _in_order(draft)]
