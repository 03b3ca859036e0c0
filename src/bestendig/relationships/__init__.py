"""From contacts and assignments to dated relationships; why they ended; how long they last.

Expressions over standard tables and plain numbers only: no reading, running, releasing or wording may enter.
"""

from bestendig.relationships.found import find
from bestendig.relationships.why import why_ended

__all__ = ["find", "why_ended"]
