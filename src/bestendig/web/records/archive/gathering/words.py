"""The conversation about a decision in plain text for the case system; parties speak, no persons."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.utils.timezone import localtime

from bestendig.language.writing import day as written
from bestendig.web.promises.models import Promise
from bestendig.web.sheets.models import TableSheet

LANGUAGE = "nl"


def sheet_words(sheet: TableSheet, view: Any) -> str:
    """Every figure with its question, what was told and answered, and what was agreed."""
    lines = [str(view["title"]), f"Over: {sheet.about.name}", ""]
    stories = list(sheet.stories.all())
    answers = list(sheet.answers.select_related("party"))
    for block in view["blocks"]:
        lines += [str(block["heading"]), f"Vraag: {block['question']}"]
        lines += [
            f"Verhaal van {sheet.about.name} ({_on(each.at)}): {each.words}"
            for each in stories
            if each.block == block["name"]
        ]
        lines += [
            f"Antwoord van {each.party.name} ({_on(each.at)}): {each.words}"
            for each in answers
            if each.block == block["name"]
        ]
        lines.append("")
    return "\n".join([*lines, *_discussed(sheet), *_promised(sheet)]) + "\n"


def promise_words(promise: Promise) -> str:
    """Who does what by when, and what came of it."""
    lines = [f"{promise.party.name} belooft: {promise.what}", f"Voor: {_on(promise.by_when)}"]
    lines.append(f"Beloofd op: {_on(promise.made_at)}")
    if promise.sheet:
        lines.append(f"Bij het blad: {promise.sheet.title_nl} ({promise.sheet.about.name})")
    came = f"Wat ervan kwam ({_on(promise.told_at)}): {promise.came_of_it}" if promise.told_at else ""
    return "\n".join([*lines, came or "Wat ervan kwam: nog niet teruggemeld."]) + "\n"


def _discussed(sheet: TableSheet) -> Iterator[str]:
    """Who talked about it."""
    by = {
        "praktijk": sheet.discussed_by_practice,
        "beleid": sheet.discussed_by_policy,
        "inwoners": sheet.discussed_by_residents,
    }
    yield "Besproken door: " + ", ".join(f"{who} {'ja' if did else 'nee'}" for who, did in by.items())


def _promised(sheet: TableSheet) -> Iterator[str]:
    """What was agreed beside it."""
    for each in sheet.promises.select_related("party"):
        came = f" Wat ervan kwam: {each.came_of_it}" if each.told_at else ""
        yield f"Afspraak: {each.party.name}, voor {_on(each.by_when)}: {each.what}.{came}"


def _on(day: date | datetime | None) -> str:
    """A day as people write it."""
    if day is None:
        return ""
    return written(localtime(day).date() if isinstance(day, datetime) else day, LANGUAGE)
