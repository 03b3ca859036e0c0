"""Agreements at the front desk: the register of a village, and of a made-up town on another engine."""

import json
from datetime import date
from pathlib import Path

import pytest
from tests.made_town import made_town
from tests.small_vault import N_PEOPLE

from bestendig.analyses.contracts import looking
from bestendig.analyses.contracts.following import followers, since
from bestendig.analyses.contracts.looking import people_of, register_of
from bestendig.analyses.contracts.people import people_behind, people_behind_rounds
from bestendig.analyses.contracts.register import agreements
from bestendig.analyses.contracts.storing import file_of, kept_agreements, save_agreements
from bestendig.analyses.impacts.standing import stand
from bestendig.analyses.opening import LEDGER, Data
from bestendig.model.agreements import Agreements
from bestendig.model.period import day_number
from bestendig.model.plan import Targets
from bestendig.model.result import Released

ON = date(2024, 10, 4)


def helped(*numbers: int) -> int:
    """How many people of the village have help of one of these organisations on the day."""
    return sum(
        bool({*numbers} & {person % 6, (person // 10) % 6})
        and date(2016 + person % 9, 1 + person % 12, 3) <= ON
        for person in range(N_PEOPLE)
    )


@pytest.fixture
def stood(village: Data):
    """The agreements of the village and how things stood in the autumn of 2024."""
    with village.opened() as (engine, tables):
        yield (
            agreements(village.version, engine, tables),
            stand(engine, tables, Targets(), day_number(ON), "organisation"),
        )


@pytest.fixture(scope="module")
def counted(village: Data) -> Released[Agreements]:
    """The agreements of the village with the people behind them."""
    return people_of(village)


def test_who_is_behind_a_contract_is_counted_as_by_hand(stood) -> None:
    known, standing = stood
    numbers = {each.key: int(each.number[1:]) for each in known.values()}
    found = {numbers[each.key]: each.basis.n_clients for each in people_behind(standing, known)}
    assert found == {number: helped(number) for number in range(6)}


def test_in_a_round_each_person_counts_once(stood) -> None:
    known, standing = stood
    found = {each.key: each.basis.n_clients for each in people_behind_rounds(standing, known)}
    together = next(each for each in known.values() if each.number == "K0")
    assert found[together.round_key] == helped(0, 5) < helped(0) + helped(5)


def test_the_register_comes_in_order_of_time_with_names_and_days(village: Data) -> None:
    found = register_of(village).value
    assert [each.number for each in found.agreements] == ["K0", "K5", "K1", "K2", "K3", "K4"]
    assert found.agreements[0].last_day == date(2025, 3, 31)
    assert found.agreements[0].instrument == "tender"
    assert not found.is_counted
    assert found.behind == {}


def test_a_count_is_released_kept_and_read_back_as_it_was(
    village: Data, counted: Released[Agreements], tmp_path: Path
) -> None:
    found = counted
    assert found.value.is_counted
    assert set(found.value.behind) == {each.key for each in found.value.running}
    assert all(each.n_clients is None or each.n_clients % 10 == 0 for each in found.value.behind.values())
    save_agreements(register_of(village), tmp_path)
    save_agreements(found, tmp_path)
    save_agreements(register_of(village), tmp_path)
    assert kept_agreements(tmp_path, village.version.id, str(village.rule)) == found.value
    assert kept_agreements(tmp_path, "0099", str(village.rule)) is None
    assert kept_agreements(tmp_path, village.version.id, "clients>=20") is None
    file_of(tmp_path, village.version.id, is_counted=True).write_text("{")
    kept = kept_agreements(tmp_path, village.version.id, str(village.rule))
    assert kept is not None
    assert not kept.is_counted


def test_counting_again_says_the_same_and_the_ledger_holds_no_count_of_it(
    village: Data, counted: Released[Agreements]
) -> None:
    assert people_of(village) == counted
    lines = [json.loads(line) for line in (village.folder / LEDGER).read_text().splitlines()]
    (own,) = [line for line in lines if looking.ANSWER in line["question"]]
    assert own["shown"] == own["hidden"] == []


def test_a_town_on_another_engine_has_people_behind_what_runs(tmp_path: Path) -> None:
    found = people_of(made_town(tmp_path, size=4_000)).value
    assert found.is_counted
    assert any(each.state == "shown" for each in found.behind.values())
    assert set(found.secured) == {12, 24, 48}
    assert all(each.since is None or each.since <= each.first_day for each in found.agreements)


def test_without_help_in_the_data_there_is_a_register_and_no_count(tmp_path: Path) -> None:
    without = ("care_episodes", "contacts", "assignments")
    found = people_of(made_town(tmp_path, size=2_000, without=without)).value
    assert found.agreements
    assert not found.is_counted


def test_without_a_register_there_is_nothing(tmp_path: Path) -> None:
    found = people_of(made_town(tmp_path, size=2_000, without=("contracts",))).value
    assert found.agreements == ()
    assert not found.is_counted


def row(first: int, last: int | None, before: int | None = None, law: str | None = "wmo", body: int = 1):
    """One row of a register."""
    return {
        "organisation_id": body, "first_day": first, "last_day": last, "predecessor_id": before, "law": law,
    }  # fmt: skip


def test_a_chain_of_yearly_subsidies_is_one_cooperation() -> None:
    rows = {1: row(0, 364), 2: row(365, 729, 1), 3: row(730, 1094, 2)}
    assert since(rows) == {1: 0, 2: 0, 3: 0}
    assert followers(rows) == {1: (2,), 2: (3,), 3: ()}


def test_a_circle_in_the_register_has_no_beginning() -> None:
    assert since({1: row(0, 9, 2), 2: row(10, 19, 1), 3: row(5, 9)}) == {3: 5}


def test_what_the_same_organisation_begins_soon_after_goes_on_with_it() -> None:
    rows = {1: row(0, 100), 2: row(130, 400), 3: row(130, 400, law="jeugdwet"), 4: row(130, 400, body=2)}
    assert followers(rows)[1] == (2,)
    assert followers({1: row(0, 100), 2: row(300, 400)})[1] == ()
