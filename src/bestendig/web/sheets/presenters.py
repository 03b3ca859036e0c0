"""From a kept sheet with its stories to what the page shows."""

from typing import Any

from django.utils.safestring import mark_safe

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.meaning.selectors import is_explained
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.policies import MOST_POSTPONED
from bestendig.web.sheets.rules import is_own, may
from bestendig.web.sheets.services import kept_of

STATES = {
    "with_party": Text(nl="alleen voor u", en="only for you"),
    "with_story": Text(nl="met verhaal, nog niet op tafel", en="with a story, not on the table yet"),
    "on_table": Text(nl="op tafel", en="on the table"),
}
KINDS = {
    "relational": Text(nl="Relaties", en="Relationships"),
    "organisational": Text(nl="Organisatie", en="Organisation"),
    "policy": Text(nl="Beleid", en="Policy"),
    "contracts": Text(nl="Contracten", en="Contracts"),
    "chain": Text(nl="De keten", en="The chain"),
    "neighbourhood": Text(nl="Wijken", en="Neighbourhoods"),
}
ACTS = ("tell_story", "let_go", "postpone", "discuss")


def card_of(seat: Seat, sheet: TableSheet, language: str) -> dict[str, Any]:
    """One sheet in a list."""
    return {
        "sheet": sheet,
        "title": sheet.title_en if language == "en" else sheet.title_nl,
        "kind": KINDS[sheet.kind].into(language),
        "state": STATES[sheet.state].into(language),
        "is_own": is_own(seat, sheet),
    }


def page_of(seat: Seat, sheet: TableSheet, language: str) -> dict[str, Any]:
    """One sheet as a page: its figures, each with the stories and answers beside it."""
    view = kept_of(sheet).view(language)
    stories, answers = list(sheet.stories.all()), list(sheet.answers.select_related("party"))
    for block in view["blocks"]:
        block["picture"] = mark_safe(block["wide"])  # noqa: S308 - drawn by the house, kept with its checksum
        block["narrow_picture"] = mark_safe(block["narrow"])  # noqa: S308
        block["explained"] = _explained(block["measure"])
        block["stories"] = [each for each in stories if each.block == block["name"]]
        block["answers"] = [each for each in answers if each.block == block["name"]]
    can = {act: may(seat, f"sheets.{act}", sheet) for act in ACTS}
    return {
        **card_of(seat, sheet, language),
        "view": view,
        "can": can,
        "can_be_postponed": can["postpone"] and sheet.n_postponed < MOST_POSTPONED,
        "is_on_table": sheet.state == TableSheet.State.ON_TABLE,
    }


def _explained(measure: str) -> str:
    """The figure whose page explains this one (stability_index@1), empty where there is none."""
    name = measure.partition("@")[0]
    return name if is_explained(name) else ""
