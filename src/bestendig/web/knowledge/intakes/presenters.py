"""What a file changes, as people read it."""

from typing import Any

from bestendig.language import Text, plain
from bestendig.model.knowledge.columns import TABLES
from bestendig.model.knowledge.reading import FAULTS
from bestendig.model.knowledge.words import LEVELS
from bestendig.web.knowledge.models import Intake, IntakeLine
from bestendig.web.knowledge.saying import NO_LEVEL

WHAT = {
    IntakeLine.What.NEW: Text(nl="Nieuw", en="New"),
    IntakeLine.What.LEVEL: Text(nl="Ander niveau", en="Another level"),
    IntakeLine.What.CHANGED: Text(nl="Andere feiten", en="Other facts"),
    IntakeLine.What.GONE: Text(nl="Niet meer in het bestand", en="No longer in the file"),
    IntakeLine.What.EXPERIENCE: Text(nl="Ervaring", en="Experience"),
}
EVENT = Text(nl="een erkenning", en="a recognition")
TITLES = {column.name: column.title for columns in TABLES.values() for column in columns}


def intake_of(intake: Intake, language: str) -> dict[str, Any]:
    """One file: the lines by kind, what was set apart and why."""
    lines = [_line(each, language) for each in intake.lines.all()]
    return {
        "intake": intake,
        "groups": [
            {"heading": words.into(language), "lines": found}
            for what, words in WHAT.items()
            if (found := [each for each in lines if each["row"].what == what])
        ],
        "n_open": sum(each["row"].is_accepted is None for each in lines),
        "faults": [_fault(each, language) for each in intake.faults],
    }


def _line(line: IntakeLine, language: str) -> dict[str, Any]:
    """One difference."""
    titles = {**TITLES, "erkenning": EVENT.into(language)}
    told = line.told.get("interventie") or line.told.get("ervaring") or {}
    return {
        "row": line,
        "fields": ", ".join(titles.get(each, each) for each in line.fields),
        "before": _level(line.told.get("niveau_eerst", ""), language),
        "after": _level(line.told.get("niveau_nu", ""), language),
        "same_name": [f"{databank}: {number}" for databank, number in line.told.get("zelfde_naam", ())],
        "facts": [(TITLES.get(name, name), _words(value)) for name, value in told.items()],
        "events": [
            (each.get("niveau_letterlijk", ""), each.get("datum", ""), each.get("bron_url", ""))
            for each in line.told.get("erkenningen", ())
        ],
    }


def _level(level: str, language: str) -> str:
    """A level by its exact name."""
    return (plain(LEVELS[level].name) if level in LEVELS else NO_LEVEL).into(language)


def _words(value: object) -> str:
    """A value of a file in words."""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return {True: "ja", False: "nee"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _fault(fault: dict[str, Any], language: str) -> dict[str, Any]:
    """What was set apart: where, and why."""
    return {**fault, "words": FAULTS[fault["code"]].into(language)}
