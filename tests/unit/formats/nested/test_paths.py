"""Paths into records in layers."""

import pytest

from bestendig.sources.formats.nested.paths import RECORD, steps, texts

RECORD_IN_LAYERS = {
    "id": "c1",
    "awardID": "a2",
    "awards": [
        {"id": "a1", "suppliers": [{"id": "s1"}]},
        {"id": "a2", "status": "active", "suppliers": [{"id": "s2"}, {"id": "s3"}]},
    ],
    "roles": ["buyer", "supplier"],
    "self": None,
    "address": "https://zaken.nl/api/v1/zaken/123/",
    "no": False,
}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("id", ["c1"]),
        ("awards.id", ["a1", "a2"]),
        ("awards[id={awardID}].suppliers.id", ["s2", "s3"]),
        ("awards[status!=active].id", ["a1"]),
        ("awards[id~a][status=active].id", ["a2"]),
        ("roles", ["buyer", "supplier"]),
        ("address|tail", ["zaken/123"]),
        ("no", ["false"]),
        ("nothing.at.all", []),
        ("id.deeper", []),
        ("awards", []),
        ("part.id", ["s9"]),
    ],
)
def test_what_stands_at_a_path(path: str, found: list[str]) -> None:
    assert list(texts(path, {RECORD: RECORD_IN_LAYERS, "part": {"id": "s9"}})) == found


@pytest.mark.parametrize("path", ["", "a..b", "a[b]", "a[b=c", ".a", "a]"])
def test_what_is_no_path_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        steps(path)
