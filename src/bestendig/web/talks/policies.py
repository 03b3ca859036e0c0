"""Whether something can be done with a talk now; the reason when it cannot."""

from django.utils import timezone

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.sheets.models import TableSheet
from bestendig.web.talks.models import Talk


def has_been(talk: Talk) -> bool:
    """Whether the day of the talk has come and it was not called off."""
    return talk.called_off_at is None and talk.on <= timezone.localdate()


def check_goes_on(talk: Talk) -> None:
    """NotAllowed for a talk that was called off."""
    if talk.called_off_at is not None:
        raise NotAllowed(
            Text(nl="Dit gesprek is afgezegd.", en="This talk was called off."),
            Text(nl="Plan een nieuw gesprek.", en="Plan a new talk."),
            code="talk_called_off",
        )


def check_can_change(talk: Talk) -> None:
    """NotAllowed for a talk about which something was said: it took place."""
    check_goes_on(talk)
    if talk.words.filter(kind="said").exists():
        raise NotAllowed(
            Text(nl="Dit gesprek is al gevoerd.", en="This talk was held already."),
            Text(nl="Plan een volgend gesprek.", en="Plan a next talk."),
            code="talk_held",
        )


def check_to_come(talk: Talk) -> None:
    """NotAllowed once the day has come: what lay ready then is what was talked about."""
    check_goes_on(talk)
    if has_been(talk):
        raise NotAllowed(
            Text(nl="De dag van dit gesprek is er.", en="The day of this talk has come."),
            Text(nl="Wat klaarlag, hoort bij het gesprek.", en="What lay ready belongs to the talk."),
            code="talk_today",
        )


def check_lies_ready(talk: Talk, sheet: TableSheet) -> None:
    """NotAllowed for a sheet that was no part of the talk."""
    if not talk.laid.filter(sheet=sheet).exists():
        raise NotAllowed(
            Text(nl="Dit blad lag niet klaar.", en="This sheet did not lie ready."),
            Text(nl="Leg het er eerst bij.", en="Lay it ready first."),
            code="sheet_not_ready",
        )


def check_has_been(talk: Talk) -> None:
    """NotAllowed before the day of the talk: nobody writes down beforehand what will be said."""
    check_goes_on(talk)
    if not has_been(talk):
        raise NotAllowed(
            Text(nl="Dit gesprek moet nog komen.", en="This talk is still to come."),
            Text(nl="Zet er een vraag bij, of wacht tot de dag.", en="Put a question, or wait for the day."),
            code="talk_to_come",
        )
