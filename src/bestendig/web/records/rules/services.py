"""The rules that hold here, and the one that can be made stricter."""

from pathlib import Path

from django.conf import settings
from django.db import transaction

from bestendig.analyses.governance import Configuration, configuration_of
from bestendig.analyses.small_numbers import MOST, kept_threshold, raise_threshold
from bestendig.sheets.governance.keeping import RULE_WORDS
from bestendig.sheets.governance.papers.register import LAW_WORDS
from bestendig.sheets.governance.promises import PROMISES
from bestendig.web.accounts.seat import Seat
from bestendig.web.audit.services import record
from bestendig.web.datasets.services import vault_folder

__all__ = ["LAW_WORDS", "MOST", "PROMISES", "RULE_WORDS", "Configuration"]


def threshold() -> int:
    """Residents behind a figure at least."""
    return kept_threshold(_folder())


def in_force() -> Configuration:
    """What holds for the data here."""
    return configuration_of(vault_folder(), threshold=threshold())


@transaction.atomic
def make_stricter(seat: Seat, wanted: int) -> None:
    """A higher threshold, from the next figure on; what lies on the table stays as it was released."""
    record(seat, "threshold_raised", str(wanted))
    raise_threshold(_folder(), wanted)


def _folder() -> Path:
    """The folder of the workplace."""
    found: Path = settings.CONFIGURATION.folder
    return found
