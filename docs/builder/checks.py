"""The pages of what can be wrong with data: faults of reading and checks of meaning, in two languages."""

from collections.abc import Iterable

from docs.builder.markdown import code, page, table

from bestendig.language import Text
from bestendig.model.faults import FAULTS

TITLE = Text(nl="Wat er mis kan zijn met gegevens", en="What can be wrong with data")
INTRO = Text(
    nl="""Fouten in gegevens zijn zelf gegevens: ze worden geteld en getoond, met bestand, regel en hoe u ze
herstelt. Er verdwijnt nooit iets stil. Gelezen = bewaard + apart gezet + ingetrokken + dubbel.""",
    en="""Faults in data are data themselves: counted, and shown with file, line and how to mend them. Nothing
disappears silently. Read = kept + set apart + withdrawn + duplicate.""",
)
SEVERITY = {
    "refuses_delivery": Text(nl="bestand geweigerd", en="delivery refused"),
    "sets_row_apart": Text(nl="regel apart gezet", en="row set apart"),
    "remark": Text(nl="opmerking", en="remark"),
}
HEAD = {
    "nl": ["code", "gevolg", "wat", "wat u kunt doen"],
    "en": ["code", "consequence", "what", "what you can do"],
}
CHAPTERS = (Text(nl="Bij het lezen van een waarde", en="When a value is read"),)


def pages() -> dict[str, str]:
    """One page per language."""
    return {"en/checks.md": _page("en"), "nl/controles.md": _page("nl")}


def _page(language: str) -> str:
    """The page in one language."""
    reading = [(f.code, SEVERITY[f.severity], f.label, f.hint) for f in FAULTS.values()]
    parts = [f"## {CHAPTERS[0].into(language)}", _table(reading, language)]
    return page(TITLE.into(language), INTRO.into(language), parts, language)


def _table(faults: Iterable[tuple[str, Text, Text, Text]], language: str) -> str:
    """Faults as a table."""
    rows = ([code(name), *(text.into(language) for text in texts)] for name, *texts in faults)
    return table(HEAD[language], rows)
