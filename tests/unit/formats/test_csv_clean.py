"""Files in good order: staged as themselves, whatever their separator, line ends or quotes."""

import hashlib

import pytest

PLAIN = "klant;medewerker;datum\n1;a;2024-01-09\n2;b;2024-01-10\n"


def test_a_clean_file_is_staged_as_itself(opened, write):
    path = write(PLAIN)
    raw = opened(path)
    assert raw.path == path
    assert (raw.name, raw.kind, raw.delimiter) == ("file.csv", "csv", ";")
    assert raw.headers == ("klant", "medewerker", "datum")
    assert (raw.n_records, raw.n_rejected, raw.issues) == (2, 0, ())


def test_the_sample_holds_the_first_records(opened):
    raw = opened(PLAIN)
    assert raw.sample[1] == {"klant": "2", "medewerker": "b", "datum": "2024-01-10"}


def test_the_sample_stops_at_a_thousand(opened):
    raw = opened("nr;naam\n" + "1;x\n" * 1_200)
    assert (raw.n_records, len(raw.sample)) == (1_200, 1_000)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_separator_is_found(opened, delimiter):
    raw = opened(PLAIN.replace(";", delimiter))
    assert (raw.delimiter, raw.n_records) == (delimiter, 2)


def test_decimal_commas_do_not_hide_a_semicolon(opened):
    raw = opened("klant;uren;prijs\n1;1,5;10,00\n2;2,25;11,00\n")
    assert raw.headers == ("klant", "uren", "prijs")


def test_a_comma_in_every_title_does_not_hide_a_semicolon(opened):
    raw = opened("naam, voluit;uren\nJansen, P.;2\nPieters, J.;3\n")
    assert raw.headers == ("naam, voluit", "uren")


def test_a_file_of_one_column_is_fine(opened):
    raw = opened("klant\n10\n20\n")
    assert (raw.headers, raw.n_records) == (("klant",), 2)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_both_kinds_of_line_end_are_staged_as_they_are(opened, write, end):
    path = write(PLAIN.replace("\n", end))
    assert opened(path).path == path


def test_a_missing_last_line_end_is_fine(opened, write):
    path = write(PLAIN.rstrip("\n"))
    raw = opened(path)
    assert (raw.path, raw.n_records) == (path, 2)


def test_a_byte_order_mark_is_no_part_of_the_first_name(opened, write):
    path = write(b"\xef\xbb\xbf" + PLAIN.encode())
    raw = opened(path)
    assert (raw.path, raw.headers[0], raw.sample[0]["klant"]) == (path, "klant", "1")


def test_quotes_in_order_are_staged_as_they_are(opened, write, scanned):
    path = write('nr;tekst\n1;"a;b"\n"2";"zei ""ja"""\n3;""\n')
    raw = opened(path)
    assert raw.path == path
    assert scanned(raw) == [("1", "a;b"), ("2", 'zei "ja"'), ("3", "")]


def test_a_line_end_inside_quotes_is_told_and_the_lines_stay_right(opened, write, issues):
    path = write('nr;tekst\n1;"een\ntwee"\n2;x\n3;"drie\nvier\nvijf"\n4;y\n')
    raw = opened(path)
    assert raw.path == path
    assert [raw.line_of(record) for record in (1, 2, 3, 4)] == [2, 4, 5, 8]
    assert issues(raw) == {"line_end_in_field": (2, (2, 5))}


def test_a_line_end_inside_quotes_may_differ_from_those_of_the_records(opened, write):
    path = write('nr;tekst\r\n1;"een\ntwee"\r\n2;x\r\n')
    raw = opened(path)
    assert (raw.path, raw.n_records, raw.line_of(2)) == (path, 2, 4)


def test_the_hash_is_that_of_the_delivered_bytes(opened):
    content = "nr;naam\n1;Zoë\n".encode("cp1252")
    assert opened(content).content_hash == hashlib.sha256(content).hexdigest()


def test_a_formula_stays_the_text_it_is(opened):
    raw = opened('naam;nr\n"=HYPERLINK(""http://x"";""y"")";1\n@SUM(A1);2\n')
    assert [row["naam"] for row in raw.sample] == ['=HYPERLINK("http://x";"y")', "@SUM(A1)"]


def test_only_column_names_is_a_remark(opened, issues):
    raw = opened("klant;datum\n")
    assert (raw.n_records, issues(raw)) == (0, {"no_records": (1, ())})
