"""The rounds of the practice town: made once, and nowhere else."""

from dataclasses import replace
from datetime import date

import pytest
from tests.web.vaults_elsewhere import N_CELLS, Elsewhere

from bestendig.errors import NotAllowed
from bestendig.web.rounds import services
from bestendig.web.rounds.models import RoundRow
from bestendig.web.rounds.practice import VAULTS, practise


@pytest.fixture
def table(town):
    """The table of the practice town."""
    return town["De Linde"].table


@pytest.fixture
def demo(tmp_path, monkeypatch, kept):
    """What the demo leaves: a round with keys and counts; a front desk that adds it up."""
    monkeypatch.setattr("bestendig.analyses.counts.receiving.length_of", lambda agreed: N_CELLS)
    monkeypatch.setattr(services, "combine", lambda files, folder, threshold: None)
    monkeypatch.setattr(services, "keep_combined", lambda *given, **more: (kept,))
    there = Elsewhere.begin(tmp_path / "elders", sorted(VAULTS), date(2026, 6, 30))
    there.folder = there.folder.rename(tmp_path / "tafel")
    for name in VAULTS:
        there.keep_key(name)
    for name in VAULTS:
        (there.folder / f"{name}.tellingen.json").write_bytes(there.counts(name))
    return tmp_path


def test_one_round_is_added_up_and_one_waits_for_a_key(as_, table, demo):
    practise(table, demo)
    page = as_("esther").get("/tellingen/").content.decode()
    assert "De hele stad, opgeteld uit 3 kluizen" in page
    assert "We wachten op een sleutel van Wijkteams Voorbeeldstad" in page
    assert page.count("De Linde") >= 2


def test_it_is_made_once(table, demo):
    practise(table, demo)
    practise(table, demo)
    assert RoundRow.objects.count() == 2


def test_without_a_demo_there_is_no_round(table, tmp_path):
    practise(table, tmp_path)
    assert not RoundRow.objects.exists()


def test_nothing_is_made_up_outside_the_practice_town(table, settings):
    settings.CONFIGURATION = replace(settings.CONFIGURATION, is_demo=False)
    with pytest.raises(NotAllowed):
        services.begin_made_up(table, date(2026, 6, 30), tuple(VAULTS.values()), {})
