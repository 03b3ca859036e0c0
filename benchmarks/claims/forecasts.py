"""Ranges that hold: forecasts for many made-up towns against what happened there, beside base rates.

A range of 80 % should hold what happened four times of five: neither less (too sure) nor more (says nothing).
The interval score weighs both: the width, and ten times the distance by which a range missed.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

from benchmarks.claim import Line
from benchmarks.harness import Run, run
from bestendig.analyses.impacts.against_towns import SIZE, Forecast, Proof, prove
from bestendig.analyses.impacts.scoring import Judged
from bestendig.model.plain import from_plain

TOWNS, FIRST, AT_ONCE = 400, 60_000, 2
"""So many towns from a seed on that was never used to find the way, so many processes at once."""
NOTHING = Run(0.0, 0.0, 0.0, None)
BASE_WORDS = {
    "last_year": "the share of the last year, binomial",
    "all_years": "the share of all years, binomial",
    "between_years": "the mean of all years and how they differ",
}


def lines() -> Iterator[Line]:
    """Coverage at least and at most, scores against base rates, and whom the ranges are about."""
    ours, proof = _proved()
    told = f"80 % ranges of {TOWNS} towns"
    note, why = _note(proof.ours), "see the part by whom it is about"
    yield Line(
        f"{told}: hold at least", ours, NOTHING, proof.ours.covered, 0.75, is_least=True, note=note, why=why
    )
    yield Line(f"{told}: hold at most", ours, NOTHING, proof.ours.covered, 0.85, note=note, why=why)
    for name, (own, base) in proof.against.items():
        claim = f"interval score against {BASE_WORDS[name]}"
        note = f"{_note(own)}; base rate: {_note(base)}"
        yield Line(
            claim, ours, NOTHING, own.score / base.score, 1.0, note=note, why="base rates know as much"
        )
    for about, each in proof.by_about.items():
        yield Line(f"ranges held, {about}", ours, NOTHING, each.covered, None, note=_note(each))


def _proved() -> tuple[Run, Proof]:
    """What all towns cost together, and how the ranges did."""
    share = TOWNS // AT_ONCE
    with ThreadPoolExecutor(AT_ONCE) as several:
        runs = list(several.map(lambda place: _some(FIRST + place * share, share), range(AT_ONCE)))
    found = [from_plain(Forecast, each) for one in runs for each in cast("Sequence[Any]", one.answer)]
    cost = Run(
        sum(one.cpu for one in runs), max(one.wall for one in runs), max(one.peak_mb for one in runs), None
    )
    return cost, prove(found)


def _some(first: int, n: int) -> Run:
    """The towns of one process."""
    return run("forecasts:ours", best_of=1, first=first, n=n, size=SIZE)


def _note(judged: Judged) -> str:
    """How ranges did, in short."""
    return f"{judged.n} ranges, held {judged.covered:.1%}, width {judged.width:.3f}, score {judged.score:.3f}"
