"""What already happens before a plan takes effect: people look for other work when they hear of it."""

from bestendig.impact.assumptions.kinds import UNREST
from bestendig.language import Text
from bestendig.model.assumption import AssumptionCard

BEFORE = (
    AssumptionCard(
        name="anticipation_months",
        label=Text(nl="maanden vooraf onrust", en="months of unrest beforehand"),
        why=Text(
            nl="Zo lang voor de datum vertrekken er al meer collega's. Bij 0 telt onrust vooraf niet mee.",
            en="So long before the date more colleagues already leave. With 0 unrest does not count.",
        ),
        default=12,
        lowest=0,
        highest=36,
        unit="months",
        kinds=(*UNREST, "programme_ends"),
    ),
    AssumptionCard(
        name="anticipation_factor",
        label=Text(nl="meer vertrek vlak voor de datum", en="more departures just before the date"),
        why=Text(
            nl="Zo veel keer zo vaak vertrekt een collega vlak voor de datum. Het loopt op van 1. "
            "In Canada liep vertrek gelijk op met aanbestedingen; hoe sterk, is een aanname.",
            en="So many times as often a colleague leaves just before the date. It rises from 1. "
            "In Canada departures kept pace with tenders; how strongly is an assumption.",
        ),
        default=1.5,
        lowest=1,
        highest=4,
        unit="factor",
        source="denton-2006",
        is_measured=False,
        kinds=(*UNREST, "programme_ends"),
    ),
)
"""Cards about the time between hearing of a plan and its date."""
