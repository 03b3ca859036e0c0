"""The file between municipalities: what goes in comes out; what is damaged, foreign or strange is refused."""

import csv
import hashlib
import io
import json
import unicodedata
from dataclasses import replace
from datetime import date
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bestendig.analyses.exchanging import MOST, open_parcel, read_parcel, software, write_parcel
from bestendig.errors import InputError
from bestendig.model.exchange import TABLES, Item, Origin, Parcel, at_least
from bestendig.sources.exchanging.describing import checksum
from bestendig.sources.knowledge.cells import STRANGE

ORIGIN = Origin("Gemeente Voorbeeldstad", date(2026, 11, 22), software(), "CC-BY-4.0")
PATTERN = Item(
    "rode-draden", "7",
    {"name": "Wachten op een indicatie", "definition": "Er is hulp, maar het besluit laat op zich wachten.",
     "examples_in": "Zes weken wachten\nNiemand weet bij wie", "examples_out": "Geen plek bij een aanbieder",
     "n_times": 9, "n_teams": 4, "first_on": "2025-03", "last_on": "2026-10", "state": "open",
     "answer": "Een tijdelijk besluit mag."},
)  # fmt: skip
ANSWER = Item(
    "antwoorden", "3",
    {"question": "Mag hulp beginnen voor het besluit?", "verdict": "may_if", "answer": "Ja, bij spoed.",
     "conditions": "Het is spoed", "grounds": "Wmo 2015 2.3.3", "given_on": "2026-02-01",
     "valid_until": "2027-02-01", "theme": "toegang"},
)  # fmt: skip
TRIED = Item(
    "ervaringen", "12",
    {"programme": "Buurtmaatjes", "since": "2019", "until": "2021-06", "ended_because": "money",
     "ended_words": "De subsidie stopte.", "result": "=2+2 is geen resultaat"},
)  # fmt: skip
PARCEL = Parcel(ORIGIN, (PATTERN, ANSWER, TRIED))


def told(items):
    """What items say, without what is empty."""
    return [
        (each.kind, each.key, {name: said for name, said in each.told.items() if said not in ("", None)})
        for each in items
    ]


