"""An import at the command line knows which day it is."""

from datetime import date, timedelta
from pathlib import Path

from tests.cli.conftest import Bestendig

from bestendig.store import DataFolder


def test_a_contact_of_next_year_is_set_apart(bestendig: Bestendig, tmp_path: Path) -> None:
    later = date.today() + timedelta(days=365)
    file = tmp_path / "contacten.csv"
    rows = [f"C{n};M{n % 3};{13 + n}-01-2024" for n in range(12)] + [f"C1;M1;{later:%d-%m-%Y}"]
    file.write_text("Cliëntnummer;Medewerkernummer;Datum\n" + "\n".join(rows) + "\n", encoding="utf-8")
    assert bestendig("import", file, "--yes", "--data", tmp_path / "data").code == 0
    report = DataFolder.open(tmp_path / "data").current().manifest.report
    assert report is not None
    assert (report.read, report.kept) == (13, 12)
    assert [issue.code for issue in report.files[0].issues] == ["contact_in_future"]
