"""The registers beside the made-up contacts: who died or moved, which contracts ended, who left a job."""

from functools import partial
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.data import FOLDER, _once
from bestendig.synthetic.benchmark import N_ORGANISATIONS, N_PROFESSIONALS, N_TEAMS
from bestendig.synthetic.calendar import EXTRACT, FIRST

BLOCKS = 2
"""Every ten million contacts have workers, teams and organisations of their own."""
N_CLIENTS = 2_000_000
SEED = 20_250


def registers() -> dict[str, Path]:
    """The paths of `clients`, `contracts` and `employments`."""
    made = {"clients": clients, "contracts": contracts, "employments": employments}
    return {
        name: _once(FOLDER / f"{name}.parquet", partial(_write, make=make)) for name, make in made.items()
    }


def _write(path: Path, make: object) -> None:
    pq.write_table(make(), path, compression="zstd")  # type: ignore[operator]


def _days(values: np.ndarray, share: float, rng: np.random.Generator) -> pa.Array:
    """Days, all but a share of them unknown."""
    return pa.array(values.astype(np.int32), mask=rng.random(len(values)) >= share)


def clients() -> pa.Table:
    """Three in a hundred died, four moved."""
    rng = np.random.default_rng(SEED)
    any_day = [rng.integers(FIRST, EXTRACT, N_CLIENTS) for _ in range(2)]
    return pa.table({
        "client_id": np.arange(N_CLIENTS), "died_on": _days(any_day[0], 0.03, rng),
        "left_on": _days(any_day[1], 0.04, rng), "turned_18_in": pa.nulls(N_CLIENTS, pa.string()),
    })  # fmt: skip


def contracts() -> pa.Table:
    """Of each organisation contracts of three years, one after another; some organisations lose theirs."""
    rng = np.random.default_rng(SEED + 1)
    bodies = np.arange(BLOCKS * N_ORGANISATIONS)
    n_rounds = rng.integers(1, 5, len(bodies))
    body = np.repeat(bodies, n_rounds)
    nth = np.concatenate([np.arange(n) for n in n_rounds])
    first = FIRST + nth * 3 * 365
    return pa.table({
        "contract_id": np.arange(len(body)), "organisation_id": body,
        "first_day": first.astype(np.int32), "last_day": (first + 3 * 365 - 1).astype(np.int32),
        "law": pa.nulls(len(body), pa.string()), "product_categories": pa.nulls(len(body), pa.string()),
        "predecessor_id": pa.nulls(len(body), pa.int64()),
    })  # fmt: skip


def employments() -> pa.Table:
    """Everybody has one job; six in ten leave it."""
    rng = np.random.default_rng(SEED + 2)
    person = np.arange(BLOCKS * N_PROFESSIONALS)
    block, own = person // N_PROFESSIONALS, person % N_PROFESSIONALS
    return pa.table({
        "professional_id": person,
        "organisation_id": own % N_TEAMS % N_ORGANISATIONS + block * N_ORGANISATIONS,
        "first_day": np.full(len(person), FIRST - 2000, dtype=np.int32),
        "last_day": _days(rng.integers(FIRST, EXTRACT, len(person)), 0.6, rng),
    })  # fmt: skip
