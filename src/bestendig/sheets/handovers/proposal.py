"""The proposal as a page and as paper: what stays, what wavers, three ways, one row per resident."""

from collections import defaultdict

from markupsafe import Markup

from bestendig.sheets.handovers.assumed import settings
from bestendig.sheets.handovers.choosing import Handed
from bestendig.sheets.handovers.comparing import COLUMNS, goals, proof, ways
from bestendig.sheets.handovers.days import on_day
from bestendig.sheets.handovers.finding import lead, stays, title, wavers
from bestendig.sheets.handovers.loads import Load, LoadsPicture, alternative, loads, others
from bestendig.sheets.handovers.rows import no_place, rows
from bestendig.sheets.handovers.task import Task
from bestendig.sheets.handovers.words import LABELS, STILL_GOOD
from bestendig.sheets.pictures import theme
from bestendig.sheets.pictures.svg import draw, size, told
from bestendig.sheets.words.printable import clean_data, printable_svg
from bestendig.sheets.writers.html import page
from bestendig.sheets.writers.pdf import typeset
from bestendig.sheets.writers.view import View, said

PART = 20
"""So many colleagues go in one drawing, which must fit on a page."""
MOST_PRICES = 6
DRAWN = 560
"""Width of a drawing on paper, in pixels."""


def proposal_html(task: Task, language: str) -> str:
    """The proposal as a page that needs nothing else."""
    seen = view(task, language)
    seen["drawings"] = [
        {
            "wide": _inside(part, place, theme.WIDE, language),
            "narrow": _inside(part, place, theme.NARROW, language),
        }
        for place, part in enumerate(_parts(task.handed), 1)
    ]
    return page("handover_proposal.html.jinja", seen)


def proposal_pdf(task: Task, language: str) -> bytes:
    """The proposal as paper, lying, black and white."""
    seen, drawings = view(task, language), {}
    seen["drawings"] = []
    for place, part in enumerate(_parts(task.handed), 1):
        drawn, name = draw(LoadsPicture(part), language, DRAWN), f"loads-{place}.svg"
        drawings[name] = printable_svg(drawn).encode("utf-8")
        width = size(drawn)[0] * theme.POINTS_PER_PIXEL
        seen["drawings"].append({"file": name, "width": width, "told": alternative(part).into(language)})
    return typeset("handover_proposal.typ", seen, drawings)


def view(task: Task, language: str) -> View:
    """Everything that stands on the proposal, as nested dictionaries of words."""
    handed = task.handed
    seen: View = {
        "lang": language,
        "labels": {name: text.into(language) for name, text in LABELS.items()},
        "title": title(handed).into(language),
        "lead": lead(handed).into(language),
        "place": task.place,
        "from_day": on_day(handed.from_day).into(language),
        "subject": handed.case.subject,
        "way": handed.variant.label.into(language),
        "notice": task.notice.into(language) if task.notice else "",
        "stays": said(stays(handed), language),
        "wavers": said(wavers(handed), language),
        "checks": said(handed.proposal.checks, language),
        "columns": said(COLUMNS, language),
        "ways": _ways(handed, language),
        "proof": proof(handed).into(language),
        "goals": said(goals(handed), language),
        "rows": rows(handed, language),
        "unplaced": _unplaced(handed, language),
        "prices": _prices(handed, language),
        "loads": [_load(load) for load in loads(handed)],
        "others": rest.into(language) if (rest := others(handed)) else "",
        "settings": [text.into(language) for text in settings(handed)],
        "still_good": said(STILL_GOOD, language),
        "permission": task.permission,
        "purpose": task.purpose,
        "data_version": handed.proposal.provenance.data_version,
        "software": f"Bestendig {handed.proposal.provenance.software}",
    }
    cleaned: View = clean_data(seen)
    return cleaned


def _ways(handed: Handed, language: str) -> list[View]:
    """The rows of the small table."""
    return [
        {
            "name": way.name.into(language),
            "cells": said(way.cells, language),
            "is_this": way.is_this,
            "is_usual": way.is_usual,
        }
        for way in ways(handed)
    ]


def _unplaced(handed: Handed, language: str) -> list[View]:
    """Those without a place, together where the same limit binds."""
    by_limit: defaultdict[str, list[str]] = defaultdict(list)
    for each in handed.without_place:
        by_limit[no_place(each.placement).into(language)].append(each.person.client)
    return [{"clients": ", ".join(clients), "limit": limit} for limit, clients in by_limit.items()]


def _prices(handed: Handed, language: str) -> list[str]:
    """What one place more would give: where it gives most, in order of name."""
    worth = [price for price in handed.variant.prices if price.worth > 0]
    most = sorted(worth, key=lambda each: (-each.worth, each.professional))[:MOST_PRICES]
    return [price.words.into(language) for price in sorted(most, key=lambda each: each.professional)]


def _load(load: Load) -> View:
    """The numbers of one colleague."""
    return {
        "professional": load.professional,
        "team": load.team,
        "before": load.before,
        "after": load.after,
        "places": load.places,
    }


def _parts(handed: Handed) -> list[tuple[Load, ...]]:
    """Everybody's work in drawings that fit on a page."""
    shown = loads(handed)
    return [shown[first : first + PART] for first in range(0, len(shown), PART)]


def _inside(part: tuple[Load, ...], place: int, width: int, language: str) -> Markup:
    """One drawing for a page on a screen."""
    drawn, name = draw(LoadsPicture(part), language, width), f"loads-{width}-{place}"
    heading = LABELS["loads"].into(language)
    return Markup(told(drawn, name, heading, alternative(part).into(language)))  # noqa: S704
