"""What the data rest on as a whole, in sentences for a sheet."""

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.model.issue import ImportReport
from bestendig.model.manifest import Manifest
from bestendig.model.tables import TABLES


def coverage_of(manifest: Manifest, tables: tuple[str, ...]) -> tuple[Text, ...]:
    """How many rows of these tables were read, kept and set apart in the last import, and what is missing."""
    report = manifest.report
    if report is None:
        return ()
    return tuple(words for table in tables if (words := _of_table(report, table)) is not None)


def _of_table(report: ImportReport, table: str) -> Text | None:
    """One sentence on the files of one table; None where the last import had none."""
    files = [file for file in report.files if file.table == table]
    if not files:
        return None
    counts = [
        sum(getattr(file, fate) for file in files) for fate in ("read", "kept", "set_apart", "duplicate")
    ]
    nl, en = ([number(count, language) for count in counts] for language in ("nl", "en"))
    name = TABLES[table].title
    return Text(
        nl=f"Van {nl[0]} aangeleverde {name.nl} zijn er {nl[1]} bewaard, "
        f"{nl[2]} apart gezet en {nl[3]} dubbel.",
        en=f"Of {en[0]} delivered {name.en}, {en[1]} were kept, {en[2]} set apart and {en[3]} duplicate.",
    )
