"""The algorithms in words, one per file, for the register; a test sees that each is in the package.

No computing may enter: only what an algorithm is for, what it reads and who decides.
"""

from bestendig.model.algorithm import AlgorithmCard
from bestendig.model.algorithms.durations import DURATIONS
from bestendig.model.algorithms.endings import ENDINGS
from bestendig.model.algorithms.handover import HANDOVER
from bestendig.model.algorithms.impact import IMPACT
from bestendig.model.algorithms.recognition import RECOGNITION

ALGORITHMS: tuple[AlgorithmCard, ...] = (ENDINGS, DURATIONS, IMPACT, HANDOVER, RECOGNITION)

__all__ = ["ALGORITHMS"]
