"""The calendar file: working days before the last day, nobody in two places, no names of residents."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar
from tests.unit.sheets.handovers.cases import FROM_DAY, client, entrusted, proposal

from bestendig.sheets.handovers.agenda import agenda
from bestendig.sheets.handovers.days import easter, holidays, is_working, months_later, working_days
from bestendig.sheets.handovers.planning import look_backs, planned, spans
from bestendig.sheets.handovers.task import take_up


def handed(whole=None):
    """The people of the made-up handover."""
    return take_up(entrusted(whole), "known_faces").handed


def events(whole=None, language="nl"):
    """The entries of the calendar file."""
    return list(Calendar.from_ical(agenda(handed(whole), language)).walk("VEVENT"))


def on(event, name):
    """The day of a moment."""
    value = event.decoded(name)
    return value.date() if isinstance(value, datetime) else value


@pytest.mark.parametrize(
    ("year", "day"), [(2000, (4, 23)), (2019, (4, 21)), (2024, (3, 31)), (2025, (4, 20)), (2038, (4, 25))]
)
def test_easter_falls_on_its_sunday(year, day):
    assert easter(year) == date(year, *day)


def test_kings_day_moves_when_it_is_a_sunday():
    assert date(2025, 4, 26) in holidays(2025)
    assert date(2025, 4, 27) not in holidays(2025)
    assert date(2026, 4, 27) in holidays(2026)


def test_a_month_later_stays_within_the_month():
    assert months_later(date(2025, 8, 31), 6) == date(2026, 2, 28)
    assert months_later(date(2025, 7, 1), 6) == date(2026, 1, 1)


def test_every_suggestion_is_on_a_working_day():
    assert all(is_working(on(event, "dtstart")) for event in events())


def test_meetings_and_goodbyes_come_before_the_last_day_and_looking_back_after_it():
    for event in events():
        is_later = event["summary"].startswith("Terugblik")
        assert (on(event, "dtstart") > FROM_DAY) is is_later


def test_first_meetings_come_before_second_ones_and_those_before_the_goodbye():
    days = {}
    for meeting in planned(handed()):
        days.setdefault(meeting.placed.person.client, {})[meeting.kind] = meeting.on
    assert all(each["first"] < each["farewell"] for each in days.values() if "first" in each)
    assert all(
        each["first"] < each["second"] < each["farewell"] for each in days.values() if "second" in each
    )
    assert set(days[client(27)]) == {"farewell"}


def test_nobody_is_in_two_meetings_at_once():
    taken = Counter(
        (name, meeting.on, meeting.hour)
        for meeting in planned(handed())
        if meeting.hour is not None
        for name in meeting.professionals
    )
    assert taken
    assert max(taken.values()) == 1


def test_a_household_is_visited_on_one_day():
    days = {m.placed.person.client: m.on for m in planned(handed()) if m.kind == "first"}
    assert days[client(3)] == days[client(4)]
    assert days[client(14)] == days[client(15)]


def test_a_receiver_who_starts_later_is_met_later():
    whole = proposal()
    receivers = tuple(replace(each, from_day=date(2025, 8, 4)) for each in whole.case.receivers)
    late = replace(whole, case=replace(whole.case, receivers=receivers))
    firsts = [m.on for m in planned(handed(late)) if m.kind == "first"]
    assert min(firsts) >= date(2025, 8, 4)


def test_a_change_recorded_too_late_is_planned_after_the_day_and_says_so():
    whole = proposal()
    late = replace(whole, case=replace(whole.case, recorded_on=FROM_DAY - timedelta(2)))
    assert spans(handed(late)).is_late
    found = events(late)
    assert all(on(event, "dtstart") >= FROM_DAY for event in found)
    assert any("Vraag of de vertrekkende collega" in event["description"] for event in found)


@pytest.mark.parametrize("recorded_on", [None, date(2025, 8, 26), date(2025, 8, 29), date(2026, 1, 5)])
def test_any_day_of_recording_gives_a_calendar(recorded_on):
    whole = proposal()
    assert (
        len(events(replace(whole, case=replace(whole.case, recorded_on=recorded_on)))) == 27 + 5 + 28 + 2 * 7
    )


def test_hundreds_of_people_fit_even_when_all_hours_are_full():
    whole = proposal()
    people = tuple(replace(whole.case.persons[0], client=str(30000 + n)) for n in range(300))
    one = whole.variants[0]
    placed = tuple(replace(one.placements[0], client=each.client) for each in people)
    many = replace(
        whole,
        case=replace(whole.case, persons=people),
        variants=(replace(one, placements=placed),),
    )
    firsts = [each for each in planned(handed(many)) if each.kind == "first"]
    assert len(firsts) == 300
    assert any(each.hour is None for each in firsts)


def test_it_looks_back_after_six_weeks_and_six_months():
    assert look_backs(handed()) == (date(2025, 10, 13), date(2026, 3, 2))


def test_titles_hold_numbers_and_the_note_says_why():
    found = events()
    assert any(
        event["summary"] == f"Eerste gesprek samen: inwoner {client(1)} (Samira en Bart)" for event in found
    )
    assert all("nummer en geen naam" in event["description"] for event in found)


def test_a_list_with_names_never_puts_a_name_in_the_calendar():
    whole = proposal()
    people = (replace(whole.case.persons[0], client="mevrouw De Vries"), *whole.case.persons[1:])
    one = whole.variants[0]
    placed = (replace(one.placements[0], client="mevrouw De Vries"), *one.placements[1:])
    named = replace(
        whole, case=replace(whole.case, persons=people), variants=(replace(one, placements=placed),)
    )
    assert b"Vries" not in agenda(handed(named), "nl")
    assert "inwoner nr. 1 van de lijst" in " ".join(event["summary"] for event in events(named))


def test_it_is_in_dutch_time_private_tentative_and_invites_nobody():
    first = next(event for event in events() if isinstance(event.decoded("dtstart"), datetime))
    assert first.decoded("dtstart").tzinfo.key == "Europe/Amsterdam"
    assert first.decoded("dtstart").hour == 10
    for event in events():
        assert event["class"] == "PRIVATE"
        assert event["status"] == "TENTATIVE"
        assert "attendee" not in event
        assert "organizer" not in event
        assert event.decoded("dtstamp") == datetime(2025, 9, 1, tzinfo=UTC)


def test_every_entry_has_its_own_name_that_stays_the_same():
    names = [str(event["uid"]) for event in events()]
    assert len(set(names)) == len(names)
    assert names == [str(event["uid"]) for event in events(language="en")]


def test_working_days_leave_out_weekends_and_holidays():
    days = working_days(date(2025, 4, 17), date(2025, 4, 23))
    assert days == (date(2025, 4, 17), date(2025, 4, 18), date(2025, 4, 22), date(2025, 4, 23))


def test_a_name_can_put_no_line_of_its_own_in_the_file():
    whole = proposal()
    wicked = "Bart\r\nATTENDEE:mailto:x@example.org"
    people = tuple(replace(each, current=wicked) for each in whole.case.persons[:3])
    written = agenda(handed(replace(whole, case=replace(whole.case, persons=people))), "nl")
    assert not any(line.startswith(b"ATTENDEE") for line in written.split(b"\r\n"))
    assert len(Calendar.from_ical(written).walk("VEVENT")) == 3 + 3 + 2 * 2


def test_everybody_can_pick_out_their_own_entries():
    first = next(event for event in events() if event["summary"].startswith("Eerste"))
    assert first["categories"].to_ical() == b"Samira,Bart"
