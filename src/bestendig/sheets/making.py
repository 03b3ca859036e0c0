"""A sheet from the data of a place: ask what it needs, word it, write it."""

from enum import StrEnum
from pathlib import Path

from bestendig.analyses.coverage import coverage_of
from bestendig.analyses.gathering import contracts_answers, relational_answers, usual_period
from bestendig.analyses.intake.reporting import software
from bestendig.analyses.opening import Data
from bestendig.errors import RequestError, did_you_mean
from bestendig.language import Text
from bestendig.model.period import Period
from bestendig.model.progress import Progress, Silent
from bestendig.sheets.contracts import build_contracts
from bestendig.sheets.relational import build_relational
from bestendig.sheets.sheet import Sheet, SheetContext
from bestendig.sheets.writing import write


class SheetKind(StrEnum):
    """The discussion sheets that there are."""

    contracts = "contracts"
    relational = "relational"


def make_sheet(
    data: Data,
    kind: str,
    folder: Path,
    *,
    language: str = "nl",
    period: Period | None = None,
    place: str = "",
    notice: Text | None = None,
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Write one discussion sheet to `folder` in every format; the paths written.

    RequestError when the data lack what the sheet is made of.
    """
    follow = progress or Silent()
    follow.step(kind, 0.1)
    sheet = (
        _relational(data, period, place, notice)
        if kind == "relational"
        else _contracts(data, period, place, notice)
    )
    follow.step(kind, 0.7)
    return write(sheet, folder, language)


def write_sheet(
    data: Data,
    kind: str,
    folder: str | Path,
    *,
    language: str = "nl",
    period: str | Period | None = None,
    place: str = "",
) -> tuple[Path, ...]:
    """Write the sheet `contracts` or `relational` to `folder` as HTML, PDF, XLSX, JSON and CSV; the paths."""
    span = Period.parse(period) if isinstance(period, str) else period
    return make_sheet(data, _known(kind), Path(folder), language=language, period=span, place=place)


def _known(kind: str) -> SheetKind:
    """The kind of that name; RequestError when there is none."""
    if kind in set(SheetKind):
        return SheetKind(kind)
    names = ", ".join(SheetKind)
    raise RequestError(
        Text(nl=f"Onbekend gespreksblad: {kind}.", en=f"Unknown sheet: {kind}."),
        did_you_mean(kind, SheetKind) + Text(nl=f" Er zijn: {names}.", en=f" There are: {names}."),
        code="sheet_unknown",
    )


def _relational(data: Data, period: Period | None, place: str, notice: Text | None) -> Sheet:
    """The relational sheet over the period, or over the last whole year of contacts."""
    span = period or usual_period(data, "contacts")
    context = _context(data, span, place, notice, ("contacts",))
    return build_relational(context, relational_answers(data, span))


def _contracts(data: Data, period: Period | None, place: str, notice: Text | None) -> Sheet:
    """The contracts sheet over the period, or over the last whole year of care episodes."""
    span = period or usual_period(data, "care_episodes")
    context = _context(data, span, place, notice, ("care_episodes", "contracts"))
    return build_contracts(context, contracts_answers(data, span))


def _context(
    data: Data, period: Period, place: str, notice: Text | None, tables: tuple[str, ...]
) -> SheetContext:
    """Where and when the sheet is about, and what it rests on."""
    return SheetContext(
        place=place,
        period=period,
        data_version=data.version.id,
        software=software(),
        coverage=coverage_of(data.manifest, tables),
        notice=notice,
    )
