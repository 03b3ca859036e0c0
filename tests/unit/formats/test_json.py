"""JSON: a list of flat objects, or one object per line."""

import json

import pytest

ROWS = [{"nr": 1, "naam": "Zoë"}, {"nr": 2.50, "naam": None, "actief": True}]


def test_a_list_of_objects(opened, scanned):
    raw = opened(json.dumps(ROWS, indent=1), "a.json")
    assert raw.headers == ("nr", "naam", "actief")
    assert scanned(raw) == [("1", "Zoë", ""), ("2.5", "", "true")]
    assert [raw.line_of(1), raw.line_of(2)] == [2, 6]


def test_an_object_per_line(opened, scanned):
    raw = opened("\n".join(map(json.dumps, ROWS)) + "\n\n", "a.jsonl")
    assert scanned(raw) == [("1", "Zoë", ""), ("2.5", "", "true")]
    assert [raw.line_of(1), raw.line_of(2)] == [1, 2]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_encoding_is_found(opened, encoding):
    raw = opened(json.dumps(ROWS, ensure_ascii=False).encode(encoding), "a.json")
    assert raw.sample[0]["naam"] == "Zoë"


def test_numbers_stay_as_they_are_written(opened, scanned):
    raw = opened('[{"a": 1.10, "b": 12345678901234567890123, "c": NaN}]', "a.json")
    assert scanned(raw) == [("1.10", "12345678901234567890123", "")]


def test_lists_within_objects_are_left_out_and_told(opened, issues):
    raw = opened('[{"nr": 1, "adres": {"straat": "x"}, "tags": ["a"]}]', "a.json")
    assert (raw.headers, issues(raw)) == (("nr",), {"column_nested": (2, (1, 1))})


def test_half_characters_do_no_harm(opened):
    assert opened('[{"naam": "\\ud83d x"}]', "a.json").sample[0]["naam"] == "? x"


def test_objects_across_many_blocks(opened):
    rows = [{"nr": number, "tekst": "x" * 200} for number in range(5_000)]
    raw = opened(json.dumps(rows), "a.json")
    assert (raw.n_records, raw.sample[999]["nr"]) == (5_000, "999")


@pytest.mark.parametrize("content", ["[]", "  "])
def test_nothing_in_it(refusal, content):
    assert refusal(content, "a.json").code == "file_empty"


@pytest.mark.parametrize("content", ['{"results": [{"nr": 1}]}', "[1, 2]", '{"a": {"b": 1}}'])
def test_no_list_of_rows(refusal, content):
    assert refusal(content, "a.json").code == "json_not_flat"


@pytest.mark.parametrize(
    "content", ['[{"nr": 1}, {"nr"', '[{"nr": 1},', '[{"nr": 1}', '{"nr": 1}\n{"nr": "x']
)
def test_a_file_cut_off(refusal, content):
    assert refusal(content, "a.json").code == "file_cut_off"


@pytest.mark.parametrize(
    "content",
    ['[{"nr": 1} {"nr": 2}]', '[{"nr": 1}] x', '[{"nr": x}]', '[{"nr": 1}, {nr: 2}]', "[" * 100_000],
)
def test_broken_json(refusal, content):
    assert refusal(content, "a.json").code in ("json_invalid", "file_cut_off")


def test_broken_json_is_refused_with_its_line(refusal):
    error = refusal('{"nr": 1}\n{"nr": 2}\n{"nr": }\n{"nr": 4}\n', "a.jsonl")
    assert (error.code, error.where) == ("json_invalid", "a.jsonl:3")


def test_an_object_without_end(refusal):
    assert refusal('[{"nr": "' + "x" * 3_000_000, "a.json").code == "line_too_long"


def test_bytes_that_are_no_text(refusal):
    assert refusal(b'[{"nr": "\xff\xfe"}]', "a.json").code == "encoding_unreadable"
