"""Masks that cancel: each pair of parties adds and subtracts the same noise, so that only the sum is left.

Bonawitz and others (2017), without dropout: every party of the round must hand in its file. The noise of a
pair comes from a secret that only the two can compute (X25519), bound to everything that was agreed (HKDF),
stretched by ChaCha20. Modulo 2^128 a masked cell is uniform, whatever it hides.
"""

from collections.abc import Iterator, Sequence

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bestendig.disclosure.rounds.keys import RoundKey
from bestendig.model.round import Round

WIDTH = 16
"""Bytes of a cell."""
MODULUS = 1 << (8 * WIDTH)
NONCE = bytes(16)
"""Fixed: every pair and round has a key of its own, which is used for one stream."""


def mask(cells: Sequence[int], key: RoundKey, agreed: Round) -> tuple[int, ...]:
    """The cells plus the noise shared with each of the other parties, modulo 2^128."""
    masked = [cell % MODULUS for cell in cells]
    for other in agreed.parties:
        if other != key.party:
            sign = 1 if key.party < other else -1
            noise = _noise(_secret(key, other, agreed), len(cells))
            masked = [cell + sign * each for cell, each in zip(masked, noise, strict=True)]
    return tuple(cell % MODULUS for cell in masked)


def _secret(key: RoundKey, other: str, agreed: Round) -> bytes:
    """The key of the noise of two parties in this round."""
    public = X25519PublicKey.from_public_bytes(bytes.fromhex(agreed.keys[other]))
    pair = "\x00".join(sorted((key.party, other))).encode()
    derive = HKDF(SHA256(), 32, salt=agreed.digest, info=b"bestendig counts mask 1\x00" + pair)
    return derive.derive(key.private.exchange(public))


def _noise(secret: bytes, n_cells: int) -> Iterator[int]:
    """So many uniform whole numbers below 2^128."""
    stream = Cipher(ChaCha20(secret, NONCE), mode=None).encryptor().update(bytes(WIDTH * n_cells))
    return (int.from_bytes(stream[place : place + WIDTH], "little") for place in range(0, len(stream), WIDTH))
