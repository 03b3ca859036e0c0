"""The bytes of a file as such: its hash, its first bytes, a fresh place beside it."""

import hashlib
import tempfile
from pathlib import Path

HEAD_BYTES = 4_096
CHUNK = 1 << 20


def hash_of(path: Path) -> str:
    """SHA-256 of the file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def head_of(path: Path) -> bytes:
    """The first bytes, enough to recognise the kind of file."""
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)


def holds(path: Path, words: bytes) -> bool:
    """Whether these bytes occur in the file."""
    tail = b""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            if words in tail + chunk:
                return True
            tail = chunk[-len(words) :]
    return False


def new_file(folder: Path, suffix: str) -> Path:
    """An empty file under a name that nothing else has and that tells nothing about its contents."""
    with tempfile.NamedTemporaryFile(suffix=suffix, dir=folder, delete=False) as file:
        return Path(file.name)
