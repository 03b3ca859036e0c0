"""Finding texts again: the house, and what a user would take instead, full-text search of SQLite.

The texts of the speed claim are made of the reports in the tests, drawn and shortened; their vectors are
drawn too: making a hundred thousand real ones takes half an hour, and the search sees no difference.
"""

import random
import sqlite3
import time
from pathlib import Path

import numpy as np
from tests.recall_texts import ALONE, GROUPS

from bestendig.model.text_index import Told
from bestendig.model.trials import Trial
from bestendig.recall.dutch.analysing import words_of
from bestendig.recall.encoders.choosing import Choice, encoder
from bestendig.recall.index import HeldTexts
from bestendig.recall.judging import judged
from bestendig.sources.trials import read_trials

ASKED, FIVE = 60, 5


def found(folder: str, model: Choice) -> dict[str, float]:
    """By trial the share of questions with a good answer among the first five; {} without the model."""
    made = encoder(model)
    return {each.name: judged(each, made, model).five for each in read_trials(Path(folder))} if made else {}


def fts5(folder: str) -> dict[str, float]:
    """The same by full-text search as it comes, every word of the question joined by OR."""
    return {each.name: _by_full_text(each) for each in read_trials(Path(folder))}


def _by_full_text(trial: Trial) -> float:
    table = _full_text(trial.texts.items())
    hits = 0
    for each in trial.tried:
        keys = [key for key in _searched(table, each.words, FIVE + 1) if key != each.own]
        hits += bool(each.wanted & set(keys[:FIVE]))
    return hits / len(trial.tried)


def suggest(n: int, model: Choice) -> dict[str, float]:
    """Seconds of a suggestion among so many texts, half of the shelves seen, and what the index costs."""
    made = encoder(model)
    if made is None:
        return {}
    numbers = np.random.default_rng(1).normal(size=(n, made.n_dimensions))
    vectors = (numbers / np.linalg.norm(numbers, axis=1, keepdims=True)).astype(np.float16)
    told = [
        Told(str(key), words, shelf=str(key % 10), vector=vectors[key].tobytes())
        for key, words in enumerate(_texts(n))
    ]
    index, begin = HeldTexts(made), time.perf_counter()
    index.upsert(told)
    built, shelves = time.perf_counter() - begin, [str(number) for number in range(5)]
    spent = _timed(lambda words: index.similar(words, shelves=shelves, k=20))
    begin = time.perf_counter()
    index.upsert([Told("new", "Nog een tekst over een briefadres", vector=told[0].vector)])
    return spent | {"build": built, "add": time.perf_counter() - begin}


def suggest_fts5(n: int) -> dict[str, float]:
    """Seconds of a full-text search among the same texts."""
    table = _full_text((str(key), words) for key, words in enumerate(_texts(n)))
    return _timed(lambda words: _searched(table, words, 20))


def _full_text(rows: object) -> sqlite3.Connection:
    table = sqlite3.connect(":memory:")
    table.execute("CREATE VIRTUAL TABLE told USING fts5(key UNINDEXED, words)")
    table.executemany("INSERT INTO told VALUES (?, ?)", rows)  # type: ignore[arg-type]
    return table


def _searched(table: sqlite3.Connection, words: str, k: int) -> list[str]:
    asked = " OR ".join(f'"{word}"' for word in dict.fromkeys(words_of(words)))
    sql = "SELECT key FROM told WHERE told MATCH ? ORDER BY bm25(told) LIMIT ?"
    return [key for (key,) in table.execute(sql, (asked, k))]


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
