"""A folder of texts of which is known what belongs together, as trials of finding again."""

import json
from collections.abc import Iterator
from csv import DictReader
from pathlib import Path
from typing import Any

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.model.trials import Trial, Tried

QUOTES, STATEMENTS = "knelpunten_citaten.jsonl", "knelpunten.jsonl"
QUESTIONS, ASKED = "faq_isociaaldomein.jsonl", "kennisvragen.jsonl"
INTERVENTIONS = "interventions.csv"
Row = dict[str, Any]


def read_trials(folder: Path) -> tuple[Trial, ...]:
    """The trials for which the files are there; InputError where none are."""
    quotes, statements = _lines(folder / QUOTES), _lines(folder / STATEMENTS)
    found = [
        _alike("quotes", quotes, statements),
        _alike("reworded", statements, []),
        _answered(_lines(folder / QUESTIONS)),
        _interventions(_lines(folder / ASKED), _table(folder)),
    ]
    trials = tuple(each for each in found if each.tried)
    if not trials:
        raise InputError(
            Text(nl="In deze map staan geen proefteksten.", en="No texts to try in this folder."),
            Text(nl=f"Nodig is bijvoorbeeld {STATEMENTS}.", en=f"For example {STATEMENTS} is needed."),
        )
    return trials


def _alike(name: str, asked: list[Row], others: list[Row]) -> Trial:
    """Each text against all others: those of the same problem should come back."""
    rows = [*asked, *others]
    texts = {row["id"]: row["tekst"] for row in rows}
    tried = [
        Tried(row["tekst"], frozenset(same), row["groep"], row["id"])
        for row in asked
        if (same := {each["id"] for each in rows if each["groep"] == row["groep"] != ""} - {row["id"]})
    ]
    return Trial(name, texts, tuple(tried))


def _answered(rows: list[Row]) -> Trial:
    """Each question against all answers."""
    texts = {row["id"]: row["antwoord"] for row in rows}
    return Trial(
        "answers", texts, tuple(Tried(row["vraag"], frozenset({row["id"]}), row["id"]) for row in rows)
    )


def _interventions(asked: list[Row], rows: list[Row]) -> Trial:
    """Each question of a policy officer against what is known of interventions."""
    told: dict[str, list[str]] = {}
    for row in rows:
        told.setdefault(row["naam"], [row["naam"]]).extend([row["doelgroep_kort"], row["thema"]])
    texts = {name: " ".join(dict.fromkeys(parts)) for name, parts in told.items()}
    tried = [Tried(row["vraag"], frozenset(row["relevant"]) & texts.keys(), row["id"]) for row in asked]
    return Trial("interventions", texts, tuple(each for each in tried if each.wanted))


def _lines(path: Path) -> list[Row]:
    """One object a line; nothing for a file that is not there."""
    return list(_objects(path)) if path.is_file() else []


def _objects(path: Path) -> Iterator[Row]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            yield json.loads(line)
        except ValueError:
            raise InputError(
                Text(nl="Deze regel is geen JSON.", en="This line is no JSON."),
                Text(nl="Geef één object per regel.", en="Give one object a line."),
                where=f"{path.name}:{number}",
            ) from None


def _table(folder: Path) -> list[Row]:
    """The interventions, beside the texts or in the folder of reference beside theirs."""
    places = (folder / INTERVENTIONS, folder.parent / "reference" / INTERVENTIONS)
    found = next((each for each in places if each.is_file()), None)
    return list(DictReader(found.read_text(encoding="utf-8-sig").splitlines())) if found else []
