"""The import report as a page and as JSON: per file what was read and kept, what was not, how to mend it."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bestendig.language import LANGUAGES, Text
from bestendig.language.writing import number
from bestendig.model.issue import FileReport, ImportReport, Issue
from bestendig.sheets.words.importing import ALL_KEPT, LABELS, NOTHING_KEPT, SEVERITIES, TITLE
from bestendig.sheets.words.printable import clean_data
from bestendig.sheets.writers.html import page
from bestendig.sheets.writers.view import View, said
from bestendig.sheets.writing import put

FILE_NAME = Text(nl="importverslag", en="import-report")
FATES = ("kept", "set_apart", "withdrawn", "duplicate")
FORMAT = "bestendig-import-report/1"


def write_import_report(report: ImportReport, folder: Path, language: str) -> Path:
    """The page with the report; beside it the same as JSON, for machines."""
    stem = FILE_NAME.into(language)
    put(folder / f"{stem}.json", report_json(report, language).encode("utf-8"))
    return put(folder / f"{stem}.html", report_html(report, language).encode("utf-8"))


def keep_report(report: ImportReport, folder: Path) -> None:
    """Keep the report in both languages: as a page, and as data."""
    for language in LANGUAGES:
        put(folder / f"verslag.{language}.html", report_html(report, language).encode("utf-8"))
        put(folder / f"verslag.{language}.json", report_json(report, language).encode("utf-8"))


def kept_report(folder: Path, language: str) -> View | None:
    """The data of a kept report with its labels; None where it is gone."""
    path = folder / f"verslag.{language}.json"
    return _with_words(path.read_text("utf-8"), language) if path.exists() else None


def report_data(report: ImportReport, language: str) -> View:
    """The data of a report with its labels."""
    return _with_words(report_json(report, language), language)


def _with_words(written: str, language: str) -> View:
    """The data of a report with the labels of the page."""
    found: View = json.loads(written)
    labels = {name: text.into(language) for name, text in LABELS.items()}
    fates = {name: text.into(language) for name, text in SEVERITIES.items()}
    return found | {"labels": labels, "fates": fates}


def report_html(report: ImportReport, language: str) -> str:
    """The report as a page that needs nothing else."""
    return page("import_report.html.jinja", clean_data(report_view(report, language)))


def report_json(report: ImportReport, language: str) -> str:
    """The report as JSON: counts, codes, words and first line numbers; never a value from a file."""
    written: dict[str, Any] = {
        "format": FORMAT,
        "title": _title(report).into(language),
        "data_version": report.data_version,
        "read": report.read,
        "kept": report.kept,
        "files": [_file_data(file, language) for file in report.files],
        "remarks": [_issue_data(issue, language) for issue in report.remarks],
        "rows": dict(sorted(report.rows.items())),
        "missing": said(report.missing, language),
    }
    return json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def report_view(report: ImportReport, language: str) -> View:
    """Everything that stands on the page."""
    return {
        "lang": language,
        "labels": {name: text.into(language) for name, text in LABELS.items()},
        "title": _title(report).into(language),
        "data_version": report.data_version,
        "totals": _totals(report.files, language),
        "files": [_file(file, language) for file in report.files],
        "remarks": [_issue(issue, language) for issue in report.remarks],
        "rows": [(table, number(n, language)) for table, n in sorted(report.rows.items())],
        "missing": said(report.missing, language),
    }


def _title(report: ImportReport) -> Text:
    """The finding: how many of the rows were kept."""
    if report.kept == 0:
        return NOTHING_KEPT
    words = ALL_KEPT if report.kept == report.read else TITLE
    return Text(
        nl=words.nl.format(kept=number(report.kept, "nl"), read=number(report.read, "nl")),
        en=words.en.format(kept=number(report.kept, "en"), read=number(report.read, "en")),
    )


def _totals(files: Iterable[FileReport], language: str) -> list[tuple[str, str]]:
    """How many rows were read and what became of them."""
    counted = list(files)
    return [
        (number(sum(getattr(file, name) for file in counted), language), LABELS[name].into(language))
        for name in ("read", *FATES)
    ]


def _file(file: FileReport, language: str) -> View:
    """One file."""
    return {
        "name": file.file,
        "table": file.table,
        "profile": file.profile,
        "fingerprint": file.content_hash[:12],
        "totals": _totals([file], language),
        "is_refused": file.is_refused,
        "issues": [_issue(issue, language) for issue in file.issues],
        "notes": said(file.notes, language),
    }


def _issue(issue: Issue, language: str) -> View:
    """One reason with its count, first lines and repair."""
    return {
        "label": issue.label.into(language),
        "code": issue.code,
        "fate": SEVERITIES[issue.severity].into(language),
        "column": issue.column,
        "count": number(issue.count, language),
        "lines": ", ".join(str(line) for line in issue.lines),
        "hint": issue.hint.into(language),
    }


def _file_data(file: FileReport, language: str) -> dict[str, Any]:
    """One file for machines."""
    named = {"file": file.file, "table": file.table, "profile": file.profile, "sha256": file.content_hash}
    counts = {name: getattr(file, name) for name in ("read", *FATES)}
    return {
        **named,
        **counts,
        "refused": file.is_refused,
        "issues": [_issue_data(issue, language) for issue in file.issues],
        "notes": said(file.notes, language),
    }


def _issue_data(issue: Issue, language: str) -> dict[str, Any]:
    """One reason for machines."""
    return {
        "code": issue.code,
        "severity": issue.severity,
        "table": issue.table,
        "column": issue.column,
        "count": issue.count,
        "label": issue.label.into(language),
        "hint": issue.hint.into(language),
        "lines": list(issue.lines),
    }
