"""The list of facts that comes along, in the knowledge format."""

from functools import lru_cache
from importlib.resources import files

from bestendig.model.knowledge.reading import KnowledgeFault
from bestendig.model.knowledge.shelf import Shelf
from bestendig.sources.knowledge.rows import gather
from bestendig.sources.knowledge.tables import read_table

FOLDER = "startlijst"
DATABANK = "startlijst"


@lru_cache(maxsize=1)
def shipped() -> Shelf:
    """Facts on recognised interventions, each with the address where it was seen; the day is not known."""
    faults: list[KnowledgeFault] = []
    place = files("bestendig.sources.knowledge") / FOLDER
    tables = [each for each in place.iterdir() if each.name.endswith(".csv")]
    rows = [row for each in tables for row in read_table(each.name, each.read_bytes(), faults)]
    return gather(rows, True, faults).shelf
