"""The continuïteitstoets at the front desk, on a made-up town: tested before, looked back on afterwards."""

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.made_town import MadeTown, made_town

from bestendig.analyses.course import TRAIL
from bestendig.analyses.impacts.leaving import leaving_rows
from bestendig.analyses.impacts.looking_back import look_back
from bestendig.analyses.impacts.storing import TESTS, read_test, save_test
from bestendig.analyses.impacts.testing import impact_test
from bestendig.errors import NotAllowed, RequestError
from bestendig.model.impact import ImpactTest, LookBack
from bestendig.model.plan import ALTERNATIVES, Lot, Plan, Touches
from bestendig.model.result import Released

LINDE = Touches(organisations=("Stichting De Linde",), law="wmo")
LINDE_YOUTH = Touches(organisations=("Stichting De Linde",), law="jeugdwet")
TENDER = Plan(
    "tender", "Begeleiding 2021", date(2021, 1, 1), "Eén aanspreekpunt per wijk.", touches=LINDE,
    lots=(Lot("begeleiding", LINDE, 0.25),), announced_on=date(2020, 6, 1),
    assumptions={"transition_months": 0.0},
)  # fmt: skip
BEFORE = date(2020, 3, 31)
SIZE = 10_000


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> MadeTown:
    """A town with all its registers in one vault."""
    return made_town(tmp_path_factory.mktemp("town"), size=SIZE)


@pytest.fixture(scope="module")
def tested(town: MadeTown) -> Released[ImpactTest]:
    """The tender of 2020, tested with what was known in March of that year."""
    return impact_test(town, TENDER, as_of=BEFORE, n_runs=100, seed=7)


@pytest.fixture(scope="module")
def back(town: MadeTown, tested: Released[ImpactTest]) -> LookBack:
    """What came of the tender, beside what was expected."""
    return look_back(town, tested.value, decided="plan").value


def test_a_test_stands_on_what_was_known_that_day(tested: Released[ImpactTest]) -> None:
    test = tested.value
    assert test.state == "shown"
    assert test.exposure.reference_day == BEFORE
    assert test.with_whom == "professional"
    assert 0 < test.exposure.n_touched < test.exposure.n_relationships
    assert tuple(each.alternative for each in test.outlooks) == ALTERNATIVES


def test_the_plan_keeps_fewer_faces_than_those_who_are_there(tested: Released[ImpactTest]) -> None:
    outlooks = {each.alternative: each for each in tested.value.outlooks}
    plan, parties = outlooks["plan"].running[24], outlooks["with_existing_parties"].running[24]
    assert plan.middle < parties.middle
    assert plan.low < parties.low


def test_later_data_change_nothing_in_a_test_as_of_a_day(
    town: MadeTown, tested: Released[ImpactTest]
) -> None:
    again = impact_test(town, TENDER, as_of=BEFORE, n_runs=100, seed=7)
    assert again.value == tested.value


def test_a_look_back_tells_what_came_inside_or_outside(back: LookBack) -> None:
    assert [each.month for each in back.compared] == [12, 24, 60]
    for each in back.compared:
        assert each.happened is not None
        inside = each.forecast.low <= each.happened <= each.forecast.high
        assert each.is_inside is inside
    assert sum(n or 0 for _, n in back.touched_since) > 0


def test_what_has_not_passed_is_not_told(town: MadeTown, tested: Released[ImpactTest]) -> None:
    back = look_back(town, tested.value, as_of=date(2021, 12, 31)).value
    year, two, five = back.compared
    assert year.happened is not None
    assert two.happened is five.happened is None
    assert two.why_not is not None
    assert "27 september 2022" in two.why_not.nl


def test_the_alternative_that_was_decided_is_compared(town: MadeTown, tested: Released[ImpactTest]) -> None:
    stays = look_back(town, tested.value, decided="with_existing_parties").value
    outlook = next(each for each in tested.value.outlooks if each.alternative == "with_existing_parties")
    assert [each.forecast for each in stays.compared] == list(outlook.running.values())
    with pytest.raises(RequestError, match="Did you mean extend"):
        look_back(town, tested.value, decided="extent")


def test_a_kept_test_looks_back_as_the_test_itself(
    town: MadeTown, tested: Released[ImpactTest], back: LookBack, tmp_path: Path
) -> None:
    kept = read_test(save_test(tested, tmp_path / TESTS))
    assert look_back(town, kept).value == back


def test_nothing_is_told_before_time_has_passed(town: MadeTown) -> None:
    test = impact_test(town, replace(TENDER, takes_effect_on=date(2027, 1, 1), lots=(), touches=LINDE_YOUTH))
    with pytest.raises(RequestError, match="no data yet after"):
        look_back(town, test.value)


def test_a_day_after_the_data_is_refused(town: MadeTown) -> None:
    with pytest.raises(RequestError, match="The data run until 30 June 2026"):
        impact_test(town, TENDER, as_of=date(2026, 7, 1))


def test_names_that_are_not_known_are_told_with_the_nearest(town: MadeTown) -> None:
    wrong = Touches(organisations=("Stichting De Lind",))
    with pytest.raises(RequestError, match="Did you mean Stichting De Linde"):
        impact_test(town, replace(TENDER, touches=wrong, lots=()), as_of=BEFORE)


def test_a_plan_that_touches_nobody_is_refused(town: MadeTown) -> None:
    nobody = Touches(organisations=("Stichting De Linde",), law="participatiewet")
    with pytest.raises(RequestError, match="touches no relationship"):
        impact_test(town, replace(TENDER, touches=nobody, lots=()), as_of=BEFORE)


def test_without_professionals_organisations_are_counted(tmp_path: Path) -> None:
    town = made_town(tmp_path, size=SIZE, without=("contacts", "assignments", "employments", "replacements"))
    test = impact_test(town, TENDER, as_of=BEFORE, n_runs=50).value
    assert test.with_whom == "organisation"
    assert test.exposure.n_touched > 0


def busiest(town: MadeTown) -> int:
    """The number of the professional with most contacts in the last months of the data."""
    contacts = town.made["contacts"].to_pylist()
    recent = Counter(row["professional_id"] for row in contacts if row["day"] > contacts[-1]["day"] - 60)
    return int(recent.most_common(1)[0][0])


def test_a_departure_gives_rows_to_who_hands_over_and_nothing_for_the_table(town: MadeTown) -> None:
    leaving = Plan(
        "professional_leaves", "Vertrek", date(2026, 9, 1), "Iemand gaat iets nieuws doen.",
        touches=Touches(professional=str(busiest(town))), recorded_by="P&O", recorded_on=date(2026, 6, 1),
    )  # fmt: skip
    with pytest.raises(NotAllowed, match="permission"):
        leaving_rows(town, leaving, permission="", purpose="overdragen", on=date(2026, 7, 1))
    with pytest.raises(NotAllowed):
        impact_test(town, leaving)
    rows = leaving_rows(town, leaving, permission="teamleider", purpose="overdragen", on=date(2026, 7, 1))
    assert rows.value
    second_faces = [row["has_second_face"] == 1 for row in rows.value]
    assert second_faces == sorted(second_faces)
    assert '"purpose": "overdragen"' in (town.folder / TRAIL).read_text(encoding="utf-8")


def test_rows_of_a_departure_need_a_plan_about_one(town: MadeTown) -> None:
    with pytest.raises(RequestError, match="not about one colleague"):
        leaving_rows(town, TENDER, permission="teamleider", purpose="overdragen", on=date(2026, 7, 1))
