"""Knowledge as its pages show it: conditions first, three kinds of equal width, never "so do this"."""

from collections.abc import Iterator, Mapping
from typing import Any

from bestendig.language import Text
from bestendig.model.knowledge.recognition import Recognition
from bestendig.model.knowledge.words import AUDIENCES, ENDED, LEVELS, PREVENTION, SOURCE_KINDS
from bestendig.web.accounts.seat import Seat
from bestendig.web.knowledge.facts import recognition_of
from bestendig.web.knowledge.models import Change, ExperienceRow, InterventionRow, Telling
from bestendig.web.knowledge.rules import may_change, may_keep, may_tell, may_withdraw
from bestendig.web.knowledge.saying import (
    AGES,
    UNKNOWN,
    level_name,
    level_words,
    moment_words,
    period_words,
    seen_words,
)
from bestendig.web.knowledge.selectors import experiences_at, sheets_to_read, tellings_of
from bestendig.web.knowledge.services import blocks_of, standing_of
from bestendig.web.memory.themes import THEMES
from bestendig.web.sheets.models import TableSheet

Counts = Mapping[tuple[str, str], int]
NO_THEME = Text(nl="geen onderwerp", en="no theme")
CONDITIONS: dict[str, tuple[Text, tuple[str, ...]]] = {
    "named_professional": (
        Text(nl="Een vast gezicht", en="A steady face"),
        ("known_professional_share", "named_professional_share", "upc", "stability_index", "n_professionals"),
    ),
    "minimum_duration": (
        Text(nl="Hoe lang minstens", en="How long at least"),
        ("durations", "longest_presence", "presence_tenure", "cooperation_so_far", "cooperation_length"),
    ),
    "caseload": (
        Text(nl="Hoeveel mensen per hulpverlener", en="How many people per worker"),
        ("caseload_per_fte",),
    ),
}
"""The conditions of continuity, and which figures on a sheet say something of them here."""
CHANGES = {
    Change.What.SEEDED: Text(nl="kwam uit de startlijst", en="came from the starting list"),
    Change.What.ADDED: Text(nl="toegevoegd", en="added"),
    Change.What.EDITED: Text(nl="feiten aangepast", en="facts changed"),
    Change.What.RECOGNISED: Text(nl="erkenning erbij gezet", en="recognition added"),
    Change.What.STRUCK: Text(nl="erkenning doorgehaald", en="recognition struck out"),
    Change.What.IMPORTED: Text(nl="overgenomen uit een bestand", en="taken over from a file"),
    Change.What.CHECKED: Text(nl="bron nagekeken", en="source checked"),
    Change.What.WITHDRAWN: Text(nl="niet meer in de databank", en="no longer in the databank"),
}


def card_of(row: InterventionRow, language: str) -> dict[str, Any]:
    """One intervention in a list."""
    stands = standing_of(row)
    return {
        "row": row,
        "level": level_words(stands).into(language),
        "on": moment_words(stands.shown[0].on).into(language) if stands.shown and stands.shown[0].on else "",
        "age": AGES[stands.age].into(language) if stands.shown else "",
        "theme": theme_words(row.theme, language),
    }


def page_of(seat: Seat, row: InterventionRow, language: str) -> dict[str, Any]:
    """One intervention as a page."""
    stands, told = standing_of(row), [telling_of(seat, each, language) for each in tellings_of(row)]
    rows = {recognition_of(each).event: each for each in row.recognitions.all()}
    lived = experiences_at(row.table).filter(intervention=row)
    facts = _facts(row, language)

    def shown(events: tuple[Recognition, ...]) -> list[dict[str, Any]]:
        """Events as the page has them."""
        return [_event(each, rows[each.event].pk, language) for each in events]

    return {
        **card_of(row, language),
        "conditions": list(_conditions(seat, row, language)),
        "facts": [(name, words) for name, words in facts if words],
        "unknown": [name for name, words in facts if not words],
        "shown": shown(stands.shown),
        "conflicts": shown(stands.conflicts),
        "earlier": shown(stands.earlier),
        "foreign": shown(stands.foreign),
        "experiences": [experience_card_of(seat, each, language) for each in lived],
        "practice": [each for each in told if each["row"].kind == Telling.Kind.PRACTICE],
        "lived": [each for each in told if each["row"].kind == Telling.Kind.LIVED],
        "sources": sorted({each.source for each in rows.values() if each.source} - {row.address}),
        "changes": [_change(each, language) for each in row.changes.select_related("party")],
        "can_keep": may_keep(seat, row),
        "can_tell": may_tell(seat, row),
    }


def experience_card_of(seat: Seat, row: ExperienceRow, language: str) -> dict[str, Any]:
    """One time that something ran, in a list and on its own page."""
    why = ENDED.get(row.ended_because or ("onbekend" if row.until else ""))
    return {
        "row": row,
        "period": period_words(row.since, row.until).into(language),
        "why": why.into(language) if why else "",
        "theme": theme_words(row.theme or (row.intervention.theme if row.intervention else ""), language),
        "is_here": row.municipality == row.table.name,
        "can_change": may_change(seat, row),
    }


