"""The measuring room: every measure declared once, fused per shared table, summarised over clients.

No engine, file or threshold may enter: frames in, figures out.
"""

from bestendig.measures.catalogue import MEASURES, card, cards, find
from bestendig.measures.prepare import prepare, values
from bestendig.measures.summarise import summarise

__all__ = ["MEASURES", "card", "cards", "find", "prepare", "summarise", "values"]
