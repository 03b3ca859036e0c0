"""What it costs in hours of work: the tender itself, talks, handing people over warmly."""

from bestendig.impact.assumptions.kinds import PROCEDURES, PURCHASES
from bestendig.language import Text
from bestendig.model.assumption import AssumptionCard

HOURS = (
    AssumptionCard(
        name="bidders",
        label=Text(nl="organisaties die inschrijven", en="organisations that bid"),
        why=Text(
            nl="Zo veel organisaties schrijven een offerte. Ook wie niet wint, maakt die uren.",
            en="So many organisations write a bid. Who does not win spends those hours too.",
        ),
        default=6,
        lowest=1,
        highest=300,
        unit="count",
        kinds=PROCEDURES,
    ),
    AssumptionCard(
        name="tender_hours",
        label=Text(nl="uren per inschrijver", en="hours per bidder"),
        why=Text(
            nl="Zo veel uren werk kost het één organisatie om mee te doen.",
            en="So many hours of work it takes one organisation to take part.",
        ),
        default=200,
        lowest=0,
        highest=5000,
        unit="hours",
        kinds=PROCEDURES,
    ),
    AssumptionCard(
        name="tender_hours_municipality",
        label=Text(nl="uren van de gemeente", en="hours of the municipality"),
        why=Text(
            nl="Zo veel uren werk kost de aanbesteding de gemeente zelf.",
            en="So many hours of work the tender takes the municipality itself.",
        ),
        default=600,
        lowest=0,
        highest=20000,
        unit="hours",
        kinds=PROCEDURES,
    ),
    AssumptionCard(
        name="talks_hours",
        label=Text(nl="uren overleg per partij", en="hours of talks per party"),
        why=Text(
            nl="Zo veel uren kost het per partij om verder te gaan met wie er al is.",
            en="So many hours it takes per party to go on with those who are there already.",
        ),
        default=40,
        lowest=0,
        highest=2000,
        unit="hours",
        kinds=PURCHASES,
    ),
    AssumptionCard(
        name="warm_handover_hours",
        label=Text(nl="uren per warme overdracht", en="hours per warm handover"),
        why=Text(
            nl="Zo veel uren kost één warme overdracht, van beide hulpverleners samen.",
            en="So many hours one warm handover takes, of both professionals together.",
        ),
        default=4,
        lowest=0,
        highest=40,
        unit="hours",
    ),
)
"""Cards about hours of work; inputs in sight, never a saving or a cost in money."""
