"""What residents meet when a face goes: follow, finish, a warm handover, or drop out of help."""

from bestendig.impact.assumptions.kinds import REORGANISATIONS
from bestendig.language import Text
from bestendig.model.assumption import AssumptionCard

CLIENTS = (
    AssumptionCard(
        name="follow",
        label=Text(nl="deel van de inwoners dat meegaat", en="share of residents who follow"),
        why=Text(
            nl="Gaat de hulpverlener mee naar een andere organisatie, dan houdt dit deel hetzelfde gezicht.",
            en="Where the professional moves to another organisation, this share keeps the same face.",
        ),
        default=0.8,
        lowest=0,
        highest=1,
        unit="share",
    ),
    AssumptionCard(
        name="right_to_finish",
        label=Text(nl="deel dat de hulp mag afmaken", en="share who may finish their help"),
        why=Text(
            nl="Dit deel van de inwoners houdt na de datum hetzelfde gezicht tot de afgesproken tijd om is.",
            en="This share of residents keeps the same face after the date until the agreed time is over.",
        ),
        default=0,
        lowest=0,
        highest=1,
        unit="share",
    ),
    AssumptionCard(
        name="finish_months",
        label=Text(nl="maanden om hulp af te maken", en="months to finish help"),
        why=Text(
            nl="Zo lang na de datum mag hulp worden afgemaakt door wie haar gaf.",
            en="So long after the date help may be finished by who gave it.",
        ),
        default=12,
        lowest=0,
        highest=60,
        unit="months",
    ),
    AssumptionCard(
        name="keeps_face",
        label=Text(nl="deel dat hetzelfde gezicht houdt", en="share who keep the same face"),
        why=Text(
            nl="Bij een andere indeling van teams of gebieden houdt dit deel dezelfde hulpverlener.",
            en="When teams or areas are divided anew, this share keeps the same professional.",
        ),
        default=0.7,
        lowest=0,
        highest=1,
        unit="share",
        kinds=REORGANISATIONS,
    ),
    AssumptionCard(
        name="known_successor",
        label=Text(nl="deel dat naar een bekend gezicht gaat", en="share who go to a known face"),
        why=Text(
            nl="Is er een tweede bekend gezicht, dan gaat dit deel daarheen: er komt geen nieuw gezicht bij.",
            en="Where there is a second known face, this share goes there and meets no new face.",
        ),
        default=0.4,
        lowest=0,
        highest=1,
        unit="share",
    ),
    AssumptionCard(
        name="drop_out",
        label=Text(nl="deel dat afhaakt na een wisseling", en="share who drop out after a switch"),
        why=Text(
            nl="Zonder warme overdracht stopt dit deel met hulp die nog nodig was. Bij therapeuten in "
            "opleiding is tot 69 op de 100 gemeten; wij nemen veel minder aan.",
            en="Without a warm handover this share stops help that was still needed. With therapists in "
            "training up to 69 of 100 was measured; we assume far less.",
        ),
        default=0.1,
        lowest=0,
        highest=0.7,
        unit="share",
        source="tantam-klerman-1979",
        is_measured=False,
    ),
    AssumptionCard(
        name="warm_handover",
        label=Text(nl="deel met een warme overdracht", en="share with a warm handover"),
        why=Text(
            nl="Bij dit deel van de wisselingen is er een gesprek met zijn drieën of lopen beiden even mee.",
            en="In this share of switches there is a talk of all three, or both go together for a while.",
        ),
        default=0.3,
        lowest=0,
        highest=1,
        unit="share",
    ),
    AssumptionCard(
        name="warm_handover_effect",
        label=Text(nl="afhaken na een warme overdracht", en="dropping out after a warm handover"),
        why=Text(
            nl="Zo veel keer zo vaak als zonder. Bij 0,5 de helft; bij 1 helpt een warme overdracht niet.",
            en="So many times as often as without. With 0.5 half; with 1 a warm handover does not help.",
        ),
        default=0.5,
        lowest=0,
        highest=1,
        unit="factor",
    ),
)
"""Cards about residents."""
