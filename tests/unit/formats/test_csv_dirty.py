"""Files that are mended while they are read: everything kept is kept, everything left out is counted."""

import pytest


def test_rows_of_another_width_are_left_out_and_counted(opened, issues, scanned):
    raw = opened("a;b;c\n1;2;3\n1;2\n4;5;6\n1;2;3;4\n1\n7;8;9\n")
    assert scanned(raw) == [("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9")]
    assert (raw.n_records, raw.n_rejected) == (3, 3)
    assert issues(raw) == {"too_few_fields": (2, (3, 6)), "too_many_fields": (1, (5,))}
    assert {issue.severity for issue in raw.issues} == {"sets_row_apart"}
    assert [raw.line_of(record) for record in (1, 2, 3)] == [2, 4, 7]


def test_empty_fields_too_many_at_the_end_cost_no_row(opened, issues, scanned):
    raw = opened("a;b\n1;2;\n3;4;;\n5;6\n")
    assert scanned(raw) == [("1", "2"), ("3", "4"), ("5", "6")]
    assert issues(raw) == {"trailing_delimiter": (2, (2, 3))}


def test_a_nameless_last_column_may_be_left_out(opened, issues, scanned):
    raw = opened("a;b;\n1;2\n3;4;x\n")
    assert raw.headers == ("a", "b", "column_3")
    assert scanned(raw) == [("1", "2", ""), ("3", "4", "x")]
    assert issues(raw) == {"header_blank": (1, (1,))}


def test_names_that_occur_twice_become_different(opened, issues):
    raw = opened("datum;Datum;naam;datum\n1;2;3;4\n")
    assert raw.headers == ("datum", "Datum_2", "naam", "datum_3")
    assert issues(raw) == {"duplicate_header": (2, (1, 1))}


def test_a_name_made_different_does_not_meet_another(opened):
    assert opened("x;x;x_2\n1;2;3\n").headers == ("x", "x_2", "x_2_2")


def test_blanks_around_names_fall_away(opened):
    assert opened(" naam ; datum\xa0van\tnu\n1;2\n").headers == ("naam", "datum van nu")


def test_blank_lines_are_no_records(opened, issues):
    raw = opened("a;b\n\n1;2\n\n\n3;4\n\n")
    assert (raw.n_records, raw.line_of(2)) == (2, 6)
    assert issues(raw) == {"blank_lines": (4, (2, 4, 5, 7))}


def test_blank_lines_in_a_single_column_are_no_records(opened):
    assert opened("naam\nx\n\ny\n").n_records == 2


@pytest.mark.parametrize("content", ["a;b\r1;2\r3;4\r", "a;b\n1;2\r\n3;4\n", "a;b\r\n1;2\n3;4\r\n"])
def test_other_line_ends_are_made_alike(opened, scanned, content):
    raw = opened(content)
    assert scanned(raw) == [("1", "2"), ("3", "4")]
    assert [raw.line_of(1), raw.line_of(2)] == [2, 3]


def test_lines_above_the_names_are_skipped_and_told(opened, issues):
    raw = opened(
        "Rapport contacten;;\nGemaakt 1-2-2024;;\n\nklant;datum;team\n1;2024-01-01;N\n2;2024-01-02;Z\n"
    )
    assert raw.headers == ("klant", "datum", "team")
    assert raw.line_of(1) == 5
    assert issues(raw) == {"lines_above_header": (2, (1, 2)), "blank_lines": (1, (3,))}


def test_the_profile_may_name_the_line_of_the_names(opened):
    raw = opened("x;y;z\nklant;datum;team\n1;2;3\n", header_line=2)
    assert (raw.headers, raw.n_records) == (("klant", "datum", "team"), 1)


def test_a_file_without_names_gets_numbers_when_the_profile_says_so(opened, scanned):
    raw = opened("1;2024-01-01\n2;2024-01-02\n", header_line=0)
    assert raw.headers == ("column_1", "column_2")
    assert scanned(raw) == [("1", "2024-01-01"), ("2", "2024-01-02")]
    assert raw.line_of(1) == 1


def test_the_separator_that_excel_declares_is_used(opened):
    raw = opened("sep=|\r\na|b;c\r\n1|2;3\r\n")
    assert (raw.delimiter, raw.headers, raw.line_of(1)) == ("|", ("a", "b;c"), 3)


def test_quotes_at_odd_places_are_read_as_well_as_possible(opened, scanned, issues):
    raw = opened('a;b\n"x"y;1\nz"z;2\n; "w"\n')
    assert scanned(raw) == [("xy", "1"), ('z"z', "2"), ("", ' "w"')]
    assert issues(raw) == {"quote_misplaced": (1, (2,))}


def test_a_clean_file_after_one_odd_row_is_still_read_whole(opened):
    rows = "".join(f"{number};x\n" for number in range(300_000))
    raw = opened("nr;naam\n" + rows[:1_500_000] + "\nodd\n" + rows[1_500_000:])
    assert raw.n_records + raw.n_rejected >= 300_000
    assert raw.n_rejected <= 2


def test_one_bad_row_in_a_block_of_its_own_is_left_out(opened):
    raw = opened("nr;naam\n" + "1;xxxxxxxxxxxx\n" * 80_000 + "odd\n")
    assert (raw.n_records, raw.n_rejected) == (80_000, 1)
