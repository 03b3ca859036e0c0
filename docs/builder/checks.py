"""The pages of what can be wrong with data: faults of reading and checks of meaning, in two languages."""

from collections.abc import Iterable, Iterator

from docs.builder.markdown import code, codes, page, table

from bestendig.checks.catalogue import ROW_CHECKS, TABLE_CHECKS
from bestendig.checks.declare import RowCheck, TableCheck
from bestendig.language import Text
from bestendig.model.faults import FAULTS
from bestendig.model.issue import Severity

Fault = tuple[str, tuple[str, ...], Severity, Text, Text]
TITLE = Text(nl="Wat er mis kan zijn met gegevens", en="What can be wrong with data")
INTRO = Text(
    nl="""Fouten in gegevens zijn zelf gegevens: ze worden geteld en getoond, met bestand, regel en hoe u ze
herstelt. Er verdwijnt nooit iets stil. Gelezen = bewaard + apart gezet + ingetrokken + dubbel.""",
    en="""Faults in data are data themselves: counted, and shown with file, line and how to mend them. Nothing
disappears silently. Read = kept + set apart + withdrawn + duplicate.""",
)
SEVERITY: dict[Severity, Text] = {
    "refuses_delivery": Text(nl="bestand geweigerd", en="delivery refused"),
    "sets_row_apart": Text(nl="regel apart gezet", en="row set apart"),
    "remark": Text(nl="opmerking", en="remark"),
}
HEAD = {
    "nl": ["code", "tabel", "gevolg", "wat", "wat u kunt doen"],
    "en": ["code", "table", "consequence", "what", "what you can do"],
}


def pages() -> dict[str, str]:
    """One page per language."""
    return {"en/checks.md": _page("en"), "nl/controles.md": _page("nl")}


def _page(language: str) -> str:
    """The page in one language."""
    parts = [f"## {title.into(language)}\n\n{_table(faults, language)}" for title, faults in _chapters()]
    return page(TITLE.into(language), INTRO.into(language), parts, language)


def _chapters() -> Iterator[tuple[Text, list[Fault]]]:
    """What is looked at, from one value to the whole table."""
    reading: list[Fault] = [(f.code, (), f.severity, f.label, f.hint) for f in FAULTS.values()]
    yield Text(nl="Bij het lezen van een waarde", en="When a value is read"), reading
    yield Text(nl="Per regel", en="Per row"), list(map(_of_check, ROW_CHECKS))
    if TABLE_CHECKS:
        yield Text(nl="Over het geheel", en="Over the whole"), list(map(_of_check, TABLE_CHECKS))


def _of_check(check: RowCheck | TableCheck) -> Fault:
    """A check as a line; a check of a whole table is always a remark."""
    severity: Severity = check.severity if isinstance(check, RowCheck) else "remark"
    return check.code, check.tables, severity, check.label, check.hint


def _table(faults: Iterable[Fault], language: str) -> str:
    """Faults as a table."""
    rows = (
        [code(name), codes(tables), *(text.into(language) for text in (SEVERITY[severity], label, hint))]
        for name, tables, severity, label, hint in faults
    )
    return table(HEAD[language], rows)
