"""A village imported once for all tests of the front desk, and a small example municipality."""

from pathlib import Path

import pytest
from tests.small_vault import write_files

from bestendig.analyses.example import write_example
from bestendig.analyses.importing import take_in
from bestendig.analyses.opening import Data, open_data

VILLAGE = ("contacten.csv", "hulptrajecten.csv", "contracten.csv")


@pytest.fixture(scope="session")
def village_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the village."""
    folder = tmp_path_factory.mktemp("village")
    write_files(folder)
    return folder


@pytest.fixture(scope="session")
def village(village_files: Path, tmp_path_factory: pytest.TempPathFactory) -> Data:
    """The data of the village; its ledger is shared, so ask harmless things."""
    folder = tmp_path_factory.mktemp("village-data")
    files = [village_files / name for name in VILLAGE]
    take_in(files, folder / "data", keys=folder / "keys", profiles=folder / "profiles")
    return open_data(folder / "data")


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of an example municipality of three thousand inhabitants."""
    folder = tmp_path_factory.mktemp("town")
    write_example(folder, inhabitants=3_000)
    return folder
