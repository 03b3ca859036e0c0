"""Every kind of plan, told by theme: what it may name and what relationships meet.

No reading and no calculation may enter: only words and which fields belong to a kind.
"""

from collections.abc import Mapping

from bestendig.impact.plans.kinds.programmes import PROGRAMMES
from bestendig.impact.plans.kinds.purchases import PURCHASES
from bestendig.impact.plans.kinds.reorganisations import REORGANISATIONS
from bestendig.impact.plans.kinds.staff import STAFF
from bestendig.model.plan_kind import PlanKindCard

KINDS: Mapping[str, PlanKindCard] = {
    card.kind: card for card in (*PURCHASES, *REORGANISATIONS, *STAFF, *PROGRAMMES)
}

__all__ = ["KINDS"]
