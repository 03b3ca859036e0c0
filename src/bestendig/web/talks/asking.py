"""The forms of a talk, with what can be chosen in them for this seat."""

from typing import Any

from django.forms import Form
from django.http import QueryDict

from bestendig.web.accounts.seat import Seat
from bestendig.web.talks import forms
from bestendig.web.talks.kinds import KINDS
from bestendig.web.talks.models import Talk
from bestendig.web.talks.presenters import named
from bestendig.web.talks.selectors import others_at_table, sheets_to_lay, tests_to_lay
from bestendig.web.ui.worded import WordedForm

FORMS: dict[str, type[WordedForm]] = {
    "question": forms.QuestionForm,
    "said": forms.SaidForm,
    "voice": forms.VoiceForm,
    "reply": forms.ReplyForm,
    "promise": forms.PromiseForm,
    "move": forms.MoveForm,
    "call_off": forms.CallOffForm,
    "lay": forms.LayForm,
}
"""Everything that can be filled in beside a talk, by name."""


def plan_form(
    seat: Seat, kind: str, language: str, data: QueryDict | None, follows: Talk | None = None, party: str = ""
) -> forms.PlanForm:
    """The form of a new talk, with the parties, place and voice of the talk that it follows, or one party."""
    initial: dict[str, Any] = {"parties": [party]}
    if follows is not None:
        initial |= {"parties": [str(each.pk) for each in follows.invited.all()]}
        initial |= {"place": follows.place, "voice": follows.voice}
    others = [(str(party.pk), party.name) for party in others_at_table(seat)]
    return forms.PlanForm(
        language,
        data,
        initial=initial,
        parties=None if KINDS[kind].is_for_all else others,
        tests=[(str(plan.pk), plan.title) for plan in tests_to_lay(seat)],
    )


def talk_form(name: str, seat: Seat, talk: Talk, language: str, data: QueryDict | None) -> WordedForm:
    """One of the forms beside a talk."""
    more: dict[str, Any] = {"auto_id": f"{name}-%s"}
    if name == "move":
        more["initial"] = {"on": talk.on, "at": talk.at, "place": talk.place}
    if name == "voice":
        more["initial"] = {"voice": talk.voice}
    if name == "lay":
        laid = set(talk.tests.all())
        more["sheets"] = [named(each, language) for each in sheets_to_lay(seat, talk)]
        more["tests"] = [(str(each.pk), each.title) for each in tests_to_lay(seat) if each not in laid]
    return FORMS[name](language, data, **more)


def talk_forms(seat: Seat, talk: Talk, language: str) -> dict[str, Form]:
    """All of them, empty."""
    return {name: talk_form(name, seat, talk, language, None) for name in FORMS}
