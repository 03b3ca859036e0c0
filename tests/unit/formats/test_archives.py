"""Packed files: what is in them is read, traps are refused."""

import gzip
import io
import zipfile

import pytest

CSV = b"klant;datum\n1;2024-01-09\n2;2024-01-10\n"


def zipped(members: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def test_gz_is_unpacked(opened):
    raw = opened(gzip.compress(CSV), "contacten.csv.gz")
    assert (raw.name, raw.kind, raw.n_records) == ("contacten.csv.gz", "csv", 2)


def test_packed_or_not_the_hash_is_the_same(opened):
    packed = opened(gzip.compress(CSV), "a.csv.gz").content_hash
    assert packed == opened(CSV, "a.csv").content_hash == opened(zipped({"a.csv": CSV}), "a.zip").content_hash


def test_each_file_in_a_zip_is_a_table(open_all):
    tables = open_all(zipped({"een.csv": CSV, "map/twee.csv": CSV + b"3;x\n"}), "alles.zip")
    assert [(raw.name, raw.n_records) for raw in tables] == [
        ("alles.zip!een.csv", 2),
        ("alles.zip!map/twee.csv", 3),
    ]


def test_nothing_is_left_unpacked_that_is_not_needed(opened, tmp_path):
    raw = opened(zipped({"a.csv": "naam;x\nZoë;1\n".encode("cp1252")}), "a.zip")
    assert [path for path in (tmp_path / "staging").rglob("*") if path.is_file()] == [raw.path]


def test_litter_and_letters_are_skipped_and_told(opened, issues):
    members = {"__MACOSX/._a.csv": b"x", ".DS_Store": b"x", "leesmij.pdf": b"x", "a.csv": CSV}
    assert issues(opened(zipped(members), "a.zip")) == {"member_skipped": (3, ())}


def test_an_archive_without_files(refusal):
    assert refusal(zipped({"map/": b""}), "a.zip").code == "archive_empty"


def test_a_fault_in_a_member_is_told_with_its_name(refusal):
    error = refusal(zipped({"a.csv": CSV, "b.csv": b"klant;datum\n1;2\n3"}), "alles.zip")
    assert (error.code, error.where) == ("file_cut_off", "alles.zip!b.csv:3")


@pytest.mark.parametrize("name", ["../a.csv", "/etc/a.csv", "map/../../a.csv", "C:\\a.csv", "..\\a.csv"])
def test_a_name_that_leads_outside(refusal, name):
    assert refusal(zipped({name: CSV}), "a.zip").code == "archive_path"


def test_a_link_is_refused(refusal):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        link = zipfile.ZipInfo("a.csv")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert refusal(target.getvalue(), "a.zip").code == "archive_path"


@pytest.mark.parametrize(
    "inner",
    [zipped({"a.csv": CSV}), gzip.compress(CSV), b"7z\xbc\xaf\x27\x1c", b"x" * 257 + b"ustar"],
    ids=["zip", "gz", "7z", "tar"],  # the bytes hold the moment at which they were made
)
def test_an_archive_within_an_archive(refusal, inner):
    assert refusal(zipped({"binnen": inner}), "a.zip").code == "archive_nested"
    assert refusal(gzip.compress(inner), "a.gz").code == "archive_nested"


def test_gz_cut_off(refusal):
    content = gzip.compress(CSV * 1_000)
    assert refusal(content[: len(content) // 2], "a.csv.gz").code == "file_cut_off"


def test_gz_damaged(refusal):
    content = bytearray(gzip.compress(CSV * 1_000, mtime=0))
    content[-6] ^= 0xFF
    assert refusal(bytes(content), "a.csv.gz").code == "archive_damaged"


def test_zip_cut_off(refusal):
    content = zipped({"a.csv": CSV * 1_000})
    assert refusal(content[: len(content) // 2], "a.zip").code == "archive_damaged"


def test_zip_damaged(refusal):
    content = bytearray(zipped({"a.csv": CSV * 1_000}))
    content[60] ^= 0xFF
    assert refusal(bytes(content), "a.zip").code == "archive_damaged"


def test_a_zip_with_a_password(refusal):
    content = bytearray(zipped({"a.csv": CSV}))
    content[6] |= 1
    content[content.find(b"PK\x01\x02") + 8] |= 1
    assert refusal(bytes(content), "a.zip").code == "archive_locked"


@pytest.mark.parametrize(
    "pack", [lambda content: zipped({"a.csv": content}), gzip.compress], ids=["zip", "gz"]
)
def test_a_bomb(refusal, pack):
    assert refusal(pack(b"0" * 50_000_000), "a.packed").code == "zip_bomb"


def test_a_zip_that_lies_about_its_size(refusal):
    content = zipped({"a.csv": b"0" * 50_000_000})
    lie = content.replace((50_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert refusal(lie, "a.zip").code in ("archive_damaged", "zip_bomb")


def test_too_many_files(refusal, monkeypatch):
    monkeypatch.setattr("bestendig.sources.formats.unpacking.MAX_MEMBERS", 3)
    assert refusal(zipped({f"{number}.csv": CSV for number in range(4)}), "a.zip").code == "archive_too_many"


def test_empty_inside(refusal):
    assert refusal(gzip.compress(b""), "a.csv.gz").code == "file_empty"
    assert refusal(zipped({"a.csv": b""}), "a.zip").where == "a.zip!a.csv"
