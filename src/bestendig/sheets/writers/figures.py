"""Figures as plain records for machines: what is hidden has a state and a reason, and no number anywhere.

Fields of a record: `figure` (place on the sheet), `measure` and `revision`, `unit`, `group` (dimension and
value; empty for the whole), `part` (class of a distribution, else empty), `state` (shown, hidden, undefined),
`reason`, `value` (in the unit; for a part the number of residents), `low` and `high` (95 % interval),
`n_clients`, `n_contacts`, `n_professionals`, `n_organisations`, `n_episodes` (what it rests on; `is_rounded`
when those are rounded), and the yardsticks.
"""

from collections.abc import Iterator
from typing import Any

from bestendig.model.result import Figure, Part, Result
from bestendig.sheets.sheet import Block, Sheet
from bestendig.sheets.words.groups import why_not
from bestendig.sheets.words.printable import clean_data
from bestendig.sheets.writers.courses import of_course

Record = dict[str, Any]
DECIMALS = 9
FIELDS = (
    "figure",
    "measure",
    "revision",
    "unit",
    "group",
    "part",
    "state",
    "reason",
    "value",
    "low",
    "high",
    "n_clients",
    "n_relationships",
    "n_at_risk",
    "n_sure",
    "n_by_chance",
    "n_contacts",
    "n_professionals",
    "n_organisations",
    "n_episodes",
    "is_rounded",
    "chance_level",
    "feasible_level",
)


def records(sheet: Sheet, language: str) -> list[Record]:
    """Every figure and part of a sheet."""
    return [
        record for place, block in enumerate(sheet.blocks, 1) for record in of_block(block, place, language)
    ]


def of_block(block: Block, place: int, language: str) -> Iterator[Record]:
    """The whole, its parts, and the groups of everything in one figure on the sheet."""
    for answer in (block.answer, *block.others):
        if isinstance(answer.value, Result):
            yield from _of_result(answer.value, place, language)
        else:
            name, _, revision = block.made.measure.partition("@")
            head = {"figure": place, "measure": name, "revision": int(revision or 1)}
            yield from (head | record for record in of_course(answer.value, language))


def _of_result(result: Result, place: int, language: str) -> Iterator[Record]:
    """The records of one measure."""
    head = {
        "figure": place,
        "measure": result.card.name,
        "revision": result.card.revision,
        "unit": result.card.unit,
    }
    for figure in (result.overall, *result.figures):
        yield head | _figure(figure, language)
        for part in figure.parts if figure.state == "shown" else ():
            yield head | _part(figure, part, language)


def _figure(figure: Figure, language: str) -> Record:
    """One figure; of a hidden or undefined one only its group, state and reason."""
    named = {"group": clean_data(dict(figure.group)), "part": "", "state": figure.state}
    if figure.state != "shown" or figure.value is None:
        state = "undefined" if figure.state == "shown" else figure.state
        return {**named, "state": state, "reason": why_not(figure).into(language)}
    interval, support = figure.interval, figure.support
    return {
        **named,
        "reason": "",
        "value": rounded(figure.value),
        "low": rounded(interval.low if interval else None),
        "high": rounded(interval.high if interval else None),
        "n_clients": support.n_clients,
        "n_contacts": support.n_contacts,
        "n_professionals": support.n_professionals,
        "n_organisations": support.n_organisations,
        "n_episodes": support.n_episodes,
        "is_rounded": support.is_rounded,
        **{name: rounded(level) for name, level in sorted(figure.yardsticks.items())},
    }


def _part(figure: Figure, part: Part, language: str) -> Record:
    """One class of a distribution."""
    named = {"group": clean_data(dict(figure.group)), "part": part.label.into(language)}
    if part.n_clients is None:
        reason = why_not(Figure((), None, figure.support, state="hidden")).into(language)
        return {**named, "state": "hidden", "reason": reason}
    return {**named, "state": "shown", "reason": "", "value": part.n_clients}


def rounded(value: float | None) -> float | None:
    """A number with nine decimals: enough for anyone, and the same on every machine."""
    return None if value is None else round(value, DECIMALS)
