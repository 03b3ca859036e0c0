"""Deciding over a whole draft: nothing hidden may follow from what is shown, here or in an earlier answer."""

from dataclasses import replace
from functools import partial

from bestendig.disclosure import reasons
from bestendig.disclosure.differences import closes, isolates, nearly_equal
from bestendig.disclosure.draft import WHOLE, Draft, lines, may_be_known, must_round, objection
from bestendig.disclosure.hiding import hide_beside
from bestendig.disclosure.history import History
from bestendig.disclosure.remainders import gives_away
from bestendig.disclosure.rule import is_register
from bestendig.disclosure.seen import Block, Seen, seen
from bestendig.language import Text


def settled(draft: Draft, history: History) -> Draft:
    """The draft with all hidden that would give something away, here or with an earlier answer."""
    if is_register(draft.result.card):
        return draft
    draft = _closed(draft)
    while extra := _over_periods(draft, history) or _over_groups(draft, history):
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


def _over_periods(draft: Draft, history: History) -> set[int]:
    """The figures that with those of other periods tell about a few clients."""
    accepted, sound, refused = History(), _sound(draft), set()
    least = draft.least
    for position, new in _in_order(draft):
        line, known = _beside(new, history, accepted), _beside(new, history, sound)
        same = [old for old in line if old.measure == new.measure]
        if isolates(new, same, known, least) or (draft.is_pooled and closes(new, same, known, least)):
            refused.add(position)
        else:
            accepted.add(new)
    return refused


def _over_groups(draft: Draft, history: History) -> set[int]:
    """A figure that with earlier ones about other groups tells about a few clients; empty when none does."""
    blocks: dict[Block, list[tuple[int, Seen]]] = {}
    for position, figure in _in_order(draft):
        blocks.setdefault(figure.block, []).append((position, figure))
    for shown in blocks.values():
        figures = [figure for _, figure in shown]
        earlier = history.in_block(figures[0])
        hidden = [*history.hidden_in_block(figures[0]), *(h.groups for h in all_hidden(draft))]
        found = gives_away(figures, earlier, hidden, draft.least) if earlier else None
        if found is not None:
            return {shown[found][0]}
    return set()


def _counts_give_away(draft: Draft, history: History) -> bool:
    """Whether exact counts, with those shown earlier, would tell about a few clients."""
    accepted, sound = History(), _sound(draft)
    for _, new in _in_order(draft):
        line, known = _beside(new, history, accepted), _beside(new, history, sound)
        if closes(new, line, known, draft.least) or nearly_equal(new, history.in_place(new), draft.least):
            return True
        accepted.add(new)
    return False


def _beside(figure: Seen, history: History, more: History) -> list[Seen]:
    """What differs from a figure in its months alone, earlier and in this answer."""
    return [*history.in_line(figure), *more.in_line(figure)]


def _sound(draft: Draft) -> History:
    """The figures that rest on enough clients, shown or not: so much is sure of their months."""
    result, positions = draft.result, range(WHOLE, len(draft.result.figures))
    sound = [draft.figure(n) for n in positions if objection(draft.figure(n), result, draft.rule) is None]
    return History(seen(result, figure) for figure in sound)


def all_seen(draft: Draft) -> list[Seen]:
    """Every figure that is shown, exact or rounded."""
    return [replace(figure, is_exact=not draft.rounded) for _, figure in _in_order(draft)]


def all_hidden(draft: Draft) -> list[Seen]:
    """Every figure that is named but stays hidden, without its counts."""
    hidden = (seen(draft.result, draft.figure(n)) for n in sorted(draft.hidden))
    return [replace(figure, n_clients=0, n_contacts=0) for figure in hidden]
