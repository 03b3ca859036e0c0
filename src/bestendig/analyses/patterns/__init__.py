"""Patterns over teams and time: figures with words, proposals to name, and how far two people agree.

Nothing that merges or names by itself may enter.
"""

from bestendig.analyses.patterns.figuring import agreement, figures, patterns
from bestendig.analyses.patterns.grouping import proposals
from bestendig.analyses.patterns.pairing import pairs_to_code
from bestendig.analyses.patterns.reading import read_reports

__all__ = ["agreement", "figures", "pairs_to_code", "patterns", "proposals", "read_reports"]
