"""The sheets beside the residents: colleagues, known faces, the handover itself, and people's own."""

from collections.abc import Sequence
from typing import Any

from bestendig.analyses.handovers.listing.columns import COLLEAGUES, FACES, SHEETS
from bestendig.analyses.handovers.listing.kept import Listed
from bestendig.analyses.handovers.listing.settings import LINES, OCCASION_WORDS, VALUE, WHAT
from bestendig.model.handover import Receiver, Variant
from bestendig.sheets.handovers.workbook import looks
from bestendig.sheets.handovers.workbook.looks import Looks, Value
from bestendig.sheets.handovers.workbook.people import own_headings

LONGEST_NAME = 31
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def colleagues_tab(book: Any, listed: Listed, variant: Variant | None, look: Looks, language: str) -> None:
    """The sheet with everybody who could receive."""
    tab = book.add_worksheet(SHEETS["colleagues"].into(language))
    columns = [each for each in COLLEAGUES if variant or each.kind != "told"]
    own = own_headings(listed.kept.colleagues.values(), ())
    looks.heads(tab, columns, own, look, language)
    for line, one in enumerate(listed.case.receivers, 1):
        for place, column in enumerate(columns):
            value = _after(one, variant) if column.name == "after" else _said(one, column.name)
            looks.write(tab, line, place, value, look, language)
        for place, heading in enumerate(own, len(columns)):
            kept = listed.kept.colleagues.get(one.professional, {})
            looks.write(tab, line, place, kept.get(heading, ""), look, language)
    for place, column in enumerate(columns):
        looks.choices(tab, column, place, len(listed.case.receivers), None, language)
    looks.finish(tab, len(listed.case.receivers), len(columns) + len(own), 1)


def faces_tab(book: Any, listed: Listed, look: Looks, language: str) -> None:
    """The sheet with whom each resident knows."""
    tab = book.add_worksheet(SHEETS["faces"].into(language))
    looks.heads(tab, FACES, (), look, language)
    for line, tie in enumerate(listed.case.ties, 1):
        for place, column in enumerate(FACES):
            value: Value = getattr(tie, column.name)
            looks.write(tab, line, place, None if value is False else value, look, language)
    yes = [looks.YES[language], looks.NO[language]]
    for place, column in enumerate(FACES):
        source = yes if column.kind == "yes_no" else None
        looks.choices(tab, column, place, len(listed.case.ties), source, language)
    looks.finish(tab, len(listed.case.ties), len(FACES), 2)


def about_tab(book: Any, listed: Listed, look: Looks, language: str) -> None:
    """The sheet about the handover itself."""
    tab = book.add_worksheet(SHEETS["about"].into(language))
    tab.write_string(0, 0, WHAT.into(language), look.head)
    tab.write_string(0, 1, VALUE.into(language), look.head)
    tab.set_column(0, 1, 40)
    case = listed.case
    values: dict[str, Value] = {
        "occasion": OCCASION_WORDS[case.occasion].into(language),
        "subject": case.subject,
        "from_day": case.from_day,
        "recorded_by": case.recorded_by,
        "recorded_on": case.recorded_on,
        "data_version": listed.data_version,
    }
    for line, (name, words) in enumerate(LINES.items(), 1):
        value = values[name] if name in values else getattr(case.settings, name)
        tab.write_string(line, 0, words.into(language), look.cell)
        looks.write(tab, line, 1, value, look, language)
    tab.freeze_panes(1, 0)
    tab.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def own_tabs(book: Any, listed: Listed, taken: Sequence[str], look: Looks) -> None:
    """The sheets that are people's own, as text."""
    names = {name.casefold() for name in taken}
    for sheet in listed.kept.sheets:
        name = _free(sheet.name, names)
        tab = book.add_worksheet(name)
        for place, heading in enumerate(sheet.headers):
            tab.write_string(0, place, heading, look.head)
            tab.set_column(place, place, 18)
        for line, row in enumerate(sheet.rows, 1):
            for place, value in enumerate(row):
                tab.write_string(line, place, value, look.cell)
        tab.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _free(wanted: str, names: set[str]) -> str:
    """A name for a sheet that no other sheet has and that Excel takes."""
    bare = wanted.translate(FORBIDDEN).strip().strip("'")[:LONGEST_NAME] or "x"
    name, number = bare, 1
    while name.casefold() in names:
        number += 1
        name = f"{bare[: LONGEST_NAME - 4]} {number}"
    names.add(name.casefold())
    return name


def _said(one: Receiver, name: str) -> Value:
    """What is said of one colleague."""
    value: Value = getattr(one, name)
    return value if isinstance(value, int | float) or value else None


def _after(one: Receiver, variant: Variant | None) -> Value:
    """How many people a colleague would have."""
    load = variant.loads.get(one.professional) if variant else None
    return load[1] if load else None
