"""Plans as files: read, written, asked for by a template, matched with the names in the data.

No relationship and no chance may enter: only what somebody wrote and whether it can be tested.
"""

from bestendig.impact.plans.fitting import check_against
from bestendig.impact.plans.kinds import KINDS
from bestendig.impact.plans.reading import read_plan
from bestendig.impact.plans.resolving import resolve
from bestendig.impact.plans.templates import kind_named, template
from bestendig.impact.plans.writing import write_plan

__all__ = ["KINDS", "check_against", "kind_named", "read_plan", "resolve", "template", "write_plan"]
