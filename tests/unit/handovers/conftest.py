"""One handover opened on the files of the village, for all tests that only look."""

from pathlib import Path

import pytest
from tests.unit.handovers.village import LAST, LEAVER, one_system, write_files

from bestendig.analyses.handovers.asking import Ask
from bestendig.analyses.handovers.opening import open_handover
from bestendig.analyses.importing import take_in
from bestendig.analyses.intake.arriving import arrive
from bestendig.analyses.intake.choosing import agree, choose
from bestendig.analyses.keeping import record_consent
from bestendig.model.profile import FileShape
from bestendig.model.progress import Silent

LEAVING = Ask("leaving", (LEAVER,))


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with files, profiles and a vault in which the works council agreed."""
    folder = tmp_path_factory.mktemp("office")
    files = write_files(folder / "in")
    (folder / "staged").mkdir()
    (folder / "besluit.txt").write_text("akkoord", encoding="utf-8")
    record_consent(folder / "vault", LAST, folder / "besluit.txt")
    choose(arrive(files, folder / "staged", FileShape(), Silent()), folder / "profiles", None, agree)
    one_system(folder / "profiles")
    take_in(files, folder / "vault", keys=folder / "keys", profiles=folder / "profiles", delivered_on=LAST)
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
