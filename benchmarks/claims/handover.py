"""Handing over 100,000 people: against a bare flow, the proof, the memory; and what others do instead."""

from collections.abc import Iterator
from importlib.util import find_spec

from benchmarks.claim import Line, agree
from benchmarks.harness import Run, run

LARGE, SMALL, MOST = (100_000, 5_000), (10_000, 500), (1_000_000, 50_000)
GB = 1024
LOOSE = """the bound lets a household be split over two professionals, and is then too low itself; the rest is
that a household that was made whole takes the place of somebody who is known there."""


def lines() -> Iterator[Line]:
    """Speed and proof, memory, households, and the other ways."""
    ours, raw = _run("flow", LARGE), _run("raw", LARGE)
    agree(_part(ours, "place", "face"), _part(raw, "place", "face"))
    claim = (
        "100,000 people, 5,000 receivers: from arcs to a proved proposal, times OR-Tools' flow alone (CPU)"
    )
    note = f"{_of(ours, 'n_arcs'):,.0f} arcs; strict order of goals against one weighted sum"
    yield Line(claim, ours, raw, _of(ours, "seconds") / _of(raw, "seconds"), 2.0, note=note)
    proof = _of(ours, "proof") / _of(raw, "seconds")
    yield Line("100,000 people: the proof as a share of OR-Tools' flow (CPU)", ours, raw, proof, 0.1)
    most = _run("flow", MOST, best_of=1)
    claim = "a million people, 50,000 receivers: peak memory in GB"
    yield Line(claim, most, most, most.peak_mb / GB, 2.0, note=f"{_of(most, 'seconds'):.0f} CPU s")
    yield _households()
    yield from _others()


def _households() -> Line:
    """Households kept together: how far from the best at most."""
    together = _run("households", LARGE, best_of=1)
    note = f"{_of(together, 'of_bound'):.2%} of those without a known face; "
    note += f"{_of(together, 'apart'):.0f} households apart"
    claim = "100,000 people in households: gap, in % of the people who could be better off at most"
    return Line(claim, together, together, 100 * _of(together, "gap"), 0.75, note=note, why=LOOSE)


def _others() -> Iterator[Line]:
    """What else one would use, at a tenth of the size."""
    ours = _run("flow", SMALL)
    solvers = ["highs", *(["networkx"] if find_spec("networkx") else [])]
    bare = _run("raw", SMALL)
    for name in solvers:
        other = _run(name, SMALL, best_of=1)
        agree(_part(other, "cost"), _part(bare, "cost"))
        faster = _of(other, "seconds") / _of(ours, "seconds")
        yield Line(
            f"10,000 people: times faster than {name}, proof included (CPU)",
            ours,
            other,
            faster,
            1.0,
            is_least=True,
        )
    for name, told in (("greedy", "the cheapest arc one by one"), ("usual", "the colleague with most room")):
        other = _run(name, SMALL, best_of=1)
        n = SMALL[0]
        known = (n - _of(ours, "face")) / (n - _of(other, "face"))
        note = f"known {1 - _of(ours, 'face') / n:.0%} and {1 - _of(other, 'face') / n:.0%}"
        note += f"; without a place {_of(ours, 'place'):.0f} and {_of(other, 'place'):.0f}"
        yield Line(
            f"10,000 people: times as many known faces as {told}",
            ours,
            other,
            known,
            1.0,
            is_least=True,
            note=note,
        )


def _run(name: str, size: tuple[int, int], best_of: int = 2) -> Run:
    """One contender."""
    return run(f"handing_over:{name}", best_of=best_of, n=size[0], m=size[1])


def _of(found: Run, name: str) -> float:
    """One number of an answer."""
    return float(found.answer[name]) if isinstance(found.answer, dict) else 0.0


def _part(found: Run, *names: str) -> dict[str, float]:
    """Some numbers of an answer."""
    return {name: _of(found, name) for name in names}
