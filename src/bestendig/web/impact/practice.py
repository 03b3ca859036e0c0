"""What the practice town tested: a tender with a variant, and an earlier plan on which it looked back."""

from datetime import date

from bestendig.model.plan import Plan, Touches
from bestendig.web.accounts.seat import Seat
from bestendig.web.impact.models import PlanRow
from bestendig.web.impact.services import LOOK_BACK, WORK, keep_plan
from bestendig.web.jobs.services import ask

BEHIND = Touches(organisations=("Stichting De Linde", "Zorggroep Het Anker"))
GAIN = "Kortere wachttijd voor begeleiding, in alle wijken."
TENDER = Plan(
    kind="tender",
    title="Begeleiding opnieuw aanbesteden",
    takes_effect_on=date(2027, 1, 1),
    announced_on=date(2026, 9, 1),
    intended_gain=GAIN,
    touches=BEHIND,
    assumptions={"stay_chance": 0.5},
)
STAYING = Plan(
    kind="tender",
    title="Begeleiding opnieuw aanbesteden, met wie er al is",
    takes_effect_on=date(2027, 7, 1),
    announced_on=date(2026, 9, 1),
    intended_gain=GAIN,
    touches=BEHIND,
    assumptions={"stay_chance": 0.8},
)
EARLIER = Plan(
    kind="tender",
    title="Begeleiding inkopen (toets van 2023)",
    takes_effect_on=date(2024, 1, 1),
    announced_on=date(2023, 6, 1),
    intended_gain="Eén prijs voor dezelfde hulp.",
    touches=BEHIND,
    assumptions={"stay_chance": 0.6},
)
THEN = date(2023, 1, 1)


def practise(seat: Seat) -> bool:
    """Write the plans of the practice town down and ask for their tests, once; whether it was now.

    A worker does the tests.
    """
    if PlanRow.objects.filter(party=seat.party).exists():
        return False
    earlier = keep_plan(seat, EARLIER)
    ask(seat, WORK, plan=earlier.pk, as_of=THEN.isoformat(), on_table=True)
    ask(seat, LOOK_BACK, plan=earlier.pk, decided="extend")
    first = keep_plan(seat, TENDER)
    ask(seat, WORK, plan=first.pk, on_table=True)
    ask(seat, WORK, plan=keep_plan(seat, STAYING, first).pk)
    return True
