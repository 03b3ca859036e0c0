"""Plans about colleagues: one departure that was recorded, or a rate with nobody by name."""

from bestendig.language import Text
from bestendig.model.plan_kind import PlanKindCard

STAFF = (
    PlanKindCard(
        kind="professional_leaves",
        word=Text(nl="collega_vertrekt", en="professional_leaves"),
        label=Text(nl="Een collega vertrekt", en="A colleague leaves"),
        what=Text(
            nl="De relaties van deze collega gaan over; die zonder tweede bekend gezicht vragen het meest.",
            en="The relationships of this colleague are handed over; those without a second known face "
            "ask most.",
        ),
        touches=("professional",),
        one_of=("professional",),
        needs=("recorded_by", "recorded_on"),
        may=("announced_on",),
    ),
    PlanKindCard(
        kind="turnover_rises",
        word=Text(nl="meer_vertrek", en="turnover_rises"),
        label=Text(nl="Meer of minder collega's vertrekken", en="More or fewer colleagues leave"),
        what=Text(
            nl="Een ander deel van de collega's vertrekt per jaar; niemand wordt genoemd.",
            en="Another share of the colleagues leaves a year; nobody is named.",
        ),
        touches=("organisations", "teams", "areas", "law"),
        one_of=("organisations", "teams", "areas", "law"),
        needs=("rate",),
    ),
)
