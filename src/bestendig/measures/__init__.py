"""The measuring room: every measure declared once, fused per shared table, summarised over clients.

No engine, file or threshold may enter: frames in, figures out.
"""

from bestendig.measures.catalogue import MEASURES, card, cards, find
from bestendig.measures.prepare import prepare, values
from bestendig.measures.summarise import summarise
from bestendig.measures.yardsticks.adding import add_yardsticks
from bestendig.measures.yardsticks.preparing import prepare_yardsticks

__all__ = [
    "MEASURES",
    "add_yardsticks",
    "card",
    "cards",
    "find",
    "prepare",
    "prepare_yardsticks",
    "summarise",
    "values",
]
