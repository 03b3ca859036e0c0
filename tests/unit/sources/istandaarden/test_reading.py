"""Messages as files: bare, in an envelope, in archives; what is none is counted, named and stops nothing."""

from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pyarrow.parquet as pq
import pytest
from tests.message_texts import (
    BSN,
    NAME,
    STREET,
    allocation,
    archive,
    client,
    enveloped,
    message,
    start,
    stop,
)

from bestendig.errors import InputError
from bestendig.model.raw import RawTable
from bestendig.sources.formats import open_file
from bestendig.sources.formats.messages import parsing

ENTITIES = '<!DOCTYPE x [<!ENTITY a "{0}"><!ENTITY b "&a;&a;&a;&a;">]>'


def read(path: Path, folder: Path) -> RawTable:
    """The only table of a file."""
    (table,) = open_file(path, folder / "staging")
    return table


def lines(table: RawTable) -> list[dict[str, Any]]:
    """The staged lines without what is empty."""
    return [
        {name: value for name, value in row.items() if value} for row in pq.read_table(table.path).to_pylist()
    ]


def written(folder: Path, text: str | bytes, name: str = "bericht.xml") -> Path:
    """A file."""
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def codes(table: RawTable) -> dict[str, int]:
    """What was set apart, by code."""
    return {issue.code: issue.count for issue in table.issues}


def test_a_bare_message_is_read(tmp_path: Path) -> None:
    (line,) = lines(read(written(tmp_path, start("2024-01-05")), tmp_path))
    assert line == {
        "Bsn": BSN, "AgbCode": "42420001", "Standaard": "iWmo", "Versie": "3.2", "Bericht": "305",
        "Identificatie": "1", "Volgnummer": "1", "Regel": "1", "Dagtekening": "2024-01-10",
        "ToewijzingNummer": "101", "Categorie": "02", "Code": "02A01", "Begindatum": "2024-01-05",
        "Status": "1",
    }  # fmt: skip


def test_a_message_in_an_envelope_is_the_same_message(tmp_path: Path) -> None:
    bare = read(written(tmp_path, start("2024-01-05")), tmp_path)
    wrapped = read(written(tmp_path, enveloped(start("2024-01-05")), "envelop.xml"), tmp_path)
    assert lines(bare) == lines(wrapped)


@pytest.mark.parametrize(
    ("space", "version"), [("2_0", "2.0"), ("3_1", "3.1"), ("3_2", "3.2"), ("4_0", "4.0")]
)
def test_every_version_is_known_by_its_name_space(tmp_path: Path, space: str, version: str) -> None:
    (line,) = lines(read(written(tmp_path, start("2024-01-05", version=space)), tmp_path))
    assert line["Versie"] == version


def test_a_stop_of_ijw_is_of_ijw(tmp_path: Path) -> None:
    (line,) = lines(read(written(tmp_path, stop("2024-01-05", "2024-02-01", "31", kind="jw307")), tmp_path))
    assert (line["Standaard"], line["Reden"], line["Einddatum"]) == ("iJw", "31", "2024-02-01")


def test_each_product_is_a_line(tmp_path: Path) -> None:
    table = read(written(tmp_path, start("2024-01-05", times=3)), tmp_path)
    assert [line["Regel"] for line in lines(table)] == ["1", "2", "3"]


def test_names_and_addresses_are_not_even_staged(tmp_path: Path) -> None:
    table = read(written(tmp_path, allocation("2024-01-05")), tmp_path)
    staged = str(lines(table))
    assert BSN in staged
    assert NAME not in staged
    assert STREET not in staged
    assert table.sample == ()


def test_an_answer_with_codes_rejects_and_one_without_accepts(tmp_path: Path) -> None:
    back = "<m:DagtekeningRetour>2024-01-12</m:DagtekeningRetour>"
    rejection = client("<m:RetourCodes><m:RetourCode>9332</m:RetourCode></m:RetourCodes>")
    table = read(
        archive(
            tmp_path / "a.zip",
            message("wmo302", rejection, number="7", more=back),
            message("wmo302", "", number="8", more=back),
            message("wmo302", rejection.replace("9332", "0200"), number="9", more=back),
        ),
        tmp_path,
    )
    found = [(line["Identificatie"], line["IsAfkeuring"], line["Dagtekening"]) for line in lines(table)]
    assert found == [("7", "1", "2024-01-12"), ("8", "0", "2024-01-12"), ("9", "0", "2024-01-12")]


def test_an_archive_is_one_table_with_the_number_of_the_message_as_line(tmp_path: Path) -> None:
    table = read(archive(tmp_path / "a.zip", start("2024-01-05", times=2), start("2024-01-06")), tmp_path)
    assert table.n_records == 3
    assert [table.line_of(record) for record in (1, 2, 3)] == [1, 1, 2]


