"""The town has the magnitudes of the design page, in whatever seed."""

import numpy as np
import pytest

from bestendig.synthetic.calendar import day
from bestendig.synthetic.events.contacts import make_contacts_of
from bestendig.synthetic.world.lines import LINE, LINES
from bestendig.synthetic.world.organisations import ANKER, KOMPAS, TEAMS

FIRST, LAST = day(2024), day(2025) - 1


def people(town, rows):
    stays = town.stays
    runs = (stays.first <= LAST) & (stays.last >= FIRST) & town.stay_happens
    return len(np.unique(stays.person[runs & rows]))


def of_law(town, law):
    return np.array([line.law == law for line in LINES])[town.stays.line]


@pytest.mark.parametrize(
    ("line", "about"),
    [("huishouden", 1860), ("thuis", 840), ("begeleiding", 700), ("inkomen", 1360), ("jeugd verblijf", 128)],
)
def test_people_with_a_kind_of_help_in_2024(towns, line, about):
    for town in towns:
        assert people(town, town.stays.line == LINE[line]) == pytest.approx(about, rel=0.17, abs=20)


def test_people_with_wmo_in_2024(towns):
    for town in towns:
        assert people(town, of_law(town, "wmo")) == pytest.approx(4300, rel=0.1)


def test_young_people_with_help_in_2024_one_in_seven_by_the_neighbourhood_team(towns):
    for town in towns:
        young_at_team = (town.stays.organisation == TEAMS) & (town.residents.law[town.stays.person] == 1)
        everyone = people(town, of_law(town, "jeugdwet") | young_at_team)
        assert everyone == pytest.approx(1750, rel=0.12)
        assert 0.1 < people(town, young_at_team) / everyone < 0.25


def test_youth_protection_measures(towns):
    for town in towns:
        stays = town.stays
        running = (stays.line == LINE["bescherming"]) & (stays.first <= FIRST) & (stays.last >= FIRST)
        assert 70 <= running.sum() <= 125


def test_half_of_the_people_on_social_assistance_have_it_five_years_or_longer(towns):
    for town in towns:
        stays = town.stays
        running = (stays.line == LINE["inkomen"]) & (stays.first <= FIRST) & (stays.last >= FIRST)
        assert 0.4 < np.mean(FIRST - stays.first[running] >= 5 * 365) < 0.72


def test_one_in_six_or_seven_workers_leaves_in_a_year(towns):
    rates = []
    for town in towns:
        for year in (2016, 2017, 2018, 2019, 2022, 2023, 2024, 2025):
            staff, begin, end = town.staff, day(year), day(year + 1) - 1
            here = (staff.first <= end) & (staff.last > end)
            rates.append(((staff.last >= begin) & (staff.last <= end)).sum() / here.sum())
    assert 0.14 <= np.mean(rates) <= 0.2


def test_four_neighbourhood_teams_of_twelve_to_fifteen_after_the_merger(towns):
    for town in towns:
        teams = [group for group in town.groups if group.market == "team" and group.last > LAST]
        assert len(teams) == 4
        assert all(11 <= team.n <= 15 for team in teams)
        merged = [group for group in town.groups if group.market == "team" and group.last < LAST]
        assert len(merged) == 2


def test_organisations_youth_many_household_help_few(towns):
    for town in towns:
        stays = town.stays
        ever = {
            market: len(np.unique(stays.organisation[np.isin(stays.line, lines) & town.stay_happens]))
            for market, lines in {
                "youth": [LINE["jeugd ambulant"], LINE["jeugd ggz"], LINE["jeugd verblijf"]],
                "guidance": [LINE["begeleiding"], LINE["thuis"]],
                "household": [LINE["huishouden"]],
                "protection": [LINE["bescherming"]],
            }.items()
        }
        assert 90 <= ever["youth"] <= 150
        assert 40 <= ever["guidance"] <= 70
        assert 4 <= ever["household"] <= 8
        assert 3 <= ever["protection"] <= 4


def test_half_of_the_youth_organisations_have_five_clients_or_fewer(towns):
    for town in towns:
        runs = of_law(town, "jeugdwet") & (town.stays.first <= LAST) & (town.stays.last >= FIRST)
        counts = np.unique(town.stays.organisation[runs], return_counts=True)[1]
        assert 0.35 <= np.mean(counts <= 5) <= 0.7


@pytest.mark.parametrize(
    ("organisation", "market", "low", "high"),
    [
        (TEAMS, "team", 8, 20),
        (ANKER, "huishouden", 36, 52),
        (ANKER, "begeleiding", 36, 52),
        (KOMPAS, "jeugd", 15, 30),
    ],
)
def test_contacts_in_a_year_of_help(towns, organisation, market, low, high):
    town = towns[0]
    contacts = make_contacts_of(
        town.settings, organisation, town.stays, town.stay_group, town.groups, town.relations, town.roster
    )
    its = np.array([group.market == market for group in town.groups])
    in_year = (contacts.day >= FIRST) & (contacts.day <= LAST) & its[contacts.group]
    stays = town.stays
    mine = (stays.organisation == organisation) & its[town.stay_group.clip(0)] & town.stay_happens
    days = (np.minimum(stays.last, LAST) - np.maximum(stays.first, FIRST) + 1).clip(0)[mine].sum()
    assert low <= in_year.sum() / (days / 366) <= high


def test_durations(towns):
    for town in towns:
        stays = town.stays
        ended = town.stay_happens & (stays.first >= day(2015)) & (stays.first < day(2019))
        months = (stays.last - stays.first) / 30.4
        assert 5 <= np.median(months[ended & (stays.line == LINE["team"])]) <= 9
        assert 6 <= np.median(months[ended & (stays.line == LINE["jeugd ambulant"])]) <= 12
        assert 17 <= np.median(months[ended & (stays.line == LINE["begeleiding"])]) <= 36


def test_the_subscription_tariff_brings_more_people_to_household_help(towns):
    for town in towns:
        first = town.stays.first[(town.stays.line == LINE["huishouden"]) & (town.stays.nth == 0)]
        in_tariff = ((first >= day(2019)) & (first < day(2021))).sum() / 2
        before = ((first >= day(2016)) & (first < day(2019))).sum() / 3
        assert in_tariff / before > 1.25


def test_corona_empties_the_living_rooms(towns):
    town = towns[1]
    contacts = make_contacts_of(
        town.settings, TEAMS, town.stays, town.stay_group, town.groups, town.relations, town.roster
    )
    in_corona = (contacts.day >= day(2020, 4)) & (contacts.day < day(2020, 6))
    the_year_before = (contacts.day >= day(2019, 4)) & (contacts.day < day(2019, 6))
    assert np.mean(contacts.kind[in_corona] == 0) < 0.5 * np.mean(contacts.kind[the_year_before] == 0)
