"""What must be said of snapshots: how far apart they are, which are missing, which are not whole."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from statistics import median

from bestendig.language import Text
from bestendig.language.writing import day as written
from bestendig.model.issue import Issue
from bestendig.model.period import day_of

FAR = 1.5
"""So many times the usual distance is a gap."""
THIN = 0.5
"""A snapshot with less than this share of both its neighbours is not whole."""
Seen = Sequence[tuple[int, int]]
"""Day number and rows, in order."""


def remarks(rows: Iterable[Mapping[str, int]]) -> tuple[Issue, ...]:
    """What the snapshots of each source show, from rows with source, first_day and rows."""
    ordered = sorted((row["source"], row["first_day"], row["rows"]) for row in rows)
    sources = ([(day, n) for _, day, n in own] for _, own in groupby(ordered, key=lambda each: each[0]))
    return tuple(issue for seen in sources for issue in _of_source(seen))


def _of_source(seen: Seen) -> Iterator[Issue]:
    """What the snapshots of one source show."""
    if len(seen) < 2:
        yield _issue("snapshot_alone", 1, _ALONE, _MORE)
        return
    usual = median(later[0] - earlier[0] for earlier, later in pairwise(seen))
    yield _issue("assignments_from_snapshots", len(seen), *_uncertain(round(usual)))
    for earlier, later in pairwise(seen):
        apart = later[0] - earlier[0]
        if apart > FAR * usual:
            n = max(1, round(apart / usual) - 1)
            yield _issue("snapshot_missing", n, _missing(earlier[0], later[0]), _DELIVER_IT)
    for before, here, after in zip(seen, seen[1:], seen[2:], strict=False):
        if here[1] < THIN * min(before[1], after[1]):
            yield _issue("snapshot_not_whole", here[1], _thin(here[0]), _DELIVER_WHOLE)


def _issue(code: str, count: int, label: Text, hint: Text) -> Issue:
    """A remark on the assignments."""
    return Issue(code, "remark", "assignments", "first_day", count, label, hint)


_ALONE = Text(
    nl="momentopname: er is er maar één, dus begin en einde zijn nog niet te zien",
    en="snapshot: there is only one, so beginnings and ends cannot be seen yet",
)
_MORE = Text(
    nl="Lever elke maand een momentopname aan. Hij telt vanzelf mee.",
    en="Deliver a snapshot every month. It counts by itself.",
)
_DELIVER_IT = Text(
    nl="Lever de ontbrekende momentopname alsnog aan als die er is.",
    en="Deliver the missing snapshot if there is one.",
)
_DELIVER_WHOLE = Text(
    nl="Ontbreekt een team? Lever de momentopname van die dag dan heel aan; nu lijkt de hulp even gestopt.",
    en="Is a team missing? Then deliver the snapshot of that day whole; now help seems to have stopped.",
)


def _uncertain(usual: int) -> tuple[Text, Text]:
    """How sure begin and end are."""
    return (
        Text(
            nl=f"momentopnamen vergeleken: begin en einde zijn op ongeveer {usual} dagen zeker",
            en=f"snapshots compared: beginnings and ends are sure to about {usual} days",
        ),
        Text(
            nl="Vaker een momentopname geeft scherpere dagen. U hoeft niets te doen.",
            en="Snapshots more often give sharper days. You need not do anything.",
        ),
    )


def _missing(earlier: int, later: int) -> Text:
    """Between which days a snapshot is missing."""
    nl, en = ([written(day_of(each), language) for each in (earlier, later)] for language in ("nl", "en"))
    return Text(
        nl=f"momentopname ontbreekt tussen {nl[0]} en {nl[1]}",
        en=f"snapshot missing between {en[0]} and {en[1]}",
    )


def _thin(on: int) -> Text:
    """Of which day a snapshot is not whole."""
    return Text(
        nl=f"rijen in de momentopname van {written(day_of(on), 'nl')}: veel minder dan ervoor en erna",
        en=f"rows in the snapshot of {written(day_of(on), 'en')}: far fewer than before and after",
    )
