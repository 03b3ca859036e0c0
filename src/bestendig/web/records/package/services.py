"""The package made from what runs now."""

from django.utils import timezone

from bestendig.analyses.governance import configuration_of
from bestendig.sheets.governance.doors import DOORS
from bestendig.sheets.governance.writing import zipped_governance
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.datasets.services import vault_folder
from bestendig.web.records.package.selectors import workplace
from bestendig.web.records.rules.services import threshold


def package(seat: Seat, language: str) -> tuple[str, bytes]:
    """The name and the bytes of the package as it is now; that it was taken stands on the trail."""
    made_of = configuration_of(vault_folder(), threshold=threshold())
    commands = {name: door.gives.into(language) for name, door in DOORS.items()}
    record(seat, "package_taken", language)
    name = f"pakket-zorgvuldig-gebruik-{timezone.localdate().isoformat()}.{language}.zip"
    return name, zipped_governance(made_of, commands, language, workplace())
