"""The stricter threshold that a workplace chose, kept beside its other things: it only ever rises."""

import json
from pathlib import Path

from bestendig.disclosure import DEFAULT
from bestendig.errors import NotAllowed, RequestError, StoreError
from bestendig.language import Text
from bestendig.store import Disk
from bestendig.store.failures import in_words

FILE = "regels.json"
MOST = 100
"""Above this hardly anything could be shown: a slip of the finger."""


def kept_threshold(folder: Path) -> int:
    """Residents behind a figure at least: that of the house, or the stricter one of this workplace.

    StoreError where it cannot be read: then nothing is opened, rather than with a looser rule.
    """
    path = folder / FILE
    with in_words(FILE):
        if not path.exists():
            return DEFAULT.threshold
        written = path.read_bytes()
    try:
        return max(DEFAULT.threshold, int(json.loads(written)["threshold"]))
    except (ValueError, KeyError, TypeError):
        raise _unreadable() from None


def raise_threshold(folder: Path, threshold: int) -> None:
    """Keep a stricter threshold; NotAllowed for a looser one, RequestError for one that cannot be meant."""
    now = kept_threshold(folder)
    if threshold < now:
        raise NotAllowed(
            Text(
                nl="De regel voor kleine aantallen wordt nooit losser.", en="The rule never becomes looser."
            ),
            Text(nl=f"Nu is het {now}; hoger mag.", en=f"Now it is {now}; higher is allowed."),
            code="threshold_looser",
        )
    if threshold > MOST:
        raise RequestError(
            Text(nl="Dan is bijna niets meer te tonen.", en="Then hardly anything can be shown."),
            Text(nl=f"Kies ten hoogste {MOST}.", en=f"Choose {MOST} at most."),
            code="threshold_too_high",
        )
    with in_words(FILE):
        disk = Disk()
        disk.make_folder(folder)
        disk.replace(folder / FILE, json.dumps({"threshold": threshold}).encode())


def _unreadable() -> StoreError:
    """The file was changed by hand."""
    return StoreError(
        Text(
            nl="De regel voor kleine aantallen is niet te lezen.",
            en="The rule for small numbers cannot be read.",
        ),
        Text(nl="Zet regels.json terug uit een reservekopie.", en="Restore regels.json from a backup."),
        where=FILE,
        code="threshold_unreadable",
    )
