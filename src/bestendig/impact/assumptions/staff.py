"""What colleagues do: move along with the work, leave afterwards, get a successor."""

from bestendig.impact.assumptions.kinds import UNREST
from bestendig.language import Text
from bestendig.model.assumption import AssumptionCard

STAFF = (
    AssumptionCard(
        name="staff_transfer",
        label=Text(nl="deel van de collega's dat meegaat", en="share of colleagues who move along"),
        why=Text(
            nl="Van wie bij de oude organisatie werkt, gaat dit deel mee naar de nieuwe.",
            en="Of those who work at the old organisation, this share moves to the new one.",
        ),
        default=0.33,
        lowest=0,
        highest=1,
        unit="share",
    ),
    AssumptionCard(
        name="knock_on_factor",
        label=Text(nl="meer vertrek na de datum", en="more departures after the date"),
        why=Text(
            nl="Zo veel keer zo vaak vertrekt een collega na de datum. In Engeland ging een krimp van 1 "
            "procentpunt samen met 0,71 procentpunt meer verloop: bij een tiende minder werk ongeveer 1,4.",
            en="So many times as often a colleague leaves after the date. In England a contraction of 1 "
            "percentage point went with 0.71 points more turnover: with a tenth less work about 1.4.",
        ),
        default=1.4,
        lowest=1,
        highest=4,
        unit="factor",
        source="teo-2022",
        is_measured=False,
        kinds=UNREST,
    ),
    AssumptionCard(
        name="knock_on_months",
        label=Text(nl="maanden onrust na de datum", en="months of unrest after the date"),
        why=Text(
            nl="Zo lang na de datum vertrekken er meer collega's. Bij 0 telt onrust achteraf niet mee.",
            en="So long after the date more colleagues leave. With 0 unrest afterwards does not count.",
        ),
        default=12,
        lowest=0,
        highest=36,
        unit="months",
        kinds=UNREST,
    ),
    AssumptionCard(
        name="turnover",
        label=Text(nl="collega's die per jaar vertrekken", en="colleagues who leave a year"),
        why=Text(
            nl="Alleen nodig als de eigen gegevens niet vertellen wanneer collega's vertrekken. "
            "In de Verenigde Staten 14 tot 22 op de 100.",
            en="Needed only where the own data do not tell when colleagues leave. "
            "In the United States 14 to 22 of 100.",
        ),
        default=0.18,
        lowest=0,
        highest=1,
        unit="per_year",
        source="edwards-wildeman-2018",
    ),
    AssumptionCard(
        name="recruit_months",
        label=Text(nl="maanden tot er een nieuwe collega is", en="months until there is a new colleague"),
        why=Text(
            nl="Zo lang zit iemand zonder vaste hulpverlener als er niemand is die het overneemt.",
            en="So long somebody has no fixed professional when nobody takes over.",
        ),
        default=3,
        lowest=0,
        highest=24,
        unit="months",
    ),
)
"""Cards about professionals."""
