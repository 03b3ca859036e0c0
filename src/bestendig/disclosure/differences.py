"""What follows from figures over several periods together, and from several counts of the same people.

*Nested or overlapping periods* of one measure: clients without a contact in the months that differ have the
same value in both, so the difference is about the others alone. *Chains of periods*: contacts add up over
months, so every stretch between two ends that are linked follows.
A stretch is safe when something that rests on enough clients lies inside it, when the counts of clients
differ enough, or when it holds at least half of the contacts around it.
"""

from collections.abc import Iterable, Sequence

from bestendig.disclosure.seen import BEFORE_ALL, Seen

Link = tuple[int, int, int]
"""First month, the month after the last, contacts between."""
LARGE_SHARE = 0.5
"""Less than half of the contacts of a longer period may be those of a few people; more is taken to be about
as many clients, in proportion, as that period: less than the truth unless contacts are very uneven."""


def isolates(new: Seen, earlier: Iterable[Seen], known: Sequence[Seen], threshold: int) -> bool:
    """Whether `new` and an earlier figure of the same measure may differ by a few clients only.

    `known` are the figures about the same groups that rest on enough clients.
    """
    same = [old for old in earlier if old.line == new.line and old.measure == new.measure]
    return any(_few_between(new, old, known, threshold) for old in same)


def closes(new: Seen, earlier: Iterable[Seen], known: Sequence[Seen], threshold: int) -> bool:
    """Whether `new` would give the contacts of a stretch that may be about a few clients."""
    line = [old for old in earlier if old.line == new.line and old.is_exact]
    links = _links([*line, new])[:-1]
    left, right = _reach(links, new.first), _reach(links, new.end)
    if new.end in left:
        return False
    return any(
        not _is_safe(start, end, new.n_contacts - before + after, known, threshold)
        for start, before in left.items()
        for end, after in right.items()
    )


def nearly_equal(new: Seen, earlier: Iterable[Seen], threshold: int) -> bool:
    """Whether an earlier exact count about the same months and groups differs by a few clients.

    Another measure, another way of counting or another data version: the few are those who fall between.
    """
    return any(
        0 < abs(old.n_clients - new.n_clients) < threshold
        for old in earlier
        if old.is_exact and old.place == new.place
    )


def _few_between(new: Seen, old: Seen, known: Sequence[Seen], threshold: int) -> bool:
    """Whether two figures over overlapping months may differ by the contacts of a few clients only."""
    apart = _apart(new, old)
    if not apart or new.end <= old.first or old.end <= new.first:
        return False
    if any(_holds_enough(first, end, known) for first, end in apart):
        return False
    large, small = sorted((new, old), key=lambda figure: figure.first - figure.end)
    if large.contains(small.first, small.end):
        contacts = large.n_contacts - small.n_contacts
        enough = large.n_clients - small.n_clients >= threshold or _is_much(contacts, large, threshold)
        return contacts > 0 and not enough
    return sum(end - first for first, end in apart) < LARGE_SHARE * (large.end - large.first)


def _apart(one: Seen, other: Seen) -> list[tuple[int, int]]:
    """The stretches of months that are in one of the two only."""
    ends = [(min(one.first, other.first), max(one.first, other.first))]
    ends.append((min(one.end, other.end), max(one.end, other.end)))
    return [(first, end) for first, end in ends if first < end]


def _links(line: Sequence[Seen]) -> list[Link]:
    """Each figure as two ends with the contacts between; before the first month shown lies nothing."""
    first = min((figure.first for figure in line if figure.first != BEFORE_ALL), default=BEFORE_ALL)
    return [(BEFORE_ALL, first, 0), *((figure.first, figure.end, figure.n_contacts) for figure in line)]


def _reach(links: Sequence[Link], start: int) -> dict[int, int]:
    """Every end that is linked to `start`, with the contacts up to it (negative before it)."""
    ways: dict[int, list[tuple[int, int]]] = {}
    for first, end, contacts in links:
        ways.setdefault(first, []).append((end, contacts))
        ways.setdefault(end, []).append((first, -contacts))
    found, fresh = {start: 0}, [start]
    while fresh:
        here = fresh.pop()
        for far, contacts in ways.get(here, ()):
            if far not in found:
                found[far] = found[here] + contacts
                fresh.append(far)
    return found


def _is_safe(start: int, end: int, contacts: int, known: Sequence[Seen], threshold: int) -> bool:
    """Whether a stretch of months holds nothing, or is about enough clients as far as can be known."""
    first, last = min(start, end), max(start, end)
    if contacts == 0 or _holds_enough(first, last, known):
        return True
    around = [figure for figure in known if figure.contains(first, last)]
    return any(_is_much(abs(contacts), figure, threshold) for figure in around)


def _is_much(contacts: int, around: Seen, threshold: int) -> bool:
    """Whether these contacts are so large a part of a longer period that they are about enough clients."""
    part = contacts / around.n_contacts if around.n_contacts else 0.0
    return part >= LARGE_SHARE and part * around.n_clients >= threshold


def _holds_enough(first: int, end: int, known: Sequence[Seen]) -> bool:
    """Whether a figure that rests on enough clients lies within these months."""
    return any(first <= figure.first and figure.end <= end for figure in known)
