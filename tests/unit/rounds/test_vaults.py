"""Three vaults count and add: the same answers and the same sheet as from their data in one place."""

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.three_vaults import ORGANISATIONS, UNTIL, write_files

from bestendig.analyses import course, importing, opening
from bestendig.analyses.counts.agreeing import join_round, make_round, read_round
from bestendig.analyses.counts.combining import combine
from bestendig.analyses.counts.counting import counted, write_counts
from bestendig.analyses.counts.files import read_counts
from bestendig.analyses.counts.questions import FACES, MEASURES, STAFF, measures_of, request_of
from bestendig.errors import InputError, NotAllowed, RequestError
from bestendig.measures import card
from bestendig.sheets.chain import build_chain
from bestendig.sheets.combined import make_combined
from bestendig.sheets.relational import build_relational
from bestendig.sheets.sheet import SheetContext
from bestendig.sheets.writing import content

PARTIES = tuple(ORGANISATIONS)


def imported(root: Path, name: str, folders: list[str]):
    """One vault with the files of some folders and the public contracts."""
    files = [root / each for each in [*folders, "openbaar"]]
    vault = root / "kluizen" / name
    importing.take_in(
        files,
        vault,
        keys=root / "sleutels" / name,
        profiles=root / "profielen",
        delivered_on=date(2025, 1, 2),
    )
    return opening.open_data(vault)


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    """Three vaults that have counted in a round, and the same data in one place."""
    root = tmp_path_factory.mktemp("town")
    write_files(root)
    vaults = {party: imported(root, party, [party]) for party in PARTIES}
    make_round(root / "ronde", PARTIES, UNTIL)
    for party in PARTIES:
        agreed = join_round(root / "ronde", party, root / "sleutels" / party)
    files = [
        write_counts(
            vaults[party], root / "ronde", party, root / "sleutels" / party, agreed.check_number,
            root / "tellingen" / f"{party}.json",
        )
        for party in PARTIES
    ]  # fmt: skip
    return root, vaults, files


@pytest.fixture(scope="module")
def combined(town):
    """The answers of the round."""
    root, _, files = town
    return combine(files, root / "ronde")


@pytest.fixture(scope="module")
def together(town):
    """The same data in one place."""
    root, _, _ = town
    return imported(root, "samen", list(PARTIES))


@pytest.fixture(scope="module")
def joined(town, together):
    """The answers of the same question to all data in one place."""
    root, _, _ = town
    return course.courses(together, request_of(read_round(root / "ronde")))


@pytest.fixture(scope="module")
def measured(town, together):
    """The measures of all data in one place, by name."""
    root, _, _ = town
    known = set(together.tables)
    asked = [each for each in measures_of(read_round(root / "ronde")) if known.issuperset(needs(each[0]))]
    return {answer.value.card.name: answer for request, _ in asked for answer in together.ask(request)}


def needs(request):
    """The tables that a question needs."""
    return {table for name in request.measures for table in card(name).needs}


def bare(answer):
    """An answer without where it comes from."""
    return replace(answer, provenance=None)


@pytest.mark.parametrize("name", ["years", "durations", "endings"])
def test_each_answer_is_that_of_the_joined_data(combined, joined, name):
    found = getattr(combined.courses, name).value
    assert bare(found) == bare(getattr(joined, name).value)
    assert getattr(found, "state", "shown") == "shown"


@pytest.mark.parametrize("name", MEASURES)
def test_each_measure_is_that_of_the_joined_data_to_the_last_digit(combined, measured, name):
    found, expected = combined.answers[name].value, measured[name].value
    assert bare(found) == bare(expected)
    assert found.overall.value is not None
    assert found.overall.interval.n_clusters > 3


def test_the_relational_sheet_is_that_of_the_joined_data(combined, joined, measured):
    context = SheetContext("Voorbeeldstad", combined.period, "x", "y")
    one = build_relational(context, combined.answers, combined.courses.durations)
    other = build_relational(context, measured, joined.durations)
    assert content(one, "nl", "csv") == content(other, "nl", "csv")
    assert content(one, "nl", "html") == content(other, "nl", "html")


def test_what_no_vault_knows_is_missing_and_not_nought(combined):
    assert set(combined.answers).isdisjoint(STAFF)
    assert set(combined.answers) == {*MEASURES, *FACES}


def test_the_events_are_those_of_the_joined_data(combined, joined):
    assert combined.courses.chain.value.links == joined.chain.value.links
    assert any(link.n_clients for link in combined.courses.chain.value.links)


def test_the_sheet_is_that_of_the_joined_data_to_the_last_digit(combined, joined):
    context = SheetContext("Voorbeeldstad", None, "x", "y")
    one, other = (
        build_chain(context, each.years, each.durations, each.endings, each.chain)
        for each in (combined.courses, joined)
    )
    assert content(one, "nl", "csv") == content(other, "nl", "csv")
    assert content(one, "nl", "html") == content(other, "nl", "html")


def test_the_sheet_says_from_which_vaults_it_was_added(combined, tmp_path):
    paths = make_combined(combined, ("chain", "relational"), tmp_path, place="Voorbeeldstad")
    page = next(path for path in paths if path.suffix == ".html").read_text(encoding="utf-8")
    assert "Opgeteld uit de tellingen van 3 kluizen: Anker, Kompas, Linde." in page


