"""Any size works, from a village to a city, in bounded memory."""

import subprocess
import sys

CITY = """
import tracemalloc
from bestendig.synthetic.events.contacts import make_contacts_of
from bestendig.synthetic.town import make_town
from bestendig.synthetic.world.organisations import ANKER
tracemalloc.start()
town = make_town(11, 200_000)
contacts = make_contacts_of(
    town.settings, ANKER, town.stays, town.stay_group, town.groups, town.relations, town.roster
)
print(len(town.residents.born), len(contacts.day), tracemalloc.get_traced_memory()[1] // 2**20)
"""


def test_a_village_has_all_files(village):
    assert len([file for file in village.summary.files if file.n_rows]) == len(village.summary.files)
    assert village.summary.dirt.keys() >= {"dummy_worker", "migration_closed", "late_stop", "recoded_product"}


def test_a_city_of_two_hundred_thousand_in_bounded_memory():
    done = subprocess.run([sys.executable, "-c", CITY], check=True, capture_output=True, text=True)
    people, contacts, megabytes = map(int, done.stdout.split())
    assert people > 100_000
    assert contacts > 900_000
    assert megabytes < 600


def test_the_demo_town_has_half_a_million_to_a_million_contacts(example):
    events = {"aanbieder-kompas/contacten.xes.gz", *example.contact_files}
    assert 500_000 <= sum(file.n_rows for file in example.summary.files if file.name in events) <= 1_000_000
