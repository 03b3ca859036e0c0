"""A talk as its page shows it, and the talks as the list shows them."""

from collections.abc import Iterator
from typing import Any

from django.utils import timezone

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.presenters import KINDS as SHEET_KINDS
from bestendig.web.talks.forms import ANSWERS
from bestendig.web.talks.kinds import EVERYBODY, FOR_ALL, KINDS, NEAR
from bestendig.web.talks.models import Talk, Word
from bestendig.web.talks.policies import has_been
from bestendig.web.talks.rules import is_for_all, may, parties_of
from bestendig.web.talks.selectors import before_a_tender, open_promises
from bestendig.web.talks.services import note_of, questions_of

STATES = {
    "called_off": Text(nl="gaat niet door", en="called off"),
    "held": Text(nl="geweest", en="held"),
    "today": Text(nl="vandaag", en="today"),
    "planned": Text(nl="gepland", en="planned"),
}


def state_of(talk: Talk) -> str:
    """Where a talk stands."""
    if talk.called_off_at is not None:
        return "called_off"
    if talk.on == timezone.localdate():
        return "today"
    return "held" if has_been(talk) else "planned"


def card_of(talk: Talk, language: str) -> dict[str, Any]:
    """One talk in a list."""
    kind, state = KINDS[talk.kind], state_of(talk)
    names = (
        EVERYBODY.into(language) if is_for_all(talk) else ", ".join(each.name for each in parties_of(talk))
    )
    return {
        "talk": talk,
        "kind": kind.label.into(language),
        "title": kind.title.into(language),
        "parties": names,
        "state": state,
        "state_words": STATES[state].into(language),
        "hour": hour_of(talk, language),
    }


def lists_of(own: list[Talk], others: list[Talk], language: str) -> dict[str, Any]:
    """The talks to come, those that were, those of others, and the moments of the cycle."""
    cards = [card_of(talk, language) for talk in own]
    ahead = ("planned", "today")
    return {
        "coming": [card for card in reversed(cards) if card["state"] in ahead],
        "held": [card for card in cards if card["state"] not in ahead],
        "others": [card_of(talk, language) for talk in others],
        "kinds": [_moment(name, own, language) for name in KINDS],
    }


def _moment(name: str, own: list[Talk], language: str) -> dict[str, Any]:
    """One moment of the cycle: what it is for, when it comes next and when it was last."""
    kind, today = KINDS[name], timezone.localdate()
    days = sorted(talk.on for talk in own if talk.kind == name and talk.called_off_at is None)
    return {
        "name": name,
        "label": kind.label.into(language),
        "what": kind.what.into(language),
        "next": next((day for day in days if day >= today), None),
        "last": next((day for day in reversed(days) if day < today), None),
    }


def new_of(seat: Seat, kind: str) -> dict[str, Any]:
    """What stands around the form of a new talk."""
    found = KINDS[kind]
    near = before_a_tender(seat)
    notice = FOR_ALL if found.is_for_all else NEAR if near else None
    return {"kind": found, "notice": notice}


def page_of(seat: Seat, talk: Talk, language: str) -> dict[str, Any]:
    """One talk as a page."""
    kind, note = KINDS[talk.kind], note_of(talk)
    words = list(talk.words.select_related("party"))
    over = has_been(talk)
    goes_on = talk.called_off_at is None
    said = [each for each in words if each.kind == Word.Kind.SAID]
    return {
        **card_of(talk, language),
        "note": note.into(language) if note else "",
        "for_all": FOR_ALL.into(language) if is_for_all(talk) else "",
        "near": NEAR.into(language) if not is_for_all(talk) and before_a_tender(seat) else "",
        "names": [party.name for party in parties_of(talk)],
        "replies": [
            (each, ANSWERS[each.answer].into(language)) for each in talk.replies.select_related("party")
        ],
        "sheets": list(_sheets(talk, language)),
        "asked": list(_asked(talk, language)),
        "tests": list(talk.tests.all()),
        "standing": [question.into(language) for question in kind.questions],
        "questions": [each for each in words if each.kind == Word.Kind.QUESTION],
        "said": said,
        "made": list(talk.promises.select_related("party")),
        "open": open_promises(seat, talk),
        "has_been": over,
        "can_say": goes_on and may(seat, "talks.say", talk),
        "can_plan_anew": not goes_on and may(seat, "talks.say", talk),
        "can_change": goes_on and not said and may(seat, "talks.change", talk),
        "can_promise": over and may(seat, "talks.say", talk) and seat.may("promises.make"),
        "next": list(talk.followed_by.all()),
    }


def _asked(talk: Talk, language: str) -> Iterator[dict[str, Any]]:
    """The questions under the figures, sheet by sheet; what was asked before is not asked again."""
    known: set[str] = set()
    for laid in talk.laid.select_related("sheet__about"):
        questions = [each for each in dict.fromkeys(questions_of(laid.sheet, language)) if each not in known]
        known.update(questions)
        if questions:
            yield {"title": title_of(laid.sheet, language), "questions": questions}


def _sheets(talk: Talk, language: str) -> Iterator[dict[str, Any]]:
    """The sheets that lie ready, who laid them there, and who talked about them."""
    for laid in talk.laid.select_related("sheet__about", "party"):
        sheet = laid.sheet
        yield {
            "sheet": sheet,
            "by": laid.party,
            "kind": SHEET_KINDS[sheet.kind].into(language),
            "title": title_of(sheet, language),
            "discussed": [
                ("practice", Text(nl="praktijk", en="practice").into(language), sheet.discussed_by_practice),
                ("policy", Text(nl="beleid", en="policy").into(language), sheet.discussed_by_policy),
                (
                    "residents",
                    Text(nl="inwoners", en="residents").into(language),
                    sheet.discussed_by_residents,
                ),
            ],
        }


def title_of(sheet: TableSheet, language: str) -> str:
    """The title of a sheet."""
    return sheet.title_en if language == "en" else sheet.title_nl


def named(sheet: TableSheet, language: str) -> tuple[str, str]:
    """A sheet to choose: its number, and its kind, about whom, its title."""
    kind = SHEET_KINDS[sheet.kind].into(language)
    return str(sheet.pk), f"{kind} · {sheet.about.name}: {title_of(sheet, language)}"


def hour_of(talk: Talk, language: str) -> str:
    """The hour as people write it; empty while it is open."""
    if talk.at is None:
        return ""
    return talk.at.strftime("%H:%M") if language == "en" else f"{talk.at.strftime('%H.%M')} uur"
