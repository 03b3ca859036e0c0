"""A lock on an open file, let go by the system when the process ends however it ends."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    @contextmanager
    def lock(file: BinaryIO) -> Iterator[None]:
        """Hold the file alone (Windows)."""
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        try:
            yield
        finally:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    @contextmanager
    def lock(file: BinaryIO) -> Iterator[None]:
        """Hold the file alone (everywhere else)."""
        fcntl.flock(file, fcntl.LOCK_EX)
        try:
            yield
        finally:
            fcntl.flock(file, fcntl.LOCK_UN)
