"""The truth is whole: who was met was at work, every ending has its cause, much falls together by chance."""

from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pytest

from bestendig.synthetic.calendar import day
from bestendig.synthetic.causes import CODE
from bestendig.synthetic.events.contacts import make_contacts_of
from bestendig.synthetic.events.staff import CONTRACT_LOST, TRANSFERRED
from bestendig.synthetic.truth.endings import relations_table
from bestendig.synthetic.vaults import FOLDERS
from bestendig.synthetic.world.organisations import ANKER, LINDE, TEAMS, TENDER_DAY
from bestendig.synthetic.writers.policy_sheets import subsidy_columns

IMPORTANT = (
    "worker_left", "worker_absent", "reorganisation", "caseload", "transfer_by_process", "client_asked",
    "contract_change", "turned_18", "other_domain", "funding_change", "death", "moved",
)  # fmt: skip


def ended(table: pa.Table) -> pa.Table:
    happened = pc.and_(
        pc.invert(pc.is_in(table["reason"], pa.array(["open", "continues"]))),
        pc.greater_equal(table["last_day"], pa.scalar(date(2015, 1, 1))),
    )
    return table.filter(pc.fill_null(happened, False))


def test_at_least_fifteen_in_a_hundred_endings_fall_beside_something_unrelated(towns):
    for town in towns:
        assert pc.mean(ended(relations_table(town))["coincides"].cast(pa.int8())).as_py() >= 0.15


def test_every_level_and_every_important_cause_occurs(towns):
    for town in towns:
        table = ended(relations_table(town))
        assert set(table["level"].unique().to_pylist()) == {
            "concluded",
            "relational",
            "organisational",
            "policy",
        }
        reasons = dict.fromkeys(table["reason"].to_pylist())
        assert set(IMPORTANT) <= set(reasons)


def test_everybody_who_was_met_was_at_work_that_day(towns):
    town = towns[2]
    staff = town.staff
    for organisation in FOLDERS:
        contacts = make_contacts_of(
            town.settings, organisation, town.stays, town.stay_group, town.groups, town.relations, town.roster
        )
        begins = np.full(staff.n_people, 10**7)
        ends = np.full(staff.n_people, -(10**7))
        np.minimum.at(begins, staff.person, staff.first)
        np.maximum.at(ends, staff.person, staff.last)
        stands_in = staff.stand_in >= 0
        np.minimum.at(begins, staff.stand_in[stands_in], staff.away_first[stands_in] - 7)
        np.maximum.at(ends, staff.stand_in[stands_in], staff.away_last[stands_in])
        assert (contacts.day >= begins[contacts.professional]).all()
        assert (contacts.day <= ends[contacts.professional]).all()


def test_a_relationship_stays_within_its_help_and_its_job(towns):
    for town in towns:
        relations, stays, staff = town.relations, town.stays, town.staff
        assert (relations.first >= stays.first[relations.stay]).all()
        assert (relations.last <= np.maximum(stays.last[relations.stay], relations.first)).all()
        assert (relations.last <= staff.last[relations.job]).all()
        assert (relations.first >= staff.first[relations.job]).all()


def test_who_ended_because_the_worker_left_ended_on_the_workers_last_day(towns):
    for town in towns:
        rows = town.relations.cause == CODE["worker_left"]
        own = rows & (town.relations.event == 10_000_000 + town.relations.job)
        assert own.sum() > 500
        assert (town.relations.last[own] == town.staff.last[town.relations.job[own]]).all()


def test_the_loser_of_the_tender_loses_all_and_a_third_of_its_people_goes_to_the_winner(towns):
    for town in towns:
        staff = town.staff
        moved, let_go = (staff.left == TRANSFERRED).sum(), (staff.left == CONTRACT_LOST).sum()
        assert 0.2 <= moved / (moved + let_go) <= 0.42
        there = staff.organisation == ANKER
        newcomers = staff.person[there & (staff.first == TENDER_DAY)]
        assert set(staff.person[staff.left == TRANSFERRED]) <= set(newcomers)
        stays = town.stays
        wmo = np.array([group.market == "begeleiding" for group in town.groups])[town.stay_group.clip(0)]
        after = (stays.organisation == LINDE) & wmo & (town.stay_group >= 0) & (stays.last >= TENDER_DAY)
        assert not (after & town.stay_happens).any()


def test_some_people_went_along_with_their_worker(towns):
    for town in towns:
        relations = town.relations
        kept = (relations.cause == CODE["continues"]) & (np.abs(relations.last - TENDER_DAY) < 90)
        assert (kept & (town.stays.organisation[relations.stay] == LINDE)).sum() >= 15


def test_the_welfare_subsidy_is_renewed_every_year_for_twenty_five_years(towns):
    columns = subsidy_columns(towns[0])
    welfare = [number for number in columns["Subsidienummer"] if number.startswith("S-W")]
    follows = dict(zip(columns["Subsidienummer"], columns["Vervolg op"], strict=True))
    assert len(welfare) >= 25
    assert [follows[number] for number in welfare[1:]] == welfare[:-1]


def test_programmes_are_renamed_often_and_seldom_live_long_after_an_election(towns):
    election, ran, lived_on = day(2018, 3, 29), 0, 0
    for town in towns:
        assert len(town.programmes) > 50
        assert sum(one.follows != "" for one in town.programmes) > 8
        ran += sum(one.first < election <= one.last for one in town.programmes)
        lived_on += sum(one.first < election and one.last > election + 730 for one in town.programmes)
    assert lived_on / ran < 0.5


def test_the_team_director_stays_a_year_and_a_half(towns):
    years = []
    for town in towns:
        officials = town.officials
        mine = (officials.organisation == TEAMS) & (officials.position == 10) & (officials.last < 10**6)
        years += ((officials.last - officials.first)[mine] / 365).tolist()
    assert 0.9 <= np.mean(years) <= 2.3


def test_towns_differ_in_how_people_stay_and_come_along(towns):
    settings = [town.settings for town in towns]
    for name in ("tenure_shape", "frailty", "follows", "warm", "anticipates"):
        assert len({getattr(one, name) for one in settings}) == len(towns)


@pytest.mark.parametrize(
    "table", ["relaties", "gebeurtenissen", "dienstverbanden", "hulp", "nummers", "toewijzingen"]
)
def test_every_table_of_the_truth_is_there(example, table):
    assert example.truth(table).num_rows > 100


def test_every_cause_points_to_an_event_that_is_told(example):
    told = set(example.truth("gebeurtenissen")["event"].to_pylist())
    relations = ended(example.truth("relaties"))
    for column in ("event", "unrelated_event"):
        named = {number for number in relations[column].to_pylist() if number is not None}
        assert named <= told


def test_clean_contacts_carry_the_numbers_of_the_files(example):
    true = example.truth("contacten-wijkteams")
    numbers = {row["Contactnummer"] for row in example.rows("wijkteams/contacten-2024.csv")}
    in_year = true.filter(pc.equal(pc.year(true["day"]), 2024))
    assert numbers == {str(number) for number in in_year["contact"].to_pylist()}


def test_the_residence_principle_takes_young_people_out_of_sight(towns):
    for town in towns:
        rows = (town.stays.cause == CODE["municipality_initiated"]) & (town.stays.last == day(2022) - 1)
        assert rows.sum() > 10
        assert {town.book.events[event].name for event in town.stays.event[rows]} == {
            "Woonplaatsbeginsel Jeugdwet"
        }
