"""The steps that a database of the workplace goes through, and whether this software knows them all."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

WEB = Path(__file__).parents[2] / "web"
STEP = "[0-9]*.py"


@cache
def known_steps() -> frozenset[str]:
    """Every step that comes with this software, as app.name."""
    return frozenset(f"{path.parents[1].name}.{path.stem}" for path in WEB.glob(f"*/migrations/{STEP}"))


def own_steps(steps: Iterable[str]) -> list[str]:
    """Those of the workplace itself, in order; those of the libraries follow from the version."""
    return sorted(step for step in steps if (WEB / step.partition(".")[0]).is_dir())


def are_known(steps: Iterable[str]) -> bool:
    """Whether this software has all of these steps: if not, newer software made the database."""
    return known_steps() >= set(steps)


def is_newer(software: str, than: str) -> bool:
    """Whether a version comes after another: 0.10.0 after 0.9.2."""
    return _numbers(software) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version, as far as they go."""
    words = version.replace("-", ".").replace("+", ".").split(".")
    return tuple(int(word) for word in words[:3] if word.isdigit())
