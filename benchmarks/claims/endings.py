"""Why a million relationships ended, against hand-written SQL."""

from collections.abc import Iterator

from benchmarks.claim import Line, agree
from benchmarks.data import contacts
from benchmarks.harness import run
from benchmarks.registers import registers

CONTACTS = 20_000_000
"""So many contacts hold 1.1 million relationships beyond passing faces, and 1.9 million passing faces."""


def lines() -> Iterator[Line]:
    """Relationships found and explained by four tables."""
    paths = {"contacts": str(contacts(CONTACTS)), **{name: str(path) for name, path in registers().items()}}
    ours, sql = (run(f"endings:{name}", best_of=1, **paths) for name in ("ours", "sql"))
    agree(ours.answer, sql.answer)
    n = sum(ours.answer.values()) if isinstance(ours.answer, dict) else 0
    claim = "1.1 M relationships found, and why they ended: CPU against hand-written SQL"
    yield Line(claim, ours, sql, ours.over(sql), 3.0, note=f"{n:,} endings explained")
