"""Whether something can be done with a principle now; the reason when it cannot."""

from datetime import date

from django.utils import timezone

from bestendig.errors import NotAllowed, RequestError
from bestendig.language import Text
from bestendig.web.policy.models import Principle


def check_holds(principle: Principle) -> None:
    """NotAllowed for a principle that is over: what was said stays as it is."""
    if principle.ended_on is not None and principle.ended_on < timezone.localdate():
        raise _is_over()


def check_can_end(principle: Principle, on: date) -> None:
    """A principle ends once, and not before it began."""
    if principle.ended_on is not None:
        raise _is_over()
    if on < principle.since:
        raise RequestError(
            Text(nl="De dag van het einde ligt vóór het begin.", en="The last day lies before the first."),
            Text(nl="Kies een latere dag.", en="Choose a later day."),
            code="ends_before_it_begins",
        )


def _is_over() -> NotAllowed:
    """The error for a principle that was ended already."""
    return NotAllowed(
        Text(nl="Dit uitgangspunt is beëindigd.", en="This principle was ended."),
        Text(
            nl="Geldt het weer? Leg het opnieuw vast, met het nieuwe besluit.",
            en="Does it hold again? Record it anew, with the new decision.",
        ),
        code="principle_ended",
    )
