"""Who may do what with a sheet: role by act by where the sheet stands."""

import pytest

from bestendig.web.sheets.rules import may

ACTS = (
    "sheets.read",
    "sheets.download",
    "sheets.tell_story",
    "sheets.let_go",
    "sheets.postpone",
    "sheets.discuss",
)
EVERYBODY = {"sheets.read", "sheets.download"}
OWN = {"sheets.tell_story", "sheets.let_go", "sheets.postpone"}
FIRST_DOOR = {
    "henk": EVERYBODY | OWN,
    "marijke": set(),
    "noor": set(),
    "frits": set(),
    "esther": set(),
    "ronald": set(),
}
ON_TABLE = {
    "henk": EVERYBODY | OWN | {"sheets.discuss"},
    "marijke": EVERYBODY | {"sheets.discuss"},
    "noor": EVERYBODY | {"sheets.discuss"},
    "frits": EVERYBODY | {"sheets.discuss"},
    "esther": EVERYBODY,
    "ronald": EVERYBODY,
}


@pytest.mark.parametrize("who", FIRST_DOOR)
def test_before_it_is_let_go_a_sheet_is_only_of_those_whom_it_is_about(sit, sheet, who):
    assert {act for act in ACTS if may(sit(who), act, sheet)} == FIRST_DOOR[who]


@pytest.mark.parametrize("who", ON_TABLE)
def test_on_the_table_everybody_sees_the_same(sit, on_table, who):
    assert {act for act in ACTS if may(sit(who), act, on_table)} == ON_TABLE[who]
