"""Every dependency has a reason and a licence in docs/en/dependencies.md, and nothing else stands there."""

import re
import tomllib

from tests.architecture.code import ROOT


def declared() -> set[str]:
    """Names of all dependencies in pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    return {re.match(r"[A-Za-z0-9_.-]+", line).group() for group in groups for line in group}


def explained() -> set[str]:
    """Names in the first column of the tables."""
    page = (ROOT / "docs/en/dependencies.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE))


def test_every_dependency_is_explained():
    assert declared() - explained() == set()


def test_nothing_is_explained_that_is_not_used():
    assert explained() - declared() == set()


def test_every_dependency_is_pinned():
    pins = (ROOT / "requirements/dev.txt").read_text(encoding="utf-8").lower()
    assert not [name for name in declared() if f"\n{name.lower().replace('_', '-')}==" not in f"\n{pins}"]
