"""Agreements as the pages show them: by half of a year, in words, never in order of size."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import mark_safe

from bestendig.language import Text, plain
from bestendig.language.writing import share
from bestendig.model.agreements import Agreement, Agreements
from bestendig.web.contracts import services
from bestendig.web.contracts.forms import ChoiceForm

YEAR = timedelta(days=365)
NONE = Text(nl="–", en="–")
NO_END = Text(nl="geen einddatum", en="no last day")
TESTS = (
    ("tender", Text(nl="Toets een nieuwe aanbesteding", en="Test a new tender")),
    ("contract_ends", Text(nl="Toets wat er gebeurt als dit eindigt", en="Test what happens when this ends")),
    ("contract_length", Text(nl="Toets een andere looptijd", en="Test another length")),
)
"""Kinds of tests that begin at an agreement."""


def written(found: Agreements, form: ChoiceForm, language: str) -> dict[str, Any]:
    """A choice of running agreements as pieces of a page, the same for everybody; and what was asked for."""
    asked = {name: value for name, value in form.data.items() if name in form.fields and value}
    told = {**listed(found, form.chosen, language), "form": form, "asked": asked, "language": language}
    told["asked_for"] = urlencode(asked)
    pieces = {"choice": "contracts/_choice.html", "shown": "contracts/_shown.html"}
    return {"asked": asked, **{name: render_to_string(place, told) for name, place in pieces.items()}}


def listed(found: Agreements, chosen: Sequence[Agreement], language: str) -> dict[str, Any]:
    """A choice of running agreements: the picture, the rounds, and a table per half of a year."""
    return {
        "n": len(chosen),
        "horizon": horizon_of(chosen, found.reference_day),
        "secured": [(months // 12, share(part, language)) for months, part in sorted(found.secured.items())],
        "drawing": _drawing(found, chosen, language),
        "rounds": _rounds(found, chosen, language) if services.is_in_rounds(chosen) else [],
        "halves": [
            {"words": words, "rows": [_row(found, each, language) for each in own]}
            for words, own in _halves(chosen, language)
        ],
        "on": found.reference_day,
        "still_good": [each.into(language) for each in found.still_good],
    }


def own_names(found: Agreements, party: str) -> list[str]:
    """The organisations in the register that go by the name of a party: De Linde as Stichting De Linde."""
    asked = party.casefold()
    return sorted({each.organisation for each in found.running if asked in each.organisation.casefold()})


def horizon_of(chosen: Sequence[Agreement], on: date) -> dict[str, int]:
    """How many agreements are sure for more than a year, may be extended, or end within the year for sure."""
    sure = [each for each in chosen if each.last_day is None or each.last_day > on + YEAR]
    within = [each for each in chosen if each not in sure]
    option = [each for each in within if each.has_option]
    return {"sure": len(sure), "option": len(option), "ending": len(within) - len(option)}


def shown(found: Agreements, each: Agreement, today: date, language: str) -> dict[str, Any]:
    """One contract with everything that its page tells."""
    history = [one for one in found.agreements if one.organisation == each.organisation]
    until = min(found.reference_day, each.last_day or found.reference_day)
    behind = services.behind_of(found, each)
    asks = services.law_asks(each.law)
    return {
        "each": each,
        "law": services.law_words(each.law).into(language),
        "kind": services.kind_words(each.instrument).into(language),
        "until": services.day_words(each.last_day).into(language),
        "is_running": each.runs_on(found.reference_day),
        "is_counted": found.is_counted,
        "people": services.people_words(behind, each.instrument).into(language),
        "is_shown": behind is not None and behind.state == "shown",
        "option": services.option_words(each).into(language),
        "notice": services.notice_words(each, today).into(language),
        "length": services.length_words(each.first_day, each.last_day).into(language)
        if each.last_day
        else "",
        "together": services.length_words(each.since, until).into(language),
        "history": [_past(one, each, language) for one in sorted(history, key=_by_beginning)],
        "after": [one for key in each.after if (one := found.find(key)) is not None],
        "on": found.reference_day,
        "still_good": [one.into(language) for one in found.still_good],
        "law_asks": asks.into(language) if asks else "",
        "blocks": services.building_blocks(language),
        "drawing": _drawing(found, [each], language),
    }


def tests_from(each: Agreement, language: str) -> list[tuple[str, str]]:
    """The addresses at which a test about this agreement begins, filled in."""
    begins = {"takes_effect_on": (each.last_day + timedelta(1)).isoformat()} if each.last_day else {}
    asked = urlencode({"organisations": each.organisation, **begins})
    return [
        (f"{reverse('plan-new', kwargs={'kind': kind})}?{asked}", words.into(language))
        for kind, words in TESTS
    ]


def _drawing(found: Agreements, chosen: Sequence[Agreement], language: str) -> dict[str, Any] | None:
    """The picture for a desk and for a telephone."""
    drawing = services.drawn(found, chosen, language)
    if drawing is None:
        return None
    return {
        "wide": mark_safe(drawing.wide),  # noqa: S308 - drawn by the house, words escaped
        "narrow": mark_safe(drawing.narrow),  # noqa: S308
    }


def _rounds(found: Agreements, chosen: Sequence[Agreement], language: str) -> list[dict[str, str]]:
    """The rounds of a choice, as they are drawn."""
    return [
        {
            "words": services.round_words(own).into(language),
            "until": _unbroken(own[0].last_day, language),
            "may": _unbroken(_latest(own), language, NONE),
            "people": (services.round_people(found, own) or plain("")).into(language),
        }
        for own in services.rounds_of(chosen).values()
    ]


def _latest(own: Sequence[Agreement]) -> date | None:
    """The last day with options of the agreement in a round that may last longest."""
    return max((each.may_last_until for each in own if each.has_option and each.may_last_until), default=None)


def _halves(chosen: Sequence[Agreement], language: str) -> list[tuple[str, list[Agreement]]]:
    """The agreements by half of a year."""
    grouped = groupby(chosen, key=lambda each: services.half_year(each.last_day).into(language))
    return [(words, list(own)) for words, own in grouped]


def _row(found: Agreements, each: Agreement, language: str) -> dict[str, str]:
    """One contract on one line."""
    option = each.latest_last_day if each.has_option else None
    return {
        "key": each.key,
        "organisation": each.organisation,
        "law": services.law_words(each.law).into(language),
        "kind": services.kind_words(each.instrument).into(language),
        "until": _unbroken(each.last_day, language),
        "option": _unbroken(option, language, NONE),
        "notice": _unbroken(each.notice_by, language, NONE),
        "together": services.length_words(each.since, found.reference_day).into(language),
        "people": services.people_words(services.behind_of(found, each), each.instrument, is_short=True).into(
            language
        ),
    }


def _past(one: Agreement, here: Agreement, language: str) -> dict[str, Any]:
    """One contract in the history with an organisation."""
    return {
        "key": one.key,
        "is_here": one.key == here.key,
        "number": one.number,
        "law": services.law_words(one.law).into(language),
        "kind": services.kind_words(one.instrument).into(language),
        "first": _unbroken(one.first_day, language),
        "until": _unbroken(one.last_day, language),
    }


def _unbroken(day: date | None, language: str, missing: Text = NO_END) -> str:
    """A day that stays on one line of a table."""
    words = services.day_words(day, missing).into(language)
    return words.replace(" ", "\u00a0") if day else words


def _by_beginning(each: Agreement) -> tuple[date, str]:
    """In order of time."""
    return each.first_day, each.number
