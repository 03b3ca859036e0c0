"""The whole package: all papers in order, and the same as data for machines."""

from collections.abc import Mapping
from typing import Any

from bestendig.analyses.governance import Configuration
from bestendig.model.plain import to_plain
from bestendig.model.purposes import PURPOSES
from bestendig.model.workplace import Workplace
from bestendig.sheets.governance.doors import DOORS
from bestendig.sheets.governance.paper import Paper
from bestendig.sheets.governance.papers.algorithms import algorithms
from bestendig.sheets.governance.papers.dpia import dpia
from bestendig.sheets.governance.papers.fields import fields
from bestendig.sheets.governance.papers.notice import notice
from bestendig.sheets.governance.papers.register import register
from bestendig.sheets.governance.papers.seen import seen
from bestendig.sheets.governance.papers.workplace import workplace
from bestendig.sheets.governance.papers.works_council import works_council
from bestendig.sheets.governance.promises import PROMISES

FORMAT = "bestendig-governance/1"


def papers(
    made_of: Configuration, commands: Mapping[str, str], held: Workplace | None = None
) -> tuple[Paper, ...]:
    """Every paper; `commands` are the commands that there are, with what they say of themselves.

    `held` is the workplace for which the package is made; None for a vault without one.
    """
    return (
        seen(made_of, commands),
        fields(made_of),
        works_council(made_of),
        dpia(made_of),
        register(made_of),
        notice(made_of),
        algorithms(made_of),
        *((workplace(held),) if held else ()),
    )


def as_data(
    made_of: Configuration, commands: Mapping[str, str], language: str, held: Workplace | None = None
) -> dict[str, Any]:
    """The same for machines: names, words in one language, counts; no row."""
    made = papers(made_of, commands, held)
    return {
        **({"workplace": _in(language, to_plain(held))} if held else {}),
        "format": FORMAT,
        "software": made_of.software,
        "held": to_plain(made_of.held),
        "rule": dict(made_of.rule),
        "windows": to_plain(made_of.windows),
        "tables": [_table(made_of, table.name, language) for table in made_of.tables],
        "measures": [
            {"name": card.versioned_name, "reads": list(card.needs), "label": card.label.into(language)}
            for card in made_of.measures
        ],
        "algorithms": [_in(language, to_plain(card)) for card in made_of.algorithms],
        "doors": [_door(name, language) for name in commands],
        "promises": [_in(language, to_plain(each)) for each in PROMISES],
        "to_fill_in": {
            paper.name: [question.into(language) for question in paper.blanks()] for paper in made
        },
    }


def _table(made_of: Configuration, name: str, language: str) -> dict[str, Any]:
    """One table with its columns and their purposes."""
    table = next(each for each in made_of.tables if each.name == name)
    known = PURPOSES.get(name, {})
    return {
        "name": name,
        "rows": made_of.held.rows.get(name),
        "needs_consent": table.needs_consent,
        "columns": [
            {
                "name": column.name,
                "kind": column.kind,
                "why": known[column.name].why.into(language) if column.name in known else None,
                "uses": list(known[column.name].uses) if column.name in known else [],
            }
            for column in table.columns
        ],
    }


def _door(name: str, language: str) -> dict[str, Any]:
    """One command as a door; `way` is empty where it is not described."""
    door = DOORS.get(name)
    return {
        "command": name,
        "gives": door.gives.into(language) if door else None,
        "way": door.way if door else None,
    }


def _in(language: str, value: Any) -> Any:
    """Plain values with every pair of languages as the words of one."""
    if isinstance(value, dict):
        if set(value) == {"nl", "en"}:
            return value[language]
        return {name: _in(language, each) for name, each in value.items()}
    return [_in(language, each) for each in value] if isinstance(value, list) else value
