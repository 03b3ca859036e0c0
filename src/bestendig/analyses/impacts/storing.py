"""Tests kept as they were released, so that a later look back compares with what was said then."""

import hashlib
import json
from pathlib import Path
from typing import Any

from bestendig.analyses.tabulate import Row
from bestendig.errors import InputError, did_you_mean
from bestendig.language import Text
from bestendig.model.impact import ImpactTest
from bestendig.model.manifest import canonical
from bestendig.model.plain import from_plain, to_plain
from bestendig.model.result import Released
from bestendig.store import Disk
from bestendig.store.failures import in_words

TESTS = "toetsen"
"""The folder of kept tests in a data folder."""
FORMAT = "bestendig-toets-1"
PATTERN = "toets-*.json"
TOO_LARGE = 20_000_000
"""Bytes that no test needs."""
SIGNS = 12
"""Hexadecimals of the fingerprint that stand in the name."""


def save_test(released: Released[ImpactTest], folder: Path) -> Path:
    """The file in which a released test is kept; its name carries the fingerprint of what it says.

    The same test gives the same file, and a kept test is never overwritten by another. StoreError when the
    folder cannot be written.
    """
    said = to_plain(released.value)
    fingerprint = _fingerprint(said, released.rule)
    plan = released.value.plan
    path = folder / f"toets-{plan.kind}-{plan.takes_effect_on.isoformat()}-{fingerprint[:SIGNS]}.json"
    whole = {"format": FORMAT, "sha256": fingerprint, "rule": released.rule, "test": said}
    with in_words(path.name):
        if not path.exists():
            disk = Disk()
            disk.make_folder(folder)
            written = json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True)
            disk.replace(path, f"{written}\n".encode())
    return path


def read_test(path: Path) -> ImpactTest:
    """The test in a file, exactly as it was released; InputError when one sign of it was changed."""
    try:
        if path.stat().st_size > TOO_LARGE:
            raise _unreadable(path)
        whole = json.loads(path.read_bytes())
        if whole["format"] != FORMAT or whole["sha256"] != _fingerprint(whole["test"], whole["rule"]):
            raise _unreadable(path)
        return from_plain(ImpactTest, whole["test"])
    except FileNotFoundError:
        raise _missing(path) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise _unreadable(path) from None


def stored_tests(folder: Path) -> tuple[Path, ...]:
    """The files of the tests that are kept in a folder, in order of name; none where there is no folder."""
    return tuple(sorted(folder.glob(PATTERN)))


def list_tests(folder: Path) -> list[Row]:
    """One row per kept test: its file, the plan, its days, the data it was made from."""
    return [_row(path, read_test(path)) for path in stored_tests(folder)]


def _row(path: Path, test: ImpactTest) -> Row:
    """One test on one line."""
    return {
        "file": path.name,
        "plan": test.plan.title,
        "kind": test.plan.kind,
        "takes_effect_on": test.plan.takes_effect_on.isoformat(),
        "reference_day": test.exposure.reference_day.isoformat(),
        "version": test.provenance.data_version,
    }


def _fingerprint(said: Any, rule: str) -> str:
    """SHA-256 of what a test says and of the rule under which it was released."""
    return hashlib.sha256(canonical([rule, said])).hexdigest()


def _missing(path: Path) -> InputError:
    """The error for a file that is not there, with the one that may be meant."""
    known = [each.name for each in stored_tests(path.parent)]
    return InputError(
        Text(nl="Deze toets is er niet.", en="This test is not there."),
        did_you_mean(path.name, known)
        + Text(
            nl=" Bewaarde toetsen staan in de gegevensmap, onder toetsen.",
            en=" Tests are kept in the data folder, under toetsen.",
        ),
        where=path.name,
        code="test_missing",
    )


def _unreadable(path: Path) -> InputError:
    """The error for a file that holds no test, or one that was changed afterwards."""
    return InputError(
        Text(
            nl="Dit is geen hele bewaarde toets, of er is later iets in veranderd.",
            en="This is no whole kept test, or something in it was changed later.",
        ),
        Text(
            nl="Neem het bestand dat bestendig impact run bewaarde.",
            en="Take the file that bestendig impact run kept.",
        ),
        where=path.name,
        code="test_damaged",
    )