def test_a_counts_file_names_nobody_but_its_own_organisation(town):
    _, _, files = town
    for party, path in zip(PARTIES, files, strict=True):
        said = json.loads(path.read_text(encoding="utf-8"))
        cells, rest = said.pop("cells"), json.dumps(said)
        assert set(cells) <= set("0123456789abcdef")
        assert not [other for other in PARTIES if other != party and other in rest]
        assert f"{party}-1" not in rest
        assert f"{party} Noord" not in rest


def test_no_cell_of_a_file_is_the_count_itself(town):
    root, vaults, files = town
    agreed = read_round(root / "ronde")
    plain = counted(vaults["Linde"], agreed, "Linde").cells
    masked = read_counts(files[0]).cells
    assert sum(a == b for a, b in zip(plain, masked, strict=True)) == 0
    assert min(masked) > 2**64


def test_a_vault_that_counted_cannot_count_again_in_the_round(town):
    root, vaults, _ = town
    agreed = read_round(root / "ronde")
    with pytest.raises(NotAllowed):
        write_counts(
            vaults["Linde"], root / "ronde", "Linde", root / "sleutels/Linde", agreed.check_number,
            root / "again.json",
        )  # fmt: skip
    assert not (root / "again.json").exists()


def test_without_all_files_there_is_no_sum(town):
    root, _, files = town
    with pytest.raises(InputError) as refusal:
        combine(files[:2], root / "ronde")
    assert "Kompas" in refusal.value.words("nl")


@pytest.mark.parametrize("spoil", [lambda b: b[:-40], lambda b: b"", lambda b: b"[1]", lambda b: b"{}"])
def test_a_damaged_file_is_refused(town, tmp_path, spoil):
    _, _, files = town
    path = tmp_path / "stuk.json"
    path.write_bytes(spoil(files[0].read_bytes()))
    with pytest.raises(InputError):
        read_counts(path)


def test_a_wrong_check_number_is_refused_and_the_right_one_told(town, tmp_path):
    _, vaults, _ = town
    make_round(tmp_path / "ronde", PARTIES, UNTIL)
    for party in PARTIES:
        agreed = join_round(tmp_path / "ronde", party, tmp_path / party)
    with pytest.raises(NotAllowed) as refusal:
        write_counts(
            vaults["Linde"], tmp_path / "ronde", "Linde", tmp_path / "Linde", "1", tmp_path / "o.json"
        )
    assert agreed.check_number in refusal.value.words("nl")


def test_a_round_waits_for_every_key(town, tmp_path):
    _, vaults, _ = town
    make_round(tmp_path / "ronde", PARTIES, UNTIL)
    join_round(tmp_path / "ronde", "Linde", tmp_path / "Linde")
    with pytest.raises(RequestError) as refusal:
        write_counts(
            vaults["Linde"], tmp_path / "ronde", "Linde", tmp_path / "Linde", "", tmp_path / "o.json"
        )
    assert refusal.value.code == "round_incomplete"


def test_a_swapped_public_key_is_seen(town, tmp_path):
    _, vaults, _ = town
    make_round(tmp_path / "ronde", PARTIES, UNTIL)
    for party in PARTIES:
        join_round(tmp_path / "ronde", party, tmp_path / party)
    path = tmp_path / "ronde" / "sleutel-3.json"
    said = json.loads(path.read_text())
    path.write_text(json.dumps({**said, "public_key": "ab" * 32}))
    check = read_round(tmp_path / "ronde").check_number
    with pytest.raises(NotAllowed) as refusal:
        write_counts(
            vaults["Linde"], tmp_path / "ronde", "Linde", tmp_path / "Linde", check, tmp_path / "o.json"
        )
    assert refusal.value.code == "round_key_swapped"


def test_data_that_end_long_before_the_round_are_refused(town, tmp_path):
    _, vaults, _ = town
    make_round(tmp_path / "ronde", PARTIES, date(2026, 6, 30))
    for party in PARTIES:
        agreed = join_round(tmp_path / "ronde", party, tmp_path / party)
    with pytest.raises(RequestError) as refusal:
        write_counts(
            vaults["Linde"], tmp_path / "ronde", "Linde", tmp_path / "Linde", agreed.check_number,
            tmp_path / "o.json",
        )  # fmt: skip
    assert refusal.value.code == "counts_too_old"


@pytest.mark.parametrize("parties", [["a", "b"], ["a", "a", "b"], []])
def test_fewer_than_three_parties_make_no_round(tmp_path, parties):
    with pytest.raises(RequestError):
        make_round(tmp_path, parties, UNTIL)


def test_the_key_is_out_of_reach_of_others(town):
    root, _, _ = town
    for party in PARTIES:
        (path,) = (root / "sleutels" / party / "rounds").iterdir()
        assert not os.stat(path).st_mode & 0o077
        assert path.read_bytes() == b""


def test_the_published_schema_has_every_field_and_no_other(town):
    from tests.architecture.code import ROOT

    _, _, files = town
    schema = json.loads((ROOT / "docs/en/counts-file.schema.json").read_text(encoding="utf-8"))
    said = json.loads(files[0].read_text(encoding="utf-8"))
    assert set(said) == set(schema["properties"]) == set(schema["required"])
    assert {name for link in said["links"] for name in link} <= set(
        schema["properties"]["links"]["items"]["properties"]
    )
