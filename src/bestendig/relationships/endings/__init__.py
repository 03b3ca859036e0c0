"""Why relationships ended, counted: `count` on any engine, `endings` from what was fetched.

Which cause an ending had is decided elsewhere in the room; here it is only added up.
"""

from bestendig.relationships.endings.counting import count
from bestendig.relationships.endings.figures import endings

__all__ = ["count", "endings"]
