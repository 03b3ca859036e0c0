"""`bestendig exchange`: look into a file of another municipality; nothing is taken over."""

import json
from datetime import date

import pytest

from bestendig.analyses.exchanging import write_parcel
from bestendig.cli.main import run
from bestendig.model.exchange import Item, Origin, Parcel

PATTERN = Item("rode-draden", "7", {"name": "Wachten op een besluit", "definition": "Het duurt lang."})


@pytest.fixture
def file(tmp_path):
    """A file of another municipality."""
    origin = Origin("Gemeente Elders", date(2026, 11, 22), "Bestendig 0.1.0", "CC0-1.0")
    path = tmp_path / "van-elders.zip"
    path.write_bytes(write_parcel(Parcel(origin, (PATTERN,))))
    return path


def said(capsys, *arguments):
    """What a command writes."""
    with pytest.raises(SystemExit) as end:
        run(arguments)
    assert not end.value.code
    return capsys.readouterr().out


def test_a_good_file_says_whose_it_is(file, capsys):
    out = said(capsys, "exchange", "check", str(file))
    assert "Gemeente Elders" in out
    assert "22 november 2026" in out
    assert "rode draad: 1" in out
    assert "Het bestand is heel" in out


def test_everything_in_a_file_can_be_seen_before_anything_is_taken_over(file, capsys):
    out = said(capsys, "exchange", "show", str(file), "--lang", "en")
    assert "Wachten op een besluit" in out
    assert "a few reports" in out


def test_a_program_reads_it_as_json(file, capsys):
    told = json.loads(said(capsys, "exchange", "show", str(file), "--json"))
    assert told["municipality"] == "Gemeente Elders"
    assert told["items"][0]["name"] == "Wachten op een besluit"


def test_a_damaged_file_is_an_error_of_input_with_a_way_out(file, capsys):
    file.write_bytes(file.read_bytes()[:200])
    with pytest.raises(SystemExit) as end:
        run(["exchange", "check", str(file)])
    assert end.value.code == 10
    assert "beschadigd" in capsys.readouterr().err
