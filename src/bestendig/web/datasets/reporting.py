"""A kept import report as its page shows it: file by file in counts, what was found once over all files."""

from typing import Any

from bestendig.language.writing import number
from bestendig.model.tables import TABLES
from bestendig.web.datasets.incoming import services as incoming
from bestendig.web.datasets.models import DeliveryRow
from bestendig.web.datasets.presenters import called, for_screen, title_of

FATES = ("read", "kept", "set_apart", "withdrawn", "duplicate")
MOST_LINES = 5


def report_view(row: DeliveryRow, language: str) -> dict[str, Any]:
    """The report of a delivery; without labels where it is gone."""
    return {"row": row} | report_words(incoming.report_of(row, language), language)


def report_words(kept: dict[str, Any] | None, language: str) -> dict[str, Any]:
    """The data of a report in words; nothing where there is none."""
    if kept is None:
        return {}
    files = kept["files"]
    return {
        "labels": kept["labels"],
        "title": kept["title"],
        "data_version": kept["data_version"],
        "heads": [kept["labels"][name] for name in FATES],
        "files": [_file(each, language) for each in files],
        "totals": [number(sum(each[name] for each in files), language) for name in FATES],
        "issues": _issues(kept, language),
        "notes": _notes(files, language),
        "rows": [(title_of(table, language), number(n, language)) for table, n in kept["rows"].items()],
        "missing": [for_screen(each, language) for each in kept["missing"]],
        "n_unread": sum(1 for each in files if not each["table"]),
    }


def _file(file: dict[str, Any], language: str) -> dict[str, Any]:
    """One file in counts; one that was not read has none."""
    return {
        "name": called(file["file"]),
        "table": title_of(file["table"], language) if file["table"] else "",
        "counts": [number(file[name], language) if file["table"] else "" for name in FATES],
    }


def _issues(kept: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """Each kind of fault once: how often over all files, and where; what was set apart stands first."""
    found: dict[tuple[str, str, str], list[tuple[str, dict[str, Any]]]] = {}
    told = [(each["file"], issue) for each in kept["files"] for issue in each["issues"]]
    for file, issue in [*told, *(("", issue) for issue in kept["remarks"])]:
        key = (issue["severity"], issue["code"], issue["label"])
        found.setdefault(key, []).append((file, issue))
    ordered = sorted(
        found.values(),
        key=lambda each: (each[0][1]["severity"] == "remark", -sum(i["count"] for _, i in each)),
    )
    return [_issue(each, kept["fates"], language) for each in ordered]


def _issue(each: list[tuple[str, dict[str, Any]]], fates: dict[str, str], language: str) -> dict[str, Any]:
    """One kind of fault over all files."""
    first = each[0][1]
    return {
        "label": first["label"],
        "column": _column(first["table"], first["column"], language),
        "fate": fates[first["severity"]],
        "count": number(sum(issue["count"] for _, issue in each), language),
        "places": [_place(file, issue, language) for file, issue in each if file],
        "hint": for_screen(first["hint"], language),
    }


def _column(table: str, column: str, language: str) -> str:
    """How people call a column of a standard table."""
    columns = TABLES[table].columns if table in TABLES else ()
    return next((each.title.into(language) for each in columns if each.name == column), column)


def _place(file: str, issue: dict[str, Any], language: str) -> str:
    """The file, and the first lines in it."""
    lines = ", ".join(str(line) for line in issue["lines"][:MOST_LINES])
    words = "lines" if language == "en" else "regel"
    return f"{called(file)}, {words} {lines}" if lines else called(file)


def _notes(files: list[dict[str, Any]], language: str) -> list[dict[str, str]]:
    """What is said of files, each thing once, with the files it is said of."""
    found: dict[str, list[str]] = {}
    for file in files:
        for note in file["notes"]:
            found.setdefault(for_screen(note, language), []).append(called(file["file"]))
    return [
        {"words": note, "where": ", ".join(name for name in names if name not in note)}
        for note, names in found.items()
    ]
