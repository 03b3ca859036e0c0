"""The dictionary: one number for each text, for ever."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.store.town import publish

from bestendig.errors import StoreError
from bestendig.store import DataFolder, Identifiers, open_engine

TEXTS = st.lists(st.text(min_size=1, max_size=3))


def test_new_texts_are_numbered_in_alphabetical_order() -> None:
    assert Identifiers().numbers("person", ["c", "a", "b", "a"]) == [3, 1, 2, 1]


@given(TEXTS)
def test_the_order_of_the_rows_changes_no_number(texts: list[str]) -> None:
    one, other = Identifiers(), Identifiers()
    one.numbers("person", texts)
    other.numbers("person", reversed(texts))
    assert one.labels("person") == other.labels("person")


@given(TEXTS, TEXTS)
def test_a_number_never_changes_when_texts_are_added(first: list[str], later: list[str]) -> None:
    identifiers = Identifiers()
    given_first = identifiers.numbers("body", first)
    identifiers.numbers("body", later)
    assert identifiers.numbers("body", first) == given_first


def test_kinds_are_counted_apart() -> None:
    identifiers = Identifiers()
    identifiers.numbers("person", ["a", "b"])
    assert identifiers.numbers("staff", ["b"]) == [1]
    assert identifiers.kinds == ("person", "staff")


def test_the_dictionary_goes_on_in_the_next_version(tmp_path: Path) -> None:
    publish(tmp_path, ["bram"])
    later = publish(tmp_path, ["anna", "bram"])
    assert later.identifiers.labels("person") == {1: "bram", 2: "anna"}


def test_bodies_keep_their_name_as_label(tmp_path: Path) -> None:
    folder = DataFolder.create(tmp_path)
    with open_engine() as engine, folder.draft() as draft:
        numbers = draft.identifiers.numbers("body", ["Team Noord", "Stichting Zorg"])
        frame = engine.hold({"team_id": numbers, "name": ["a", "b"]}, {"team_id": "int64", "name": "string"})
        draft.add("teams", frame, engine, ["team_id"])
        version = draft.publish()
    assert version.identifiers.labels("body") == {1: "Stichting Zorg", 2: "Team Noord"}
    table = version.manifest.table("teams")
    assert table is not None
    assert table.identified_by("body") == ("team_id",)


def test_a_forgotten_number_is_not_given_to_another() -> None:
    identifiers = Identifiers()
    identifiers.numbers("person", ["a", "b"])
    assert identifiers.forget("person", "b") == 2
    assert identifiers.forget("person", "b") is None
    assert identifiers.numbers("person", ["c", "b"]) == [4, 3]
    assert identifiers.labels("person") == {1: "a", 3: "b", 4: "c"}


def test_looking_up_a_text_adds_nothing() -> None:
    identifiers = Identifiers()
    assert identifiers.known("person", "a") is None
    assert identifiers.labels("person") == {}


def test_an_empty_text_is_nobody() -> None:
    with pytest.raises(StoreError) as caught:
        Identifiers().numbers("person", ["a", ""])
    assert caught.value.code == "empty_identifier"
