"""The size budget: small files and small functions, as the best measured peers have. Prints the figures."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from tests.architecture.code import ROOT, sources


@dataclass(frozen=True)
class Budget:
    """So many lines at most: at the median, at the 95th percentile, ever."""

    median: int
    p95: int
    maximum: int


BUDGETS = {"files": Budget(80, 300, 400), "functions": Budget(8, 35, 60)}


def lines_of_files() -> dict[str, int]:
    """Lines per file."""
    return {
        str(source.path.relative_to(ROOT)): len(source.path.read_text(encoding="utf-8").splitlines())
        for source in sources()
    }


def lines_of_functions() -> dict[str, int]:
    """Lines per function, docstring included, decorators not."""
    return {
        f"{source.path.relative_to(ROOT)}:{node.lineno} {node.name}": (node.end_lineno or 0) - node.lineno + 1
        for source in sources()
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def quantile(sizes: Sequence[int], share: float) -> int:
    """The size that `share` of all do not exceed."""
    ordered = sorted(sizes)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@pytest.mark.parametrize(
    ("what", "sizes"), [("files", lines_of_files()), ("functions", lines_of_functions())], ids=str
)
def test_within_the_budget(what, sizes, record_property):
    budget, all_sizes = BUDGETS[what], list(sizes.values())
    median, p95 = quantile(all_sizes, 0.5), quantile(all_sizes, 0.95)
    longest = max(sizes, key=lambda name: sizes[name])
    figures = f"{len(sizes)} {what}: median {median}, p95 {p95}, longest {sizes[longest]} ({longest})"
    print(figures)
    record_property("size", figures)
    assert median <= budget.median, figures
    assert p95 <= budget.p95, figures
    too_long = {name: size for name, size in sizes.items() if size > budget.maximum}
    assert not too_long, f"longer than {budget.maximum} lines"
