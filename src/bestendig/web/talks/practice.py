"""Two talks of the practice town: one that is coming, before a tender, and one that was held."""

from datetime import date, time, timedelta

from django.db import transaction
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Table
from bestendig.web.talks import services
from bestendig.web.talks.models import Talk
from bestendig.web.talks.selectors import tests_to_lay

AHEAD, AGO = timedelta(weeks=4), timedelta(weeks=5)
SATURDAY = 5
HELD = {
    "policy_adviser": (
        "Ouders vertelden dat zij hun verhaal nu twee keer deden in plaats van vier keer. Zij vroegen om één "
        "telefoonnummer dat blijft, ook als er iemand ziek is."
    ),
    "director": (
        "Wij zagen dat wachten en vast bij elkaar horen: wie lang wacht, begint met een nieuw gezicht. Twee "
        "gezinnen wilden liever iemand anders. Dat is gelukt, zonder opnieuw te wachten."
    ),
}


@transaction.atomic
def practise(table: Table) -> None:
    """Plan both talks once; nothing where somebody planned talks already."""
    if Talk.objects.filter(table=table).exists():
        return
    noor, frits = _seat(table, "policy_adviser"), _seat(table, "contract_manager")
    marijke = _seat(table, "director")
    if noor and marijke:
        _held(noor, marijke)
    if frits and marijke:
        _before_tender(frits, marijke)


def _held(noor: Seat, marijke: Seat) -> None:
    """A talk on quality of life and taking part, five weeks ago, with what came of it."""
    said = {
        "on": _workday(timezone.localdate() - AGO),
        "at": time(10, 0),
        "place": "Buurthuis De Wissel",
        "voice": "Het wijkteam Noord vroeg het vooraf aan twaalf inwoners",
        "lay": True,
    }
    talk = services.plan(noor, "interim", said, [marijke.party])
    services.answer(marijke, talk, "comes", "Wij komen met twee hulpverleners.")
    services.ask(marijke, talk, "Wat merken inwoners ervan als een vaste hulpverlener een maand weg is?")
    for seat in (noor, marijke):
        services.say(seat, talk, HELD[seat.role])
    services.promise(
        marijke,
        talk,
        "Wij spreken voor elk gezin een tweede bekend gezicht af.",
        talk.on + timedelta(weeks=12),
    )
    services.promise(
        noor,
        talk,
        "Wij zoeken uit of één telefoonnummer per gezin kan blijven.",
        talk.on + timedelta(weeks=8),
    )


def _before_tender(frits: Seat, marijke: Seat) -> None:
    """A talk before a tender, in four weeks, to which everybody is invited."""
    said = {
        "on": _workday(timezone.localdate() + AHEAD),
        "at": time(13, 30),
        "place": "Bibliotheek, zaal 2",
        "voice": "De adviesraad sociaal domein schuift aan",
        "lay": True,
        "tests": tests_to_lay(frits)[:1],
    }
    others = [party for party in frits.table.parties.all() if party != frits.party]
    talk = services.plan(frits, "before_tender", said, others)
    services.ask(marijke, talk, "Welke mensen hebben nu al jaren hetzelfde gezicht, en wie vertelt het hun?")


def _seat(table: Table, role: str) -> Seat | None:
    """Somebody in a role at this table."""
    row = SeatRow.objects.filter(party__table=table, role=role).select_related("user", "party__table").first()
    return Seat(row.user, row.role, row.party) if row else None


def _workday(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= SATURDAY else day
