"""One provider delivers an event log."""

import gzip
from collections import Counter

import pytest
from defusedxml import ElementTree

NAME = "aanbieder-kompas/contacten.xes.gz"


SPACE = "{http://www.xes-standard.org/}"


@pytest.fixture(scope="module")
def log(example):
    return ElementTree.fromstring(gzip.decompress((example.folder / NAME).read_bytes()))


def test_the_log_is_xes_with_as_many_events_as_counted(example, log):
    events = log.findall(f"{SPACE}trace/{SPACE}event")
    written = next(file for file in example.summary.files if file.name == NAME)
    assert len(events) == written.n_rows
    groups = Counter(
        string.get("value") for event in events for string in event if string.get("key") == "org:group"
    )
    assert groups["EMPTY"] == written.dirt["empty_group"]
    without = sum(all(child.get("key") != "org:resource" for child in event) for event in events)
    assert without == written.dirt["empty_worker"]
    stamps = [
        child.get("value")
        for event in events[:200]
        for child in event
        if child.get("key") == "time:timestamp"
    ]
    assert {len(stamp) for stamp in stamps} == {25, 29}
    assert {stamp[-6:] for stamp in stamps} == {"+01:00", "+02:00"}


def test_each_client_has_one_trace(log):
    names = [trace[0].get("value") for trace in log.findall(f"{SPACE}trace")]
    assert len(names) == len(set(names))
