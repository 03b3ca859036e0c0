"""Messages through the whole door: deliveries settle with each other, with registers, and show nobody."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from tests.message_texts import BSN, NAME, OTHER_BSN, STREET, allocation, archive, message, start, stop

from bestendig.analyses.importing import take_in
from bestendig.model.issue import FileReport, ImportReport
from bestendig.store import DataFolder
from bestendig.synthetic import write_example

DATA = Path(__file__).parents[4] / ".." / "shared" / "data" / "istandaarden"
TODAY = date(2026, 7, 31)
ACCEPTED = message("wmo306", "", number="2")


def taken(folder: Path, *files: Path, day: date = TODAY) -> ImportReport:
    """The report of an import into a vault below the folder."""
    vault = folder / "vault"
    return take_in(
        list(files), vault / "data", keys=vault / "keys", profiles=vault / "profiles", delivered_on=day
    )


def episodes(folder: Path) -> list[dict[str, Any]]:
    """The stored care episodes, with the number of the allocation as it was written."""
    version = DataFolder.open(folder / "vault" / "data").current()
    records = {None: None, **version.identifiers.labels("record")}
    rows = pl.read_parquet(version.path / "tables" / "care_episodes.parquet").to_dicts()
    return [row | {"allocation_number": records[row["allocation_number"]]} for row in rows]


def days(folder: Path) -> list[tuple[date | None, date | None]]:
    """First and last day of each stored episode."""
    return [(_day(each["first_day"]), _day(each["last_day"])) for each in episodes(folder)]


def _day(number: int | None) -> date | None:
    """A stored day."""
    return None if number is None else date.fromordinal(number + date(1970, 1, 1).toordinal())


def codes(report: ImportReport) -> dict[str, int]:
    """The remarks on the whole, counted."""
    return {issue.code: issue.count for issue in report.remarks}


def the_file(report: ImportReport) -> FileReport:
    """The only file."""
    (file,) = report.files
    return file


def test_an_archive_becomes_care_episodes(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "a.zip",
        allocation("2024-01-01", sent="2023-12-20"),
        start("2024-01-05", number="101"),
        stop("2024-01-05", "2024-06-30", "31", sent="2024-07-02"),
        ACCEPTED,
    )
    report = taken(tmp_path, path)
    (one,) = episodes(tmp_path)
    assert days(tmp_path) == [(date(2024, 1, 5), date(2024, 6, 30))]
    assert (one["law"], one["end_reason"], one["end_reason_source"]) == ("wmo", "moved", "31 iWmo 3.2")
    assert (one["product_category"], one["allocation_number"]) == ("02", "101")
    assert (the_file(report).read, the_file(report).kept, the_file(report).table) == (4, 4, "messages")
    assert report.rows == {"care_episodes": 1}


def test_the_same_delivery_twice_changes_nothing(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "a.zip", start("2024-01-05"), stop("2024-01-05", "2024-06-30", sent="2024-07-02")
    )
    first = taken(tmp_path, path)
    again = taken(tmp_path, path, day=date(2026, 12, 31))
    assert again.data_version == first.data_version
    assert (the_file(again).read, the_file(again).duplicate) == (2, 2)


def test_a_later_delivery_of_the_same_name_settles_with_the_earlier_one(tmp_path: Path) -> None:
    taken(tmp_path, archive(tmp_path / "berichten.zip", start("2024-01-05")))
    assert days(tmp_path) == [(date(2024, 1, 5), None)]
    later = archive(tmp_path / "berichten.zip", stop("2024-01-05", "2024-06-30", sent="2024-07-02"))
    report = taken(tmp_path, later)
    assert days(tmp_path) == [(date(2024, 1, 5), date(2024, 6, 30))]
    assert the_file(report).kept == 1


def test_an_archive_that_grew_tells_only_what_is_new(tmp_path: Path) -> None:
    first = start("2024-01-05")
    taken(tmp_path, archive(tmp_path / "berichten.zip", first))
    grown = archive(tmp_path / "berichten.zip", first, stop("2024-01-05", "2024-06-30", sent="2024-07-02"))
    file = the_file(taken(tmp_path, grown))
    assert (file.read, file.kept, file.duplicate) == (2, 1, 1)


def test_a_withdrawal_of_a_later_delivery_takes_an_episode_back(tmp_path: Path) -> None:
    taken(tmp_path, archive(tmp_path / "a.zip", start("2024-01-05"), start("2024-01-06", bsn=OTHER_BSN)))
    report = taken(tmp_path, archive(tmp_path / "b.zip", start("2024-01-05", "3", sent="2024-02-01")))
    assert the_file(report).withdrawn == 1
    assert len(episodes(tmp_path)) == 1
    assert codes(report)["message_withdrawn"] == 2


def test_loose_messages_of_a_folder_are_one_delivery(tmp_path: Path) -> None:
    folder = tmp_path / "post"
    folder.mkdir()
    for place, text in enumerate((start("2024-01-05"), stop("2024-01-05", "2024-06-30", sent="2024-07-02"))):
        (folder / f"{place}.xml").write_text(text, encoding="utf-8")
    report = taken(tmp_path, folder)
    assert (the_file(report).file, the_file(report).kept) == ("post/*.xml", 2)
    assert days(tmp_path) == [(date(2024, 1, 5), date(2024, 6, 30))]


def test_a_message_without_a_client_or_in_the_future_is_set_apart(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "a.zip",
        start("2024-01-05").replace(f"<m:Bsn>{BSN}</m:Bsn>", "<m:Bsn/>"),
        start("2024-01-05", sent="2027-01-01"),
        start("2024-02-31"),
        stop("2024-01-05", "2023-06-30"),
    )
    file = the_file(taken(tmp_path, path))
    assert (file.read, file.set_apart, file.adds_up) == (4, 4, True)
    assert [issue.code for issue in file.issues] == [
        "date_does_not_exist", "message_in_future", "message_without_client", "message_ends_before_start",
    ]  # fmt: skip


REGISTER = "Cliëntnummer;AGB-code;Begindatum;Einddatum;Toewijzingsnummer;Wet;Productcategorie\n"


def register(folder: Path, *rows: str) -> Path:
    """A register of care episodes of the back office."""
    path = folder / "hulptrajecten.csv"
    path.write_text(REGISTER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


@pytest.mark.parametrize("register_first", [True, False])
def test_an_allocation_in_a_register_and_in_messages_is_one_episode(
    tmp_path: Path, register_first: bool
) -> None:
    sheet = register(
        tmp_path, "77;42420001;05-01-2024;30-06-2024;101;Wmo;02", "78;42420001;05-01-2024;;9;Wmo;02"
    )
    post = archive(tmp_path / "a.zip", start("2024-01-05"), start("2024-01-09", number="102", bsn=OTHER_BSN))
    report = ImportReport("", ())
    for path in (sheet, post) if register_first else (post, sheet):
        report = taken(tmp_path, path)
    found = {each["allocation_number"]: each["delivery"] for each in episodes(tmp_path)}
    assert set(found) == {"101", "9", "102"}
    assert codes(report)["in_register"] == 1
    assert found["101"] == found["9"] != found["102"]


def test_the_same_number_under_another_law_is_another_episode(tmp_path: Path) -> None:
    sheet = register(tmp_path, "77;42420001;05-01-2024;30-06-2024;101;Jeugdwet;45")
    taken(tmp_path, sheet, archive(tmp_path / "a.zip", start("2024-01-05")))
    assert len(episodes(tmp_path)) == 2


def test_nobody_can_be_found_in_what_is_stored_or_told(tmp_path: Path) -> None:
    broken = {f"JW301_{BSN}": "<kapot"}
    report = taken(
        tmp_path, archive(tmp_path / "a.zip", allocation("2024-01-05"), start("2024-01-05"), **broken)
    )
    stored = "".join(_texts(tmp_path / "vault"))
    for secret in (BSN, NAME, STREET):
        assert secret not in stored
        assert secret not in repr(report)


def _texts(folder: Path) -> Iterator[str]:
    """Everything that lies below a folder as text, Parquet unpacked."""
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        yield str(path)
        yield (
            str(pl.read_parquet(path).rows())
            if path.suffix == ".parquet"
            else path.read_bytes().decode("utf-8", "replace")
        )


def test_a_client_has_one_pseudonym_per_law(tmp_path: Path) -> None:
    youth = stop("2024-01-05", "2024-06-30", "31", kind="jw307", sent="2024-07-02")
    taken(
        tmp_path, archive(tmp_path / "a.zip", start("2024-01-05"), start("2024-01-06", number="102"), youth)
    )
    clients = {(each["law"], each["client_id"]) for each in episodes(tmp_path)}
    assert len(clients) == len({client for _, client in clients}) == 2


@pytest.mark.outside_data
@pytest.mark.skipif(not DATA.exists(), reason="../shared/data is not there")
def test_the_sample_messages_read_right_and_the_invalid_ones_stop_nothing(tmp_path: Path) -> None:
    report = taken(tmp_path, DATA / "iwmo-3.2", DATA / "ijw-3.2")
    wmo, youth = sorted(
        (file for file in report.files if file.table), key=lambda file: file.read, reverse=True
    )
    assert (wmo.read, wmo.kept, wmo.set_apart) == (12, 9, 3)
    assert (youth.read, youth.kept, youth.set_apart) == (8, 6, 2)
    assert [note.nl for note in youth.notes] == [
        "JW315.xml: Bericht met een datum die niet bestaat.",
        "JW318.xml: Bericht met een retourcode op de verkeerde plek.",
    ]
    ended = {(each["law"], each["end_reason"]) for each in episodes(tmp_path) if each["end_reason"]}
    assert ended == {("wmo", "moved"), ("jeugdwet", "goal_reached")}


def test_the_example_municipality_is_read_right_but_for_its_known_dirt(tmp_path: Path) -> None:
    write_example(tmp_path / "town", size=4_000)
    truth = tmp_path / "town" / "waarheid"
    report = taken(tmp_path, tmp_path / "town" / "gemeente" / "berichten-2021-2026.zip", day=date(2026, 7, 1))
    assert the_file(report).adds_up
    told = {int(each["allocation_number"]): each for each in episodes(tmp_path)}
    silent = {int(each) for each in _dirt(truth, "missing_stop")}
    stays = {row["stay"]: row for row in pl.read_parquet(truth / "hulp.parquet").to_dicts()}
    of_stay: dict[int, list[int]] = {}
    for number, stay in pl.read_parquet(truth / "toewijzingen.parquet").select("allocation", "stay").rows():
        of_stay.setdefault(stay, []).append(number)
    firsts = {min(numbers): stays[stay]["first_day"] for stay, numbers in of_stay.items()}
    lasts = {max(numbers): stays[stay]["last_day"] for stay, numbers in of_stay.items()}
    late = [
        (_day(told[number]["first_day"]) - true).days for number, true in firsts.items() if number in told
    ]
    assert len(late) > 60
    assert set(late) <= set(range(12))
    ends = [
        (_day(told[number]["last_day"]), true)
        for number, true in lasts.items()
        if number in told and number not in silent
    ]
    on_its_way = [true for end, true in ends if end is None and true and true > date(2026, 1, 1)]
    assert len(ends) > 100
    assert sum(end == true for end, true in ends) + len(on_its_way) == len(ends)
    assert len(on_its_way) < 5
    assert not {number for number in told if number >= 9_000_000}


def _dirt(truth: Path, kind: str) -> list[str]:
    """What one kind of dirt in the messages is about: the file or the allocation."""
    dirt = pl.read_parquet(truth / "vuil.parquet").filter(pl.col("kind") == kind)
    return [file.partition("!")[2] for file in dirt["file"] if "berichten" in file]


def test_a_stop_closes_what_a_register_left_open_and_says_why(tmp_path: Path) -> None:
    sheet = register(tmp_path, "77;42420001;05-01-2024;;101;Wmo;02", "78;42420001;05-01-2024;;9;Wmo;02")
    post = archive(
        tmp_path / "a.zip",
        allocation("2024-01-01", "2024-06-30", change="03", sent="2024-06-01"),
        start("2024-01-05"),
        stop("2024-01-05", "2024-06-30", "36", sent="2024-07-02", number="5"),
    )
    report = taken(tmp_path, sheet, post)
    (one,) = (each for each in episodes(tmp_path) if each["allocation_number"] == "101")
    assert days(tmp_path).count((date(2024, 1, 5), date(2024, 6, 30))) == 1
    assert (one["end_reason"], one["end_reason_source"]) == ("contract_change", "36 (03) iWmo 3.2")
    assert (codes(report)["in_register"], codes(report)["register_completed"]) == (1, 1)
    assert len(episodes(tmp_path)) == 2


def test_what_a_register_says_of_the_end_is_never_overruled(tmp_path: Path) -> None:
    sheet = register(tmp_path, "77;42420001;05-01-2024;15-06-2024;101;Wmo;02")
    post = archive(
        tmp_path / "a.zip", start("2024-01-05"), stop("2024-01-05", "2024-06-30", "31", sent="2024-07-02")
    )
    report = taken(tmp_path, sheet, post)
    assert days(tmp_path) == [(date(2024, 1, 5), date(2024, 6, 15))]
    assert "register_completed" not in codes(report)
