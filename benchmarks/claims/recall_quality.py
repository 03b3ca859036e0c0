"""Whether texts are found again that say the same in other words."""

from collections.abc import Iterator
from pathlib import Path

from tests.postgresql import program

from benchmarks.claim import Line
from benchmarks.harness import Run, run

TEXTS = Path(__file__).parents[2] / "../shared/data/text"
GOALS: dict[str, dict[str, float]] = {
    "none": {"quotes": 0.64, "answers": 0.85},
    "light": {},
    "e5": {"quotes": 0.80, "answers": 0.88, "reworded": 0.55, "interventions": 0.80},
}
"""Share of the questions of which one good answer is among the first five, by sentence model and trial."""
DATABASES = {"SQLite FTS5": "fts5"} | ({"PostgreSQL ts_rank": "ts_rank"} if program("initdb") else {})
WORDS = {"none": "words only", "light": "with the light model", "e5": "with e5"}


def lines() -> Iterator[Line]:
    """Each trial by each model, beside full-text search; nothing where the texts are not here."""
    if not TEXTS.is_dir():
        print("skipped: the texts to try are not part of the project")
        return
    folder = str(TEXTS.resolve())
    others = {name: run(f"recalling:{case}", best_of=1, folder=folder) for name, case in DATABASES.items()}
    for model, goals in GOALS.items():
        ours = run("recalling:found", best_of=1, folder=folder, model=model)
        typing = _shares(run("recalling:found", best_of=1, folder=folder, model=model, is_quick=True))
        for trial, share in _shares(ours).items():
            claim = f"{trial}, {WORDS[model]}: one of the same among the first five"
            beside = [f"{name} {_shares(other)[trial]:.2f}" for name, other in others.items()]
            note = "; ".join([*beside, f"while still typing {typing[trial]:.2f}"])
            yield Line(claim, ours, others["SQLite FTS5"], share, goals.get(trial), is_least=True, note=note)


def _shares(found: Run) -> dict[str, float]:
    return dict(found.answer) if isinstance(found.answer, dict) else {}
