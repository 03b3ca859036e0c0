"""The paper: PDF/UA-1 by a checker's word, read in the right order, full pages, the typefaces inside."""

import re
from dataclasses import replace
from functools import cache

import outloud
import pymupdf
import pytest
from tests.unit.sheets import courses, examples, levels
from tests.unit.sheets.examples import CONTEXT, contracts, relational

from bestendig.language import Text
from bestendig.sheets.relational import build_relational
from bestendig.sheets.writers.pdf import pdf

BUILDS = {
    "relational": relational,
    "contracts": contracts,
    "chain": courses.chain_sheet,
    "lasting": levels.lasting,
    "organisational": levels.organisational,
    "policy": levels.policy,
    "neighbourhood": levels.neighbourhood,
}
N_PAGES = {"relational": 3, "contracts": 3, "organisational": 3}
EACH = pytest.mark.parametrize(
    ("name", "language"),
    [
        *((name, "nl") for name in BUILDS), ("relational", "en"), ("contracts", "en"), ("chain", "en"),
    ],
)  # fmt: skip


@cache
def made(name: str, language: str) -> bytes:
    """The sheet as PDF, made once."""
    return pdf(BUILDS[name](), language)


def words(document: bytes) -> str:
    """All words in the order in which they are read."""
    with pymupdf.open(stream=document) as pages:
        return re.sub(r"\s+", " ", " ".join(page.get_text() for page in pages))


def findings(document: bytes, folder) -> list[str]:
    """What the checker says against it."""
    path = folder / "blad.pdf"
    path.write_bytes(document)
    result = outloud.check(str(path))
    return [f"{f.rule} {f.message}" for f in result.findings if f.severity in ("error", "warning")]


@EACH
def test_the_checker_has_nothing_against_it(name, language, tmp_path):
    assert findings(made(name, language), tmp_path) == []


@EACH
def test_it_is_three_or_four_full_pages(name, language):
    with pymupdf.open(stream=made(name, language)) as pages:
        assert pages.page_count == N_PAGES.get(name, 4)
        for page in pages:
            lines = [d["rect"].y1 for d in page.get_drawings()] + [b[3] for b in page.get_text("blocks")]
            lowest = max(y for y in lines if y < page.rect.height - 45)
            assert lowest > 0.85 * page.rect.height


def test_it_is_read_in_the_order_of_the_talk():
    said = words(made("relational", "nl"))
    order = [
        "Zes van de tien contacten waren",
        "Wat blijft",
        "Dat is meer dan als het toeval was",
        "Herkent u dit?",
        "De helft van de inwoners zag één of twee gezichten",
        "Wie zag er veel",
        "Acht van de tien contacten waren met iemand die",
        "Vijf van de zes teams",
        "En is het nog goed?",
        "Wat u nu kunt doen",
        "Besproken door",
        "Wat u hier niet ziet",
        "De cijfers achter dit blad",
    ]
    places = []
    for each in order:
        places.append(said.index(each, places[-1] if places else 0))
    assert places == sorted(places)


def test_it_says_on_every_page_what_it_is_for_and_where_it_comes_from():
    with pymupdf.open(stream=made("contracts", "nl")) as pages:
        for number, page in enumerate(pages, 1):
            said = re.sub(r"\s+", " ", page.get_text())
            assert "Voor het gesprek. Niet om op af te rekenen." in said
            assert "Gegevensversie 2025-01-15-a1b2c3d4" in said
            assert f"{number} / 3" in said


def test_only_the_typefaces_of_the_house_are_used_and_they_are_inside():
    with pymupdf.open(stream=made("relational", "nl")) as pages:
        fonts = {(font[3].split("+")[-1], font[1]) for page in pages for font in page.get_fonts()}
    assert {name.split("-")[0] for name, _ in fonts} == {"BestendigSans", "BestendigSerif"}
    assert all(kind != "n/a" for _, kind in fonts)


def test_it_has_a_title_a_language_and_no_date():
    document = made("relational", "en")
    with pymupdf.open(stream=document) as pages:
        assert pages.metadata["title"].startswith("Six in ten contacts")
        assert not pages.metadata["creationDate"]
    assert b"CreateDate" not in document
    assert b"/Lang" in document


@pytest.mark.parametrize(
    "place",
    ["Δ東 Team \U0001f600", '#include "x" $a$ *b* _c_ @d <e>', "Súdwest-Fryslân", "a\u0000b\u202ec＜"],
)
def test_names_with_any_sign_can_be_printed_and_are_never_code(place, tmp_path):
    team = replace(examples.TEAMS[0], group=(("team", place),))
    answer = examples.usual()
    odd = replace(answer, value=replace(answer.value, figures=(team, *examples.TEAMS[1:])))
    sheet = build_relational(replace(CONTEXT, place=place), {"upc": odd})
    document = pdf(sheet, "nl")
    assert findings(document, tmp_path) == []
    if "#include" in place:
        assert '#include "x" $a$ *b* _c_ @d <e>' in words(document)


def test_long_words_and_many_groups_do_not_break_the_paper(tmp_path):
    teams = tuple(
        examples.team(f"Wijkteam Buitengebied-Oost {n}", 0.4 + n / 60, 30 + 4 * n) for n in range(20)
    )
    answer = examples.usual()
    many = replace(answer, value=replace(answer.value, figures=teams))
    long = Text(nl="Een lange zin over waar dit op rust. " * 8, en="A long sentence. " * 8)
    context = replace(CONTEXT, coverage=(long,) * 3, experiences=(long,), notice=long)
    document = pdf(build_relational(context, {"upc": many, "n_professionals": examples.faces()}), "nl")
    with pymupdf.open(stream=document) as pages:
        assert pages.page_count <= 5
        assert f"{pages.page_count} / {pages.page_count}" in pages[-1].get_text()
    assert findings(document, tmp_path) == []


def test_a_line_over_years_is_told_in_words(tmp_path):
    answer = examples.known()
    years = tuple(
        examples.figure(0.8, (("year", str(year)),), interval=answer.value.overall.interval)
        for year in range(2020, 2025)
    )
    yearly = replace(answer, value=replace(answer.value, figures=years))
    assert findings(pdf(relational(known_professional_share=yearly), "en"), tmp_path) == []


def test_a_sheet_without_figures_can_be_printed(tmp_path):
    assert findings(pdf(build_relational(CONTEXT, {}), "nl"), tmp_path) == []
