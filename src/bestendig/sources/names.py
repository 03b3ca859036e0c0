"""The numbers that people know, kept encrypted by pseudonym under a second key: for one short task.

Each number is sealed by itself (AES-256-GCM) and bound to its kind and pseudonym, so that none can be moved
to somebody else. Without the key nothing of it can be read; without the data it tells of no help.
"""

import base64
import json
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bestendig.errors import ConfigError
from bestendig.language import Text
from bestendig.sources.keyring import KeyRing
from bestendig.sources.pseudonyms import person_number

PURPOSE, KEY = "namen", "nummers"
"""The ring of the second key: a purpose of its own, so that no law is ever mistaken for it."""
BETWEEN = " / "
"""Stands between the numbers of somebody who had more than one."""
NONCE_BYTES = 12
PRIVATE = 0o600


class EncryptedNames:
    """The names in one file; what is kept is written at once by `write`."""

    def __init__(self, file: Path, keys: Path) -> None:
        self.file = file
        self._cipher = AESGCM(KeyRing(keys, PURPOSE).key(KEY))
        self._kept: dict[str, dict[str, set[str]]] = {}

    def keep(self, kind: str, written: Iterable[tuple[str, str]]) -> None:
        """Keep the number beside each pseudonym; somebody may have several."""
        kept = self._kept.setdefault(kind, {})
        for pseudonym, number in written:
            kept.setdefault(pseudonym, set()).add(person_number(number))

    def write(self) -> None:
        """Put everything that was kept in the file (mode 600), whole or not at all."""
        sealed = {
            kind: {pseudonym: self._seal(kind, pseudonym, numbers) for pseudonym, numbers in kept.items()}
            for kind, kept in sorted(self._kept.items())
        }
        beside = self.file.with_name(f".{self.file.name}.{secrets.token_hex(4)}")
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as stream:
                json.dump(sealed, stream)
                stream.flush()
                os.fsync(stream.fileno())
            beside.replace(self.file)
        finally:
            beside.unlink(missing_ok=True)

    def read(self, kind: str, pseudonyms: Iterable[str] | None = None) -> dict[str, str]:
        """The number beside each pseudonym of a kind (of those asked for); ConfigError for a wrong key."""
        sealed: dict[str, str] = self._stored().get(kind, {})
        wanted = sealed if pseudonyms is None else [each for each in pseudonyms if each in sealed]
        return {pseudonym: self._open(kind, pseudonym, sealed[pseudonym]) for pseudonym in wanted}

    def find(self, kind: str, written: str) -> tuple[str, ...]:
        """The pseudonyms behind a written number: several when two systems use the same number."""
        number = person_number(written)
        return tuple(
            sorted(
                pseudonym
                for pseudonym, known in self.read(kind).items()
                if number in known.split(BETWEEN)
            )
        )  # fmt: skip

    def _stored(self) -> dict[str, dict[str, str]]:
        """What the file holds."""
        with suppress(ValueError, OSError):
            stored: dict[str, dict[str, str]] = json.loads(self.file.read_text("ascii"))
            return stored
        raise _unreadable(self.file)

    def _seal(self, kind: str, pseudonym: str, numbers: set[str]) -> str:
        """The numbers of one person, sealed."""
        nonce = os.urandom(NONCE_BYTES)
        words = BETWEEN.join(sorted(numbers)).encode()
        return base64.b64encode(nonce + self._cipher.encrypt(nonce, words, _bound(kind, pseudonym))).decode()

    def _open(self, kind: str, pseudonym: str, sealed: str) -> str:
        """The numbers of one person."""
        with suppress(InvalidTag, ValueError):
            raw = base64.b64decode(sealed, validate=True)
            nonce, words = raw[:NONCE_BYTES], raw[NONCE_BYTES:]
            return self._cipher.decrypt(nonce, words, _bound(kind, pseudonym)).decode()
        raise _unreadable(self.file)


def _bound(kind: str, pseudonym: str) -> bytes:
    """What a sealed number is bound to."""
    return f"{kind}\x1f{pseudonym}".encode()


def _unreadable(file: Path) -> ConfigError:
    """The error for names that cannot be read: another key, or a damaged file."""
    return ConfigError(
        Text(
            nl="De nummers van deze overdracht zijn niet te lezen.",
            en="The numbers of this handover cannot be read.",
        ),
        Text(
            nl="Is de overdracht gesloten, of is een bestand beschadigd? Begin een nieuwe: "
            "bestendig handover open.",
            en="Is the handover closed, or a file damaged? Begin a new one: bestendig handover open.",
        ),
        where=file.name,
        code="names_unreadable",
    )
