"""The cast and their sheet, for every test of the workplace, each with a folder of its own."""

from dataclasses import replace

import pytest
from tests.cast import as_, dirk, kept, on_table, sheet, sit, town, yesterday

from bestendig.web.freshness.pages import PAGES
from bestendig.web.freshness.shelf import THINGS

__all__ = ["as_", "dirk", "kept", "on_table", "sheet", "sit", "town", "yesterday"]


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    """A folder of the workplace that no other test wrote in."""
    place = tmp_path / "werkplek"
    place.mkdir(mode=0o700)
    told = settings.CONFIGURATION
    settings.CONFIGURATION = replace(
        told, folder=place, keys=place / "sleutels", profiles=place / "profielen"
    )


@pytest.fixture(autouse=True)
def nothing_kept():
    """No page that another test made: its writes were taken back, and with them what they were noted by."""
    PAGES.clear()
    THINGS.clear()
