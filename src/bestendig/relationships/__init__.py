"""From contacts and assignments to dated relationships; why they ended; how long they last.

Expressions over standard tables and plain numbers only: no reading, running, releasing or wording may enter.
"""

from bestendig.relationships.coincidence import by_chance, coincidences
from bestendig.relationships.found import find
from bestendig.relationships.strength import HALF_LIFE, strength
from bestendig.relationships.why import why_ended

__all__ = ["HALF_LIFE", "by_chance", "coincidences", "find", "strength", "why_ended"]
