"""Every assumption by name, in reading order."""

from collections.abc import Mapping

from bestendig.impact.assumptions.agreements import AGREEMENTS
from bestendig.impact.assumptions.before import BEFORE
from bestendig.impact.assumptions.clients import CLIENTS
from bestendig.impact.assumptions.hours import HOURS
from bestendig.impact.assumptions.staff import STAFF
from bestendig.model.assumption import AssumptionCard

ASSUMPTIONS: Mapping[str, AssumptionCard] = {
    card.name: card for card in (*BEFORE, *AGREEMENTS, *STAFF, *CLIENTS, *HOURS)
}


def assumptions_of(kind: str) -> tuple[AssumptionCard, ...]:
    """The cards that matter for a kind of plan, in reading order."""
    return tuple(card for card in ASSUMPTIONS.values() if not card.kinds or kind in card.kinds)
