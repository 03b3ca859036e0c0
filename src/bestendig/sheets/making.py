"""A sheet from the data of a place: ask what it needs, word it, write it."""

from pathlib import Path

from bestendig.analyses.opening import Data
from bestendig.errors import RequestError, did_you_mean
from bestendig.language import Text
from bestendig.model.period import Period
from bestendig.model.progress import Progress, Silent
from bestendig.sheets.keeping import Kept, keep
from bestendig.sheets.kinds import Asking, SheetKind, build
from bestendig.sheets.writing import write


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
    sheet = build(_known(kind), Asking(data, period, place, notice))
    follow.step(kind, 0.7)
    return write(sheet, folder, language)


def keep_sheet(
    data: Data,
    kind: str,
    folder: Path,
    *,
    period: Period | None = None,
    place: str = "",
    notice: Text | None = None,
) -> Kept:
    """Make one discussion sheet and keep it in `folder`, in both languages and every format."""
    return keep(build(_known(kind), Asking(data, period, place, notice)), folder)


def write_sheet(
    data: Data,
    kind: str,
    folder: str | Path,
    *,
    language: str = "nl",
    period: str | Period | None = None,
    place: str = "",
) -> tuple[Path, ...]:
    """Write the sheet of that kind (`SheetKind`) to `folder` as HTML, PDF, XLSX, JSON and CSV; the paths."""
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


__all__ = ["SheetKind", "keep_sheet", "make_sheet", "write_sheet"]
