"""Who is exposed to a plan, counted exactly: what runs on a day, what is touched, what was known, what came.

Expressions over relationships and standard tables: no estimate, chance or model may enter.
"""

from bestendig.impact.exposing.agreeing import contract_counts
from bestendig.impact.exposing.behind import behind_counts
from bestendig.impact.exposing.hazards import hazard_counts
from bestendig.impact.exposing.knowing import known_on
from bestendig.impact.exposing.measuring import exposure, exposure_counts
from bestendig.impact.exposing.outcomes import outcome
from bestendig.impact.exposing.running import running
from bestendig.impact.exposing.staffing import staff_counts

__all__ = [
    "behind_counts", "contract_counts", "exposure", "exposure_counts", "hazard_counts", "known_on", "outcome",
    "running", "staff_counts",
]  # fmt: skip
