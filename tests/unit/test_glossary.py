"""The glossary: one notion, one name, and the standard tables use those names."""

from collections import Counter

import pytest

from bestendig.language.glossary import CHAPTERS, TERMS
from bestendig.model.tables import TABLES

ALL = [term for chapter in CHAPTERS.values() for term in chapter]
NOTIONS_BY_TABLE = {
    "contacts": "contact",
    "assignments": "assignment",
    "care_episodes": "care_episode",
    "clients": "client",
    "organisations": "organisation",
    "teams": "team",
    "contracts": "contract",
    "programmes": "programme",
    "council_terms": "council_term",
}


def test_every_name_stands_once():
    assert not [name for name, n in Counter(term.name for term in ALL).items() if n > 1]


def test_every_term_has_a_word_in_both_languages():
    assert not [term.name for term in ALL if not (term.words.nl and term.words.en)]


def test_a_note_is_there_in_both_languages_or_in_none():
    assert not [term.name for term in ALL if bool(term.note.nl) != bool(term.note.en)]


@pytest.mark.parametrize(("table", "notion"), NOTIONS_BY_TABLE.items())
def test_a_standard_table_is_named_after_its_notion(table, notion):
    assert table in TABLES
    assert notion in TERMS


IDENTIFIERS = {
    "client_id",
    "professional_id",
    "team_id",
    "organisation_id",
    "household_id",
    "neighbourhood_id",
}


def test_identifiers_are_named_after_their_notion():
    assert not [name for name in IDENTIFIERS if name.removesuffix("_id") not in TERMS]


def test_one_column_name_means_one_thing_in_every_table():
    kinds = {}
    for column in (column for table in TABLES.values() for column in table.columns):
        kinds.setdefault(column.name, set()).add("text" if column.kind == "code" else column.kind)
    assert not {name: found for name, found in kinds.items() if len(found) > 1}


@pytest.mark.parametrize(
    "column", [column for table in TABLES.values() for column in table.columns], ids=lambda c: c.name
)
def test_columns_follow_the_habits_of_naming(column):
    starts = {"date": ("first_day", "last_day", "latest_", "planned_"), "boolean": ("is_", "has_")}
    ends = {"date": ("_on", "_by", "_until"), "moment": ("_at",), "boolean": ()}
    fits = column.name.startswith(starts.get(column.kind, ())) or column.name.endswith(
        ends.get(column.kind, ())
    )
    assert fits or column.kind not in ends
