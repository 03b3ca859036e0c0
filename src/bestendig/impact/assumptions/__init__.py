"""What a test of a plan assumes where no data can say: one card per assumption, told by theme.

No calculation may enter: only cards, and which value of each one a plan is tested with.
"""

from bestendig.impact.assumptions.assumed import assumed, value_of
from bestendig.impact.assumptions.catalogue import ASSUMPTIONS, assumptions_of

__all__ = ["ASSUMPTIONS", "assumed", "assumptions_of", "value_of"]
