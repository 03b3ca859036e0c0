"""What is taken from NL Design System: only the content that we looked at, only the tokens that are used."""

import base64
import hashlib
import importlib.util
import io
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

FILE = Path(__file__).parents[2] / "assets/build.py"


@pytest.fixture
def build():
    """The script, as a module."""
    spec = importlib.util.spec_from_file_location("assets_build", FILE)
    module = importlib.util.module_from_spec(spec)
    sys.modules["assets_build"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["assets_build"]


def packed(name, content):
    """A package with one file."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w:gz") as archive:
        about = tarfile.TarInfo(f"package/{name}")
        about.size = len(content)
        archive.addfile(about, io.BytesIO(content))
    return written.getvalue()


def test_another_content_than_we_looked_at_is_refused(build):
    content = packed("dist/theme.css", b"a{}")
    known = base64.b64encode(hashlib.sha512(content).digest()).decode()
    about = {"name": "x", "version": "1", "sha512": known}
    assert build.unpacked(about, content) == {"dist/theme.css": b"a{}"}
    with pytest.raises(ValueError, match="another content"):
        build.unpacked(about, packed("dist/theme.css", b"b{}"))


def test_only_tokens_that_are_used_come_along_with_those_behind_them(build):
    defined = build.tokens_of(".t { --a: var(--b); --b: 1px; /* --d: 2px; */ --c: 3px }")
    assert defined == {"--a": "var(--b)", "--b": "1px", "--c": "3px"}
    assert build.needed("p { margin: var( --a, var(--unknown)) }", defined) == {"--a", "--b"}


def test_rules_mean_the_same_without_comments_and_white_space(build):
    written = '@charset "UTF-8";\n/* a */\na :focus ,\nb > c {\n  color: red;\n  margin: 0 1px;\n}\n'
    assert build.small(written) == "a :focus,b > c{color:red;margin:0 1px}"


def test_without_any_way_to_fetch_the_workplace_keeps_its_plain_look(build, monkeypatch, tmp_path, capsys):
    def nothing(about):
        raise subprocess.CalledProcessError(1, "npm")

    monkeypatch.setattr(build, "VENDOR", tmp_path / "vendor")
    monkeypatch.setattr(build, "fetch", nothing)
    assert build.main() == build.NOT_FETCHED
    assert not (tmp_path / "vendor").exists()
    assert "plain look" in capsys.readouterr().err


def test_no_brand_of_a_municipality_is_among_what_we_fetch(build):
    tokens = [each["name"] for each in build.declared() if "tokens" in each]
    assert tokens == ["@nl-design-system-unstable/voorbeeld-design-tokens"]
