"""The measuring room: every measure declared once, fused per shared table, summarised over clients.

No engine, file or threshold may enter: frames in, figures out.
"""

from bestendig.measures.catalogue import MEASURES, card, cards, find
from bestendig.measures.prepare import prepare, values
from bestendig.measures.registers.shipped import elders, shipped_tables, term_names
from bestendig.measures.summarise import summarise
from bestendig.measures.yardsticks.adding import add_yardsticks
from bestendig.measures.yardsticks.preparing import prepare_yardsticks

__all__ = [
    "MEASURES",
    "add_yardsticks",
    "card",
    "cards",
    "elders",
    "find",
    "prepare",
    "prepare_yardsticks",
    "shipped_tables",
    "summarise",
    "term_names",
    "values",
]
