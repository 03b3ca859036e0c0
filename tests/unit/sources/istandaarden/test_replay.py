"""Which lines stand: told twice, rejected, taken back, changed; whatever the order in which they came."""

from typing import Any

from tests.unit.sources.istandaarden.conftest import allocation, answer, day, line, start, stop


def test_the_same_line_told_twice_counts_once(tell: Any) -> None:
    told = tell(start("2024-01-10", "2024-01-01"), start("2024-01-10", "2024-01-01", delivery=2))
    assert told.fates == ["kept", "duplicate"]


def test_a_withdrawn_start_never_was(tell: Any) -> None:
    told = tell(start("2024-01-10", "2024-01-08"), start("2024-01-19", "2024-01-08", "3"))
    assert told.fates == ["withdrawn", "withdrawn"]
    assert told.episodes == []
    assert told.remarks == {"message_withdrawn": 2}


def test_a_corrected_start_holds(tell: Any) -> None:
    told = tell(
        start("2024-01-10", "2024-01-08"),
        start("2024-01-19", "2024-01-08", "3"),
        start("2024-01-19", "2024-01-01", identification=99),
    )
    assert told.fates == ["withdrawn", "withdrawn", "kept"]
    assert told.days() == [(day("2024-01-01"), None)]


def test_messages_are_replayed_in_the_order_of_sending_not_of_arrival(tell: Any) -> None:
    sent_again = start("2024-02-01", "2024-01-08")
    told = tell(sent_again, start("2024-01-19", "2024-01-08", "3"), start("2024-01-10", "2024-01-08"))
    assert told.fates == ["kept", "withdrawn", "withdrawn"]
    assert told.days() == [(day("2024-01-08"), None)]


def test_on_one_day_a_withdrawal_comes_after_what_it_withdraws(tell: Any) -> None:
    told = tell(start("2024-01-10", "2024-01-08", "3", identification=1), start("2024-01-10", "2024-01-08"))
    assert told.fates == ["withdrawn", "withdrawn"]


def test_a_withdrawal_of_something_else_withdraws_nothing(tell: Any) -> None:
    told = tell(start("2024-01-10", "2024-01-08"), start("2024-01-19", "2024-01-09", "3"))
    assert told.fates == ["kept", "withdrawn"]


def test_a_withdrawn_stop_leaves_help_running(tell: Any) -> None:
    told = tell(
        start("2024-01-10", "2024-01-01"),
        stop("2024-03-05", "2024-01-01", "2024-03-01", "21"),
        stop("2024-03-09", "2024-01-01", "2024-03-01", "21", "3"),
    )
    assert told.days() == [(day("2024-01-01"), None)]


def test_the_reason_is_part_of_the_key_of_a_stop(tell: Any) -> None:
    told = tell(
        stop("2024-03-05", "2024-01-01", "2024-03-01", "21"),
        stop("2024-03-09", "2024-01-01", "2024-03-01", "19", "3"),
    )
    assert told.fates == ["kept", "withdrawn"]


def test_a_changed_stop_replaces_the_earlier_one(tell: Any) -> None:
    told = tell(
        stop("2024-03-05", "2024-01-01", "2024-03-01"),
        stop("2024-04-09", "2024-01-01", "2024-04-01", status="2"),
    )
    assert told.fates == ["duplicate", "kept"]
    assert told.one["last_day"] == day("2024-04-01")


def test_a_removed_allocation_takes_everything_of_its_number_with_it(tell: Any) -> None:
    told = tell(
        allocation("2024-01-01", "2024-01-05"),
        start("2024-01-10", "2024-01-08"),
        allocation("2024-01-20", "2024-01-05", "2024-01-05", reason_code="13"),
    )
    assert told.fates == ["withdrawn"] * 3
    assert told.episodes == []


def test_an_allocation_that_was_sent_again_after_removal_stands(tell: Any) -> None:
    told = tell(
        allocation("2024-01-20", "2024-01-05", "2024-01-05", reason_code="13"),
        allocation("2024-02-01", "2024-01-05"),
    )
    assert told.fates == ["kept", "kept"]
    assert told.days() == [(day("2024-01-05"), None)]


def test_a_rejected_message_makes_no_episode(tell: Any) -> None:
    sent = start("2024-01-10", "2024-01-08", identification=7)
    told = tell(sent, answer("306", "2024-01-11", 7, rejects=True, client_id=None))
    assert told.fates == ["set_apart", "kept"]
    assert told.reasons == ["message_rejected", None]
    assert told.episodes == []
    assert told.remarks == {"message_rejected": 1}


def test_an_accepted_message_stands(tell: Any) -> None:
    told = tell(
        start("2024-01-10", "2024-01-08", identification=7), answer("306", "2024-01-11", 7, rejects=False)
    )
    assert told.fates == ["kept", "kept"]


def test_an_answer_is_only_about_its_own_kind_organisation_and_number(tell: Any) -> None:
    told = tell(
        start("2024-01-10", "2024-01-08", identification=7),
        answer("308", "2024-01-11", 7, rejects=True),
        answer("306", "2024-01-11", 8, rejects=True),
        answer("306", "2024-01-11", 7, rejects=True, organisation_id=2),
        answer("306", "2024-01-11", None, rejects=True),
    )
    assert told.fates == ["kept"] * 5


def test_the_last_answer_counts(tell: Any) -> None:
    sent = start("2024-01-10", "2024-01-08", identification=7)
    told = tell(
        sent, answer("306", "2024-01-15", 7, rejects=False), answer("306", "2024-01-11", 7, rejects=True)
    )
    assert told.fates == ["kept"] * 3


def test_a_rejected_performance_is_no_help_the_others_of_its_declaration_are(tell: Any) -> None:
    one = line("323", "2024-05-01", "2024-04-01", "2024-04-30", identification=7, status="D")
    told = tell(
        one,
        one | {"allocation_number": 6, "line": 2},
        answer("325", "2024-05-05", 7, rejects=False),
        answer(
            "325", "2024-05-05", 7, rejects=True, allocation_number=6, first_day=day("2024-04-01"), line=2
        ),
    )
    assert told.fates == ["kept", "set_apart", "kept", "kept"]
    assert told.one["allocation_number"] == 5


def test_a_credited_performance_is_withdrawn(tell: Any) -> None:
    one = line("323", "2024-05-01", "2024-04-01", "2024-04-30", status="D")
    told = tell(one, one | {"status": "C", "identification": 8, "sent_on": day("2024-06-01")})
    assert told.fates == ["withdrawn", "withdrawn"]
    assert told.episodes == []


def test_a_credited_performance_that_was_declared_anew_stands(tell: Any) -> None:
    one = line("323", "2024-05-01", "2024-04-01", "2024-04-30", status="D")
    credit = one | {"status": "C", "identification": 8}
    assert tell(one, credit, one | {"identification": 9}).episodes != []


def test_a_stop_of_a_later_delivery_settles_with_an_earlier_start(tell: Any) -> None:
    told = tell(start("2024-01-10", "2024-01-01"), stop("2024-03-05", "2024-01-01", "2024-03-01", delivery=2))
    assert told.days() == [(day("2024-01-01"), day("2024-03-01"))]
    assert told.one["delivery"] == 2
