"""Work areas, numbers of a migration, results of a survey: plausible, and true to the truth beside them."""

from collections import Counter
from datetime import date


def test_every_line_of_work_areas_is_in_the_truth(example):
    truth = example.truth("aanwezigheid").to_pylist()
    days = {(row["number"], row["area"], row["first_day"].strftime("%d-%m-%Y")) for row in truth}
    lines = example.rows("wijkteams/werkgebieden.csv")
    assert {(line["Medewerkernummer"], line["Gebied"], line["Van"]) for line in lines} == days
    spoiled = example.dirt("wijkteams/werkgebieden.csv")
    assert len(lines) == len(truth) + spoiled["duplicate_row"]
    assert spoiled["never_closed"] > 2


def test_every_neighbourhood_has_a_worker_of_the_team_at_any_time(example):
    truth = [row for row in example.truth("aanwezigheid").to_pylist() if row["role"] == "Sociaal werker"]
    for on in (date(2016, 6, 1), date(2020, 6, 1), date(2025, 6, 1)):
        there = {
            row["area"] for row in truth if row["first_day"] <= on <= (row["last_day"] or date(2027, 1, 1))
        }
        assert len(there) >= 16


def test_community_workers_stay_longer_than_officials_for_an_area(example):
    ended = [row for row in example.truth("aanwezigheid").to_pylist() if row["last_day"]]
    mean = {}
    for role in ("Opbouwwerker", "Gebiedsregisseur"):
        own = [(row["last_day"] - row["first_day"]).days for row in ended if row["role"] == role]
        mean[role] = sum(own) / len(own)
    assert mean["Opbouwwerker"] > 1.2 * mean["Gebiedsregisseur"]


def test_workers_in_an_area_have_the_numbers_of_the_teams(example):
    numbers = {row["Medewerkernummer"] for row in example.rows("wijkteams/contacten-2024.csv")}
    there = {row["Medewerkernummer"] for row in example.rows("wijkteams/werkgebieden.csv")}
    team = {number for number in there if number.startswith("M")}
    assert len(team & numbers) > 20
    assert all(number.startswith(("M", "W")) for number in there)


def test_the_supplier_lists_everybody_whose_file_moved(example):
    lines = example.rows("wijkteams/oude-en-nieuwe-nummers.csv")
    truth = example.truth("nummers").to_pylist()
    person = {(row["system"], row["number"]): row["person"] for row in truth if row["kind"] == "client"}
    for line in lines:
        old = person["wijkteams", line["Oud nummer"]]
        assert old == person["wijkteams na overstap", line["Nieuw nummer"]]
    listed = {line["Oud nummer"] for line in lines}
    known = {row["Cliëntnummer"] for row in example.rows("wijkteams/contacten-2020.csv")}
    assert known <= listed
    assert len(listed) == len(lines)


def test_results_of_the_survey_add_up_per_question(example):
    rows = example.rows("gemeente/ervaring.csv")
    bodies = {row["AGB-code"] for row in example.rows("gemeente/organisaties.csv")}
    assert {row["Organisatie"] for row in rows} <= bodies
    answered: Counter[tuple[str, str, str]] = Counter()
    for row in rows:
        answered[row["Organisatie"], row["Jaar"], row["Vraag"]] += int(row["Aantal"])
    assert min(answered.values()) >= 30
    for organisation, year, _ in answered:
        assert len({n for key, n in answered.items() if key[:2] == (organisation, year)}) == 1
    satisfied = sum(int(row["Aantal"]) for row in rows if row["Antwoord"] == "(helemaal) mee eens")
    assert 0.6 < satisfied / sum(answered.values()) < 0.85
