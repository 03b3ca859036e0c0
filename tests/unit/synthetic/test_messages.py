"""The messages are those of the standards: well-formed, in two versions, answered, some in an envelope."""

import base64
from collections import Counter
from zipfile import ZipFile

import pytest
from defusedxml import ElementTree

STARTS = {"WMO301": "414", "WMO305": "418", "WMO307": "420", "WMO323": "484", "JW301": "436", "JW305": "438",
          "JW307": "440", "JW323": "490"}  # fmt: skip


def local(element):
    return element.tag.split("}")[1]


@pytest.fixture(scope="module")
def post(example):
    with ZipFile(example.folder / "gemeente/berichten-2021-2026.zip") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def messages(post):
    found = {}
    for name, raw in post.items():
        root = ElementTree.fromstring(raw)
        if local(root).startswith("envelop"):
            inner = next(element.text for element in root.iter() if local(element) == "xmlBestand")
            root = ElementTree.fromstring(base64.b64decode(inner))
        found[name] = root
    return found


def first(root, name):
    return next((element.text for element in root.iter() if local(element) == name), None)


def test_some_thousands_of_messages_all_well_formed(messages):
    assert 2_000 <= len(messages) <= 6_000
    assert all(local(root) == "Bericht" for root in messages.values())


def test_each_kind_has_its_code_and_its_name_space(messages):
    for name, root in messages.items():
        kind = name.split("_")[0]
        assert kind.lower() in root.tag
        if kind in STARTS:
            assert first(root, "BerichtCode") == STARTS[kind]


def test_versions_and_envelopes(post, messages):
    spaces = Counter(root.tag.split("}")[0].split("/")[4] for root in messages.values())
    assert spaces["3_1"] > 300
    assert spaces["3_2"] > 300
    enveloped = sum(b"GGK:envelopHeenbericht" in raw for raw in post.values())
    assert 0.08 < enveloped / len(post) < 0.3


def test_every_message_gets_one_answer_that_copies_its_identification(messages):
    sent = {
        first(root, "Identificatie")
        for name, root in messages.items()
        if name[-14:-11] in ("301", "305", "307")
    }
    answers = [root for name, root in messages.items() if name[-14:-11] in ("302", "306", "308")]
    assert {first(root, "Identificatie") for root in answers} == sent
    assert len(answers) == len(sent)
    rejected = [root for root in answers if first(root, "RetourCode")]
    assert 0 < len(rejected) < 0.05 * len(answers)


def test_corrections_and_withdrawals_are_there_and_counted(example, messages):
    counted = example.dirt("gemeente/berichten-2021-2026.zip")
    removed = [root for root in messages.values() if first(root, "StatusAanlevering") == "3"]
    withdrawn = [root for root in messages.values() if first(root, "RedenWijziging") == "13"]
    assert len(removed) == pytest.approx(counted["corrected_message"] / 2, abs=3)
    assert len(withdrawn) == pytest.approx(counted["withdrawn_message"] / 2, abs=2)


def test_stop_codes_are_those_of_the_standard(messages):
    wmo = {first(root, "RedenBeeindiging") for name, root in messages.items() if name.startswith("WMO307")}
    youth = {first(root, "RedenBeeindiging") for name, root in messages.items() if name.startswith("JW307")}
    assert wmo <= {"02", "19", "20", "21", "22", "23", "31", "36", "37", "38", "39"}
    assert youth <= {"02", "20", "31", "32", "33", "34", "35", "36", "37", "38", "39"}
    assert len(wmo) > 5
    assert len(youth) > 4


def test_elements_stand_in_the_order_of_the_standard(messages):
    root = next(root for name, root in messages.items() if name.startswith("WMO301"))
    client = next(element for element in root if local(element) == "Client")
    assert [local(element) for element in client] == [
        "Bsn", "Geboortedatum", "Geslacht", "Naam", "Contactgegevens", "ToegewezenProducten",
    ]  # fmt: skip


def test_no_number_in_a_message_could_be_a_bsn(messages):
    for root in messages.values():
        for element in root.iter():
            if local(element) == "Bsn":
                digits = [int(sign) for sign in element.text]
                weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
                assert len(digits) == 9
                assert sum(w * d for w, d in zip(weights, digits, strict=True)) % 11 != 0
