"""A small workplace on disk, and what can be seen of one, for the tests of backups."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tests.unit.store.town import people_in, publish

from bestendig.analyses.backups.places import Places
from bestendig.store import DataFolder

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
STEPS = ("audit.0001_initial", "auth.0001_initial")


def workplace(root: Path, words: str = "oud", people: tuple[str, ...] = ("anna", "bram")) -> Places:
    """A workplace with a database, a sheet, keys and the data of a vault."""
    folder = root / "werkplek"
    for name, content in {
        "gespreksbladen/policy-0123456789ab/blad.nl.json": words,
        "static/stijl.css": "p {}",
        "aanleveringen/a1/bestanden/namen.csv": "naam",
        "meenemen/3/gegevens.zip": "rijen",
        "werkplek.sleutel": f"geheim van {words}",
        "sleutels/leren/wmo.key": f"sleutel van {words}",
        "profielen/suite.toml": "a = 1",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)
    with closing(sqlite3.connect(folder / "werkplek.sqlite3")) as made:
        made.execute("PRAGMA journal_mode=wal")
        made.execute("CREATE TABLE django_migrations (id INTEGER PRIMARY KEY, app, name)")
        made.executemany(
            "INSERT INTO django_migrations (app, name) VALUES (?, ?)", [step.split(".") for step in STEPS]
        )
        made.execute("CREATE TABLE promise (words)")
        made.execute("INSERT INTO promise VALUES (?)", [words])
        made.commit()
    publish(root / "kluis", list(people))
    return places_in(root)


def places_in(root: Path) -> Places:
    """Where a workplace under this folder has its things."""
    folder = root / "werkplek"
    return Places(folder, root / "kluis", folder / "profielen", folder / "sleutels")


def seen(places: Places) -> tuple[str, str, list[str], str]:
    """The promise, the sheet, the people of the vault and the key: all of them old, or all of them new."""
    folder, data = places.folder, places.data
    assert folder is not None
    assert data is not None
    with closing(sqlite3.connect(folder / "werkplek.sqlite3")) as found:
        promise = found.execute("SELECT words FROM promise").fetchone()[0]
    sheet = (folder / "gespreksbladen/policy-0123456789ab/blad.nl.json").read_text()
    return (
        promise,
        sheet,
        people_in(DataFolder.open(data).current()),
        (folder / "werkplek.sleutel").read_text(),
    )


def left_overs(root: Path) -> list[str]:
    """What a restore must not leave behind."""
    return sorted(each.name for each in root.iterdir() if each.name.startswith(".bestendig"))
