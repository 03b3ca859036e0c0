"""Rounds: the exit for counts that several vaults add. One file by itself is noise; only the sum can be read.

No counting may enter: vectors of whole numbers come in and leave masked.
"""

from bestendig.disclosure.rounds.adding import add_up
from bestendig.disclosure.rounds.keys import (
    RoundKey,
    discard_key,
    has_key,
    is_public_key,
    make_key,
    read_key,
    was_used,
)
from bestendig.disclosure.rounds.masks import mask

__all__ = [
    "RoundKey",
    "add_up",
    "discard_key",
    "has_key",
    "is_public_key",
    "make_key",
    "mask",
    "read_key",
    "was_used",
]
