"""Twenty years of a hundred thousand relationships: the house, a bare kernel, and a process per relationship.

All draw the same endings: by the relationship's own hazard (constant within bands of age), together with a
departure, and with a contract that is lost at one of its ends. Help never stops, so another face follows.
"""

from datetime import date
from heapq import heappop, heappush
from importlib.util import find_spec
from random import Random

import numpy as np

from bestendig.impact.expecting import cohort, expect, hazards
from bestendig.impact.expecting.bands import BANDS
from bestendig.impact.expecting.hazards import CLASSES
from bestendig.model.plan import Plan

HORIZON = 240
MONTH = 146_097 / 4_800
RATES = (1 / 300, 1 / 400, 1 / 600, 1 / 900)
"""Endings a day by the own hazard, per band of age."""
LEAVING = 0.15 / 365.25
N_CONTRACTS, YEARS, LOSS = 40, 4.0, 0.35
FACES_PER = 15
_DAYS = 10**9
_ON = 18_262


def _people(n: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Age in days, contract and professional of each relationship; contracts end evenly over their length."""
    chance = np.random.default_rng(1)
    face = np.arange(n) // FACES_PER
    return chance.integers(0, 1_500, n), face % N_CONTRACTS, face


def _first_ends() -> np.ndarray:
    """Days until each contract first ends."""
    return np.round((np.arange(N_CONTRACTS) + 0.5) / N_CONTRACTS * YEARS * 365.25)


def ours(n: int, runs: int, alternatives: tuple[str, ...] = ("plan",)) -> dict[str, float]:
    """The house: hazards from counts, people, shares still running, years with the same face, new faces."""
    age, contract, face = _people(n)
    ends = _first_ends().astype(int)[contract] + _ON - 1
    same = {
        "team_id": 1, "is_start_known": True, "is_touched": True, "lot": -1, "stay_chance_permille": -1,
        "has_second_face": False,
    }  # fmt: skip
    running = {
        "client_id": np.arange(n), "professional_id": face, "organisation_id": contract,
        "contract_id": contract, "contract_last_day": ends, "age_days": age,
        **{name: [value] * n for name, value in same.items()},
        "tenure_days": [None] * n, "contract_form": [None] * n,
    }  # fmt: skip
    found = cohort(running, _ON)
    known = hazards(_counted(found.professional_id), None, None, found)
    plan = Plan(
        "contract_length", "", date.fromordinal(_ON + date(1970, 1, 1).toordinal()), "", years=YEARS,
        horizon=HORIZON,
    )  # fmt: skip
    assumed = {
        "stay_chance": 1 - LOSS, "staff_transfer": 0, "transition_months": 0, "drop_out": 0,
        "recruit_months": 0, "known_successor": 0,
    }  # fmt: skip
    told = expect(
        found, known, plan, assumed, seed=1, n_runs=runs, alternatives=tuple(alternatives),  # type: ignore[arg-type]
    )[0]  # fmt: skip
    return {"endings": sum(each.new_faces.middle for each in told) * n * runs}


def _counted(faces: np.ndarray) -> dict[str, list[int]]:
    """Counts that tell exactly these hazards, alike for every professional."""
    clusters, bands = np.repeat(faces, len(BANDS)), np.tile(np.arange(len(BANDS)), len(faces))
    own = np.round(np.array(RATES) * _DAYS).astype(int)[bands]
    counted = {f"n_{name}": np.zeros(len(bands), dtype=int) for name in CLASSES}
    counted |= {"n_relational": own // 2, "n_unknown": own - own // 2}
    counted["n_left"] = np.full(len(bands), round(LEAVING * _DAYS))
    counted |= {"n_helped_on": own + counted["n_left"], "days": np.full(len(bands), _DAYS)}
    return {"cluster": clusters, "band": bands, **counted}  # type: ignore[dict-item]


def kernel(n: int, runs: int) -> dict[str, float]:
    """Bare arrays: draw, invert, the sooner of hazard and lost contract, the cause, on with who goes on."""
    age, contract, _ = _people(n)
    rates = (np.array(RATES) + LEAVING).astype(np.float32)
    lived = np.concatenate([[0], np.cumsum(rates[:-1] * np.diff(BANDS))]).astype(np.float32)
    starts, pace = np.array(BANDS, dtype=np.float32), 1 / rates
    band = np.searchsorted(BANDS, age, side="right") - 1
    before = (lived[band] + (age - starts[band]) * rates[band]).astype(np.float32)
    far, length = np.float32(HORIZON * MONTH), np.float32(YEARS * 365.25)
    first, n_ends = _first_ends().astype(np.float32), int(HORIZON / 12 / YEARS) + 2
    n_ended = np.zeros(3, dtype=np.int64)
    for run in range(runs):
        chance = np.random.Generator(np.random.SFC64([1, run]))
        after = _losses(chance, first, length, n_ends)
        begun, hazard, whose = -age.astype(np.float32), before, contract
        while len(begun):
            waits = chance.standard_exponential(len(begun), dtype=np.float32) + hazard
            place = (waits > lived[1]).astype(np.int64) + (waits > lived[2]) + (waits > lived[3])
            ends = (waits - lived[place]) * pace[place] + starts[place] + begun
            nth = np.floor(np.maximum((begun - first[whose]) / length + 1, 0)).astype(np.int64)
            lost = after[whose, nth]
            cause = np.where(lost < ends, 2, chance.random(len(begun), dtype=np.float32) < 0.5)
            ends = np.minimum(ends, lost)
            going = np.flatnonzero(ends < far)
            n_ended += np.bincount(cause[going], minlength=3)
            begun, whose, hazard = ends[going], whose[going], np.float32(0)
    return {"endings": float(n_ended.sum())}


def _losses(chance: np.random.Generator, first: np.ndarray, length: float, n_ends: int) -> np.ndarray:
    """Per contract the day of the next loss from its nth end on."""
    after = np.full((len(first), n_ends + 1), np.inf, dtype=np.float32)
    lost = chance.random((len(first), n_ends)) < LOSS
    for nth in reversed(range(n_ends)):
        after[:, nth] = np.where(lost[:, nth], first + nth * length, after[:, nth + 1])
    return after


def simpy(n: int, runs: int) -> dict[str, float]:
    """A process per relationship on SimPy; where that is not installed on the barest queue of generators."""
    age, contract, _ = _people(n)
    n_ended, far = 0, HORIZON * MONTH
    for run in range(runs):
        chance = Random(run)
        lost = [_lost_days(chance, float(first), far) for first in _first_ends()]
        told = [0]
        lives = [_life(chance, float(age[one]), lost[contract[one]], far, told) for one in range(n)]
        _live(lives, far)
        n_ended += told[0]
    return {"endings": float(n_ended)}


def _lost_days(chance: Random, first: float, far: float) -> list[float]:
    """The days on which a contract is lost."""
    ends = [first + nth * YEARS * 365.25 for nth in range(int(far / YEARS / 365.25) + 2)]
    return [day for day in ends if chance.random() < LOSS]


def _life(chance: Random, age: float, lost: list[float], far: float, told: list[int]):
    """One relationship after another: waits for each ending and counts it."""
    now = 0.0
    while now < far:
        ends = now + _lasts(chance, age)
        sooner = next((day for day in lost if now < day < ends), ends)
        yield sooner - now
        now, age = sooner, 0.0
        told[0] += now < far


def _lasts(chance: Random, age: float) -> float:
    """How much longer a relationship of this age lasts."""
    waits, begin = chance.expovariate(1), age
    for rate, until in zip(RATES, (*BANDS[1:], float("inf")), strict=True):
        if begin < until:
            within = (until - begin) * (rate + LEAVING)
            if waits < within:
                return begin + waits / (rate + LEAVING) - age
            waits, begin = waits - within, until
    return float("inf")


def _live(lives: list, far: float) -> None:
    """Run all processes until the horizon."""
    if find_spec("simpy"):
        from simpy import Environment

        world = Environment()
        for life in lives:
            world.process(world.timeout(wait) for wait in life)
        world.run(until=far)
        return
    queue = [(next(life), place, life) for place, life in enumerate(lives)]
    queue.sort()
    while queue:
        now, place, life = heappop(queue)
        if now < far and (wait := next(life, None)) is not None:
            heappush(queue, (now + wait, place, life))
