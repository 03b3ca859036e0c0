"""A portrait as others read it, and as its own party works on it."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.utils.safestring import mark_safe

from bestendig.language import Text
from bestendig.web.accounts.seat import Seat
from bestendig.web.parties.models import Party
from bestendig.web.portraits.forms import AUDIENCES, FigureForm, SectionForm, ShowForm
from bestendig.web.portraits.models import Edition, Figure, Portrait
from bestendig.web.portraits.policies import MOST_FIGURES
from bestendig.web.portraits.sections import AFTER, BEFORE, Section
from bestendig.web.portraits.selectors import own_on_table, parties_to_choose, shown_of
from bestendig.web.portraits.services import TITLE, blocks_of, source_of, still_good_of
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.presenters import KINDS as SHEET_KINDS
from bestendig.web.sheets.selectors import waiting
from bestendig.web.talks.selectors import before_a_tender

KINDS = {
    Party.Kind.ORGANISATION: Text(nl="aanbieder", en="provider"),
    Party.Kind.TEAM: Text(nl="team", en="team"),
}


def card_of(portrait: Portrait, language: str) -> dict[str, Any]:
    """One portrait in the list: who it is, in their own words, and no figure."""
    shown = shown_of(portrait)
    first = (shown.who or shown.people) if shown else ""
    return {
        "portrait": portrait,
        "kind": KINDS[Party.Kind(portrait.party.kind)].into(language),
        "who": first,
        "changed_at": shown.changed_at if shown else None,
    }


def page_of(edition: Edition, language: str) -> dict[str, Any]:
    """A portrait as others read it."""
    party = edition.portrait.party
    return {
        "party": party,
        "kind": KINDS[Party.Kind(party.kind)].into(language),
        "title": TITLE.filled(party=party.name).into(language),
        "edition": edition,
        "before": list(_sections(edition, BEFORE, language)),
        "figures": [_figure(each, party, language) for each in edition.figures.select_related("sheet")],
        "after": list(_sections(edition, AFTER, language)),
    }


def _sections(edition: Edition, parts: Mapping[str, Section], language: str) -> Iterator[dict[str, str]]:
    """What was written under each heading; what is empty is left out."""
    for name, section in parts.items():
        if words := getattr(edition, name):
            yield {"name": name, "heading": section.heading.into(language), "words": words}


def _figure(figure: Figure, party: Party, language: str) -> dict[str, Any]:
    """A chosen figure with its picture, the words beside it and whether it is still good."""
    block = next(each for each in blocks_of(figure.sheet, language) if each["name"] == figure.block)
    return {
        **block,
        "figure": figure,
        "source": source_of(figure.sheet, language),
        "picture": _picture(block, "wide", figure),
        "narrow_picture": _picture(block, "narrow", figure),
        "words": figure.words,
        "good": still_good_of(figure, party, language),
    }


def _picture(block: Mapping[str, Any], kind: str, figure: Figure) -> str:
    """The picture; its ids made unique, because figures of several sheets stand on one page."""
    drawn = str(block[kind]).replace(f"{kind}-{block['name']}", f"{kind}-{block['name']}-{figure.pk}")
    return mark_safe(drawn)  # noqa: S308 - drawn by the house, kept with its checksum


def work_of(seat: Seat, draft: Edition | None, language: str, typed: Mapping[str, Any]) -> dict[str, Any]:
    """The page on which a party makes its portrait; `typed` are forms that were not kept yet."""
    portrait = draft.portrait if draft else None
    shown = shown_of(portrait) if portrait else None
    figures = list(draft.figures.select_related("sheet__about")) if draft else []
    newest = own_on_table(seat)
    return {
        "draft": draft,
        "shown": shown,
        "is_ahead": bool(draft and shown and draft.changed_at > shown.changed_at),
        "audience": _audience(portrait, language) if shown and portrait else "",
        "before": list(_asked(draft, BEFORE, language, typed)),
        "after": list(_asked(draft, AFTER, language, typed)),
        "figures": [_told(each, newest, language, typed) for each in figures],
        "offered": list(_offered(newest, figures, language)),
        "is_full": len(figures) >= MOST_FIGURES,
        "waiting": waiting(seat),
        "form": typed.get("show") or show_form(seat, portrait, language),
        "before_tender": before_a_tender(seat),
        "wrong": bool(typed),
    }


def show_form(seat: Seat, portrait: Portrait | None, language: str, data: Any = None) -> ShowForm:
    """Who may see it, as it stands now."""
    parties = [(str(party.pk), party.name) for party in parties_to_choose(seat)]
    initial: dict[str, Any] = {"audience": portrait.audience if portrait else Portrait.Audience.OWN}
    if portrait:
        initial["chosen"] = [str(party.pk) for party in portrait.chosen.all()]
    return ShowForm(language, data, initial=initial, parties=parties, auto_id="zien-%s")


def _audience(portrait: Portrait, language: str) -> str:
    """Who sees it, in words."""
    if portrait.audience == Portrait.Audience.CHOSEN:
        return ", ".join(party.name for party in portrait.chosen.all())
    words = AUDIENCES[portrait.audience].into(language)
    return words[0].lower() + words[1:]


def _asked(
    draft: Edition | None, parts: Mapping[str, Section], language: str, typed: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    """Each section with its form."""
    for name, section in parts.items():
        words = getattr(draft, name) if draft else ""
        yield {
            "name": name,
            "heading": section.heading.into(language),
            "tips": [tip.into(language) for tip in section.tips],
            "form": typed.get(name) or SectionForm(language, name, initial={"said": words}),
            "is_told": bool(words),
        }


def _told(
    figure: Figure, newest: list[TableSheet], language: str, typed: Mapping[str, Any]
) -> dict[str, Any]:
    """A chosen figure with the form for the words beside it."""
    name, known = f"figuur-{figure.pk}", {"told": figure.words, "still_good": figure.still_good}
    form = typed.get(name) or FigureForm(language, initial=known, auto_id=f"{name}-%s")
    is_older = any(each.kind == figure.sheet.kind and each.pk != figure.sheet_id for each in newest)
    shown = _figure(figure, figure.sheet.about, language)
    return {**shown, "form": form, "anchor": name, "is_older": is_older}


def _offered(newest: list[TableSheet], chosen: list[Figure], language: str) -> Iterator[dict[str, Any]]:
    """The figures that can still be chosen, sheet by sheet."""
    taken = {(each.sheet_id, each.block) for each in chosen}
    for sheet in newest:
        blocks = [each for each in blocks_of(sheet, language) if (sheet.pk, each["name"]) not in taken]
        yield {"sheet": sheet, "kind": SHEET_KINDS[sheet.kind].into(language), "blocks": blocks}
