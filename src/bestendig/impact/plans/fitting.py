"""Whether a plan can be tested on these data: its day, and whether it touches anybody."""

from datetime import date

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.language.writing import day as written
from bestendig.model.plan import Plan

MONTH = 30.4375
"""Days."""


def check_against(plan: Plan, *, first_day: date, last_day: date, n_touched: int) -> None:
    """RequestError when the plan cannot be tested on data of these days, or touches no relationship.

    `first_day` and `last_day` are those of the data, `n_touched` the running relationships it touches.
    """
    if plan.takes_effect_on < first_day:
        raise RequestError(
            Text(
                nl=f"Het plan gaat in op {written(plan.takes_effect_on, 'nl')}, voor de gegevens beginnen.",
                en=f"The plan takes effect on {written(plan.takes_effect_on, 'en')}, before the data begin.",
            ),
            Text(
                nl=f"De gegevens beginnen op {written(first_day, 'nl')}. Kijk de datum na of lever meer aan.",
                en=f"The data begin on {written(first_day, 'en')}. Look at the date or deliver older data.",
            ),
            code="plan_before_data",
        )
    if (plan.takes_effect_on - last_day).days > plan.horizon * MONTH:
        raise _too_late(plan, last_day)
    if n_touched <= 0:
        raise RequestError(
            Text(
                nl="Dit plan raakt geen enkele relatie die nu loopt.",
                en="This plan touches no relationship that runs now.",
            ),
            Text(
                nl="Kijk of namen, gebieden en wet bij elkaar horen: ze moeten allemaal tegelijk gelden. "
                "Zonder contractnummer bij de hulp kan Bestendig niet zien wie achter een contract staat; "
                "noem dan de organisatie.",
                en="See whether names, areas and law belong together: all must hold at once. Without a "
                "contract number with the help Bestendig cannot see who stands behind a contract; then "
                "name the organisation.",
            ),
            code="plan_touches_nobody",
        )


def _too_late(plan: Plan, last_day: date) -> RequestError:
    """The error for a plan that takes effect after everything that is looked at."""
    return RequestError(
        Text(
            nl=f"Het plan gaat pas in op {written(plan.takes_effect_on, 'nl')}, na de {plan.horizon} maanden "
            "die we vooruit kijken.",
            en=f"The plan takes effect only on {written(plan.takes_effect_on, 'en')}, after the "
            f"{plan.horizon} months that we look ahead.",
        ),
        Text(
            nl=f"De gegevens lopen tot {written(last_day, 'nl')}. Zet maanden_vooruit hoger.",
            en=f"The data run until {written(last_day, 'en')}. Make horizon larger.",
        ),
        code="plan_after_horizon",
    )
