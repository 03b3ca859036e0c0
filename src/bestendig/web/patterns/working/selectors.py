"""Who coded which pairs, and what people said of pairs of bottlenecks before."""

from dataclasses import dataclass

from django.http import Http404

from bestendig.web.accounts.seat import Seat
from bestendig.web.bottlenecks.models import Judgement
from bestendig.web.patterns.models import Code, Coding

SETTLED = ("same", "other")
MOST_CODERS = 2


@dataclass(frozen=True, slots=True)
class Coder:
    """One of the two, by number: what was answered of each pair, and whether that is all of them."""

    user: int
    answers: dict[int, str]
    is_done: bool


def codings(seat: Seat) -> list[Coding]:
    """The pairs of this table, the newest first."""
    return list(Coding.objects.filter(table=seat.table))


def coding_for(seat: Seat, pk: int) -> Coding:
    """Pairs of this table."""
    found = Coding.objects.filter(table=seat.table, pk=pk).first()
    if found is None:
        raise Http404
    return found


def coders_of(coding: Coding) -> list[Coder]:
    """Who coded these pairs, in the order in which they began."""
    n = coding.pairs.count()
    rows = Code.objects.filter(pair__coding=coding).order_by("pk").values_list("by", "pair", "answer")
    answers: dict[int, dict[int, str]] = {}
    for by, pair, answer in rows:
        answers.setdefault(by, {})[pair] = answer
    return [Coder(by, dict(sorted(found.items())), len(found) == n) for by, found in answers.items()]


def own_answers(seat: Seat, coding: Coding) -> dict[int, str]:
    """What this person answered."""
    return next((each.answers for each in coders_of(coding) if each.user == seat.user.pk), {})


def may_code(seat: Seat, coding: Coding) -> bool:
    """The first two people; nobody once both are done, for then they have seen each other's answers."""
    if coding.table_id != seat.table.pk or not seat.may("patterns.manage"):
        return False
    both = coders_of(coding)
    is_one = any(each.user == seat.user.pk for each in both)
    return (is_one or len(both) < MOST_CODERS) and not is_over(coding)


def is_over(coding: Coding) -> bool:
    """Whether two people have said something of every pair."""
    return sum(each.is_done for each in coders_of(coding)) >= MOST_CODERS


def judged(seat: Seat) -> dict[tuple[str, str], bool]:
    """What people said of pairs, the newest word on each: the same, or something else."""
    said = Judgement.objects.filter(bottleneck__table=seat.table, kind="bottleneck", answer__in=SETTLED)
    found = {
        _pair(str(each.bottleneck_id), each.subject): each.answer == "same" for each in said.order_by("pk")
    }
    return found | _agreed(seat)


def _agreed(seat: Seat) -> dict[tuple[str, str], bool]:
    """What two people coded alike."""
    rows = Code.objects.filter(pair__coding__table=seat.table, answer__in=SETTLED).order_by("pk")
    said: dict[tuple[str, str], list[str]] = {}
    for one, other, answer in rows.values_list("pair__one", "pair__other", "answer"):
        said.setdefault(_pair(str(one), str(other)), []).append(answer)
    return {pair: each[0] == "same" for pair, each in said.items() if len(each) > 1 and len(set(each)) == 1}


def _pair(one: str, other: str) -> tuple[str, str]:
    """A pair whichever way round it was judged."""
    return (one, other) if one < other else (other, one)