def test_what_cannot_be_read_is_counted_named_and_stops_nothing(tmp_path: Path) -> None:
    whole = start("2024-01-05")
    table = read(
        archive(
            tmp_path / "a.zip",
            whole,
            cut_off=whole[:-40],
            bomb=ENTITIES.format("ha" * 50) + whole.partition("\n")[2],
            wide=('<?xml version="1.0" encoding="UTF-16"?>' + ENTITIES.format("x") + "<x/>").encode("utf-16"),
            other="<log><trace/></log>",
            elsewhere=whole.replace("istandaarden.nl/iwmo", "istandaarden.nl/iwlz"),
            envelope=enveloped(whole).replace("</GGK:xmlBestand>", "%%%</GGK:xmlBestand>"),
            request=message("wmo315", "<m:ToewijzingEinddatum>2027-06-31</m:ToewijzingEinddatum>"),
            misplaced=message("wmo318", "<m:Client><m:RetourCode>9350</m:RetourCode></m:Client>"),
            question=message("wmo317", "<m:Client/>"),
            empty=start("2024-01-05", times=0),
            nothing="",
            last=start("2024-01-06"),
        ),
        tmp_path,
    )  # fmt: skip
    assert table.n_records == 2
    assert codes(table) == {
        "message_broken": 3, "message_entities": 2, "message_other_xml": 1, "message_namespace_unknown": 1,
        "message_date_impossible": 1, "message_code_misplaced": 1, "message_without_lines": 1,
        "message_kind_unused": 1,
    }  # fmt: skip
    assert table.n_rejected == 11
    assert {note.nl.partition(":")[0] for note in table.notes} >= {"cut_off.xml", "bomb.xml", "request.xml"}


def test_a_bsn_in_the_name_of_a_file_is_not_shown(tmp_path: Path) -> None:
    table = read(archive(tmp_path / "a.zip", start("2024-01-05"), **{f"JW301_{BSN}": "<kapot"}), tmp_path)
    assert table.notes[0].nl.startswith("JW301_….xml")


def test_a_message_that_is_too_large_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bestendig.sources.formats.messages.reading.MAX_MESSAGE", 10_000)
    path = archive(tmp_path / "a.zip", start("2024-01-05"), huge=start("2024-01-05", times=500))
    assert codes(read(path, tmp_path)) == {"message_too_large": 1}
    (tmp_path / "loose").mkdir()
    loose = read(written(tmp_path / "loose", start("2024-01-05", times=500)), tmp_path)
    assert (loose.n_records, loose.n_rejected) == (0, 1)


def test_two_hundred_megabytes_in_an_envelope_are_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=1) as target:
        target.writestr("goed.xml", start("2024-01-05"))
        with target.open("groot.xml", "w", force_zip64=True) as member:
            for _ in range(200):
                member.write(b" " * 2**20)
    assert codes(read(path, tmp_path)) == {"message_too_large": 1}


def test_a_damaged_member_stops_nothing(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", start("2024-01-05"), damaged=start("2024-01-06", times=3))
    content = bytearray(path.read_bytes())
    place = content.index(b"damaged.xml") + 60
    content[place : place + 8] = b"\xff" * 8
    path.write_bytes(content)
    table = read(path, tmp_path)
    assert (table.n_records, codes(table)) == (1, {"message_broken": 1})


def test_other_files_in_an_archive_of_messages_are_read_too(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", start("2024-01-05"), **{"lijst.csv": "a;b\n1;2\n", "lees.pdf": "x"})
    messages, other = open_file(path, tmp_path / "staging")
    assert (messages.name, messages.n_records) == ("a.zip", 1)
    assert (other.name, other.n_records) == ("a.zip!lijst.csv", 1)


def test_an_archive_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        read(archive(tmp_path / "a.zip", start("2024-01-05"), **{"../../weg.xml": "<x/>"}), tmp_path)
    assert refused.value.code == "archive_path"


def test_nothing_from_outside_is_ever_fetched(tmp_path: Path) -> None:
    (tmp_path / "geheim.txt").write_text("geheim", encoding="utf-8")
    entity = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file://{tmp_path}/geheim.txt">]>'
    text = entity + start("2024-01-05").partition("\n")[2].replace("02A01", "&a;")
    table = read(written(tmp_path, text), tmp_path)
    assert codes(table) == {"message_entities": 1}
    assert "geheim" not in str(lines(table))


def test_a_declaration_of_entities_is_seen_in_any_spelling() -> None:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        text = f'<?xml version="1.0" encoding="{encoding[:6]}"?><!DOCTYPE x []><x/>'
        with pytest.raises(parsing.UnreadError) as reason:
            parsing.parse(text.encode(encoding))
        assert reason.value.code == "message_entities"
