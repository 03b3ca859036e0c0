"""When help starts and ends: which message tells it, and how often a fallback was needed."""

from typing import Any

from tests.unit.sources.istandaarden.conftest import allocation, day, line, start, stop


def test_a_start_message_tells_the_start(tell: Any) -> None:
    told = tell(allocation("2024-01-01", "2024-01-05"), start("2024-02-01", "2024-01-20"))
    assert told.days() == [(day("2024-01-20"), None)]
    assert told.remarks == {}


def test_without_a_start_the_stop_tells_when_it_began(tell: Any) -> None:
    told = tell(allocation("2024-01-01", "2024-01-05"), stop("2024-06-10", "2024-01-20", "2024-06-01"))
    assert told.days() == [(day("2024-01-20"), day("2024-06-01"))]
    assert told.remarks == {"started_by_307": 1}


def test_without_start_and_stop_the_allocation_tells_the_start(tell: Any) -> None:
    told = tell(allocation("2024-01-01", "2024-01-01"), line("323", "2024-04-01", "2024-03-01", "2024-03-31"))
    assert told.one["first_day"] == day("2024-01-01")
    assert told.remarks == {"started_by_301": 1}


def test_with_only_declarations_the_first_declared_day_is_the_start(tell: Any) -> None:
    told = tell(
        line("323", "2024-05-01", "2024-04-01", "2024-04-30", status="D"),
        line("323", "2024-04-01", "2024-03-01", "2024-03-31", status="D"),
    )
    assert told.days() == [(day("2024-03-01"), None)]
    assert told.remarks == {"started_by_323": 1}


def test_a_stop_tells_the_end_whatever_was_planned(tell: Any) -> None:
    told = tell(
        allocation("2024-01-01", "2024-01-01", "2024-12-31"),
        start("2024-01-10", "2024-01-02"),
        stop("2024-06-10", "2024-01-02", "2024-06-01"),
    )
    assert told.one["last_day"] == day("2024-06-01")
    assert told.one["planned_last_day"] == day("2024-12-31")
    assert told.one["allocated_on"] == day("2024-01-01")


def test_without_a_stop_help_ends_as_planned_once_that_is_past(tell: Any) -> None:
    help_of_one = (allocation("2024-01-01", "2024-01-01", "2024-03-31"), start("2024-01-10", "2024-01-02"))
    still_sent = start("2024-06-01", "2024-05-20", client_id=2, allocation_number=6)
    told = tell(*help_of_one, still_sent)
    assert told.days() == [(day("2024-01-02"), day("2024-03-31")), (day("2024-05-20"), None)]
    assert told.remarks == {"ended_by_301": 1}


def test_a_planned_end_that_no_message_has_reached_leaves_help_open(tell: Any) -> None:
    told = tell(allocation("2024-01-01", "2024-01-01", "2024-03-31"), start("2024-01-10", "2024-01-02"))
    assert told.days() == [(day("2024-01-02"), None)]


def test_an_allocation_that_has_not_begun_is_no_help_yet(tell: Any) -> None:
    told = tell(allocation("2024-01-01", "2024-03-01"))
    assert told.episodes == []
    assert told.remarks == {"not_begun": 1}


def test_the_same_number_with_a_later_end_is_an_extension(tell: Any) -> None:
    told = tell(
        allocation("2024-01-01", "2024-01-01", "2024-03-31"),
        start("2024-01-10", "2024-01-02"),
        allocation("2024-03-20", "2024-01-01", "2024-12-31", reason_code="04"),
        start("2024-06-01", "2024-05-20", client_id=2, allocation_number=6),
    )
    assert told.days()[0] == (day("2024-01-02"), None)
    assert told.episodes[0]["planned_last_day"] == day("2024-12-31")
    assert told.episodes[0]["allocated_on"] == day("2024-01-01")
    assert told.fates == ["kept"] * 4


def test_a_new_number_is_a_row_of_its_own_with_the_same_client_organisation_and_category(tell: Any) -> None:
    told = tell(
        start("2024-01-10", "2024-01-01"),
        stop("2024-07-02", "2024-01-01", "2024-06-30", "37"),
        start("2024-07-10", "2024-07-01", allocation_number=6),
    )
    same = {(each["client_id"], each["organisation_id"], each["product_category"]) for each in told.episodes}
    assert told.days() == [(day("2024-01-01"), day("2024-06-30")), (day("2024-07-01"), None)]
    assert len(same) == 1


def test_a_temporary_stop_that_a_start_follows_is_a_pause(tell: Any) -> None:
    told = tell(
        start("2024-01-10", "2024-01-01"),
        stop("2024-03-05", "2024-01-01", "2024-03-01", "20"),
        start("2024-04-20", "2024-04-15"),
        stop("2024-09-05", "2024-04-15", "2024-09-01", "19"),
    )
    assert told.days() == [(day("2024-01-01"), day("2024-09-01"))]
    assert told.one["end_reason"] == "goal_reached"
    assert told.remarks == {"paused": 1}


def test_a_temporary_stop_without_a_start_ends_for_the_time_being(tell: Any) -> None:
    told = tell(start("2024-01-10", "2024-01-01"), stop("2024-03-05", "2024-01-01", "2024-03-01", "20"))
    assert told.days() == [(day("2024-01-01"), day("2024-03-01"))]
    assert told.one["end_reason"] == "temporary"


def test_a_start_after_a_lasting_stop_is_the_next_episode(tell: Any) -> None:
    told = tell(
        start("2024-01-10", "2024-01-01"),
        stop("2024-03-05", "2024-01-01", "2024-03-01"),
        start("2024-08-20", "2024-08-15"),
    )
    assert told.days() == [(day("2024-01-01"), day("2024-03-01")), (day("2024-08-15"), None)]


def test_help_without_a_number_is_told_apart_by_category(tell: Any) -> None:
    told = tell(
        start("2024-01-10", "2024-01-01", allocation_number=None),
        start("2024-01-10", "2024-01-02", allocation_number=None, product_category="07", identification=9),
        stop("2024-03-05", "2024-01-01", "2024-03-01", allocation_number=None),
    )
    assert told.days() == [(day("2024-01-01"), day("2024-03-01")), (day("2024-01-02"), None)]


def test_a_stop_that_contradicts_its_start_is_set_apart(tell: Any) -> None:
    told = tell(
        allocation("2024-01-01", "2024-01-01", "2024-02-01"),
        start("2024-04-10", "2024-04-01"),
        start("2024-06-01", "2024-05-20", client_id=2, allocation_number=6),
    )
    assert [(each["fate"], each["reason"]) for each in told.all] == [
        ("set_apart", "end_before_start"),
        ("kept", None),
    ]
