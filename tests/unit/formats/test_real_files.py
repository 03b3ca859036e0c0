"""Real files read in full: the counts of `../shared/data/README.md`."""

from pathlib import Path

import pytest

DATA = Path(__file__).parents[3] / "../shared/data"
pytestmark = pytest.mark.outside_data


@pytest.mark.parametrize(
    ("file", "n_records", "actor"),
    [
        ("eventlogs/receipt.csv.gz", 8_577, "org:resource"),
        ("eventlogs/wabo-receipt.xes.gz", 8_577, "org:resource"),
        ("eventlogs/bpi_challenge_2013_incidents.xes.gz", 65_533, "org:group"),
        ("children_services/ssda903_episodes.csv", 5_050, "CHILD"),
    ],
)
def test_a_real_file_is_read_in_full(opened, file, n_records, actor):
    raw = opened(DATA / file)
    assert (raw.n_records, raw.n_rejected) == (n_records, 0)
    assert actor in raw.headers


def test_both_forms_of_one_log_hold_the_same_people(opened, scanned):
    columns = []
    for file in ("receipt.csv.gz", "wabo-receipt.xes.gz"):
        raw = opened(DATA / "eventlogs" / file)
        place = raw.headers.index("org:resource")
        columns.append(sorted(row[place] for row in scanned(raw)))
    assert columns[0] == columns[1]
