"""The agreements of a data version kept as they were released, so that a page need not count again."""

import json
from functools import lru_cache
from pathlib import Path

from bestendig.model.agreements import Agreements
from bestendig.model.manifest import canonical
from bestendig.model.plain import from_plain, to_plain
from bestendig.model.result import Released
from bestendig.store import Disk
from bestendig.store.failures import in_words

FORMAT = "bestendig-contracten-1"


def save_agreements(released: Released[Agreements], folder: Path) -> Path:
    """The file in which they are kept, named by the data version: with people, or the register alone."""
    found = released.value
    path = file_of(folder, found.data_version, is_counted=found.is_counted)
    whole = {"format": FORMAT, "rule": released.rule, "found": to_plain(found)}
    with in_words(path.name):
        disk = Disk()
        disk.make_folder(folder)
        disk.replace(path, canonical(whole) + b"\n")
    return path


def kept_agreements(folder: Path, data_version: str, rule: str) -> Agreements | None:
    """What was kept of a data version under a rule, with people where counted; None where that is nothing."""
    for is_counted in (True, False):
        path = file_of(folder, data_version, is_counted=is_counted)
        try:
            return _read(path, path.stat().st_mtime_ns, rule)
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return None


def file_of(folder: Path, data_version: str, *, is_counted: bool) -> Path:
    """Where the agreements of a data version lie."""
    return folder / f"{'geteld' if is_counted else 'register'}-{data_version}.json"


@lru_cache(maxsize=4)
def _read(path: Path, written_at: int, rule: str) -> Agreements:
    """What is in a file, released under this rule; `written_at` tells a newer file from an older one."""
    whole = json.loads(path.read_bytes())
    if (whole["format"], whole["rule"]) != (FORMAT, rule):
        raise ValueError(written_at)
    return from_plain(Agreements, whole["found"])
