"""Reading a hundred thousand messages of iWmo and iJw, against bare parsing of the same files."""

from collections.abc import Iterator

from benchmarks.claim import Line, agree
from benchmarks.data import messages_zip
from benchmarks.harness import run

MESSAGES = 100_000


def lines() -> Iterator[Line]:
    """Two lines: reading, and the whole way into care episodes."""
    few, path = str(messages_zip(MESSAGES // 10)), str(messages_zip(MESSAGES))
    ours, bare = run("messages:reading", archive=path), run("messages:lxml", archive=path)
    agree(ours.answer, bare.answer)
    tenth = run("messages:reading", best_of=1, archive=few)
    note = f"{tenth.peak_mb:,.0f} MB for a tenth of them"
    yield Line(
        "100 k messages: CPU of reading against bare lxml", ours, bare, ours.over(bare), 2.0, note=note
    )
    whole = run("messages:whole", best_of=1, archive=path)
    told = f"{whole.answer:,} lines"
    yield Line(
        "100 k messages: whole import against bare lxml", whole, bare, whole.over(bare), None, note=told
    )
