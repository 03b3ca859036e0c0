"""The drawn histories of the specification: each test is called with a recorder instead of its fixture."""

import inspect
import runpy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from docs.builder.markdown import table

from bestendig.measures.declare import Measure

FOLDER = Path(__file__).parents[2] / "tests/spec"
MOST = 6
"""So many examples per measure are shown; the specification has them all."""
MANY, FEW = 12, 6
"""Of more drawn rows than MANY only the first FEW are written out."""
ASKED = ("period", "with_whom", "counted_by", "by", "law", "minimum_contacts")
UNSAID = ("tolerance",)
Drawn = Mapping[Any, Any]
Values = Mapping[Any, Any]
Call = tuple[Measure, Drawn, Values, dict[str, Any]]


@dataclass(frozen=True)
class Example:
    """One test of the specification: its name as a sentence and the drawn table."""

    measure: str
    sentence: str
    table: str
    has_contacts: bool = True


@dataclass
class Recorder:
    """Stands in for the fixture `spec` and remembers what it was asked."""

    calls: list[Call] = field(default_factory=list)

    def __call__(self, measure: Measure, histories: Drawn, expected: Values, **told: Any) -> None:
        """Remember the drawn histories and the answers."""
        self.calls.append((measure, histories or {}, expected, told))


@cache
def examples() -> dict[str, tuple[Example, ...]]:
    """The first examples of each measure."""
    found: dict[str, list[Example]] = {}
    for path in sorted(FOLDER.glob("test_*.py")):
        for example in _of_file(runpy.run_path(str(path))):
            found.setdefault(example.measure, []).append(example)
    return {name: tuple(each[:MOST]) for name, each in found.items()}


def _of_file(names: dict[str, Any]) -> Iterator[Example]:
    """Every test that asks for nothing but `spec`."""
    for name, test in names.items():
        if name.startswith("test_") and list(inspect.signature(test).parameters) == ["spec"]:
            yield from _of_test(name, test)


def _of_test(name: str, test: Callable[[Recorder], None]) -> Iterator[Example]:
    """What one test drew."""
    recorder = Recorder()
    test(recorder)
    sentence = name.removeprefix("test_").replace("_", " ").capitalize()
    for measure, histories, expected, told in recorder.calls:
        drawn = _drawn(histories, expected) + _beside(told)
        yield Example(measure.name, sentence + _asked(told), drawn, bool(histories))


def _asked(told: dict[str, Any]) -> str:
    """How it was asked, when not as usual."""
    said = [f"{name} {_words(told[name])}" for name in ASKED if name in told]
    return f" ({', '.join(said)})" if said else ""


def _beside(told: dict[str, Any]) -> str:
    """What was drawn beside the contacts."""
    rows = [[name, _words(drawn)] for name, drawn in told.items() if name not in (*ASKED, *UNSAID)]
    return f"\n\n{table(['also drawn', ''], rows)}" if rows else ""


def _drawn(histories: Drawn, expected: Values) -> str:
    """Histories and values; a value of a group or a month of a client gets a line of its own."""
    values = {_alone(key): value for key, value in expected.items()}
    keys = [*histories, *(key for key in values if key not in histories)]
    if not histories:
        return table(["of", "value"], [[_words(key), _value(values[key])] for key in keys])
    rows = [[_words(key), _words(histories.get(key, "")), _value(values.get(key, ""))] for key in keys]
    return table(["of", "contacts", "value"], rows)


def _alone(key: Any) -> Any:
    """A key of one part as that part."""
    return key[0] if isinstance(key, tuple) and len(key) == 1 else key


def _words(drawn: Any) -> str:
    """Anything drawn, in one line."""
    if isinstance(drawn, Mapping):
        return "; ".join(f"{_words(key)}: {_words(value)}" for key, value in drawn.items())
    if isinstance(drawn, list | tuple):
        deep = any(isinstance(each, list | tuple) for each in drawn)
        shown = [*drawn[:FEW], f"… {len(drawn)} in all"] if deep and len(drawn) > MANY else drawn
        return ("; " if deep else " ").join(_words(each) for each in shown)
    return "open" if drawn is None else str(drawn)


def _value(value: Any) -> str:
    """A value as people write it; a dash where there is none."""
    if value is None:
        return "—"
    return f"{value:.4g}" if isinstance(value, int | float) else str(value)
