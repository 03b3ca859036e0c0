"""The standard tables and the ports, as everything else relies on them."""

import pytest

from bestendig.model.faults import FAULTS
from bestendig.model.progress import Silent, Within
from bestendig.model.table import FRICTIONLESS_TYPE, Table
from bestendig.model.tables import TABLES

STAFF = {"employments", "replacements", "presences"}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_a_table_says_what_a_row_is_in_two_languages(table: Table) -> None:
    for text in (table.title, table.row, *(column.title for column in table.columns)):
        assert text.nl
        assert text.en


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_a_table_is_published_as_frictionless_schema(table: Table) -> None:
    schema = table.frictionless()
    described = schema["fields"]
    assert isinstance(described, list)
    assert [each["name"] for each in described] == [column.name for column in table.columns]
    assert {each["type"] for each in described} <= set(FRICTIONLESS_TYPE.values())
    required = [each["name"] for each in described if each.get("constraints", {}).get("required")]
    assert tuple(required) == table.required


def test_only_staff_tables_wait_for_consent() -> None:
    assert {name for name, table in TABLES.items() if table.needs_consent} == STAFF


def test_no_table_has_a_name_a_birthday_or_an_address_of_a_person() -> None:
    columns = {column.name for table in TABLES.values() for column in table.columns}
    assert columns.isdisjoint({"bsn", "birth_date", "address", "first_name", "last_name", "email", "phone"})
    named = {table.name for table in TABLES.values() if any(each.name == "name" for each in table.columns)}
    assert named == {"organisations", "teams", "programmes"}


def test_an_unknown_column_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        TABLES["contacts"].column("naam")


def test_a_fault_of_reading_has_words_and_a_repair() -> None:
    assert all(code == fault.code for code, fault in FAULTS.items())
    assert all(text.nl and text.en for fault in FAULTS.values() for text in (fault.label, fault.hint))


class Heard:
    """A progress that remembers."""

    def __init__(self) -> None:
        self.said: list[tuple[str, float]] = []

    def step(self, name: str, share: float) -> None:
        self.said.append((name, share))

    def is_cancelled(self) -> bool:
        return True


def test_a_part_of_the_work_is_told_as_a_part_of_the_whole() -> None:
    heard = Heard()
    part = Within(heard, "a.csv", 0.2, 0.4)
    part.step("read_file", 0.5)
    assert heard.said == [("a.csv", pytest.approx(0.3))]
    assert part.is_cancelled()


def test_silence_never_stops() -> None:
    Silent().step("x", 1.0)
    assert not Silent().is_cancelled()
