"""The source as the architecture tests read it: each file with its module name and its syntax tree."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src/bestendig"


@dataclass(frozen=True)
class Source:
    """One Python file of the package."""

    path: Path
    module: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The package directly under bestendig; empty for the root itself."""
        parts = self.module.split(".")
        return parts[1] if len(parts) > 1 else ""

    def calls(self) -> Iterator[ast.Call]:
        """Every call in the file."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))

    def at(self, node: ast.expr) -> str:
        """File and line, as an editor opens them."""
        return f"{self.path.relative_to(ROOT)}:{node.lineno}"


@cache
def sources() -> tuple[Source, ...]:
    """Every Python file of the package."""
    return tuple(_read(path) for path in sorted(PACKAGE.rglob("*.py")))


def _read(path: Path) -> Source:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    module = ".".join(part for part in parts if part != "__init__")
    return Source(path, module, ast.parse(path.read_text(encoding="utf-8")))


def imported(source: Source) -> Iterator[str]:
    """Every module that the file imports at run time, by its full name."""
    for node in _running(source.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def _running(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node that runs: what stands under TYPE_CHECKING does not."""
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield node
            yield from _running(node)


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file under version control."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True)
    paths = (ROOT / name for name in listed.stdout.split("\0") if name)
    return tuple(path for path in paths if path.is_file())
