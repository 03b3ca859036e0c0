"""Whether a test may be shown at all: by whom it touches, who stands behind that, and what it is about."""

from bestendig.disclosure import reasons
from bestendig.disclosure.courses.basis import objection as objection_of
from bestendig.disclosure.rule import Rule
from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.model.impact import ImpactTest

ABOUT_ONE = "professional_leaves"
LOTS_UNKNOWN = Text(
    nl="Niet bekend hoeveel inwoners er achter elk perceel staan; daarom niet getoond.",
    en="Not known how many clients stand behind each lot; therefore not shown.",
)


def refuse_one_colleague(test: ImpactTest) -> None:
    """NotAllowed for a test about the departure of one colleague: that is a task, never for the table."""
    if test.plan.kind == ABOUT_ONE or test.plan.touches.professional:
        raise NotAllowed(
            Text(
                nl="Een toets over het vertrek van één collega komt niet op tafel.",
                en="A test about the departure of one colleague does not come to the table.",
            ),
            Text(
                nl="Wie overdraagt krijgt de lijst: bestendig handover. Voor de tafel: toets meer_vertrek.",
                en="Who hands over gets the list: bestendig handover. For the table: test turnover_rises.",
            ),
            code="about_one_colleague",
        )


def objection(test: ImpactTest, rule: Rule) -> Text | None:
    """Why nothing of the test may be shown; None when it may."""
    exposure = test.exposure
    if exposure.n_touched_clients < rule.threshold or exposure.n_touched < rule.threshold:
        return reasons.FEW_CLIENTS
    if why := objection_of(exposure.basis, test.with_whom, rule):
        return why
    if len(exposure.n_by_lot) != len(test.plan.lots):
        return LOTS_UNKNOWN
    if any(0 < n < rule.threshold for n in exposure.n_by_lot):
        return reasons.FEW_CLIENTS
    beside = (exposure.n_clients - exposure.n_touched_clients, exposure.n_relationships - exposure.n_touched)
    return reasons.PROTECTS_ANOTHER if any(0 < n < rule.threshold for n in beside) else None
