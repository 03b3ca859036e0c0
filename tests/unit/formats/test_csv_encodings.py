"""Characters: UTF-8, Windows, UTF-16, both mixed, or none of these."""

import pytest

ROWS = [("1", "Zoë"), ("2", "café"), ("3", "€ 5")]
TEXT = "nr;naam\n" + "".join(";".join(row) + "\n" for row in ROWS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-32"])
def test_the_encoding_is_found(opened, scanned, encoding):
    raw = opened(TEXT.encode(encoding))
    assert scanned(raw) == ROWS
    assert raw.sample[0]["naam"] == "Zoë"


@pytest.mark.parametrize("encoding", ["utf-16-le", "iso8859-15", "cp850"])
def test_the_profile_may_name_the_encoding(opened, scanned, encoding):
    text = TEXT.replace("€", "ë") if encoding == "cp850" else TEXT
    raw = opened(text.encode(encoding), encoding=encoding)
    assert scanned(raw)[0] == ("1", "Zoë")


def test_windows_text_is_said_to_be_so(opened):
    assert "cp1252" in opened(TEXT.encode("cp1252")).notes[0].nl


def test_a_source_that_changed_to_utf8_is_followed(opened, scanned):
    assert scanned(opened(TEXT.encode(), encoding="cp1252")) == ROWS


def test_windows_text_far_down_the_file_is_found(opened, scanned):
    plain = b"".join(b"%d;x\n" % number for number in range(400_000))
    raw = opened(b"nr;naam\n" + plain + "400000;Zoë\n".encode("cp1252"))
    assert (raw.n_records, scanned(raw)[-1]) == (400_001, ("400000", "Zoë"))


def test_a_file_put_together_from_two_sources_is_read_line_by_line(opened, scanned, issues):
    raw = opened("nr;naam\n1;Zoë\n".encode() + "2;café\n".encode("cp1252") + "3;Daniël\n".encode())
    assert [name for _, name in scanned(raw)] == ["Zoë", "café", "Daniël"]
    assert issues(raw) == {"encoding_mixed": (1, (3,))}


def test_bytes_that_are_no_text_are_refused_with_their_line(refusal):
    error = refusal(b"nr;naam\n1;x\n2;\x81\x8d\n")
    assert (error.code, error.where) == ("encoding_unreadable", "file.csv:3")


def test_an_encoding_that_the_profile_demands_is_demanded(refusal):
    error = refusal(TEXT.encode("cp1252"), encoding="utf-8")
    assert (error.code, error.where) == ("encoding_unreadable", "file.csv:2")


def test_half_a_wide_character_is_refused(refusal):
    assert refusal(TEXT.encode("utf-16")[:-1]).code == "encoding_unreadable"


def test_an_unknown_encoding_is_refused(refusal):
    assert refusal(TEXT, encoding="klingon").code == "encoding_unknown"


@pytest.mark.parametrize("content", [b"nr;naam\n1;a\0b\n", TEXT.encode("utf-16-le")])
def test_nul_characters_are_refused(refusal, content):
    assert refusal(content).code == "nul_bytes"


def test_nul_characters_far_down_are_refused_with_their_line(refusal):
    error = refusal(b"nr;naam\n" + b"1;x\n" * 400_000 + b"2;\0\n")
    assert (error.code, error.where) == ("nul_bytes", "file.csv:400002")


def test_a_file_cut_off_within_a_character_is_refused(refusal):
    error = refusal(TEXT.encode() + b"4;Zo\xc3")
    assert (error.code, error.where) == ("file_cut_off", "file.csv:5")
