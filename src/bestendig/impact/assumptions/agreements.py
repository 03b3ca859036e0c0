"""What happens to a contract or programme: who stays, how long a transition takes, who gets a face more."""

from bestendig.language import Text
from bestendig.model.assumption import AssumptionCard

AGREEMENTS = (
    AssumptionCard(
        name="stay_chance",
        label=Text(nl="kans dat de organisatie blijft", en="chance that the organisation stays"),
        why=Text(
            nl="Kans dat de organisatie van nu ook de volgende is. Geldt waar het plan zelf geen kans noemt.",
            en="Chance that the present organisation is the next one too. Used where a plan names no chance.",
        ),
        default=0.5,
        lowest=0,
        highest=1,
        unit="share",
    ),
    AssumptionCard(
        name="transition_months",
        label=Text(nl="maanden overgang", en="months of transition"),
        why=Text(
            nl="De overdracht is over zo veel maanden na de datum verspreid. Bij 0 is alles op de dag zelf.",
            en="The handover is spread over so many months after the date. With 0 all is on the day itself.",
        ),
        default=3,
        lowest=0,
        highest=24,
        unit="months",
    ),
    AssumptionCard(
        name="extend_months",
        label=Text(nl="maanden verlenging", en="months of extension"),
        why=Text(
            nl="Zo lang duurt een verlenging in de variant 'verlengen'. Daarna gebeurt alsnog het plan.",
            en="So long an extension lasts in the alternative 'extend'. Then the plan happens after all.",
        ),
        default=24,
        lowest=1,
        highest=120,
        unit="months",
    ),
    AssumptionCard(
        name="adds_face",
        label=Text(nl="deel dat er een gezicht bij krijgt", en="share who get one face more"),
        why=Text(
            nl="Dit deel van de inwoners voor wie het programma is, krijgt er een hulpverlener bij.",
            en="This share of the residents for whom the programme is meets one professional more.",
        ),
        default=0.5,
        lowest=0,
        highest=1,
        unit="share",
        kinds=("programme_starts",),
    ),
    AssumptionCard(
        name="takes_over",
        label=Text(nl="deel bij wie het nieuwe gezicht overneemt", en="share whose new face takes over"),
        why=Text(
            nl="Bij dit deel van hen komt het nieuwe gezicht niet naast, maar in de plaats van het oude.",
            en="With this share of them the new face comes instead of the old one, not next to it.",
        ),
        default=0.1,
        lowest=0,
        highest=1,
        unit="share",
        kinds=("programme_starts",),
    ),
    AssumptionCard(
        name="stays_after_programme",
        label=Text(nl="deel dat blijft na het programma", en="share who stay after the programme"),
        why=Text(
            nl="Bij dit deel blijft de hulpverlener, in een andere rol, nadat het programma stopte.",
            en="With this share the professional stays, in another role, after the programme ended.",
        ),
        default=0.2,
        lowest=0,
        highest=1,
        unit="share",
        kinds=("programme_ends",),
    ),
    AssumptionCard(
        name="rename_loss",
        label=Text(nl="deel dat eindigt bij een nieuwe naam", en="share that ends with a new name"),
        why=Text(
            nl="Een nieuwe naam is vaak ook een nieuwe ploeg. Bij dit deel komt er een ander gezicht.",
            en="A new name is often a new crew as well. With this share another face comes.",
        ),
        default=0.05,
        lowest=0,
        highest=1,
        unit="share",
        kinds=("project_renamed",),
    ),
)
"""Cards about contracts, organisations and programmes."""
