"""A data folder of a few people, for the tests of the store."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from bestendig.model.manifest import Delivery
from bestendig.store import DataFolder, Disk, Draft, Engine, Frame, Version, open_engine

TYPES = {"client_id": "int64", "professional_id": "int64", "day": "int32"}


def contacts(engine: Engine, draft: Draft, people: Sequence[str], worker: str = "w") -> Frame:
    """Two contacts of each person with one worker."""
    clients = draft.identifiers.numbers("person", [person for person in people for _ in range(2)])
    workers = draft.identifiers.numbers("staff", [worker] * len(clients))
    columns = {"client_id": clients, "professional_id": workers, "day": list(range(len(clients)))}
    return engine.hold(columns, TYPES)


def publish(path: Path, people: Sequence[str], disk: Disk | None = None) -> Version:
    """A version with these people."""
    folder = DataFolder.create(path, disk)
    with open_engine() as engine, folder.draft("0.1") as draft:
        draft.add("contacts", contacts(engine, draft, people), engine, ["client_id", "day"])
        content = hashlib.sha256("+".join(people).encode()).hexdigest()
        delivery = Delivery(1, "suite", "contacten.csv", "contacts", content, 2 * len(people))
        return draft.publish(deliveries=[delivery])


def people_in(version: Version) -> list[str]:
    """The people with a contact in a version, after reading every byte."""
    version.verify()
    labels = version.identifiers.labels("person")
    with open_engine(directories=[version.path]) as engine:
        rows = engine.fetch(version.scan(engine, "contacts")).rows()
    return sorted({labels[row[0]] for row in rows})
