"""Decisions stand in docs/adr: numbered, half a page, with the same five headings, in the index."""

import re

import pytest
from tests.architecture.code import ROOT

FOLDER = ROOT / "docs/adr"
ADRS = sorted(FOLDER.glob("[0-9]*.md"))
HEADINGS = ["Context", "Options", "Choice", "Consequences", "How it is enforced"]
HALF_A_PAGE = 330  # words


@pytest.mark.parametrize("adr", ADRS, ids=lambda adr: adr.stem)
def test_a_decision_has_the_five_headings(adr):
    assert re.findall(r"^## (.+)$", adr.read_text(encoding="utf-8"), re.MULTILINE) == HEADINGS


@pytest.mark.parametrize("adr", ADRS, ids=lambda adr: adr.stem)
def test_a_decision_is_half_a_page(adr):
    assert len(adr.read_text(encoding="utf-8").split()) <= HALF_A_PAGE


def test_decisions_are_numbered_without_gaps():
    assert [int(adr.name[:4]) for adr in ADRS] == list(range(1, len(ADRS) + 1))


def test_the_index_names_every_decision_with_its_title():
    index = (FOLDER / "README.md").read_text(encoding="utf-8")
    for adr in ADRS:
        title = adr.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
        assert f"[{title}]({adr.name})" in index
