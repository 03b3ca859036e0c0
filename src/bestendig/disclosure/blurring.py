"""A count with a little chance in it, drawn from who is counted: the same people always give the same chance.

A list of counts that everybody may see stands beside tests of plans that anybody may make up. Rounding alone
leaves an end to every count, and the ends of several together close in on the few who are left over. With
this chance no end is sure: what a count tells of one person more or less is bounded, whatever else is known.
The chance is fixed by a secret of the data folder and by the set of people, so that asking again, or in
another split, gives nothing to average.
"""

import hmac
import os
import secrets
from hashlib import sha256
from math import exp, floor, log
from pathlib import Path

from bestendig.disclosure.locking import lock
from bestendig.errors import StoreError
from bestendig.language import Text

NAME = "vaag.sleutel"
"""The file with the secret, beside the ledger."""
PRIVATE, BYTES = 0o600, 32
WIDTH = 3
"""One person changes how likely an answer is by a factor exp(3 / threshold) at most: 1.35 for ten."""


def secret_in(folder: Path) -> bytes:
    """The secret of a data folder, made the first time; StoreError when it cannot be kept."""
    path = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE), "r+b") as file, lock(file):
            found = file.read()
            if len(found) != BYTES:
                found = secrets.token_bytes(BYTES)
                file.seek(0)
                file.truncate()
                file.write(found)
                file.flush()
                os.fsync(file.fileno())
    except OSError as fault:
        raise _unusable(fault) from None
    return found


def blur(secret: bytes, mark: tuple[int, ...], threshold: int) -> int:
    """How much is added to the count of these people: a whole number around nought, two-sided geometric."""
    digest = hmac.new(secret, repr(mark).encode(), sha256).digest()
    up, down = (_geometric(digest[place : place + 8], threshold) for place in (0, 8))
    return up - down


def _geometric(drawn: bytes, threshold: int) -> int:
    """A whole number from nought up, each next one less likely by the same factor."""
    chance = (int.from_bytes(drawn) + 1) / 2**64
    return floor(log(chance) / log(exp(-WIDTH / threshold)))


def _unusable(fault: OSError) -> StoreError:
    """The error for a secret that cannot be kept: without it nothing is counted for the table."""
    return StoreError(
        Text(
            nl="De sleutel waarmee aantallen vaag worden gemaakt, kan niet worden bewaard.",
            en="The key with which counts are blurred cannot be kept.",
        ),
        Text(
            nl=f"Zorg dat de gegevensmap beschrijfbaar is en dat er ruimte is ({fault.strerror}).",
            en=f"See to it that the data folder can be written and has room ({fault.strerror}).",
        ),
        where=NAME,
        code="secret_unusable",
    )
