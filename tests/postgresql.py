"""A real PostgreSQL with an empty cluster, started and stopped by who needs it."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PLACES = ("/usr/local/bin", *sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True))


def program(name: str) -> str | None:
    """Where a program of PostgreSQL is; it is not always on the path."""
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(PLACES))


def _somebody() -> str | None:
    """An account that is not the root, which PostgreSQL refuses; None where we are not the root."""
    if os.geteuid():
        return None
    names = {each.pw_name for each in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in names)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def running_postgresql() -> Iterator[str]:
    """The address of a server with an empty cluster; `program("initdb")` says whether there can be one."""
    user, folder, port = _somebody(), Path(tempfile.mkdtemp(prefix="bestendig-pg-")), free_port()
    if user:
        shutil.chown(folder, user)

    def run(name: str, *arguments: str | Path) -> None:
        command = [str(program(name)), *map(str, arguments)]
        subprocess.run(command, check=True, user=user, cwd=folder, capture_output=True, timeout=120)

    run("initdb", "-D", folder / "pg", "-U", "bestendig", "--auth=trust", "--no-sync")
    settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    run("pg_ctl", "-D", folder / "pg", "-w", "-l", folder / "log", "-o", settings, "start")
    try:
        yield f"postgresql://bestendig@127.0.0.1:{port}/postgres"
    finally:
        run("pg_ctl", "-D", folder / "pg", "-m", "immediate", "stop")
        shutil.rmtree(folder)
