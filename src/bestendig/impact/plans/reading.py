"""From the text of a plan file to a plan, or a clear answer to what is wrong with it."""

import tomllib
from collections.abc import Mapping
from typing import Any

from bestendig.errors import InputError, did_you_mean
from bestendig.impact.plans import checking
from bestendig.impact.plans.assuming import assumptions_from
from bestendig.impact.plans.keys import LOT_KEYS, PLAN_KEYS, TOUCHES_KEYS
from bestendig.impact.plans.kinds import KINDS
from bestendig.impact.plans.page import Page, page_of
from bestendig.impact.plans.values import LONGEST_YEARS, day_of, number_of, text_of, texts_of, whole_of
from bestendig.language import Text
from bestendig.model.codes import LAWS
from bestendig.model.plan import Lot, Plan, Touches
from bestendig.model.plan_kind import PlanKindCard

SHORTEST, LONGEST = 12, 240
"""Months that may be looked ahead."""
USUAL, LONG_RUN = 60, 240
MOST = 1000
"""Organisations or teams that may be left."""
NEVER_LESS = 1 / 12
"""Years: no contract is shorter than a month."""


def read_plan(text: str, where: str = "") -> Plan:
    """The plan in a TOML text with Dutch or English keys; `where` names the file in errors.

    InputError for what cannot be read or tested, with the line and how to mend it; NotAllowed for a plan
    that names a colleague whose departure was not recorded.
    """
    page = page_of(_toml(text, where), PLAN_KEYS, text, where)
    card = _kind(page)
    checking.check_keys(page, card)
    touched = _table(page, "touches", TOUCHES_KEYS)
    checking.check_named(page, touched, card)
    plan = Plan(
        kind=card.kind,
        title=text_of(page, "title"),
        takes_effect_on=checking.needed_day(page),
        intended_gain=text_of(page, "intended_gain"),
        touches=_touches(touched),
        lots=_lots(page, card),
        announced_on=day_of(page, "announced_on"),
        into=whole_of(page, "into", 1, MOST),
        rate=number_of(page, "rate", 0, 1),
        years=number_of(page, "years", NEVER_LESS, LONGEST_YEARS),
        extensions=number_of(page, "extensions", 0, LONGEST_YEARS),
        recorded_by=text_of(page, "recorded_by"),
        recorded_on=day_of(page, "recorded_on"),
        assumptions=assumptions_from(page, card),
        spoken_with=texts_of(page, "spoken_with"),
        similar_to=texts_of(page, "similar_to"),
        horizon=whole_of(page, "horizon", SHORTEST, LONGEST) or usual_horizon(card.kind),
    )
    checking.check_plan(page, plan)
    return plan


def usual_horizon(kind: str) -> int:
    """Months that are looked ahead when the plan says nothing: 60, of the length of contracts 240."""
    return LONG_RUN if kind == "contract_length" else USUAL


def _toml(text: str, where: str) -> dict[str, Any]:
    """The text as TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise InputError(
            Text(nl=f"Dit plan is geen geldig TOML: {fault}.", en=f"This plan is not valid TOML: {fault}."),
            Text(
                nl="Zet tekst tussen aanhalingstekens en kijk op die regel naar haken. "
                "Een leeg voorbeeld: bestendig impact new --kind tender.",
                en="Put text between quotes and look at brackets on that line. "
                "A fresh example: bestendig impact new --kind tender.",
            ),
            where=where,
            code="plan_toml",
        ) from None


def _kind(page: Page) -> PlanKindCard:
    """The kind of plan, by its Dutch or English word."""
    written = text_of(page, "kind")
    words = {word: card for card in KINDS.values() for word in (card.word.nl, card.word.en)}
    if written in words:
        return words[written]
    listed = Text(
        nl=" Mogelijk: " + ", ".join(card.word.nl for card in KINDS.values()) + ".",
        en=" Possible: " + ", ".join(card.word.en for card in KINDS.values()) + ".",
    )
    happened = (
        Text(nl=f"Onbekend soort plan: {written}.", en=f"Unknown kind of plan: {written}.")
        if written
        else Text(nl="Het plan zegt niet wat voor besluit het is.", en="The plan does not tell its kind.")
    )
    raise page.wrong("kind", happened, did_you_mean(written, words) + listed, "plan_kind")


def _table(page: Page, name: str, keys: Mapping[str, Any]) -> Page:
    """A table within the plan as a page of its own; an empty one when it is not there."""
    value = page.given.get(name, {})
    spelled = page.spelled.get(name, name)
    if not isinstance(value, dict):
        raise page.wrong(
            name,
            Text(nl=f"{spelled} is geen blok.", en=f"{spelled} is not a block."),
            Text(nl=f"Begin het blok met [{spelled}].", en=f"Begin the block with [{spelled}]."),
            "plan_value",
        )
    return page_of(value, keys, page.text, page.where, spelled)


def _touches(page: Page) -> Touches:
    """What a plan or lot names."""
    return Touches(
        organisations=texts_of(page, "organisations"),
        contracts=texts_of(page, "contracts"),
        teams=texts_of(page, "teams"),
        areas=texts_of(page, "areas"),
        programmes=texts_of(page, "programmes"),
        professional=text_of(page, "professional") or None,
        law=_law(page),
    )


def _law(page: Page) -> str | None:
    """The law, when one is named."""
    law = text_of(page, "law").lower()
    if not law or law in LAWS:
        return law or None
    listed = ", ".join(LAWS)
    raise page.wrong(
        "law",
        Text(nl=f"Onbekende wet: {law}.", en=f"Unknown law: {law}."),
        did_you_mean(law, LAWS) + Text(nl=f" Mogelijk: {listed}.", en=f" Possible: {listed}."),
        "plan_law",
    )


def _lots(page: Page, card: PlanKindCard) -> tuple[Lot, ...]:
    """The lots, each with a chance."""
    value = page.given.get("lots", [])
    spelled = page.spelled.get("lots", "lots")
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise page.wrong(
            "lots",
            Text(nl=f"{spelled} is geen rij blokken.", en=f"{spelled} is not a list of blocks."),
            Text(nl=f"Begin elk perceel met [[{spelled}]].", en=f"Begin each lot with [[{spelled}]]."),
            "plan_value",
        )
    chance = assumptions_from(page, card).get("stay_chance", checking.EVEN_CHANCE)
    pages = [page_of(each, LOT_KEYS, page.text, page.where, spelled) for each in value]
    return tuple(_lot(each, at, chance) for at, each in enumerate(pages, 1))


def _lot(page: Page, at: int, usual: float) -> Lot:
    """One lot; without a name it has its number, without a chance that of the assumption."""
    chance = number_of(page, "stay_chance", 0, 1)
    return Lot(text_of(page, "name") or str(at), _touches(page), usual if chance is None else chance)
