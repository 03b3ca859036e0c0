"""What a made-up town's registers say of why relationships ended, held against what was true there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import narwhals.stable.v2 as nw

from bestendig.model.course import CourseRequest
from bestendig.relationships import find, why_ended
from bestendig.store import Engine, EngineName, Frame, open_engine
from bestendig.synthetic.complete import Complete, complete_tables
from bestendig.synthetic.example import STANDARD_SEED

NEAR = 62
"""An ending found so many days from a true one of the same pair is that ending."""
NOT_JUDGED = ("missed", "too_recent")
STANDARD_TOWN = 30_000
"""Inhabitants of the town that is looked at unless another is asked."""


@dataclass(frozen=True, slots=True)
class Calibrated:
    """Of `n` endings whose level was stated with this confidence, `n_right` were right."""

    confidence: str
    n: int
    n_right: int

    @property
    def share_right(self) -> float:
        """The share that was right, 0 to 1."""
        return self.n_right / self.n if self.n else 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """How one kind of relationship came out; shares of the endings compared.

    `n_true` are all true endings, `n` those that were found and are long enough ago to judge.
    """

    basis: str
    n_true: int
    n: int
    accuracy: float
    unknown: float
    wrong_but_sure: float


@dataclass(frozen=True, slots=True)
class AgainstTruth:
    """The answer: the whole, by basis, levels (true, found) beside each other, how right confidence is."""

    seed: int
    size: int
    is_degraded: bool
    overall: Score
    by_basis: tuple[Score, ...]
    confusion: Mapping[tuple[str, str], int]
    calibration: tuple[Calibrated, ...]

    @property
    def n(self) -> int:
        """How many endings were compared."""
        return self.overall.n

    @property
    def accuracy(self) -> float:
        """The share of endings whose level was found right, 0 to 1."""
        return self.overall.accuracy


@dataclass(frozen=True, slots=True)
class _Cell:
    """So many endings with this basis, true level, found level and confidence."""

    basis: str
    true: str
    found: str
    confidence: str
    n: int

    @property
    def is_right(self) -> bool:
        """Whether the level found is the true one."""
        return self.true == self.found


def endings_against_truth(
    *,
    degraded: bool = False,
    seed: int = STANDARD_SEED,
    size: int = STANDARD_TOWN,
    engine: EngineName = "duckdb",
) -> AgainstTruth:
    """How often the level found is the true one in the made-up town with this seed and size.

    Endings are compared where the same pair ended within two months of the true day. The true level is where
    the chain began; deceased and moved count with concluded, as the town tells it. `degraded`: a tenth of the
    HR end dates and a fifth of the recorded reasons are gone.
    """
    town = complete_tables(seed, size, degraded=degraded)
    with open_engine(engine) as opened:
        cells = [_Cell(*row) for row in opened.fetch(_cells(opened, town)).rows()]
    judged = [cell for cell in cells if cell.found not in NOT_JUDGED]
    return AgainstTruth(
        seed, size, degraded,
        _score("all", cells),
        tuple(_score(basis, [one for one in cells if one.basis == basis]) for basis in _sorted(cells)),
        _confusion(judged),
        tuple(_calibrated(name, judged) for name in ("sure", "likely", "possible")),
    )  # fmt: skip


def _sorted(cells: Iterable[_Cell]) -> list[str]:
    """The kinds of basis, in order of the alphabet."""
    return sorted({cell.basis for cell in cells})


def _cells(engine: Engine, town: Complete) -> Frame:
    """The endings counted by basis, true level, found level (`missed` where none was found), confidence."""
    tables = {name: engine.take(table) for name, table in town.tables.items()}
    request = CourseRequest()
    found = engine.keep(find(tables, request, town.extract))
    told = why_ended(found, tables, request, town.extract, engine.keep).filter(~nw.col("level").is_null())
    told = told.select(
        "client_id", "professional_id", "basis", "confidence", began=nw.col("first_day"),
        ended=nw.col("last_day"), found=nw.col("root_level"),
    )  # fmt: skip
    held = tables["assignments"].group_by("organisation_id").agg(n=nw.len())
    held = held.select("organisation_id", is_held=nw.lit(value=True))
    truth = engine.take(town.truth).join(held, on="organisation_id", how="left")
    beside = truth.join(told, on=["client_id", "professional_id"], how="inner").filter(
        (nw.col("ended") - nw.col("last_day")).abs() <= NEAR, nw.col("began") <= nw.col("last_day")
    )
    key = ["client_id", "professional_id", "first_day"]
    away = (nw.col("ended") - nw.col("last_day")).abs()
    nearest = beside.with_columns(away=away).filter(nw.col("away") == nw.col("away").min().over(*key))
    matched = nearest.select(*key, "confidence", "found")
    is_held = ~nw.col("is_held").is_null()
    level = nw.when(nw.col("found") == "left").then(nw.lit("concluded")).otherwise(nw.col("found"))
    rows = truth.join(matched, on=key, how="left").with_columns(
        basis=nw.when(is_held).then(nw.lit("registered")).otherwise(nw.lit("from_contacts")),
        true=nw.col("level"),
        found=level.fill_null("missed"),
        confidence=nw.col("confidence").fill_null(""),
    )
    columns = ("basis", "true", "found", "confidence")
    return rows.group_by(*columns).agg(n=nw.len().cast(nw.Int64)).sort(*columns)


def _score(basis: str, cells: list[_Cell]) -> Score:
    """How these endings came out."""
    judged = [cell for cell in cells if cell.found not in NOT_JUDGED]
    n = sum(cell.n for cell in judged)
    right = sum(cell.n for cell in judged if cell.is_right)
    unknown = sum(cell.n for cell in judged if cell.found == "unknown")
    wrong = sum(cell.n for cell in judged if cell.confidence == "sure" and not cell.is_right)
    whole = max(n, 1)
    return Score(basis, sum(cell.n for cell in cells), n, right / whole, unknown / whole, wrong / whole)


def _confusion(cells: list[_Cell]) -> dict[tuple[str, str], int]:
    """Endings by true and found level."""
    found: dict[tuple[str, str], int] = {}
    for cell in cells:
        found[cell.true, cell.found] = found.get((cell.true, cell.found), 0) + cell.n
    return dict(sorted(found.items()))


def _calibrated(confidence: str, cells: list[_Cell]) -> Calibrated:
    """How often a level stated with this confidence was right; an unknown states none."""
    said = [cell for cell in cells if cell.confidence == confidence and cell.found != "unknown"]
    return Calibrated(confidence, sum(cell.n for cell in said), sum(cell.n for cell in said if cell.is_right))
