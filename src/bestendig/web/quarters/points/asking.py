"""The forms of a point, with what can be chosen in them for this seat."""

from typing import Any

from django.http import QueryDict

from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.quarters.models import Point
from bestendig.web.quarters.points import forms
from bestendig.web.quarters.rules import prepares, writes_for
from bestendig.web.quarters.services import composed
from bestendig.web.ui.worded import WordedForm

FORMS: dict[str, type[WordedForm]] = {
    "arrange": forms.ArrangeForm,
    "note": forms.NoteForm,
    "decide": forms.DecideForm,
    "agree": forms.AgreeForm,
    "promise": forms.PromiseForm,
    "answer": forms.AnswerForm,
}
"""Everything that can be filled in beside a point, by name."""
CHOOSES = ("arrange", "decide", "promise")


def raise_form(
    seat: Seat,
    kind: str,
    language: str,
    data: QueryDict | None,
    team: Party | None = None,
    from_point: Point | None = None,
) -> forms.RaiseForm:
    """The form of a point to raise; with the words of the team's own point where that goes to the table."""
    half = "system" if seat.party.kind == Party.Kind.MUNICIPALITY else "practice"
    initial: dict[str, Any] = {"half": half}
    if from_point is not None:
        names = {"half": "half", "title": "title", "about": "words", "tried": "tried", "question": "question"}
        initial = {name: getattr(from_point, column) for name, column in names.items()}
    form = forms.CaseForm if kind == "case" else forms.RaiseForm
    return form(language, data, initial=initial, is_of_team=team is not None)


def parties_to_write_for(seat: Seat, point: Point) -> list[Party]:
    """For which parties this seat may write something down at a point."""
    if point.session is None:
        return []
    there = {seat.party, *point.session.present.all()}
    found = [party for party in there if writes_for(seat, point.session, party)]
    return sorted(found, key=lambda each: (each != seat.party, each.name))


def point_form(name: str, seat: Seat, point: Point, language: str, data: QueryDict | None) -> WordedForm:
    """One of the forms beside a point."""
    more: dict[str, Any] = {"auto_id": f"{name}-{point.pk}-%s"}
    if name in CHOOSES:
        parties = parties_to_write_for(seat, point)
        if name == "arrange" and point.session is not None:
            parties = list(point.session.invited.all())
        more["parties"] = [(str(party.pk), party.name) for party in parties]
    if name == "note":
        more["is_of_team"] = point.team_id is not None
    if name == "arrange":
        more["initial"] = {"owner": str(point.owner_id or ""), "minutes": point.minutes}
    if name == "answer":
        more["initial"] = {"answer": point.answer or composed(point)}
    return FORMS[name](language, data, **more)


def point_forms(seat: Seat, point: Point, language: str) -> dict[str, WordedForm]:
    """All that this seat can use, empty."""
    names = [name for name in FORMS if name != "answer" or (point.session and prepares(seat, point.session))]
    return {name: point_form(name, seat, point, language, None) for name in names}
