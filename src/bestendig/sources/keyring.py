"""The key ring (sleutelring): one key per law and purpose, in a folder outside the data."""

import hashlib
import os
import re
import secrets
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from bestendig.errors import ConfigError, NotAllowed
from bestendig.language import Text
from bestendig.sources.pseudonyms import UNSPECIFIED

STAFF = "staff"
"""The key of everybody who works: of the purpose only, not of a law."""
TOGETHER = "together_"
"""So begins the name of the key of people who are linked over laws, under a recorded ground."""
LEARNING = "leren"
"""The usual purpose: to see and learn."""
KEY_BYTES = 32
_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")
_OPEN_TO_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def fingerprint(key: bytes) -> str:
    """Sixteen hexadecimals by which a key is recognised and from which it cannot be found."""
    return hashlib.sha256(b"bestendig key fingerprint\x00" + key).hexdigest()[:16]


@dataclass
class KeyRing:
    """The keys of one purpose. `recorded` are the fingerprints by key name that the data were made with.

    A key that data were made with is never made anew: a lost key would silently break every relationship.
    Opening the ring makes its folder (mode 700); a key is made when it is first asked for (mode 600).
    """

    folder: Path
    purpose: str = LEARNING
    recorded: Mapping[str, str] = field(default_factory=dict)
    _keys: dict[str, bytes] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        _check_name(self.purpose)
        _make_folder(self.folder)

    def key(self, law: str = UNSPECIFIED) -> bytes:
        """The key of a law, or of staff; NotAllowed or ConfigError when it is not the key of the data."""
        if law not in self._keys:
            self._keys[law] = self._found_or_made(_check_name(law))
        return self._keys[law]

    def name(self, law: str) -> str:
        """How the key is called in the manifest: leren/wmo."""
        return f"{self.purpose}/{law}"

    def fingerprints(self) -> dict[str, str]:
        """Fingerprints by name: those recorded and those used, for the manifest of the next data version."""
        used = {self.name(law): fingerprint(key) for law, key in self._keys.items()}
        return {**self.recorded, **used}

    def laws(self) -> tuple[str, ...]:
        """The laws that have a key of this purpose, in order of name; staff and laws together are none."""
        found = (path.stem.partition(".")[2] for path in self.folder.glob(f"{self.purpose}.*.key"))
        return tuple(sorted(law for law in found if law != STAFF and not law.startswith(TOGETHER)))

    def _found_or_made(self, law: str) -> bytes:
        """The key from its file, after all refusals; made when neither file nor data know of it."""
        path = self.folder / f"{self.purpose}.{law}.key"
        recorded = self.recorded.get(self.name(law))
        if not path.exists():
            if recorded:
                raise _is_missing(path)
            _make_key(path)
        key = _read_key(path)
        if recorded and fingerprint(key) != recorded:
            raise _is_another(path)
        return key


def keep_outside(folder: Path, data: Path) -> None:
    """Refuse a key ring inside the data folder: who copies the data must not copy the keys."""
    if folder.resolve().is_relative_to(data.resolve()):
        raise ConfigError(
            Text(nl="De sleutelring ligt in de gegevensmap.", en="The key ring lies in the data folder."),
            Text(nl="Kies een map daarbuiten.", en="Choose a folder outside it."),
            where=str(folder),
            code="key_ring_inside_data",
        )


def _check_name(name: str) -> str:
    """The name, or ConfigError when it could not be a file name."""
    if _NAME.fullmatch(name):
        return name
    raise ConfigError(
        Text(nl="Een wet of doel heeft een onbruikbare naam.", en="A law or purpose has an unusable name."),
        Text(nl="Gebruik kleine letters, zoals wmo.", en="Use lower-case letters, such as wmo."),
        code="key_name",
    )


def _make_folder(folder: Path) -> None:
    """The folder with mode 700; NotAllowed when it is open to others."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _check_closed(folder, "chmod 700")


def _make_key(path: Path) -> None:
    """A new key, whole or not at all: written beside, made durable, then named, never over another."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(file, "w") as stream:
            stream.write(secrets.token_hex(KEY_BYTES) + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        with suppress(FileExistsError):  # another process was first: its key is the key
            os.link(beside, path)
    finally:
        beside.unlink()
    _make_durable(path.parent)


def _make_durable(folder: Path) -> None:
    """Let the new name survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read_key(path: Path) -> bytes:
    """The key in a file; NotAllowed when others can read it, ConfigError when it is damaged."""
    _check_closed(path, "chmod 600")
    with suppress(ValueError):
        key = bytes.fromhex(path.read_text("ascii").strip())
        if len(key) == KEY_BYTES:
            return key
    raise ConfigError(
        Text(nl="Een sleutel is beschadigd.", en="A key is damaged."),
        Text(nl="Zet de sleutel terug uit uw reservekopie.", en="Put the key back from your backup."),
        where=path.name,
        code="key_damaged",
    )


def _check_closed(path: Path, command: str) -> None:
    """Refuse a file or folder that others on this machine can open (POSIX only)."""
    if os.name != "posix" or not path.stat().st_mode & _OPEN_TO_OTHERS:
        return
    raise NotAllowed(
        Text(nl="Anderen kunnen bij de sleutels.", en="Others can reach the keys."),
        Text(
            nl=f"Sluit ze af met '{command}' en bedenk of iemand ze al zag.",
            en=f"Close them with '{command}' and consider whether someone saw them.",
        ),
        where=path.name,
        code="key_open_to_others",
    )


def _is_missing(path: Path) -> ConfigError:
    """The refusal when data were made with a key that is gone."""
    return ConfigError(
        Text(
            nl="De sleutel waarmee deze gegevens zijn gemaakt, ontbreekt.",
            en="The key these data were made with is missing.",
        ),
        Text(
            nl="Zet de sleutel terug uit uw reservekopie; een nieuwe sleutel zou elke relatie breken.",
            en="Put the key back from your backup; a new key would break every relationship.",
        ),
        where=path.name,
        code="key_missing",
    )


def _is_another(path: Path) -> NotAllowed:
    """The refusal when the key is not the one the data were made with."""
    return NotAllowed(
        Text(
            nl="Dit is niet de sleutel waarmee deze gegevens zijn gemaakt.",
            en="This is not the key these data were made with.",
        ),
        Text(
            nl="Gebruik de sleutelring van deze gegevensmap, of begin een nieuwe gegevensmap.",
            en="Use the key ring of this data folder, or begin a new data folder.",
        ),
        where=path.name,
        code="key_differs",
    )
