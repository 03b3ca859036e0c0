"""Whether something can be done with a portrait now; the reason when it cannot."""

from bestendig.errors import NotAllowed, RequestError
from bestendig.language import Text
from bestendig.web.portraits.models import Edition
from bestendig.web.portraits.sections import SECTIONS
from bestendig.web.sheets.models import TableSheet

MOST_FIGURES = 4
"""A portrait with more figures becomes a list of figures."""


def check_says_something(draft: Edition) -> None:
    """RequestError for a portrait in which nothing was written yet."""
    if not any(getattr(draft, name).strip() for name in SECTIONS):
        raise RequestError(
            Text(nl="Er staat nog niets in uw portret.", en="There is nothing in your portrait yet."),
            Text(nl="Schrijf eerst één stukje. Eén is genoeg.", en="Write one piece first. One is enough."),
            code="portrait_empty",
        )


def check_may_be_chosen(draft: Edition, sheet: TableSheet) -> None:
    """Only figures of sheets about this party that lie on the table, and not too many."""
    if sheet.about_id != draft.portrait.party_id or sheet.state != TableSheet.State.ON_TABLE:
        raise NotAllowed(
            Text(nl="Dit cijfer ligt nog niet op tafel.", en="This figure is not on the table yet."),
            Text(
                nl="Laat het gespreksblad eerst gaan. Dan kan iedereen het hele blad lezen.",
                en="Let the sheet go first. Then everybody can read the whole sheet.",
            ),
            code="figure_not_on_table",
        )
    if draft.figures.count() >= MOST_FIGURES:
        raise NotAllowed(
            Text(nl=f"Er staan al {MOST_FIGURES} cijfers.", en=f"There are {MOST_FIGURES} figures already."),
            Text(nl="Haal er eerst een weg. Uw woorden zeggen meer.", en="Take one away first."),
            code="figures_enough",
        )
