"""Text files that cannot be used as a whole: which file, which line, what to do."""

import pytest

from bestendig.errors import InputError


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b" \n", b";;\n;;\n"])
def test_an_empty_file(refusal, content):
    assert refusal(content).code == "file_empty"


def test_a_file_that_is_not_there(refusal, tmp_path):
    error = refusal(tmp_path / "weg.csv")
    assert (error.code, error.where, error.exit_code) == ("file_missing", "weg.csv", 10)


def test_a_folder_is_no_file(refusal, tmp_path):
    assert refusal(tmp_path).code == "file_unreadable"


@pytest.mark.parametrize("tail", ["3;4", '3;"vier', '3;"vier\n5;6;7\n'])
def test_a_file_that_stops_in_the_middle(refusal, tail):
    error = refusal("a;b;c\n1;2;3\n" + tail)
    assert (error.code, error.where) == ("file_cut_off", "file.csv:3")


def test_column_names_that_stop_in_the_middle(refusal):
    assert refusal('naam;"dat').code == "file_cut_off"


def test_data_where_the_names_should_stand(refusal):
    error = refusal("10023;88;2024-01-09\n10024;88;2024-01-10\n")
    assert (error.code, error.where) == ("header_missing", "file.csv:1")


def test_a_line_of_names_that_is_not_there(refusal):
    assert refusal("naam;datum\n1;2\n", header_line=9).code == "header_line_missing"


def test_a_line_of_names_that_is_blank(refusal):
    assert refusal("naam;datum\n\n1;2\n", header_line=2).code == "header_line_missing"


def test_too_many_columns(refusal):
    error = refusal(";".join(f"kolom{number}" for number in range(2_001)) + "\n")
    assert error.code == "too_many_columns"
    assert "2001" in error.happened.nl


def test_ten_million_columns(refusal):
    assert refusal(b"x;" * 10_000_000 + b"\n").code == "line_too_long"


def test_no_row_fits(refusal):
    assert refusal("naam\tdatum\tteam\n1;2;3\n4;5;6\n", delimiter="\t").code == "no_row_fits"


@pytest.mark.parametrize("delimiter", [";;", '"', "\n", "é"])
def test_a_separator_that_cannot_be(refusal, delimiter):
    assert refusal("a;b\n1;2\n", delimiter=delimiter).code == "delimiter_invalid"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"naam;datum\n" + b"x" * 1_200_000 + b";1\n", 2),
        (b"naam;datum\n1;2\n" + b'"' + b"x\n" * 700_000 + b'";1\n', 3),
        (b"naam;datum\n" + b"1;2\n" * 300_000 + b"x" * 1_200_000 + b";1\n", 300_002),
        (b"x" * 2_500_000, 1),
    ],
)
def test_a_line_without_end(refusal, content, line):
    error = refusal(content)
    assert (error.code, error.where) == ("line_too_long", f"file.csv:{line}")


def test_a_line_just_short_enough_is_read(opened):
    assert opened(b"naam;datum\n" + b"x" * 990_000 + b";1\n").n_records == 1


def test_reading_stops_when_asked(write, tmp_path):
    from bestendig.sources.formats import open_file

    class Stopped:
        def step(self, name: str, share: float) -> None:
            pass

        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(InputError) as caught:
        open_file(write("a;b\n1;2\n"), tmp_path / "staging", progress=Stopped())
    assert caught.value.code == "cancelled"


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"<html><table>", "HTML"),
        (b"<!DOCTYPE html><p>", "HTML"),
        (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"x" * 257 + b"ustar", "tar"),
        (b"SQLite format 3\0", "SQLite"),
    ],
)
def test_another_kind_of_file(refusal, content, found):
    error = refusal(content, "export.xls")
    assert error.code == "format_unknown"
    assert found in error.happened.nl
