"""Deliveries, what their files are taken for, reports and versions in words."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.model.seen import Seen
from bestendig.model.table import Table
from bestendig.model.tables import TABLES
from bestendig.web.datasets import services
from bestendig.web.datasets.incoming import services as incoming
from bestendig.web.datasets.kinds import FileKind
from bestendig.web.datasets.models import DeliveryRow, SheetOrder
from bestendig.web.sheets.presenters import KINDS

STATES = {
    "looking": Text(nl="wordt bekeken", en="is being looked at"),
    "open": Text(nl="wacht op u", en="waits for you"),
    "taking": Text(nl="wordt ingelezen", en="is being taken in"),
    "taken": Text(nl="ingelezen", en="taken in"),
    "withdrawn": Text(nl="weggehaald", en="taken away"),
    "forgotten": Text(nl="verlopen: de bestanden zijn gewist", en="lapsed: the files were erased"),
}
BROKEN_OFF = Text(nl="niet afgekomen", en="did not finish")
STEPS = {
    incoming.LOOK: (
        (0.0, Text(nl="Bestanden openen", en="Opening files")),
        (0.3, Text(nl="Kijken welke kolom wat betekent", en="Looking which column means what")),
    ),
    incoming.TAKE: (
        (0.0, Text(nl="Bestanden openen", en="Opening files")),
        (
            0.3,
            Text(
                nl="Regels lezen, en nummers van mensen vervangen door codes",
                en="Reading rows, and replacing the numbers of people by codes",
            ),
        ),
        (
            0.8,
            Text(
                nl="Tabellen maken en nakijken, en de nieuwe versie klaarzetten",
                en="Making and checking tables, and laying the new version ready",
            ),
        ),
    ),
}
WITHOUT_FILE = ("tables",)
"""Steps that are no name of a file."""
HOW = {
    "known": Text(nl="Bekend: zo is dit soort bestand beschreven.", en="Known: so this kind is described."),
    "guess": Text(nl="Geraden. Kijk of het klopt.", en="A guess. See whether it is right."),
    "decided": Text(nl="Zo hebt u het gekozen.", en="So you chose it."),
}
HINTS = {
    "columns_unknown": Text(
        nl="Zeg zelf wat dit bestand is en welke kolom wat betekent, of laat het weg.",
        en="Say yourself what this file is and which column means what, or leave it out.",
    ),
    "columns_missing": Text(
        nl="Staat die kolom er wel in, onder een andere naam? Zeg het zelf. Anders lezen we dit niet.",
        en="Is that column in it under another name? Say so yourself. Otherwise we do not read this.",
    ),
    "header_missing": Text(
        nl="Zet een regel met de namen van de kolommen bovenaan, en lever het opnieuw aan.",
        en="Put a line with the names of the columns on top, and deliver it again.",
    ),
    "one_column": Text(
        nl="Bewaar het bestand als CSV met puntkomma's of als Excel, en lever het opnieuw aan.",
        en="Save the file as CSV with semicolons or as Excel, and deliver it again.",
    ),
}
"""What can be done here about what cannot be read, where the command line says something else."""
COMMANDS = re.compile(r" \((?:--\w+|bestendig[^)]*)\)| (?:met|with) (?:--\w+|bestendig \w+)")
"""What in words of the front desk is about the command line."""
APART = Text(nl="{title}, apart gezet", en="{title}, set apart")


def card_of(row: DeliveryRow, language: str) -> dict[str, Any]:
    """One delivery in a list."""
    is_broken_off = row.state in ("looking", "taking") and not row.is_worked_on
    return {
        "row": row,
        "state": (BROKEN_OFF if is_broken_off else STATES[row.state]).into(language),
        "size": _size(row.n_bytes, language),
    }


def _size(n_bytes: int, language: str) -> str:
    """So many megabytes, or kilobytes for what is small."""
    if n_bytes < 1_000_000:
        return f"{number(max(1, round(n_bytes / 1000)) if n_bytes else 0, language)} kB"
    return f"{number(n_bytes / 1_000_000, language, 1)} MB"


def progress_of(row: DeliveryRow, language: str) -> dict[str, Any]:
    """How far the work on a delivery is: its steps in words, the one that runs, at which file."""
    job = row.job
    if job is None:
        return {"row": row}
    steps = STEPS.get(job.kind, ())
    now = max((nth for nth, (begin, _) in enumerate(steps) if job.share >= begin), default=0)
    return {
        "row": row,
        "job": job,
        "steps": [
            {"words": words.into(language), "is_done": nth < now, "is_now": nth == now}
            for nth, (_, words) in enumerate(steps)
        ],
        "file": "" if job.step in WITHOUT_FILE else called(job.step),
        "is_again": job.n_begun > 1,
    }


def fault_of(row: DeliveryRow, language: str) -> str:
    """Why the last work on a delivery did not succeed; empty where it did."""
    if row.job is None or not row.job.is_over:
        return ""
    return row.job.fault_en if language == "en" else row.job.fault_nl


def proposal_of(row: DeliveryRow, language: str) -> dict[str, Any]:
    """What the files of a delivery are taken for, kind by kind, and what still asks for a person."""
    kinds, is_given = incoming.file_kinds(row), services.consent_given()
    cards = [kind_card(kind, language, is_consent_given=is_given) for kind in kinds]
    return {
        **card_of(row, language),
        "cards": cards,
        "waits": any(card["waits"] for card in cards),
        "can_read": any(card["n_read"] and not card["waits"] for card in cards),
        "n_read": sum(card["n_read"] for card in cards if not card["waits"]),
        "grounds": services.grounds() if any(kind.seen.is_list for kind in kinds) else [],
        "fault": fault_of(row, language),
    }


def kind_card(kind: FileKind, language: str, *, is_consent_given: bool) -> dict[str, Any]:
    """One kind of files: what it is taken for, which column means what, what is not read."""
    table = TABLES.get(kind.table)
    is_read = bool(kind.read) and table is not None
    columns = _columns(kind, table, language) if table and is_read else []
    read = {each["header"] for each in columns}
    hint = HINTS.get(kind.seen.code, kind.seen.hint)
    return {
        "nth": kind.nth,
        "files": [
            {"key": each.name, "name": called(each.name), "is_read": each in kind.read}
            for each in kind.tables
        ],
        "names": _names(kind.tables, language),
        "n_read": len(kind.read) if is_read else 0,
        "rows": number(sum(each.rows for each in kind.tables), language),
        "title": table.title.into(language) if table else "",
        "row": table.row.into(language) if table else "",
        "how": HOW[_how(kind)].into(language),
        "is_guess": _how(kind) == "guess",
        "columns": columns,
        "unread": [] if kind.seen.is_list else _unread(kind, read) if is_read else [],
        "never_read": list(kind.seen.never_read),
        "waits": kind.needs_consent and not is_consent_given and is_read,
        "is_list": kind.seen.is_list,
        "is_list_used": kind.seen.is_list and not kind.decisions,
        "refusal": "" if is_read or not kind.seen.refusal else kind.seen.refusal.into(language),
        "hint": hint.into(language) if hint else "",
        "is_left_out": table is not None and not kind.read,
        "can_change": kind.can_be_mapped or is_read or kind.seen.is_list,
        "can_map": kind.can_be_mapped,
        "other_profiles": [
            each for each in kind.seen.profiles if kind.is_decided or each != kind.seen.profile
        ],
    }


def _how(kind: FileKind) -> str:
    """Whether it is known, a guess, or decided by a person."""
    return "decided" if kind.is_decided else "known" if kind.seen.profile else "guess"


def _names(tables: tuple[Seen, ...], language: str) -> str:
    """The names of the files of a kind, the first three and how many more."""
    names = ", ".join(called(each.name) for each in tables[:3])
    if len(tables) <= 3:
        return names
    more = Text(nl=" en nog {n}", en=" and {n} more").filled(n=len(tables) - 3)
    return names + more.into(language)


def _columns(kind: FileKind, table: Table, language: str) -> list[dict[str, str]]:
    """Which column of the table comes from which header, or holds the same for every row."""
    chosen = kind.decision(kind.read[0]).columns or kind.seen.columns
    constants = kind.seen.constants if table.name == kind.seen.table else {}
    why = kind.seen.why if not kind.is_decided else {}
    return [
        {
            "title": column.title.into(language),
            "header": chosen.get(column.name, ""),
            "constant": constants.get(column.name, "") if column.name not in chosen else "",
            "why": why[column.name].into(language) if column.name in why else "",
        }
        for column in table.columns
        if column.name in chosen or column.name in constants
    ]


def _unread(kind: FileKind, read: set[str]) -> list[str]:
    """The headers of which nothing is read, but for those that never are."""
    return [each for each in kind.seen.headers if each not in read and each not in kind.seen.never_read]


def table_choices(kind: FileKind, language: str) -> list[dict[str, Any]]:
    """The standard tables that a file can be."""
    return [
        {"name": each.name, "title": each.title.into(language), "row": each.row.into(language)}
        for each in TABLES.values()
        if not each.is_internal
    ]


def for_screen(words: str, language: str) -> str:
    """Words of the front desk without what only the command line knows, tables called as people call them."""
    said = COMMANDS.sub("", words)
    for table in TABLES.values():
        said = re.sub(rf"\b{table.name}\b", table.title.into(language), said)
    return said


def called(name: str) -> str:
    """How people call a table of a file: a sheet of a workbook and a file in an archive stand behind it."""
    return name.replace("!", " › ")


def title_of(table: str, language: str) -> str:
    """How people call a stored table."""
    if table in TABLES:
        return TABLES[table].title.into(language)
    whole = table.removesuffix("_apart")
    return APART.filled(title=TABLES[whole].title.into(language)).into(language) if whole in TABLES else table


def version_views(language: str, taken: Mapping[str, DeliveryRow] | None = None) -> list[dict[str, Any]]:
    """The data versions in words, the newest first; `taken` are the deliveries by the version they made."""
    return [
        {
            "id": each.id,
            "number": int(each.id.partition("-")[0]),
            "is_current": each.is_current,
            "is_whole": each.is_whole,
            "taken": (taken or {}).get(each.id),
            "day": each.delivered_on,
            "n_erased": each.n_erased,
            "n_files": len({delivery.file.partition("!")[0] for delivery in each.deliveries}),
            "files": [
                {
                    "name": called(delivery.file),
                    "table": title_of(delivery.table, language),
                    "rows": number(delivery.rows, language),
                    "day": delivery.delivered_on,
                }
                for delivery in each.deliveries
            ],
            "rows": [(title_of(table, language), number(n, language)) for table, n in each.rows],
        }
        for each in services.versions()
    ]


def home_of(deliveries: Iterable[DeliveryRow], language: str) -> dict[str, Any]:
    """What the data hold now, and the deliveries that wait or are over."""
    cards = [card_of(row, language) for row in deliveries]
    current = next((each for each in version_views(language) if each["is_current"]), None)
    return {
        "waiting": [card for card in cards if not card["row"].is_over],
        "over": [card for card in cards if card["row"].is_over],
        "current": current,
        "consent": services.consent_given(),
    }


def order_view(order: SheetOrder, language: str) -> dict[str, Any]:
    """What came of each kind of sheet that was asked for."""
    made = [
        {
            "words": KINDS[kind].into(language),
            "sheet": order.made.get(kind, {}).get("sheet"),
            "why": for_screen(order.made.get(kind, {}).get("en" if language == "en" else "nl", ""), language),
        }
        for kind in order.kinds
    ]
    return {"order": order, "made": made, "is_over": order.job is None or order.job.is_over}
