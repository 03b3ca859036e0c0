"""Finding texts again: the house, and what a user would take instead, full-text search of a database.

The texts of the speed claim are made of the reports in the tests, drawn and shortened; their vectors are
drawn too: making a hundred thousand real ones takes half an hour, and the search sees no difference.
"""

import random
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import psycopg
from tests.postgresql import running_postgresql
from tests.recall_texts import ALONE, GROUPS

from bestendig.model.text_index import Told
from bestendig.model.trials import Trial
from bestendig.recall.dutch.analysing import words_of
from bestendig.recall.encoders.choosing import Choice, encoder
from bestendig.recall.index import HeldTexts
from bestendig.recall.judging import judged
from bestendig.sources.trials import read_trials

ASKED, FIVE = 60, 5
Search = Callable[[str, int], list[str]]
Searching = Callable[[Iterable[tuple[str, str]]], AbstractContextManager[Search]]


def found(folder: str, model: Choice, is_quick: bool = False) -> dict[str, float]:
    """By trial the share of questions with a good answer among the first five; {} without the model."""
    made = encoder(model)
    if made is None:
        return {}
    trials = read_trials(Path(folder))
    return {each.name: judged(each, made, model, is_quick=is_quick).five for each in trials}


def fts5(folder: str) -> dict[str, float]:
    """The same by full-text search of SQLite as it comes, every word of the question joined by OR."""
    return {each.name: _by_full_text(each, _fts5) for each in read_trials(Path(folder))}


def ts_rank(folder: str) -> dict[str, float]:
    """The same by full-text search of PostgreSQL in Dutch."""
    return {each.name: _by_full_text(each, _ts_rank) for each in read_trials(Path(folder))}


def _by_full_text(trial: Trial, searching: Searching) -> float:
    hits = 0
    with searching(trial.texts.items()) as search:
        for each in trial.tried:
            keys = [key for key in search(each.words, FIVE + 1) if key != each.own]
            hits += bool(each.wanted & set(keys[:FIVE]))
    return hits / len(trial.tried)


def suggest(n: int, model: Choice) -> dict[str, float]:
    """Seconds of a suggestion, single texts and patterns, among so many texts; half of the shelves seen."""
    made = encoder(model)
    if made is None:
        return {}
    numbers = np.random.default_rng(1).normal(size=(n, made.n_dimensions))
    vectors = (numbers / np.linalg.norm(numbers, axis=1, keepdims=True)).astype(np.float16)
    told = [
        Told(str(key), words, str(key % 10), group=_group(key), vector=vectors[key].tobytes())
        for key, words in enumerate(_texts(n))
    ]
    index, begin = HeldTexts(made), time.perf_counter()
    index.upsert(told)
    built, shelves = time.perf_counter() - begin, [str(number) for number in range(5)]
    look: dict[str, Any] = {"shelves": shelves, "k": 20, "is_quick": True}
    spent = _timed(lambda words: (index.similar(words, **look), index.groups(words, **look)))
    begin = time.perf_counter()
    index.upsert([Told("new", "Nog een tekst over een briefadres", vector=told[0].vector)])
    return spent | {"build": built, "add": time.perf_counter() - begin}


def _group(key: int) -> str:
    """A third of the texts lies in a pattern, of fifteen or so."""
    return "" if key % 3 else f"pattern {key // 3 // 15}"


def suggest_fts5(n: int) -> dict[str, float]:
    """Seconds of a full-text search of SQLite among the same texts."""
    return _by_database(n, _fts5)


def suggest_ts_rank(n: int) -> dict[str, float]:
    """The same of PostgreSQL, which works in processes of its own: only the wall tells."""
    return _by_database(n, _ts_rank)


def _by_database(n: int, searching: Searching) -> dict[str, float]:
    with searching((str(key), words) for key, words in enumerate(_texts(n))) as search:
        return _timed(lambda words: search(words, 20))


@contextmanager
def _fts5(rows: Iterable[tuple[str, str]]) -> Iterator[Search]:
    """Full-text search of SQLite, by bm25."""
    table = sqlite3.connect(":memory:")
    table.execute("CREATE VIRTUAL TABLE told USING fts5(key UNINDEXED, words)")
    table.executemany("INSERT INTO told VALUES (?, ?)", rows)

    def search(words: str, k: int) -> list[str]:
        asked = " OR ".join(f'"{word}"' for word in dict.fromkeys(words_of(words)))
        sql = "SELECT key FROM told WHERE told MATCH ? ORDER BY bm25(told) LIMIT ?"
        return [key for (key,) in table.execute(sql, (asked, k))]

    yield search


@contextmanager
def _ts_rank(rows: Iterable[tuple[str, str]]) -> Iterator[Search]:
    """Full-text search of PostgreSQL with its Dutch stems, by ts_rank."""
    with running_postgresql() as address, psycopg.connect(address) as connection:
        connection.execute("CREATE TEMP TABLE told (key text, words tsvector)")
        with connection.cursor() as cursor:
            cursor.executemany("INSERT INTO told VALUES (%s, to_tsvector('dutch', %s))", list(rows))
        connection.execute("CREATE INDEX ON told USING gin (words)")
        connection.execute("ANALYZE told")

        def search(words: str, k: int) -> list[str]:
            asked = " | ".join(dict.fromkeys(words_of(words)))
            sql = (
                "SELECT key FROM told, to_tsquery('dutch', %s) asked WHERE words @@ asked"
                " ORDER BY ts_rank(words, asked) DESC LIMIT %s"
            )
            return [key for (key,) in connection.execute(sql, (asked, k))]

        yield search


def _timed(ask: object) -> dict[str, float]:
    """Within how many seconds half, and nineteen of twenty, questions are answered."""
    cpu, wall = [], []
    for words in _texts(ASKED, seed=2):
        begin, start = time.process_time(), time.perf_counter()
        ask(words)  # type: ignore[operator]
        cpu.append(time.process_time() - begin)
        wall.append(time.perf_counter() - start)
    p50, p95 = np.quantile(cpu, (0.5, 0.95))
    return {"p50": float(p50), "p95": float(p95), "wall": float(np.quantile(wall, 0.95))}


def _texts(n: int, seed: int = 1) -> list[str]:
    """So many reports of about twenty words."""
    draw, reports = random.Random(seed), [*ALONE, *(words for those in GROUPS.values() for words in those)]
    words = [word for report in reports for word in report.split()]
    return [
        " ".join([*draw.choice(reports).split()[: draw.randrange(4, 14)], *draw.choices(words, k=10)])
        for _ in range(n)
    ]
