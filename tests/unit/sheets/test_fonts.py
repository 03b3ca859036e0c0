"""The two typefaces that come along."""

import pytest
from fontTools.ttLib import TTFont

from bestendig.sheets.pictures.theme import FONTS, SANS, SERIF
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.words.printable import PRINTABLE, clean, printable, printable_svg

FILES = {SANS: "BestendigSans.ttf", SERIF: "BestendigSerif.ttf"}


@pytest.mark.parametrize(("family", "file"), FILES.items())
def test_a_typeface_holds_every_sign_that_we_call_printable(family, file):
    font = TTFont(FONTS / file)
    assert {chr(sign) for sign in font.getBestCmap()} >= PRINTABLE
    assert font["name"].getDebugName(1) == family


@pytest.mark.parametrize("file", FILES.values())
def test_a_licence_comes_with_each_and_the_reserved_name_is_not_used(file):
    names = [str(name) for name in TTFont(FONTS / file)["name"].names if name.nameID in (1, 4, 6)]
    assert not [name for name in names if "Source" in name]
    assert "SIL Open Font License" in (FONTS / f"OFL-{file.removesuffix('.ttf')}.txt").read_text(
        encoding="utf-8"
    )


def test_there_are_two_typefaces_and_no_more():
    assert len(list(FONTS.glob("*.ttf"))) == 2


def test_all_fixed_words_can_be_printed():
    for text in LABELS.values():
        assert printable(text.nl) == text.nl
        assert printable(text.en) == text.en


def test_signs_without_a_glyph_get_their_plain_form():
    assert printable("nⱼ∈N 東\u200d") == "njinN ?"


def test_a_plain_form_can_never_become_markup():
    assert printable_svg("＜b＞") == "&lt;b&gt;"


def test_lines_become_spaces():
    assert clean("een\nregel\x00") == "een regel"
