"""A list to which lines are only added; half a line harms no other."""

from pathlib import Path

from bestendig.store import DataFolder


def test_entries_come_back_in_their_order(tmp_path: Path) -> None:
    journal = DataFolder.create(tmp_path).journal("releases")
    journal.append({"sheet": "contracten", "n": 14})
    journal.append_all([{"n": 15}, {"n": 16}])
    assert journal.entries() == [{"n": 14, "sheet": "contracten"}, {"n": 15}, {"n": 16}]


def test_a_list_that_was_never_written_is_empty(tmp_path: Path) -> None:
    assert DataFolder.create(tmp_path).journal("releases").entries() == []


def test_a_line_cut_off_by_a_crash_is_skipped_and_the_next_one_is_whole(tmp_path: Path) -> None:
    journal = DataFolder.create(tmp_path).journal("releases")
    journal.append({"n": 1})
    with journal.path.open("ab") as file:
        file.write(b'{"n": 2, "she')
    journal.append({"n": 3})
    assert journal.entries() == [{"n": 1}, {"n": 3}]
