"""The key of one party for one round: made once, used once, then thrown away.

Used twice, the difference of two files would show what changed in between.
"""

import os
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from bestendig.errors import NotAllowed, RequestError
from bestendig.language import Text

FOLDER = "rounds"
OPEN_TO_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_ID = re.compile(r"[0-9a-f]{16}")
_PUBLIC = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class RoundKey:
    """The private key of a party in a round."""

    party: str
    private: X25519PrivateKey = field(repr=False)

    @property
    def public(self) -> str:
        """The public key in hexadecimals."""
        return self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def make_key(folder: Path, round_id: str, party: str) -> RoundKey:
    """A new key in the key ring's folder (mode 600); NotAllowed when this vault made one for the round."""
    path = _path(folder, round_id)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    key = RoundKey(party, X25519PrivateKey.generate())
    raw = key.private.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise _made_before() from None
    with os.fdopen(file, "w") as stream:
        stream.write(f"{raw.hex()}\n")
        stream.flush()
        os.fsync(stream.fileno())
    return key


def read_key(folder: Path, round_id: str, party: str) -> RoundKey:
    """The key of this vault for the round; NotAllowed when it was used or others can read it."""
    path = _path(folder, round_id)
    if not path.exists():
        raise _is_gone()
    if os.name == "posix" and path.stat().st_mode & OPEN_TO_OTHERS:
        raise NotAllowed(
            Text(nl="Anderen kunnen bij de sleutel van deze ronde.", en="Others can reach this round's key."),
            Text(nl="Begin een nieuwe ronde.", en="Begin a new round."),
            code="key_open_to_others",
        )
    raw = path.read_text("ascii").strip()
    if not raw:
        raise _is_gone()
    return RoundKey(party, X25519PrivateKey.from_private_bytes(bytes.fromhex(raw)))


def has_key(folder: Path, round_id: str) -> bool:
    """Whether this vault made a key for the round, used or not."""
    return _path(folder, round_id).exists()


def was_used(folder: Path, round_id: str) -> bool:
    """Whether this vault made a key for the round and threw it away."""
    path = _path(folder, round_id)
    return path.exists() and not path.read_bytes().strip()


def is_public_key(written: str) -> bool:
    """Whether a secret can be shared with this key: a point of small order gives everybody the same."""
    if not _PUBLIC.fullmatch(written):
        return False
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(bytes.fromhex(written)))
    except ValueError:
        return False
    return True


def discard_key(folder: Path, round_id: str) -> None:
    """Empty the key's file and keep it, so that this vault cannot make a second key for the round."""
    with _path(folder, round_id).open("r+b") as file:
        length = file.seek(0, os.SEEK_END)
        file.seek(0)
        file.write(bytes(length))
        file.flush()
        os.fsync(file.fileno())
        file.truncate(0)
        os.fsync(file.fileno())


def _path(folder: Path, round_id: str) -> Path:
    """The file of the key; a round cannot lead out of the folder."""
    if not _ID.fullmatch(round_id):
        raise RequestError(
            Text(nl="Deze ronde heeft geen geldig nummer.", en="This round has no valid number."),
            Text(nl="Maak de ronde met bestendig counts round.", en="Make it with bestendig counts round."),
            code="round_damaged",
        )
    return folder / FOLDER / f"{round_id}.key"


def _made_before() -> NotAllowed:
    """The refusal of a second key for one round."""
    return NotAllowed(
        Text(
            nl="Deze kluis maakte al een sleutel voor deze ronde.",
            en="This vault already made a key for this round.",
        ),
        Text(nl="Gebruik die, of begin een nieuwe ronde.", en="Use that one, or begin a new round."),
        code="round_key_exists",
    )


def _is_gone() -> NotAllowed:
    """The refusal when the key is not there or was used."""
    return NotAllowed(
        Text(
            nl="Er is geen sleutel voor deze ronde, of hij is al gebruikt.",
            en="There is no key for this round, or it was used already.",
        ),
        Text(
            nl="Een sleutel werkt één keer: het verschil tussen twee bestanden zou iets verraden. Maak een "
            "sleutel "
            "met bestendig counts key, of begin een nieuwe ronde.",
            en="A key works once: the difference of two files would tell something. Make a key with "
            "bestendig "
            "counts key, or begin a new round.",
        ),
        code="round_key_used",
    )
