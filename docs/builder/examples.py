"""The drawn histories of the specification: each test is called with a recorder instead of its fixture."""

import inspect
import runpy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from docs.builder.markdown import table

FOLDER = Path(__file__).parents[2] / "tests/spec"
MOST = 6
"""So many examples per measure are shown; the specification has them all."""


@dataclass(frozen=True)
class Example:
    """One test of the specification: its name as a sentence and the drawn table."""

    measure: str
    sentence: str
    table: str


@dataclass
class Recorder:
    """Stands in for the fixture `spec` and remembers what it was asked."""

    calls: list[tuple[Any, Mapping[Any, Any], Any, dict[str, Any]]] = field(default_factory=list)

    def __call__(self, measure: Any, histories: Mapping[Any, Any], expected: Any, **asked: Any) -> None:
        """Remember the drawn histories and the answers."""
        self.calls.append((measure, histories, expected, asked))


@cache
def examples() -> dict[str, tuple[Example, ...]]:
    """The first examples of each measure."""
    found: dict[str, list[Example]] = {}
    for path in sorted(FOLDER.glob("test_*.py")):
        for example in _of_module(_loaded(path)):
            found.setdefault(example.measure, []).append(example)
    return {name: tuple(each[:MOST]) for name, each in found.items()}


def _loaded(path: Path) -> dict[str, Any]:
    """What the test file defines, by name."""
    return runpy.run_path(str(path))


def _of_module(names: dict[str, Any]) -> Iterator[Example]:
    """Every test that asks for nothing but `spec`."""
    for name, test in names.items():
        if name.startswith("test_") and list(inspect.signature(test).parameters) == ["spec"]:
            yield from _of_test(name, test)


def _of_test(name: str, test: Callable[[Recorder], None]) -> Iterator[Example]:
    """What one test drew."""
    recorder = Recorder()
    test(recorder)
    sentence = name.removeprefix("test_").replace("_", " ").capitalize()
    for measure, histories, expected, asked in recorder.calls:
        yield Example(measure.name, sentence + _asked(asked), _drawn(histories, expected))


def _asked(asked: dict[str, Any]) -> str:
    """How it was asked, when not as usual."""
    return f" ({', '.join(f'{key}={value}' for key, value in asked.items())})" if asked else ""


def _drawn(histories: Mapping[Any, Any], expected: Any) -> str:
    """Histories with their values."""
    values = expected if isinstance(expected, Mapping) else {}
    rows = [[str(who), str(drawn), _value(values.get(who, ""))] for who, drawn in histories.items()]
    return table(["client", "contacts", "value"], rows)


def _value(value: Any) -> str:
    """A value as people write it; a dash where there is none."""
    if value is None:
        return "—"
    return f"{value:.4g}" if isinstance(value, int | float) else str(value)
