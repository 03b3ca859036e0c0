"""What is hidden is nowhere: not in any format, not in a picture, not in a property of a file."""

import io
import zipfile

import pymupdf
import pytest
from tests.unit.sheets import courses, levels
from tests.unit.sheets.examples import SECRET, SECRET_COUNT, contracts, relational

from bestendig.sheets.writers.figures import records
from bestendig.sheets.writing import FORMATS, content

TRACES = (b"313131", b"0.313", b"0,313", b"31%", b"90909", b"90.909", b"90,909")
HIDDEN_CURVE = courses.Released(
    courses.Durations(
        courses.ASKED, courses.careless_course(()), (courses.careless_course((("team", "Noord"),)),),
        courses.made("durations"),
    ),
    "test",
)  # fmt: skip
ALL = [
    relational(), contracts(), levels.organisational(), levels.policy(), levels.neighbourhood(),
    courses.chain_sheet(durations=HIDDEN_CURVE),
]  # fmt: skip
SHEETS = pytest.mark.parametrize("sheet", ALL, ids=lambda sheet: sheet.name)


def unpacked(made: bytes) -> bytes:
    """All that can be read in a file, also what is compressed in it."""
    if made.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(made)) as packed:
            return b"\n".join(packed.read(name) for name in packed.namelist())
    if made.startswith(b"%PDF"):
        with pymupdf.open(stream=made) as pages:
            objects = "\n".join(pages.xref_object(number) for number in range(1, pages.xref_length()))
            return "\n".join([*(page.get_text() for page in pages), objects]).encode()
    return made


@SHEETS
@pytest.mark.parametrize("form", FORMATS)
def test_no_format_holds_a_hidden_value(sheet, form):
    everything = unpacked(content(sheet, "nl", form))
    assert len(everything) > 1000
    assert not [trace for trace in TRACES if trace in everything]


@SHEETS
def test_a_hidden_record_has_its_group_state_and_reason_and_nothing_else(sheet):
    hidden = [record for record in records(sheet, "nl") if record["state"] == "hidden"]
    assert hidden
    names = {"figure", "measure", "revision", "unit", "group", "part", "state", "reason"}
    assert all(set(record) == names for record in hidden)
    assert {record["reason"] for record in hidden} == {"te weinig inwoners om te tonen"}
    assert not [value for record in hidden for value in record.values() if value in (SECRET, SECRET_COUNT)]


@SHEETS
def test_no_table_and_no_alternative_tells_a_hidden_group(sheet):
    for block in sheet.blocks:
        assert not [cell for row in block.table.rows for cell in row if cell in (SECRET, SECRET_COUNT)]
        assert "31%" not in block.alternative.nl


def test_the_search_finds_what_is_not_hidden():
    for form in FORMATS:
        everything = unpacked(content(relational(), "nl", form))
        assert b"Centrum" in everything
        assert any(trace in everything for trace in (b"46%", b"0.46")), form
