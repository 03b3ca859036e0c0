"""Documentation that cannot lie: every command exists, every link leads on, every example is Python."""

import ast
import re
import shlex
import tomllib

import pytest
import typer
from docs.builder.commands import commands
from tests.architecture.code import ROOT, tracked_files

from bestendig.cli.commands import bind
from bestendig.cli.settings import Settings

PAGES = {
    str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
    for path in tracked_files()
    if path.suffix == ".md"
}
FENCE = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]+)")


def blocks(language: str) -> list[tuple[str, str]]:
    """Every block of a language with its page."""
    return [
        (name, text) for name, page in PAGES.items() for kind, text in FENCE.findall(page) if kind == language
    ]


def lines_of_shell() -> list[tuple[str, list[str]]]:
    """Every line of shell as words, without its remark."""
    written = [
        (page, shlex.split(line, comments=True))
        for page, block in blocks("sh")
        for line in block.splitlines()
    ]
    return [(page, words) for page, words in written if words]


BESTENDIG = [(page, words) for page, words in lines_of_shell() if words[0] == "bestendig"]


@pytest.mark.parametrize(
    ("page", "words"), BESTENDIG, ids=lambda each: each if isinstance(each, str) else " ".join(each)
)
def test_a_command_in_the_documentation_can_be_given(page, words):
    app = typer.Typer()
    bind(app)
    known, rest = typer.main.get_command(app), words[1:]
    while hasattr(known, "commands"):
        assert rest[0] in known.commands, page
        known, rest = known.commands[rest[0]], rest[1:]
    known.make_context(words[1], rest)


@pytest.mark.parametrize("name", commands())
def test_every_command_is_explained_with_an_example(name):
    n_words = len(name.split())
    assert name in {" ".join(words[1 : 1 + n_words]) for _, words in BESTENDIG}


def test_every_make_target_in_the_documentation_exists():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    asked = {words[1] for _, words in lines_of_shell() if words[0] == "make"}
    assert asked
    assert asked <= targets


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_file(page):
    here = (ROOT / page).parent
    dead = [link for link in LINK.findall(PAGES[page]) if "://" not in link and not (here / link).exists()]
    assert not dead


def test_every_python_example_is_python():
    examples = blocks("python")
    assert examples
    for _, example in examples:
        ast.parse(example)


def test_the_public_names_in_the_examples_exist():
    import bestendig

    used = {name for _, example in blocks("python") for name in re.findall(r"\bbg\.(\w+)", example)}
    assert used <= set(dir(bestendig))


def test_the_settings_in_the_documentation_are_the_settings():
    written = [tomllib.loads(text) for page, text in blocks("toml") if page == "docs/nl/gebruik.md"]
    assert set().union(*written) == set(Settings.__dataclass_fields__)


def test_the_published_version_is_the_version():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"softwareVersion: {project['version']}\n" in (ROOT / "publiccode.yml").read_text(encoding="utf-8")