def telling_of(seat: Seat, told: Telling, language: str) -> dict[str, Any]:
    """What was told, and whether it can be taken back."""
    return {"row": told, "can_withdraw": may_withdraw(seat, told)}


def theme_words(theme: str, language: str) -> str:
    """A theme in words; "" for none."""
    return THEMES[theme].into(language) if theme in THEMES else ""


def overview_of(known: Counts, here: Counts, by: str, language: str) -> dict[str, Any]:
    """Theme by group or level of prevention: how many are known, and how many run here."""
    columns = {**(PREVENTION if by == "prevention" else AUDIENCES), "": UNKNOWN}
    told = {theme for (theme, _), count in (*known.items(), *here.items()) if count}
    running = {theme for (theme, _), count in here.items() if count}
    themes = {**THEMES, **({"": NO_THEME} if "" in told else {})}
    rows = [
        {
            "name": words.into(language),
            "theme": theme,
            "cells": [(known[theme, column], here[theme, column]) for column in columns],
        }
        for theme, words in themes.items()
    ]
    gaps = [words.into(language) for theme, words in THEMES.items() if theme not in running]
    return {"heads": [each.into(language) for each in columns.values()], "rows": rows, "gaps": gaps, "by": by}


def _conditions(seat: Seat, row: InterventionRow, language: str) -> Iterator[dict[str, Any]]:
    """What it asks of continuity, beside what the table shows of that here; never whether it is enough."""
    sheets = [(sheet, blocks_of(sheet, language)) for sheet in sheets_to_read(seat)]
    for name, (words, measures) in CONDITIONS.items():
        yield {
            "name": words.into(language),
            "asks": getattr(row, name),
            "here": next(_said_here(sheets, measures, language), None),
        }


def _said_here(
    sheets: list[tuple[TableSheet, tuple[Mapping[str, Any], ...]]], measures: tuple[str, ...], language: str
) -> Iterator[dict[str, Any]]:
    """The headings of figures that say something of it, in the order of the measures."""
    for measure in measures:
        for sheet, blocks in sheets:
            for block in blocks:
                if str(block.get("measure", "")).partition("@")[0] == measure:
                    title = sheet.title_en if language == "en" else sheet.title_nl
                    yield {"words": block["heading"], "sheet": sheet, "title": title, "block": block}


def _facts(row: InterventionRow, language: str) -> list[tuple[str, str]]:
    """What it is; "" for what is not known."""
    yes_no = {True: Text(nl="ja", en="yes"), False: Text(nl="nee", en="no"), None: Text(nl="", en="")}
    told = (
        (Text(nl="Voor wie", en="For whom"), row.target_group),
        (Text(nl="Leeftijd", en="Age"), _ages(row).into(language)),
        (Text(nl="Doel", en="Goal"), row.goal),
        (Text(nl="Aanpak", en="Approach"), ", ".join(row.approach)),
        (Text(nl="Waar", en="Where"), ", ".join(row.setting)),
        (Text(nl="Preventie", en="Prevention"), _named(PREVENTION, row.prevention, language)),
        (Text(nl="Zijn er materialen", en="Are there materials"), yes_no[row.has_materials].into(language)),
        (Text(nl="Wie weet er meer van", en="Who knows more"), row.contact_function),
        (Text(nl="Wat mag er met de beschrijving", en="What may be done with it"), row.licence),
    )
    return [(name.into(language), words) for name, words in told]


def _ages(row: InterventionRow) -> Text:
    """From which age to which."""
    low, high = row.age_from, row.age_to
    if low is None and high is None:
        return Text(nl="", en="")
    if high is None:
        return Text(nl=f"vanaf {low} jaar", en=f"from {low} years")
    if low is None:
        return Text(nl=f"tot en met {high} jaar", en=f"up to {high} years")
    return Text(nl=f"{low} tot en met {high} jaar", en=f"{low} to {high} years")


def _event(event: Recognition, pk: int, language: str) -> dict[str, Any]:
    """One recognition with how to read it."""
    level = LEVELS.get(event.level)
    name = level_name(event)
    return {
        "pk": pk,
        "name": name,
        "number": level.number if level else "",
        "reads": level.reads.into(language) if level else "",
        "literal": event.literal if event.literal.casefold() != name.casefold() else "",
        "scale": event.scale,
        "on": moment_words(event.on).into(language),
        "valid_until": moment_words(event.valid_until).into(language) if event.valid_until else "",
        "kind": _named(SOURCE_KINDS, event.source_kind, language),
        "seen": seen_words(event).into(language),
        "event": event,
    }


def _named(words: Mapping[str, Text], name: str, language: str) -> str:
    """A word of a closed list; "" for none."""
    return words[name].into(language) if name in words else ""


def _change(change: Change, language: str) -> dict[str, Any]:
    """One line of the history."""
    names = ", ".join(sorted(change.before))
    return {"row": change, "words": CHANGES[Change.What(change.what)].into(language), "fields": names}
