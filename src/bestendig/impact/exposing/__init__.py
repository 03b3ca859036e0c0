"""Who is exposed to a plan, counted exactly: what runs on a day, what is touched, what was known, what came.

Expressions over relationships and standard tables: no estimate, chance or model may enter.
"""

from bestendig.impact.exposing.hazards import hazard_counts
from bestendig.impact.exposing.running import running

__all__ = ["hazard_counts", "running"]