def opened(content):
    """The files of a package."""
    with ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files):
    """Files as a package."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def changed(**files):
    """The package with other contents for some files, and fingerprints that fit: as a forger would write."""
    held = opened(write_parcel(PARCEL))
    said = json.loads(held.pop("datapackage.json"))
    held |= {name.replace("_", "-") + ".csv": content.encode() for name, content in files.items()}
    for each in said["resources"]:
        each["hash"] = f"sha256:{hashlib.sha256(held[each['path']]).hexdigest()}"
    said["bestendig"]["controlesom"] = checksum(ORIGIN, held)
    return packed({"datapackage.json": json.dumps(said), **held})


def test_what_goes_in_comes_out():
    found = read_parcel("a.zip", write_parcel(PARCEL))
    assert found.origin == ORIGIN
    assert told(found.items) == told(PARCEL.items)
    assert [each.digest for each in found.items] == [each.digest for each in PARCEL.items]


def test_the_same_parcel_gives_the_same_bytes_whatever_its_order():
    assert write_parcel(PARCEL) == write_parcel(replace(PARCEL, items=PARCEL.items[::-1]))


WORDS = st.text(max_size=80).map(lambda words: " ".join(words.split()))


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS)
def test_words_of_people_survive_or_are_refused_in_words(title, words):
    item = Item("rode-draden", "1", {"name": f"x{title}", "definition": words})
    content = write_parcel(Parcel(ORIGIN, (item,)))
    if STRANGE.search(title + words):
        with pytest.raises(InputError, match=r"rode-draden.csv:2"):
            read_parcel("a.zip", content)
    else:
        (found,) = read_parcel("a.zip", content).items
        assert found.title == unicodedata.normalize("NFC", f"x{title}").strip()


def test_a_spreadsheet_runs_nothing_of_it():
    files = opened(write_parcel(PARCEL))
    rows = list(csv.reader(io.StringIO(files["ervaringen.csv"].decode(), newline="")))
    assert "'=2+2 is geen resultaat" in rows[1]


def test_the_description_is_a_data_package_that_fits_its_files():
    files = opened(write_parcel(PARCEL))
    said = json.loads(files["datapackage.json"])
    assert said["licenses"][0]["name"] == "CC-BY-4.0"
    assert {each["path"]: each["bytes"] for each in said["resources"]} == {
        name: len(content) for name, content in files.items() if name != "datapackage.json"
    }
    for each in said["resources"]:
        if each["format"] == "csv":
            head = files[each["path"]].decode().splitlines()[0].split(",")
            assert [field["name"] for field in each["schema"]["fields"]] == head
            assert head == [column.name for column in TABLES[each["name"]]]


def test_the_page_for_people_tells_everything_and_from_whom():
    page = opened(write_parcel(PARCEL))["LEESMIJ.md"].decode()
    for words in ("Gemeente Voorbeeldstad", "22 november 2026", "Wachten op een",
                  "minstens 9 keer, bij minstens 4 teams", "Wmo 2015 2.3.3", "De subsidie"):  # fmt: skip
        assert words in page


def test_words_of_people_cannot_make_a_heading_or_link_of_the_page():
    item = Item("antwoorden", "1", {"question": "# Kop <b>[hier]()", "verdict": "may", "answer": "a\n# b"})
    page = opened(write_parcel(Parcel(ORIGIN, (item,))))["LEESMIJ.md"].decode()
    assert "\n# b" not in page
    assert "\\[hier\\]" in page
    assert "<b>" not in page.replace("\\<b\\>", "")


@pytest.mark.parametrize(("n_times", "n_teams", "words"), [(9, 4, "minstens 9 keer"), (None, None, "enkele")])
def test_few_teams_have_no_number(n_times, n_teams, words):
    assert words in at_least({"n_times": n_times, "n_teams": n_teams}).nl


def bomb():
    """A package with a file that becomes huge."""
    return packed({"datapackage.json": b"{}", "rode-draden.csv": b"0" * (MOST + 1)})


def elsewhere():
    """A package with a file that would land elsewhere."""
    return packed({"../../etc/passwd": b"x", "datapackage.json": b"{}"})


def link():
    """A package with a link in it."""
    out, member = io.BytesIO(), ZipInfo("rode-draden.csv")
    member.external_attr = 0o120777 << 16
    with ZipFile(out, "w") as archive:
        archive.writestr(member, "/etc/passwd")
    return out.getvalue()


def other(**said):
    """A package of which the description says something else."""
    files = opened(write_parcel(PARCEL))
    description = json.loads(files["datapackage.json"])
    description["bestendig"] |= said
    return packed({**files, "datapackage.json": json.dumps(description)})


GOOD = write_parcel(PARCEL)


def text_of(kind):
    """One file of the good package."""
    return opened(GOOD)[f"{kind}.csv"].decode()


BAD = {
    "exchange_foreign": [b"", b"%PDF-1.7", packed({"x.csv": b"a,b"}), other(format="iets/1"),
                         packed({"datapackage.json": b"[" * 100_000})],
    "exchange_damaged": [GOOD[: len(GOOD) // 2], b"PK\3\4kapot"],
    "exchange_large": [b"PK" + b"0" * MOST, bomb()],
    "exchange_newer": [other(format="bestendig-uitwisseling/2")],
    "exchange_changed": [other(gemeente="Iemand anders"), other(controlesom="0"),
                         other(stand_van="2030-01-01"),
                         packed({**opened(GOOD), "rode-draden.csv": b"id\r\n"})],
    "exchange_origin": [other(gemeente=""), other(licentie="alles mag"), other(stand_van="gisteren"),
                        other(gemeente=None), other(gemeente="x" * 300)],
    "exchange_columns": [changed(rode_draden="id,naam\r\n1,x\r\n")],
    "exchange_cell": [changed(antwoorden=text_of("antwoorden").replace("may_if", "misschien")),
                      changed(rode_draden=text_of("rode-draden").replace(",9,", ",-9,"))],
    "archive_path": [elsewhere(), link()],
}  # fmt: skip


@pytest.mark.parametrize(("code", "content"), [(code, each) for code, found in BAD.items() for each in found])
def test_a_file_that_cannot_be_trusted_is_refused_whole_with_a_way_out(code, content):
    with pytest.raises(InputError) as fault:
        read_parcel("van-elders.zip", content)
    assert fault.value.code == code
    assert fault.value.hint.nl
    assert "misschien" not in fault.value.words("nl")


def test_a_wrong_cell_is_told_with_file_line_and_column():
    with pytest.raises(InputError, match=r"antwoorden.csv:2") as fault:
        read_parcel("a.zip", BAD["exchange_cell"][0])
    assert "oordeel" in fault.value.words("nl")


def test_a_file_cut_off_anywhere_is_refused_and_never_half_read():
    for end in range(0, len(GOOD), max(1, len(GOOD) // 60)):
        with pytest.raises(InputError):
            read_parcel("a.zip", GOOD[:end])


def test_a_file_on_disk_that_is_not_there_says_so(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        open_parcel(tmp_path / "niets.zip")
    (tmp_path / "goed.zip").write_bytes(GOOD)
    assert len(open_parcel(tmp_path / "goed.zip").items) == 3
