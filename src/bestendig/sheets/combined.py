"""Sheets from counts that several vaults added: the same as from data, with what they were added from."""

from pathlib import Path

from bestendig.analyses.counts.combining import Combined
from bestendig.errors import RequestError, did_you_mean
from bestendig.language import Text
from bestendig.sheets.chain import build_chain
from bestendig.sheets.sheet import Sheet, SheetContext
from bestendig.sheets.writing import write

KINDS = ("chain",)


def make_combined(
    combined: Combined,
    kinds: tuple[str, ...],
    folder: Path,
    *,
    language: str = "nl",
    place: str = "",
    notice: Text | None = None,
) -> tuple[Path, ...]:
    """Write the sheets to `folder` in every format; RequestError for one that counts cannot give."""
    for kind in kinds:
        _check(kind)
    context = SheetContext(
        place=place,
        period=None,
        data_version=combined.name,
        software=combined.software,
        coverage=combined.coverage,
        notice=notice,
    )
    return tuple(path for kind in kinds for path in write(_sheet(kind, combined, context), folder, language))


def _sheet(kind: str, combined: Combined, context: SheetContext) -> Sheet:
    """One sheet from released answers."""
    courses = combined.courses
    return build_chain(context, courses.years, courses.durations, courses.endings, courses.chain)


def _check(kind: str) -> None:
    """RequestError for a sheet that is not made of counts."""
    if kind in KINDS:
        return
    names = ", ".join(KINDS)
    raise RequestError(
        Text(nl=f"Dit blad komt niet uit tellingen: {kind}.", en=f"No sheet is made of counts: {kind}."),
        did_you_mean(kind, KINDS) + Text(nl=f" Er zijn: {names}.", en=f" There are: {names}."),
        code="sheet_unknown",
    )
