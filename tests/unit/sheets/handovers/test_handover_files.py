"""All papers of a handover in a folder: the same bytes each time, no number of anybody in a name."""

import re
from dataclasses import replace

import pytest
from tests.unit.sheets.handovers.cases import client, entrusted, proposal
from tests.unit.sheets.handovers.reading import docx_times

from bestendig.errors import StoreError
from bestendig.language import Text
from bestendig.sheets.handovers.writing import write_handover

NOTICE = Text(nl="Alles op dit papier is verzonnen.", en="All of this is made up.")


def few(n=4):
    """The first people of the made-up handover."""
    whole = proposal()
    return entrusted(replace(whole, case=replace(whole.case, persons=whole.case.persons[:n])))


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Their papers, in a folder."""
    return write_handover(few(), tmp_path_factory.mktemp("a"), "nl", place="Voorbeeldstad", notice=NOTICE)


def test_every_paper_is_there_and_the_letters_in_both_languages(written):
    assert [path.name for path in written] == [
        "voorstel.html", "voorstel.pdf", "warme-overdracht.pdf", "warme-overdracht.docx",
        "brieven.pdf", "brieven.docx", "letters.pdf", "letters.docx", "agenda.ics",
    ]  # fmt: skip


def test_the_same_proposal_gives_the_same_bytes(written, tmp_path):
    again = write_handover(few(), tmp_path, "nl", place="Voorbeeldstad", notice=NOTICE)
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in written]


def test_no_file_name_holds_a_number_of_anybody(written):
    assert not [path.name for path in written if re.search(r"\d", path.name)]


def test_no_file_holds_a_clock(written):
    for path in written:
        if path.suffix == ".docx":
            assert docx_times(path.read_bytes()) == {(1980, 1, 1, 0, 0, 0)}
        elif path.suffix == ".pdf":
            assert b"CreateDate" not in path.read_bytes()


def test_a_folder_that_cannot_be_written_is_told_without_a_number(tmp_path):
    blocked = tmp_path / "bestand"
    blocked.write_text("hier staat al iets")
    with pytest.raises(StoreError) as told:
        write_handover(few(1), blocked, "nl")
    assert client(1) not in told.value.words("nl")


def test_the_page_fetches_nothing_from_elsewhere(written):
    page = written[0].read_text(encoding="utf-8")
    assert "http" not in re.sub(r"http://www\.w3\.org/\S+", "", page)
    assert "<script" not in page


def test_a_made_up_example_says_so_on_the_proposal(written):
    assert "verzonnen" in written[0].read_text(encoding="utf-8")
    assert proposal().case.subject in written[0].read_text(encoding="utf-8")


def test_signs_in_names_are_only_signs(tmp_path):
    whole = proposal()
    odd = "{who} <b>&\x00\u202e #let x = 1 \\ $a$"
    people = tuple(
        replace(each, client=f"{odd} {n}", current=f"{odd} nu", wish=odd, language=odd, needs=(odd,))
        for n, each in enumerate(whole.case.persons[:2])
    )
    one = whole.variants[0]
    placed = tuple(
        replace(one.placements[n], client=each.client, professional=odd, in_absence=odd, runner_up=odd)
        for n, each in enumerate(people)
    )
    case = replace(whole.case, persons=people, subject=odd, recorded_by=odd)
    variants = (replace(one, placements=placed, loads={odd: (1, 2, 3)}),)
    written = write_handover(
        entrusted(replace(whole, case=case, variants=variants)), tmp_path, "nl", place=odd
    )
    assert "<b>&" not in written[0].read_text(encoding="utf-8")
    assert all(path.stat().st_size > 1000 for path in written)
