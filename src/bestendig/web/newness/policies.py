"""Whether something can be done with a check now; the reason when it cannot."""

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.newness.models import Check


def check_was_searched(check: Check) -> None:
    """NotAllowed while the search is not over: nobody lays half an answer on the table."""
    if check.searched != Check.Searched.DONE:
        raise NotAllowed(
            Text(nl="Er is nog niet gezocht voor dit plan.", en="Nothing was searched for this plan yet."),
            Text(nl="Wacht tot dat klaar is.", en="Wait until that is done."),
            code="not_searched",
        )
