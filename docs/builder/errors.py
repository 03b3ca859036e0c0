"""The page of the errors: the family, and each refusal with its words, read from where it is raised."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from docs.builder.markdown import code, page, table

from bestendig import errors
from bestendig.errors import BestendigError
from bestendig.sources.formats.refusals import REFUSALS

PACKAGE = Path(errors.__file__).parent
SAID = ("what happened", "what you can do")
INTRO = """
Every error that is raised on purpose is of one family. A message has three parts: what happened, where,
and what you can do. It never holds a personal value. Faults in data are no errors but data: they are
counted and shown in the import report, see [checks](checks.md).
"""


class Refusal(NamedTuple):
    """One place where an error is raised, in words."""

    kind: str
    happened: str
    hint: str


def family() -> list[type[BestendigError]]:
    """The classes of the family, in order of exit code."""
    return sorted(BestendigError.__subclasses__(), key=lambda each: each.exit_code)


def pages() -> dict[str, str]:
    """The one page of errors."""
    head = ["error", "when", "exit code of the command", "HTTP status"]
    rows = [[code(e.__name__), e.__doc__ or "", str(e.exit_code), str(e.http_status)] for e in family()]
    parts = [
        table(head, rows),
        "Exit code 0 is fine, 2 is a command that is not written as it should be.",
        "## What they say",
        table(
            ["error", *SAID],
            ([code(each.kind), each.happened, each.hint] for each in sorted(set(refusals()))),
        ),
        "## When a file is refused as a whole",
        table(["code", *SAID], ([code(name), a.en, b.en] for name, (a, b) in sorted(REFUSALS.items()))),
    ]
    return {"en/errors.md": page("Errors", INTRO, parts)}


def refusals() -> Iterator[Refusal]:
    """Each raise of the family whose words stand in the same file."""
    names = {each.__name__ for each in family()}
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = dict(_texts(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield from _refusal(node.func.id, node.args, known)


def _texts(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """The texts that have a name in the file."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, node.value


def _refusal(kind: str, arguments: list[ast.expr], known: dict[str, ast.expr]) -> Iterator[Refusal]:
    """The refusal, when what happened is written out."""
    named = [known.get(each.id, each) if isinstance(each, ast.Name) else each for each in arguments[:2]]
    words = [_english(each) for each in named]
    if len(words) == 2 and words[0]:
        yield Refusal(kind, words[0], words[1])


def _english(text: ast.expr) -> str:
    """The English words of Text(...), with an ellipsis for what is filled in; empty when made elsewhere."""
    if not (isinstance(text, ast.Call) and getattr(text.func, "id", "") == "Text"):
        return ""
    return next((_spoken(word.value) for word in text.keywords if word.arg == "en"), "")


def _spoken(words: ast.expr) -> str:
    """The fixed words, and an ellipsis for what is filled in."""
    if isinstance(words, ast.Constant):
        return str(words.value)
    if isinstance(words, ast.JoinedStr):
        return "".join(_spoken(part) for part in words.values)
    return "…"
