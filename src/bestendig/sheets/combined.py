"""Sheets from counts that several vaults added: the same as from data, with what they were added from."""

from dataclasses import replace
from pathlib import Path

from bestendig.analyses.counts.combining import Combined
from bestendig.analyses.counts.questions import SHEETS
from bestendig.errors import RequestError, did_you_mean
from bestendig.language import Text
from bestendig.sheets.chain import build_chain
from bestendig.sheets.keeping import Kept, keep
from bestendig.sheets.organisational import build_organisational
from bestendig.sheets.policy import build_policy
from bestendig.sheets.relational import build_relational
from bestendig.sheets.sheet import Sheet, SheetContext
from bestendig.sheets.writing import write

KINDS = SHEETS


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
    sheets = _sheets(combined, kinds, place, notice)
    return tuple(path for sheet in sheets for path in write(sheet, folder, language))


def keep_combined(
    combined: Combined,
    kinds: tuple[str, ...],
    folder: Path,
    *,
    place: str = "",
    notice: Text | None = None,
) -> tuple[Kept, ...]:
    """Keep the sheets in `folder`, in both languages and every format; one for each of `kinds`, in order."""
    return tuple(keep(sheet, folder) for sheet in _sheets(combined, kinds, place, notice))


def _sheets(combined: Combined, kinds: tuple[str, ...], place: str, notice: Text | None) -> tuple[Sheet, ...]:
    """The sheets of those kinds; RequestError for one that was not counted for."""
    for kind in kinds:
        _check(kind, combined.agreed.sheets)
    context = SheetContext(
        place=place,
        period=combined.period,
        data_version=combined.name,
        software=combined.software,
        coverage=combined.coverage,
        notice=notice,
    )
    return tuple(_sheet(kind, combined, context) for kind in kinds)


def _sheet(kind: str, combined: Combined, context: SheetContext) -> Sheet:
    """One sheet from released answers."""
    courses, answers = combined.courses, combined.answers
    if kind == "relational":
        return build_relational(context, answers, courses.durations)
    if kind == "organisational":
        return build_organisational(context, answers)
    if kind == "policy":
        return build_policy(context, answers, courses.durations)
    return build_chain(
        replace(context, period=None), courses.years, courses.durations, courses.endings, courses.chain
    )


def _check(kind: str, agreed: tuple[str, ...]) -> None:
    """RequestError for a sheet that was not counted for."""
    if kind in agreed:
        return
    names = ", ".join(agreed)
    raise RequestError(
        Text(nl=f"Dit blad komt niet uit tellingen: {kind}.", en=f"No sheet is made of counts: {kind}."),
        did_you_mean(kind, agreed) + Text(nl=f" Er zijn: {names}.", en=f" There are: {names}."),
        code="sheet_unknown",
    )
