"""Whether a file can be written or read now; the reason when it cannot."""

from bestendig.errors import RequestError
from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.model.exchange import Parcel
from bestendig.web.exchange.models import ReceivedFile
from bestendig.web.parties.models import Table


def check_comes_from_elsewhere(table: Table, parcel: Parcel) -> None:
    """RequestError for a file of the own municipality."""
    if parcel.origin.municipality.casefold() == table.name.casefold():
        raise RequestError(
            Text(nl="Dit bestand is van uw eigen gemeente.", en="This file is of your own municipality."),
            Text(nl="Wat erin staat, is hier al.", en="What is in it is here already."),
            code="exchange_own",
        )


def check_is_newest(parcel: Parcel, before: ReceivedFile | None) -> None:
    """RequestError for a file that is older than what this municipality gave before."""
    if before is not None and parcel.origin.made_on < before.made_on:
        on = before.made_on
        raise RequestError(
            Text(
                nl=f"U las al een nieuwer bestand van deze gemeente, van {day(on, 'nl')}.",
                en=f"You read a newer file of this municipality already, of {day(on, 'en')}.",
            ),
            Text(nl="Een ouder bestand zou dat terugdraaien.", en="An older file would undo that."),
            code="exchange_older",
        )
