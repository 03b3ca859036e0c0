"""A private folder for temporary files of one engine; what a killed process left is removed by the next."""

import shutil
import tempfile
from pathlib import Path

from bestendig.store.failures import in_words
from bestendig.store.lock import FileLock

PREFIX = "bestendig-work-"
IN_USE = "in-use"


class Workplace:
    """A folder that only this user can read, locked while its process lives."""

    def __init__(self, parent: Path | None = None) -> None:
        place = Path(parent or tempfile.gettempdir())
        with in_words(place.name):
            place.mkdir(parents=True, exist_ok=True)
            self.path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place)).resolve()
            self._lock = FileLock(self.path / IN_USE)
            self._lock.take()
        _clear_left_overs(place)
        self._n = 0

    def name(self, stem: str) -> str:
        """A name that was not given before: stem_1, stem_2."""
        self._n += 1
        return f"{stem}_{self._n}"

    def file(self, stem: str) -> Path:
        """A path in the folder that was not given before."""
        return self.path / f"{self.name(stem)}.parquet"

    def clear(self) -> None:
        """Remove the folder and all in it."""
        self._lock.free()
        shutil.rmtree(self.path, ignore_errors=True)


def _clear_left_overs(place: Path) -> None:
    """Remove the folders of processes that no longer live; those of other users are left alone."""
    for folder in place.glob(f"{PREFIX}*"):
        mark = folder / IN_USE
        try:
            lock = FileLock(mark)
            if mark.exists() and lock.take():
                lock.free()
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            continue
