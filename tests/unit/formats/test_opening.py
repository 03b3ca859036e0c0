"""The door: what is told while reading, what happens when the disk is full."""

import errno

import pytest

from bestendig.errors import StoreError
from bestendig.sources.formats import open_file
from bestendig.sources.formats.refusals import REFUSALS
from bestendig.sources.formats.remark_texts import REMARKS

WINDOWS = "nr;naam\n1;Zoë\n".encode("cp1252")


def test_progress_is_told(write, tmp_path):
    shares = []

    class Listening:
        def step(self, name: str, share: float) -> None:
            shares.append(share)

        def is_cancelled(self) -> bool:
            return False

    open_file(write(b"nr;naam\n" + b"1;x\n" * 1_000_000), tmp_path / "staging", progress=Listening())
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) > 3


def test_a_full_disk_is_told_and_leaves_nothing(write, tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("bestendig.sources.formats.delimited.copying.new_file", full)
    with pytest.raises(StoreError) as caught:
        open_file(write(WINDOWS), tmp_path / "staging")
    assert caught.value.code == "disk_full"
    assert not list((tmp_path / "staging").iterdir())


def test_no_value_from_the_file_stands_in_a_refusal(refusal):
    for content in (b"naam;datum\nGeheim;\x81\n", b'naam;datum\n1;2\n"Geheim', b"naam;datum\nGeheim\n"):
        assert "Geheim" not in str(refusal(content))


def test_the_delivered_file_is_never_touched(opened, write):
    path = write(WINDOWS)
    path.chmod(0o400)
    opened(path)
    assert path.read_bytes() == WINDOWS


def test_an_unknown_format_in_the_profile(refusal):
    assert refusal("a;b\n1;2\n", format="dbase").code == "format_unknown"


@pytest.mark.parametrize("code", [*REFUSALS, *REMARKS])
def test_every_text_stands_in_two_languages(code):
    what, how = REFUSALS.get(code) or REMARKS[code]
    for text in (what, how):
        assert text.nl.strip().endswith((".", "?", ")", text.nl[-1]))
        assert text.en != text.nl
