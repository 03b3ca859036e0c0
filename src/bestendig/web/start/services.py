"""What the first page asks: the words of kept sheets, and which data version counts."""

from dataclasses import dataclass

from bestendig.analyses.versioning import VersionSeen, versions_of
from bestendig.sheets.relational import NOTHING_YET
from bestendig.web.datasets.services import vault_folder
from bestendig.web.sheets.models import TableSheet
from bestendig.web.sheets.services import kept_of


@dataclass(frozen=True, slots=True)
class Told:
    """What one sheet says, each sentence as it stands there."""

    sheet: TableSheet
    stays: tuple[str, ...]
    wavers: tuple[str, ...]


def told_by(sheet: TableSheet, language: str) -> Told:
    """What a sheet says of what stays and wavers; that there are too few data is no news."""
    view = kept_of(sheet).view(language)
    nothing = NOTHING_YET.into(language)
    return Told(sheet, tuple(each for each in view["stays"] if each != nothing), tuple(view["wavers"]))


def version_now() -> VersionSeen | None:
    """The data version that counts here; None where nothing was taken in yet."""
    return next((each for each in versions_of(vault_folder()) if each.is_current), None)
