"""Law: whatever stands in a file, each value is read as a standard value, nothing, or a listed fault."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bestendig.model.faults import FAULTS
from bestendig.model.profile import ColumnRule, Profile
from bestendig.model.tables import TABLES
from bestendig.sources.citizen_numbers import are_citizen_numbers
from bestendig.sources.guess import guess_profile
from bestendig.sources.keyring import KeyRing
from bestendig.sources.values import read_values

CELLS = st.text(max_size=30) | st.from_regex(
    r"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}( [0-9:.]{1,8})?", fullmatch=True
)
KINDS = {column.kind: (table.name, column.name) for table in TABLES.values() for column in table.columns}
SPECIAL = [
    ("contacts", "minutes"),
    ("clients", "birth_year"),
    ("clients", "turned_18_in"),
    ("employments", "end_reason"),
]


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> KeyRing:
    return KeyRing(Path(tmp_path_factory.mktemp("ring")) / "keys")


@pytest.mark.parametrize(("table", "column"), [*KINDS.values(), *SPECIAL])
@settings(max_examples=30, deadline=None)
@given(values=st.lists(CELLS, max_size=8))
def test_any_text_is_read_or_has_a_fault(ring: KeyRing, table: str, column: str, values: list[str]) -> None:
    if are_citizen_numbers(values):
        return
    profile = Profile("x", table, "x", {column: ColumnRule(column="header")})
    read = read_values(profile, column, values, ring=ring)
    assert len(read.raw) == len(read.value) == len(read.fault) == len(values)
    assert {fault for fault in read.fault if fault} <= set(FAULTS)
    for written, value, fault in zip(read.raw, read.value, read.fault, strict=True):
        assert written.strip() or (value is None and fault is None)


@settings(max_examples=50, deadline=None)
@given(table=st.data())
def test_any_table_gives_a_guess(table: st.DataObject) -> None:
    headers = table.draw(st.lists(st.text(max_size=15), unique=True, max_size=6))
    sample = table.draw(st.lists(st.fixed_dictionaries({header: CELLS for header in headers}), max_size=5))
    found = guess_profile(headers, sample, name=table.draw(st.text(max_size=10)))
    assert found.profile.table in TABLES
    assert {rule.column for rule in found.profile.columns.values() if rule.column} <= set(headers)
