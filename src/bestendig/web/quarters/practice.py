"""The sessions of the practice town: one that was held, one that is being prepared, one of a team alone."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from bestendig.web.accounts.models import SeatRow
from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Table
from bestendig.web.promises import services as promises
from bestendig.web.promises.models import Promise
from bestendig.web.quarters import services
from bestendig.web.quarters.models import Decision, Note, Point, ReflectionSession
from bestendig.web.quarters.points import services as points
from bestendig.web.quarters.proposing import first_agenda, proposals
from bestendig.web.quarters.selectors import next_day

AGO, TEAM_AGO, SATURDAY = timedelta(weeks=12), timedelta(weeks=2), 5
PHONE = {
    "half": "practice",
    "title": "Mensen bellen steeds een ander nummer",
    "about": "Wie hulp heeft van twee organisaties, heeft vier telefoonnummers. Bij ziekte weet "
    "niemand wie belt.",
    "question": "Kan er per huishouden één nummer komen dat blijft?",
}
LETTERS = {
    "half": "system",
    "title": "Wat merken mensen van de nieuwe brieven?",
    "about": "De brieven over de eigen bijdrage zijn herschreven. Wij weten niet of ze beter te volgen zijn.",
    "question": "Wat horen jullie aan de keukentafel?",
}
CASE = {
    "half": "practice",
    "title": "Een moeder die drie keer opnieuw moest beginnen",
    "about": "Een moeder met twee kinderen kreeg in één jaar drie hulpverleners: de eerste vertrok, de "
    "tweede hoorde bij een andere wet. Zij vertelt haar verhaal nu niet meer.",
    "tried": "Samen met haar de oude hulpverlener gebeld. Die mocht van het contract niet meer komen.",
    "question": "Wie mag een bekend gezicht laten blijven als de wet verandert?",
}
RENT = {
    "half": "practice",
    "title": "Wie belt de verhuurder als de huur niet is betaald?",
    "about": "Het team en de schuldhulp dachten allebei dat de ander het deed.",
    "question": "Spreken we af dat het team altijd eerst belt?",
}
WAITING = {
    "half": "system",
    "title": "Wat zouden teams doen met ruimte voor een tweede gezicht?",
    "about": "Er is volgend jaar geld om collega’s samen op pad te laten gaan. Het plan is nog leeg.",
    "question": "Bij welke mensen zou u beginnen?",
}


@transaction.atomic
def practise(table: Table) -> None:
    """Fill the sessions once; nothing where somebody planned sessions already."""
    if ReflectionSession.objects.filter(table=table).exists():
        return
    noor, henk = _seat(table, "policy_adviser"), _seat(table, "team_leader")
    marijke, samira = _seat(table, "director"), _seat(table, "social_worker")
    if noor and henk and marijke:
        _held(noor, henk, marijke)
    if samira:
        _of_team(samira)
    if noor and henk and marijke:
        _being_prepared(noor, samira or henk, marijke)


def _held(noor: Seat, henk: Seat, marijke: Seat) -> None:
    """A quarter ago: told back, with one promise kept and one of which nothing was told yet."""
    on = _workday(timezone.localdate() - AGO)
    phone = points.raise_point(henk, {**PHONE, "kind": "question"})
    letters = points.raise_point(noor, {**LETTERS, "kind": "question"})
    session = services.plan(
        noor, {"on": on, "at": time(13, 30), "place": "Buurthuis De Wissel"},
        list(noor.table.parties.all()), [each for each in proposals(noor) if each.point in (phone, letters)],
    )  # fmt: skip
    services.fix(noor, session)
    services.say_present(noor, session, [noor.party, henk.party, marijke.party])
    first, second = (Point.objects.get(pk=each.pk) for each in (phone, letters))
    points.note(
        noor,
        first,
        "De teams laten zien dat mensen ophangen als een onbekende opneemt. De aanbieder herkent dat.",
    )
    points.note(henk, second, "Mensen begrijpen de brief beter. De bijlage lezen zij niet.")
    decided: dict[str, Any] = {
        "what": "Het team is het eerste nummer, ook als een aanbieder de hulp geeft.",
        "ground": "Zo kan het binnen de afspraken over toegang; er is geen nieuw contract voor nodig.",
    }
    decision = points.decide(noor, first, noor.party, decided)
    kept = points.promise(
        noor, first, marijke.party, "Wij zetten het nummer van het team op onze kaartjes.",
        on + timedelta(weeks=6),
    )  # fmt: skip
    points.promise(
        noor, second, noor.party, "Wij halen de bijlage weg en zetten de kern in de brief.",
        on + timedelta(weeks=11),
    )  # fmt: skip
    points.answer(noor, second, "De brief is beter, de bijlage niet. Wij zetten de kern in de brief zelf.")
    services.hold(noor, session, "most", "Dat er zonder verwijt is verteld wat er misging.")
    services.tell_back(noor, session)
    _back_then(session)
    points.tell(noor, decision, "De teams zijn nu het eerste nummer. In Zuid begint het volgende maand.")
    if kept is not None:
        promises.tell_back(marijke, kept, "Gedaan: alle kaartjes zijn vervangen, ook bij de nachtdienst.")


def _back_then(session: ReflectionSession) -> None:
    """What was said and told back is of the day of the session and the week after, not of today."""
    at = timezone.make_aware(datetime.combine(session.on, time(15, 0)))
    Note.objects.filter(point__session=session).update(at=at)
    Decision.objects.filter(point__session=session).update(at=at)
    Promise.objects.filter(points__session=session).update(made_at=at)
    told_at = at + timedelta(weeks=1) if session.told_at else None
    ReflectionSession.objects.filter(pk=session.pk).update(fixed_at=at, held_at=at, told_at=told_at)


def _of_team(samira: Seat) -> None:
    """Two weeks ago, of a team alone: nobody else sees it."""
    rent = points.raise_point(samira, {**RENT, "kind": "question"}, samira.party)
    chosen = [each for each in proposals(samira, samira.party) if each.point == rent]
    on = _workday(timezone.localdate() - TEAM_AGO)
    session = services.plan(samira, {"on": on, "at": time(9, 0)}, [], chosen, samira.party)
    services.fix(samira, session)
    point = Point.objects.get(pk=rent.pk)
    points.note(samira, point, "Bij drie huishoudens bleef het telefoontje liggen. Niemand deed iets fout.")
    points.decide(samira, point, samira.party, {"what": "De eerste hulpverlener belt, dezelfde dag nog."})
    services.hold(samira, session, "", "Dat iedereen eerlijk was over wat er blijft liggen.")
    _back_then(session)


def _being_prepared(noor: Seat, worker: Seat, marijke: Seat) -> None:
    """The next one: a case of practice and a question of the system world lie on the proposed agenda."""
    points.raise_point(worker, {**CASE, "kind": "case"})
    points.raise_point(noor, {**WAITING, "kind": "question"})
    said = {"on": next_day(noor), "at": time(13, 30), "place": "Bibliotheek, zaal 2"}
    services.plan(noor, said, list(noor.table.parties.all()), first_agenda(proposals(noor)))
    points.raise_point(
        marijke,
        {
            "half": "practice",
            "kind": "question",
            "title": "Hoe lang weten wij vooraf dat een contract doorgaat?",
            "about": "Collega’s zoeken ander werk als het tot december onzeker is.",
            "question": "Kan het besluit in september vallen?",
        },
    )


def _seat(table: Table, role: str) -> Seat | None:
    """Somebody in a role at this table."""
    row = SeatRow.objects.filter(party__table=table, role=role).select_related("user", "party__table").first()
    return Seat(row.user, row.role, row.party) if row else None


def _workday(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= SATURDAY else day
