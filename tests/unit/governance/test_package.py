"""The governance package: nothing that exists is missing from it, and what it claims is there."""

import ast
import json
from pathlib import Path

import pytest
from tests.architecture.code import PACKAGE, ROOT

from bestendig.analyses.governance import configuration_of
from bestendig.analyses.keeping import record_consent
from bestendig.cli.commands.governance import _bound, commands_of
from bestendig.disclosure import DEFAULT
from bestendig.measures.catalogue import MEASURES
from bestendig.model.algorithms import ALGORITHMS
from bestendig.model.course import Windows
from bestendig.model.purpose import USES
from bestendig.model.purposes import PURPOSES
from bestendig.model.table import Kind
from bestendig.model.tables import TABLES
from bestendig.sheets.governance.doors import DOORS
from bestendig.sheets.governance.keeping import KEPT, RULE_WORDS, WINDOW_WORDS
from bestendig.sheets.governance.package import as_data, papers
from bestendig.sheets.governance.paper import Words
from bestendig.sheets.governance.promises import PROMISES
from bestendig.sheets.governance.writing import write_governance

COMMANDS = dict(commands_of(_bound()))
COLUMNS = [(table.name, column.name) for table in TABLES.values() for column in table.columns]
STORED_AS = {"held_on": "day"}
READ_BY = {
    "measures": ("measures",),
    "relationships": ("relationships",),
    "endings": ("relationships",),
    "durations": ("relationships", "measures"),
    "names": ("analyses/naming.py", "relationships"),
    "impact": ("impact", "analyses/impacts"),
    "handover": ("handover", "analyses/handovers"),
    "recognition": ("recall",),
}


@pytest.fixture
def empty(tmp_path: Path):
    """The configuration of a place without data."""
    return configuration_of(tmp_path / "nothing")


def text_of(made_of, language="nl"):
    """Every word of the package in one language."""
    return json.dumps(as_data(made_of, COMMANDS, language), ensure_ascii=False)


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_every_column_has_a_purpose(table, column):
    assert PURPOSES[table][column].why.nl
    assert set(PURPOSES[table][column].uses) <= set(USES)


def test_no_purpose_is_about_a_column_that_does_not_exist():
    assert {(table, column) for table, own in PURPOSES.items() for column in own} == set(COLUMNS)


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_what_is_said_to_use_a_column_names_it(table, column):
    for use in set(PURPOSES[table][column].uses) & set(READ_BY):
        assert any(f'"{STORED_AS.get(column, column)}"' in source(place) for place in READ_BY[use]), use


REQUIRED = {(table.name, name) for table in TABLES.values() for name in table.required}


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_only_a_column_that_may_stay_away_is_called_unused(table, column):
    assert "unused" not in PURPOSES[table][column].uses or (table, column) not in REQUIRED
    assert "unused" not in PURPOSES[table][column].uses or PURPOSES[table][column].uses == ("unused",)


def source(place):
    """All code of a room, or of one file."""
    path = PACKAGE / place
    files = [path] if path.suffix else sorted(path.rglob("*.py"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_every_command_is_a_door():
    assert set(COMMANDS) <= set(DOORS)


def test_the_package_names_every_command_column_measure_and_algorithm(empty):
    data = as_data(empty, COMMANDS, "nl")
    assert {door["command"] for door in data["doors"]} == set(COMMANDS)
    assert {(t["name"], c["name"]) for t in data["tables"] for c in t["columns"]} == set(COLUMNS)
    assert {m["name"].partition("@")[0] for m in data["measures"]} == set(MEASURES)
    assert {a["name"] for a in data["algorithms"]} == {card.name for card in ALGORITHMS}


def test_the_papers_name_every_command_column_and_measure(empty):
    cells = {
        text.nl
        for paper in papers(empty, COMMANDS)
        for section in paper.sections
        for piece in section.pieces
        for row in getattr(piece, "rows", ())
        for text in row
    }
    assert set(COMMANDS) <= cells
    assert all(any(cell.startswith(f"{column} (") for cell in cells) for _, column in COLUMNS)
    assert all(
        any(cell.endswith(f"({each.card.versioned_name})") for cell in cells) for each in MEASURES.values()
    )


def test_every_table_that_waits_for_consent_is_in_the_regulation(empty):
    (paper,) = [paper for paper in papers(empty, COMMANDS) if paper.name == "works_council"]
    cells = {t.nl for s in paper.sections for p in s.pieces for row in getattr(p, "rows", ()) for t in row}
    assert {table.title.nl for table in TABLES.values() if table.needs_consent} <= cells


def test_every_part_of_the_rule_and_the_windows_is_in_words():
    assert set(RULE_WORDS) == set(DEFAULT.__dataclass_fields__)
    assert set(WINDOW_WORDS) == set(Windows.__dataclass_fields__)
    assert set(KEPT) == set(Kind.__args__)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.test)
def test_every_promise_has_its_test(promise):
    tree = ast.parse((ROOT / promise.file).read_text(encoding="utf-8"))
    assert promise.test in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_table_that_an_algorithm_reads_exists():
    assert {table for card in ALGORITHMS for table in card.reads} <= set(TABLES)


def test_every_algorithm_leaves_the_decision_to_a_person():
    assert all("Een mens beslist" in card.decides.nl for card in ALGORITHMS)


def test_without_consent_the_package_says_that_staff_tables_stay_closed(empty):
    assert said(empty, "niet gelezen")


def test_a_recorded_consent_is_told_with_its_day_and_fingerprint(tmp_path):
    from datetime import date

    decision = tmp_path / "besluit.pdf"
    decision.write_bytes(b"ja")
    record_consent(tmp_path / "data", date(2026, 3, 1), decision)
    made_of = configuration_of(tmp_path / "data")
    assert said(made_of, "2026-03-01")
    assert said(made_of, made_of.held.consents[0]["sha256"][:12])


def said(made_of, words):
    """Whether a paragraph of the package holds these words."""
    pieces = [p for paper in papers(made_of, COMMANDS) for s in paper.sections for p in s.pieces]
    return any(words in piece.text.nl for piece in pieces if isinstance(piece, Words))


def test_the_stricter_threshold_of_a_place_is_told(tmp_path):
    assert (
        as_data(configuration_of(tmp_path / "nothing", threshold=15), COMMANDS, "nl")["rule"]["threshold"]
        == 15
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_package_is_written_in_three_forms_and_twice_the_same(empty, tmp_path, language):
    one = write_governance(empty, COMMANDS, tmp_path / "one", language)
    two = write_governance(empty, COMMANDS, tmp_path / "two", language)
    assert {path.suffix for path in one} == {".html", ".md", ".json"}
    assert len(one) == 1 + 2 * 7 + 1
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


def test_every_paper_asks_the_organisation_for_what_it_alone_knows(empty):
    asking = {paper.name for paper in papers(empty, COMMANDS) if list(paper.blanks())}
    assert asking == {"seen", "works_council", "dpia", "register", "notice", "algorithms"}


def test_the_notice_uses_short_sentences(empty):
    (paper,) = [paper for paper in papers(empty, COMMANDS) if paper.name == "notice"]
    words = [p.text.nl for s in paper.sections for p in s.pieces if isinstance(p, Words)]
    sentences = [each for text in words for each in text.split(". ")]
    assert max(len(sentence.split()) for sentence in sentences) <= 20
