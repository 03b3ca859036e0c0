"""The data of the own vault, for every app that asks the front desk about them."""

from pathlib import Path

from django.conf import settings

from bestendig.analyses.opening import Data, open_data
from bestendig.errors import RequestError
from bestendig.language import Text


def own_data() -> Data:
    """The data of the own vault; RequestError where this workplace is a table only."""
    found: Path | None = settings.CONFIGURATION.data
    if found is None:
        raise RequestError(
            Text(nl="Deze werkplek heeft geen eigen gegevens.", en="This workplace has no data of its own."),
            Text(
                nl="Vraag de beheerder om BESTENDIG_DATA, of toets in de kluis van een aanbieder.",
                en="Ask the administrator for BESTENDIG_DATA, or test in the vault of a provider.",
            ),
            code="no_own_data",
        )
    return open_data(found)
