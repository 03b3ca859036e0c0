"""`bestendig impact run` and `look-back`: on the screen, as papers, kept, and each way to be refused."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Bestendig

MERGER = """
soort = "teams_samen"
titel = "Eén team voor noord en oost"
gaat_in_op = 2025-03-01
beoogde_winst = "Korter wachten, doordat collega's voor elkaar invallen."

[raakt]
teams = ["Noord", "Oost"]
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan about two teams of the village."""
    path = tmp_path / "plan.toml"
    path.write_text(MERGER, encoding="utf-8")
    return path


def test_a_plan_is_tested_on_the_screen_and_on_paper(own: Bestendig, plan: Path, tmp_path: Path) -> None:
    said = own("impact", "run", plan, "--runs", 50, "-o", tmp_path / "uit", "--place", "Kleindorp")
    assert said.code == 0
    first, second = said.words.index("raakt dit plan niet"), said.words.index("loopt na een jaar")
    assert first < second
    for words in ("Het plan", "Niets doen", "Met wie er al is", "geen oordeel", "De toets is bewaard"):
        assert words in said.words
    assert "veroorzaakt" not in said.words
    names = {path.name for path in (tmp_path / "uit").iterdir()}
    assert {"continuiteitsparagraaf.pdf", "continuiteitsparagraaf.docx", "continuiteitstoets.xlsx"} <= names
    assert all(name in said.out for name in names)


def test_the_test_is_kept_and_looked_back_on(own: Bestendig, plan: Path, tmp_path: Path) -> None:
    own("impact", "run", plan, "--runs", 50, "--as-of", "2024-06-30")
    (kept,) = Path("bestendig-data/toetsen").iterdir()
    assert json.loads(kept.read_text(encoding="utf-8"))["test"]["exposure"]["reference_day"] == "2024-06-30"
    said = own("impact", "look-back", kept.name, "--lang", "en", "-o", tmp_path / "terug")
    assert said.code == 0
    assert "Cannot be told yet: that takes data up to 27 December 2025." in said.words
    assert any(path.suffix == ".pdf" for path in (tmp_path / "terug").iterdir())
    assert own("impact", "look-back", "all").code == 0


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        (('"Noord", "Oost"', '"Nord", "Oost"'), 11, "Bedoelt u Noord?"),
        (("soort = ", "sort = "), 10, "Bedoelt u soort?"),
        (('beoogde_winst = "Korter', '# "Korter'), 10, "winst"),
        (("2025-03-01", "2015-03-01"), 11, "voor de gegevens beginnen"),
        (("[raakt]", "[raakt"), 10, "geen geldig TOML"),
    ],
)
def test_what_is_wrong_with_a_plan_is_told(
    bestendig: Bestendig, plan: Path, change: tuple[str, str], code: int, words: str
) -> None:
    plan.write_text(MERGER.replace(*change), encoding="utf-8")
    said = bestendig("impact", "run", plan)
    assert said.code == code
    assert words in said.words
    assert not Path("bestendig-data/toetsen").exists()


def test_a_plan_that_is_no_text_is_refused(bestendig: Bestendig, tmp_path: Path) -> None:
    (tmp_path / "plan.toml").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "plan.toml", tmp_path / "nergens.toml"):
        said = bestendig("impact", "run", path)
        assert said.code == 10
        assert "niet te lezen" in said.words


def test_a_day_beyond_the_data_is_refused(bestendig: Bestendig, plan: Path) -> None:
    said = bestendig("impact", "run", plan, "--as-of", "2030-01-01")
    assert said.code == 11
    assert "lopen tot en met" in said.words


def test_looking_back_on_nothing_is_told(bestendig: Bestendig) -> None:
    for name in ("all", "toets-x.json"):
        said = bestendig("impact", "look-back", name)
        assert said.code == 10
        assert "toets" in said.words
