"""SQLite copied while others write: the online backup gives one moment, whole."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bestendig.errors import StoreError
from bestendig.language import Text
from bestendig.store.failures import in_words, of_disk

BUSY_SECONDS = 20.0
FULL = ("SQLITE_FULL", "SQLITE_IOERR_WRITE")


def copy_sqlite(source: Path, target: Path) -> None:
    """One moment of the database as a file of its own; StoreError when that is not whole."""
    with _in_words(source), closing(_open(source)) as found, closing(_open(target, "rwc")) as made:
        found.backup(made)
        made.execute("PRAGMA journal_mode=delete")
    check_sqlite(target)


def check_sqlite(path: Path) -> None:
    """StoreError when the database is not whole."""
    with _in_words(path), closing(_open(path)) as found:
        said = found.execute("PRAGMA integrity_check").fetchone()
    if said != ("ok",):
        raise _damaged(path)


def migrations_in(path: Path) -> tuple[str, ...]:
    """The steps that this database went through, as app.name; none for a database without them."""
    with _in_words(path), closing(_open(path)) as found:
        known = found.execute("SELECT name FROM sqlite_master WHERE name = 'django_migrations'").fetchone()
        rows = found.execute("SELECT app, name FROM django_migrations ORDER BY id") if known else ()
        return tuple(f"{app}.{name}" for app, name in rows)


def is_in_use(path: Path) -> bool:
    """Whether another process has the database open: only who is alone can leave the write-ahead log."""
    if not path.exists():
        return False
    try:
        with closing(_open(path, timeout=0.2)) as found:
            found.execute("PRAGMA journal_mode=delete")
    except sqlite3.OperationalError:
        return True
    return False


def _open(path: Path, mode: str = "rw", timeout: float = BUSY_SECONDS) -> sqlite3.Connection:
    """A connection that makes no file by accident."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=timeout)


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Errors of SQLite and of the disk as StoreError, without a value of a row."""
    with in_words(path.name):
        try:
            yield
        except sqlite3.Error as failure:
            if getattr(failure, "sqlite_errorname", "").startswith(FULL):
                raise of_disk(OSError(28, "full"), path.name) from None
            raise _damaged(path) from None


def _damaged(path: Path) -> StoreError:
    """The error for a database that cannot be read or is not whole."""
    return StoreError(
        Text(nl="De database is niet heel.", en="The database is not whole."),
        Text(nl="Zet een reservekopie terug.", en="Restore a backup."),
        where=path.name,
        code="database_damaged",
    )
