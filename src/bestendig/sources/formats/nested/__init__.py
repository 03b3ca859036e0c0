"""JSON in layers: records are laid flat by a layout, which is data and not code.

No meaning may enter: a layout says where a value stands, a profile what it means.
"""

from bestendig.sources.formats.nested.layout import layout_of
from bestendig.sources.formats.nested.reading import read_nested

__all__ = ["layout_of", "read_nested"]
