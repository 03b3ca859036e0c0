"""Any size works, from a village to a city, in bounded memory."""

import subprocess
import sys

import pytest

WRITE = """
import resource, sys
from pathlib import Path
from bestendig.synthetic import write_example
summary = write_example(Path(sys.argv[1]), seed=11, size=int(sys.argv[2]))
print(summary.n_rows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def written(folder, size):
    done = subprocess.run(
        [sys.executable, "-c", WRITE, str(folder), str(size)], check=True, capture_output=True, text=True
    )
    rows, megabytes = done.stdout.split()
    return int(rows), int(megabytes)


def test_a_village_has_all_files(village):
    assert len([file for file in village.summary.files if file.n_rows]) == len(village.summary.files)
    assert village.summary.dirt.keys() >= {"dummy_worker", "migration_closed", "late_stop", "recoded_product"}


@pytest.mark.slow
def test_a_city_of_two_hundred_thousand_in_less_than_a_gigabyte(tmp_path):
    rows, megabytes = written(tmp_path, 200_000)
    assert rows > 1_800_000
    assert megabytes < 1_000


def test_the_demo_town_has_half_a_million_to_a_million_contacts(example):
    events = {"aanbieder-kompas/contacten.xes.gz", *example.contact_files}
    assert 500_000 <= sum(file.n_rows for file in example.summary.files if file.name in events) <= 1_000_000
