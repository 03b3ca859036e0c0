"""Small towns to expect things of: relationships that run, and what was counted before."""

from datetime import date

import numpy as np

from bestendig.impact.expecting import cohort, expect, hazards
from bestendig.impact.expecting.bands import BANDS
from bestendig.impact.expecting.hazards import CLASSES
from bestendig.model.period import day_number
from bestendig.model.plan import Plan

FROM = date(2020, 1, 1)
ON = day_number(FROM)
CALM = {
    "turnover": 0, "staff_transfer": 0, "transition_months": 0, "drop_out": 0, "recruit_months": 0,
    "known_successor": 0,
}  # fmt: skip
"""Nobody leaves or moves along, nobody drops out, everything happens on the day itself."""


def rows(n, **columns):
    """`n` relationships of one organisation, each of another client and professional, begun today."""
    plain = {
        "client_id": np.arange(n), "professional_id": np.arange(n) + 10_000, "organisation_id": 1,
        "team_id": 1, "contract_id": None, "contract_last_day": None, "age_days": 0,
        "is_start_known": True, "is_touched": True,
        "lot": -1, "stay_chance_permille": -1, "has_second_face": False, "tenure_days": None,
        "contract_form": None,
    } | columns  # fmt: skip
    return {name: column if np.ndim(column) else [column] * n for name, column in plain.items()}


def counted(*, days=10**7, clusters=(10_000,), per_band=None, **ended):
    """Counts of clusters: `days` at risk and endings per class, the same in all bands or times `per_band`."""
    found = {"cluster": [], "band": [], "days": [], "n_helped_on": []}
    found |= {f"n_{name}": [] for name in CLASSES}
    for cluster in clusters:
        for band in range(len(BANDS)):
            factor = 1 if per_band is None else per_band[band]
            of_band = {f"n_{name}": ended.get(name, 0) * factor for name in CLASSES}
            on = sum(n for name, n in of_band.items() if name != "n_help_ended")
            for name, value in {"cluster": cluster, "band": band, "days": days, "n_helped_on": on}.items():
                found[name].append(value)
            for name, value in of_band.items():
                found[name].append(value)
    return found


def town(running, counts=None, staff=None, contracts=None):
    """The cohort and the hazards of a town."""
    found = cohort(running, ON)
    return found, hazards(counts or counted(), staff, contracts, found)


def plan(kind="tender", on=date(2021, 1, 1), **rest):
    """A plan a year ahead."""
    return Plan(kind, "een plan", on, "meer tijd voor mensen", **rest)


def outlooks(*asked, **rest):
    """Outlooks by alternative."""
    return {each.alternative: each for each in expect(*asked, seed=7, **rest)[0]}


def busy(seed=3, n=600, n_faces=60):
    """A town in which everything happens: several organisations, contracts, departures, endings."""
    chance = np.random.default_rng(seed)
    face = chance.integers(0, n_faces, n)
    body = face % 4
    running = rows(
        n, client_id=chance.integers(0, n // 2 + 1, n), professional_id=face + 100, organisation_id=body + 50,
        contract_id=body + 7, contract_last_day=ON + 300 + 150 * body,
        age_days=chance.integers(0, 2_000, n), is_touched=body == 0,
        stay_chance_permille=np.where(body == 0, 400, -1), lot=np.where(body == 0, 0, -1),
        has_second_face=chance.random(n) < 0.3, tenure_days=(face * 37) % 3_000,
        contract_form=np.where(face % 3 > 0, "permanent", "hired"),
    )  # fmt: skip
    kinds = {
        "help_ended": 9, "relational": 2, "organisational": 2, "policy": 1, "unknown": 3, "left": 4,
        "contract": 1,
    }  # fmt: skip
    counts = counted(days=9_000, clusters=range(100, 100 + n_faces), **kinds)
    for name in kinds:
        counts[f"n_{name}"] = [int(chance.poisson(one)) for one in counts[f"n_{name}"]]
    staff = {
        "organisation_id": [50, 50, 51, 51, 52, 53], "form": ["permanent", "hired"] * 3,
        "days": [40_000] * 6, "n_left": [15, 30, 12, 33, 20, 25],
    }  # fmt: skip
    contracts = {"organisation_id": [50, 51, 52], "n_ended": [2, 3, 1], "n_continued": [1, 3, 1]}
    return running, counts, staff, contracts
