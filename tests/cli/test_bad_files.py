"""Files that cannot be used: refused in clear words, with the earlier data current and whole."""

import gzip
import io
import json
import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig, Said

HEADER = "Cliëntnummer;Medewerkernummer;Datum\n"
CSV = HEADER + "K1;M1;05-02-2024\nK2;M1;12-02-2024\n"
BOMB = """<?xml version="1.0"?><!DOCTYPE log [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<log><trace><string key="concept:name" value="&c;"/></trace></log>"""
Refused = Callable[..., Said]


@pytest.fixture
def refused(own: Bestendig, tmp_path: Path) -> Iterator[Refused]:
    """Deliver a file that must be refused; afterwards the earlier data are current and whole."""
    before = own("versions", "--format", "json").out

    def deliver(name: str, content: bytes | str, *options: str, large: int = 0) -> Said:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        if large:
            os.truncate(path, large)
        said = own("import", path, "--yes", *options)
        assert (said.code, said.out) == (10, "")
        assert name in said.err
        return said

    yield deliver
    assert own("versions", "--format", "json").out == before
    assert own("verify").code == 0
    assert not any(Path("bestendig-data/drafts").iterdir())


def zipped(name: str, content: Iterator[bytes]) -> bytes:
    """A zip with one file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as member:
        for part in content:
            member.write(part)
    return target.getvalue()


def test_a_file_that_is_not_there(own: Bestendig) -> None:
    said = own("import", "contcten.csv")
    assert said.code == 10
    assert "Dit bestand is er niet. (contcten.csv) Kijk of de naam en de map kloppen." in said.err


def test_a_missing_column_is_named(refused: Refused) -> None:
    said = refused("contacten2.csv", "Cliëntnummer;Team;Datum\nK1;Noord;05-02-2024\n")
    assert "er ontbreekt een kolom: professional." in said.err
    assert "maak een profiel" in said.err


def test_columns_that_say_nothing(refused: Refused) -> None:
    assert "niet duidelijk wat de kolommen betekenen" in refused("vreemd.csv", "foo;bar\n1;2\n").err


def test_a_delimiter_that_is_none(refused: Refused) -> None:
    said = refused("hekjes.csv", CSV.replace(";", "#"))
    assert "maar één kolom. (hekjes.csv) Staat er een ongewoon scheidingsteken in?" in said.err


def test_a_delimiter_that_is_not_the_one_of_the_profile(refused: Refused, own_vault: Path) -> None:
    profile = (own_vault / "bestendig-profielen/contacten.toml").read_text(encoding="utf-8")
    wrong = own_vault / "mijn.toml"
    wrong.write_text(
        profile.replace("\n[columns", '\n[file]\ndelimiter = ","\n\n[columns', 1), encoding="utf-8"
    )
    said = refused("puntkomma.csv", (own_vault / "contacten.csv").read_bytes(), "--profile", "mijn.toml")
    assert "leest kolommen die hier ontbreken: Cliëntnummer" in said.err


def test_bytes_that_are_no_text(refused: Refused) -> None:
    content = HEADER.encode() + b"K\x81\x8d\x8f;M1;05-02-2024\n" * 3
    assert "tekens" in refused("tekens.csv", content).err


def test_an_empty_file(refused: Refused) -> None:
    said = refused("leeg.csv", "")
    assert "Dit bestand is leeg." in said.err
    assert "Maak de export opnieuw." in said.err


@pytest.mark.parametrize("cut", [CSV[:-14], CSV[:-11] + '"12'])
def test_a_file_cut_off_in_the_middle_of_a_line(refused: Refused, cut: str) -> None:
    said = refused("afgekapt.csv", cut)
    assert "houdt midden in een regel op" in said.err
    assert "afgekapt.csv:3" in said.err


def test_a_packed_file_cut_off_in_the_middle(refused: Refused) -> None:
    content = gzip.compress((HEADER + "K1;M1;05-02-2024\n" * 9_000).encode())
    assert "houdt" in refused("afgekapt.csv.gz", content[: len(content) // 2]).err


def test_a_row_of_data_where_the_names_should_be(refused: Refused) -> None:
    said = refused("zonder.csv", "C-1;Jansen;05-02-2024\nC-2;Pietersen;12-02-2024\n")
    assert "rij met kolomnamen" in said.err
    assert "Jansen" not in said.all


def test_an_entity_bomb_in_a_log(refused: Refused) -> None:
    assert refused("bom.xes", BOMB).err.count("aaaa") == 0


def test_a_zip_bomb(refused: Refused) -> None:
    lines = (b"K1;M1;05-02-2024\n" * 60_000 for _ in range(80))
    said = refused("bom.zip", zipped("contacten.csv", lines))
    assert "ongeloofwaardig groot" in said.err


def test_a_line_of_a_gigabyte(refused: Refused) -> None:
    said = refused("lang.csv", CSV, large=2**30)
    assert "Een regel is langer dan 1000000 tekens." in said.err
    assert "lang.csv:4" in said.err


@pytest.mark.parametrize("name", ["tabel.parquet", "werkmap.xlsx", "log.xes", "boodschap.json", "iets.zip"])
def test_rubbish_under_a_good_name(refused: Refused, name: str) -> None:
    refused(name, b"\x00\x01rommel\xff" * 100)


def test_one_bad_file_among_named_ones_stops_them_all(own: Bestendig, tmp_path: Path) -> None:
    good, bad = tmp_path / "goed.csv", tmp_path / "slecht.csv"
    good.write_text(CSV, encoding="utf-8")
    bad.write_text("foo;bar\n1;2\n", encoding="utf-8")
    before = own("versions", "--format", "json").out
    assert own("import", good, bad, "--yes").code == 10
    assert own("versions", "--format", "json").out == before
    assert json.loads(before)[0]["current"] == "*"
