"""A plan as a file that a person can read and change: every key with one line of comment."""

import json
from collections.abc import Iterator
from datetime import date
from textwrap import wrap

from bestendig.impact.assumptions import assumptions_of
from bestendig.impact.plans.keys import LOT_KEYS, PLAN_KEYS, TOUCHES_KEYS, Key
from bestendig.impact.plans.kinds import KINDS
from bestendig.impact.plans.samples import sample_of
from bestendig.language import Text
from bestendig.model.assumption import ASSUMED, AssumptionCard
from bestendig.model.plan import Lot, Plan, Touches
from bestendig.model.plan_kind import PlanKindCard

HEADING = Text(
    nl="Plan voor een continuïteitstoets. Regels met een hekje ervoor tellen niet mee.",
    en="Plan for a continuïteitstoets. Lines that begin with a hash do not count.",
)
USE = Text(
    nl="Verander wat tussen aanhalingstekens staat en bewaar het. Toets het daarna met: bestendig impact run",
    en="Change what stands between quotes and save it. Then test it with: bestendig impact run",
)
TOGETHER = Text(
    nl="Meer regels hier maken het kleiner: alles moet tegelijk gelden.",
    en="More lines here make it smaller: all must hold at once.",
)
FIRST = ("title", "takes_effect_on", "announced_on", "intended_gain", "into", "rate", "years", "extensions",
         "recorded_by", "recorded_on", "spoken_with", "similar_to", "horizon")  # fmt: skip
PLAIN = ("title", "takes_effect_on", "intended_gain", "spoken_with", "similar_to", "horizon")
NOTHING: tuple[object, ...] = (None, "", ())
WIDE = 100
"""Signs in a line of comment."""


def write_plan(plan: Plan, language: str = "nl") -> str:
    """The plan as TOML with comments in one language; `read_plan` gives the same plan back."""
    card = KINDS[plan.kind]
    lines = [*_head(card, language), *_first(plan, card, language), *_touched(plan, card, language)]
    for lot in plan.lots:
        lines += _lot(lot, card, language)
    return "\n".join([*lines, *_assumed(plan, language)]) + "\n"


def _head(card: PlanKindCard, language: str) -> Iterator[str]:
    """What this file is and what the kind of plan does."""
    for said in (HEADING, USE, card.label + Text(nl=": ", en=": ") + card.what):
        yield from _comment(said.into(language))
    key = PLAN_KEYS["kind"]
    yield from ("", f"{key.word.into(language)} = {_value(card.word.into(language))}")


def _first(plan: Plan, card: PlanKindCard, language: str) -> Iterator[str]:
    """The keys above the blocks, in reading order."""
    for name in FIRST:
        if name in (*PLAIN, *card.needs, *card.may):
            yield from _key(PLAN_KEYS[name], getattr(plan, name), language)


def _touched(plan: Plan, card: PlanKindCard, language: str) -> Iterator[str]:
    """The block of what is touched."""
    yield from ("", f"# {PLAN_KEYS['touches'].say.into(language)} {TOGETHER.into(language)}")
    yield f"[{PLAN_KEYS['touches'].word.into(language)}]"
    yield from _names(plan.touches, card, language)


def _lot(lot: Lot, card: PlanKindCard, language: str) -> Iterator[str]:
    """The block of one lot."""
    yield from ("", f"# {PLAN_KEYS['lots'].say.into(language)}")
    yield f"[[{PLAN_KEYS['lots'].word.into(language)}]]"
    yield from _key(LOT_KEYS["name"], lot.name, language)
    yield from _key(LOT_KEYS["stay_chance"], lot.stay_chance, language)
    yield from _names(lot.touches, card, language)


def _names(touches: Touches, card: PlanKindCard, language: str) -> Iterator[str]:
    """What is named, and commented out what could be."""
    for name in card.touches:
        yield from _key(TOUCHES_KEYS[name], getattr(touches, name), language)


def _key(key: Key, value: object, language: str) -> Iterator[str]:
    """One key below its comment; without a value as an example that does not count."""
    yield f"# {key.say.into(language)}"
    word = key.word.into(language)
    if value in NOTHING:
        yield f"# {word} = {_value(sample_of(key.name, language))}"
    else:
        yield f"{word} = {_value(value)}"


def _assumed(plan: Plan, language: str) -> Iterator[str]:
    """The block of assumptions: those of the plan, and commented out all others that matter."""
    key, given = PLAN_KEYS["assumptions"], plan.assumptions
    yield from ("", f"# {key.say.into(language)}", f"[{key.word.into(language)}]")
    for card in assumptions_of(plan.kind):
        yield from _comment(_explained(card, language))
        value = _number(given.get(card.name, card.default))
        yield f"{card.name} = {value}" if card.name in given else f"# {card.name} = {value}"


def _explained(card: AssumptionCard, language: str) -> str:
    """One assumption in words: what it is, from where to where, where it comes from."""
    source = card.source if card.source and card.is_measured else ASSUMED.into(language)
    to = Text(nl="tot", en="to").into(language)
    ends = f"{_number(card.lowest)} {to} {_number(card.highest)}"
    return f"{card.label.into(language).capitalize()}, {ends} ({source}). {card.why.into(language)}"


def _comment(said: str) -> list[str]:
    """Words as lines of comment."""
    return [f"# {line}" for line in wrap(said, WIDE)]


def _number(value: float) -> str:
    """A number as TOML: whole where it is."""
    return str(int(value)) if value == int(value) else repr(value)


def _value(value: object) -> str:
    """A value as TOML."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, tuple):
        return f"[{', '.join(_value(each) for each in value)}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
