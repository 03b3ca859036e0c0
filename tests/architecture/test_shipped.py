"""What we did not write comes along by exception: named, with source and licence."""

import re

from tests.architecture.code import PACKAGE, ROOT, tracked_files

OUR_OWN = {".py", ".jinja", ".html", ".typ", ".css", ".toml", ".typed", ".svg", ".js"}
PAGE = (ROOT / "docs/en/shipped.md").read_text(encoding="utf-8")


def shipped() -> set[str]:
    """Names of files in the package that are of another kind than we write."""
    return {
        path.name for path in tracked_files() if path.is_relative_to(PACKAGE) and path.suffix not in OUR_OWN
    }


def test_everything_shipped_is_named_with_its_licence():
    assert {name for name in shipped() if f"`{name}`" not in PAGE} == set()


def test_at_most_two_fonts_come_along():
    assert len([name for name in shipped() if re.search(r"\.(ttf|otf|woff2?)$", name)]) <= 2
