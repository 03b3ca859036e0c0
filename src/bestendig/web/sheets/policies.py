"""Whether something can be done with a sheet now; the reason when it cannot."""

from bestendig.errors import NotAllowed, RequestError
from bestendig.language import Text
from bestendig.web.sheets.models import TableSheet

MOST_POSTPONED = 2
WEEKS = 4


def check_not_on_table(sheet: TableSheet) -> None:
    """NotAllowed for a sheet that everybody has seen: it cannot be taken back."""
    if sheet.state == TableSheet.State.ON_TABLE:
        raise NotAllowed(
            Text(nl="Dit blad ligt al op tafel.", en="This sheet lies on the table already."),
            Text(
                nl="Terughalen kan niet. Schrijf een antwoord erbij.",
                en="It cannot be taken back. Write an answer beside it.",
            ),
            code="on_the_table",
        )


def check_may_be_postponed(sheet: TableSheet, reason: str) -> None:
    """A sheet is postponed with a reason, and not for ever."""
    check_not_on_table(sheet)
    if not reason.strip():
        raise RequestError(
            Text(nl="Uitstellen gaat met een reden.", en="Postponing takes a reason."),
            Text(nl="Schrijf in één zin waarom.", en="Write in one sentence why."),
            code="reason_missing",
        )
    if sheet.n_postponed >= MOST_POSTPONED:
        raise NotAllowed(
            Text(nl="Dit blad is al twee keer uitgesteld.", en="This sheet was postponed twice already."),
            Text(
                nl="Schrijf uw verhaal erbij en laat het gaan, of praat er samen over.",
                en="Write your story beside it and let it go, or talk about it together.",
            ),
            code="postponed_enough",
        )
