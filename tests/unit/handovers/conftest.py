"""One handover opened on the files of the village, for all tests that only look."""

from pathlib import Path

import pytest
from tests.unit.handovers.village import LAST, LEAVER, one_system, write_files

from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.opening import open_handover
from bestendig.analyses.importing import take_in
from bestendig.analyses.keeping import record_consent

LEAVING = Ask("leaving", (LEAVER,))


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with files, profiles and a vault in which the works council agreed."""
    folder = tmp_path_factory.mktemp("office")
    files = write_files(folder / "in")
    (folder / "besluit.txt").write_text("akkoord", encoding="utf-8")
    record_consent(folder / "vault", LAST, folder / "besluit.txt")
    for _ in range(2):  # the second time as one system
        take_in(
            files, folder / "vault", keys=folder / "keys", profiles=folder / "profiles", delivered_on=LAST
        )
        one_system(folder / "profiles")
    return folder


@pytest.fixture(scope="session")
def opened(office: Path) -> Path:
    """The folder of an open handover."""
    place = office / "handover"
    open_handover(
        sorted((office / "in").iterdir()),
        place,
        LEAVING,
        opened_on=LAST,
        profiles=office / "profiles",
        consent_of=office / "vault",
    )
    return place
