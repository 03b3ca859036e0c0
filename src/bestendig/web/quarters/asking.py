"""The forms of a session, with what can be chosen in them for this seat."""

from typing import Any

from django.http import QueryDict

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.quarters import forms
from bestendig.web.quarters.models import ReflectionSession
from bestendig.web.quarters.proposing import Proposal, first_agenda
from bestendig.web.quarters.selectors import next_day, others_at_table, sessions_of
from bestendig.web.quarters.words import KINDS
from bestendig.web.ui.worded import WordedForm

FORMS: dict[str, type[WordedForm]] = {
    "change": forms.ComingForm,
    "call_off": forms.CallOffForm,
    "invite": forms.PartiesForm,
    "present": forms.PresentForm,
    "hold": forms.HoldForm,
}
"""Everything that can be filled in beside a session, by name."""


def plan_form(
    seat: Seat, found: list[Proposal], language: str, data: QueryDict | None, team: Party | None = None
) -> forms.PlanForm:
    """The form of a new session: a day, everybody at the table, and a first agenda, all to be changed."""
    others = others_at_table(seat)
    last = next((each for each in sessions_of(seat) if each.team == team), None)
    invited = set(last.invited.all()) if last else set(others)
    initial = {
        "on": next_day(seat, team),
        "at": last.at if last else None,
        "place": last.place if last else "",
        "parties": [str(party.pk) for party in others if party in invited],
        "points": [each.key for each in first_agenda(found)],
    }
    return forms.PlanForm(
        language,
        data,
        initial=initial,
        points=[(each.key, worded(each, language)) for each in found],
        parties=[(str(party.pk), party.name) for party in others],
        is_of_team=team is not None,
    )


def worded(proposal: Proposal, language: str) -> str:
    """A proposal in one line."""
    kind = KINDS[proposal.kind].into(language)
    return f"{proposal.title} ({kind}). {proposal.why.into(language)}"


def session_form(
    name: str, seat: Seat, session: ReflectionSession, language: str, data: QueryDict | None
) -> WordedForm:
    """One of the forms beside a session."""
    more: dict[str, Any] = {"auto_id": f"{name}-%s"}
    if name == "change":
        more["initial"] = {"on": session.on, "at": session.at, "place": session.place}
    if name == "hold":
        more["initial"] = {"time_share": session.time_share, "appreciation": session.appreciation}
    if name == "invite":
        more["parties"] = [(str(each.pk), each.name) for each in others_at_table(seat)]
        more["initial"] = {"parties": [str(each.pk) for each in session.invited.all()]}
    if name == "present":
        there = session.present.all() or session.invited.all()
        more["parties"] = [(str(each.pk), each.name) for each in session.invited.all()]
        more["initial"] = {"parties": [str(each.pk) for each in there]}
    return FORMS[name](language, data, **more)


def session_forms(seat: Seat, session: ReflectionSession, language: str) -> dict[str, WordedForm]:
    """All of them, empty."""
    return {name: session_form(name, seat, session, language, None) for name in FORMS}
