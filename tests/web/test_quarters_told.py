"""What comes of a quarterly session: told back, kept, on paper; and the session of one team."""

import io
from datetime import timedelta

import docx
import pymupdf
import pytest
from django.utils import timezone
from icalendar import Calendar
from tests.web.quarter_table import (
    QUESTION,
    SOON,
    TODAY,
    act,
    first_page,
    point,
    raised,
    session,
    shared,
    shown,
    today,
)

from bestendig.web.bottlenecks import membership
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.memory.models import Remembered
from bestendig.web.promises.models import Promise
from bestendig.web.quarters import services
from bestendig.web.quarters.cards import decisions
from bestendig.web.quarters.models import Point, ReflectionSession
from bestendig.web.quarters.points import services as points
from bestendig.web.quarters.practice import practise
from bestendig.web.quarters.proposing import proposals
from bestendig.web.quarters.selectors import next_session, to_prepare, to_tell_back, told_to

__all__ = ["point", "raised", "session", "shared", "today"]  # fixtures


def test_whoever_raised_a_point_is_told_what_came_of_it(as_, sit, today, point):
    noor = as_("noor")
    act(noor, "hold", today.pk, time_share="most", appreciation="De eerlijkheid.")
    assert act(noor, "tell-back", today.pk).status_code == 403, "Henk would hear nothing"
    act(noor, "point-answer", point.pk, answer="Er komt één nummer.")
    assert told_to(sit("henk")) == []
    for _ in range(2):
        assert act(noor, "tell-back", today.pk).status_code == 302, "sent twice"
    assert [each.answer for each in told_to(sit("henk"))] == ["Er komt één nummer."]
    assert "Er komt één nummer." in first_page(as_("henk"))
    assert act(noor, "point-note", point.pk, said="Later nog iets.").status_code == 403


def test_what_was_decided_is_the_answer_where_nobody_wrote_another(as_, sit, today, point):
    noor = sit("noor")
    points.decide(noor, point, noor.party, {"what": "Het team is eerst"})
    points.promise(noor, point, noor.party, "Wij schrijven het op.", TODAY)
    services.hold(noor, today, "", "")
    services.tell_back(noor, today)
    point.refresh_from_db()
    assert point.answer.startswith("Het team is eerst. Gemeente Voorbeeldstad belooft, voor ")


def test_a_bottleneck_and_every_shared_one_of_a_pattern_get_the_answer(sit, shared):
    noor = sit("noor")
    alone, inside, own = (
        shared("Alleen."),
        shared("Brief een.", "henk"),
        shared("Brief twee.", shared_at=None),
    )
    membership.make_pattern(noor, "Brieven", "Onbegrijpelijk.", [inside], "lijkt op")
    membership.join(sit("samira"), own, inside.memberships.get().pattern)
    made = services.plan(noor, {"on": TODAY}, [], proposals(noor))
    services.fix(noor, made)
    for each in made.points.all():
        points.answer(noor, each, f"Antwoord op {each.kind}.")
    services.hold(noor, made, "", "")
    services.tell_back(noor, made)
    assert [each.words.split(": ")[1] for each in alone.replies.all()] == ["Antwoord op bottleneck."]
    assert [each.words.split(": ")[1] for each in inside.replies.all()] == ["Antwoord op pattern."]
    assert not own.replies.exists(), "what was not shared is not answered in public"
    assert not [each for each in proposals(noor) if each.kind in ("pattern", "bottleneck")]


def test_the_next_session_opens_with_what_became_of_the_promises(as_, sit, today, point, town):
    noor = sit("noor")
    points.promise(noor, point, town["De Linde"], "Nieuwe kaartjes.", TODAY)
    made = points.decide(noor, point, noor.party, {"what": "Het team is eerst."})
    services.hold(noor, today, "", "")
    services.tell_back(noor, today)
    act(as_("noor"), "decision-tell", made.pk, came_of_it="In Zuid begint het.")
    following = services.plan(noor, {"on": SOON}, [town["De Linde"]], [])
    read = shown(as_("noor"), following)
    assert "Nieuwe kaartjes." in read
    assert "Nog niet verteld wat ervan kwam." in read
    assert "In Zuid begint het." in read


def test_a_decision_is_told_back_by_whoever_decided(as_, sit, today, point):
    made = points.decide(sit("noor"), point, sit("noor").party, {"what": "Het team is eerst."})
    assert act(as_("marijke"), "decision-tell", made.pk, came_of_it="Mislukt.").status_code == 403


def test_a_decision_is_remembered_for_who_was_invited_only(sit, today, point):
    noor = sit("noor")
    made = points.decide(noor, point, noor.party, {"what": "Het wijkteam is het eerste nummer."})
    assert not Remembered.objects.filter(kind="decision").exists(), "not before it was told back"
    services.hold(noor, today, "", "")
    services.tell_back(noor, today)
    told = Remembered.objects.filter(kind="decision")
    assert {each.owner for each in told} == set(today.invited.all())
    subject = f"{made.pk}-{noor.party.pk}"
    assert decisions(sit("marijke"), [subject])[subject].title == "Het wijkteam is het eerste nummer."
    assert decisions(sit("samira"), [subject]) == {}


def test_what_a_team_takes_back_disappears_from_the_agenda(as_, sit, shared, today):
    found = shared("De indicatie wacht drie weken.")
    noor = sit("noor")
    made = services.plan(noor, {"on": SOON}, [sit("henk").party], proposals(noor))
    services.fix(noor, made)
    assert "De indicatie wacht" in shown(as_("henk"), made)
    Bottleneck.objects.filter(pk=found.pk).update(withdrawn_at=timezone.now())
    assert "De indicatie wacht" not in shown(as_("henk"), made)
    assert "De indicatie wacht" not in shown(as_("noor"), made)


def test_the_start_page_knows_what_a_session_asks_of_whom(sit, session):
    noor, marijke = sit("noor"), sit("marijke")
    assert (to_prepare(noor), to_prepare(marijke), next_session(marijke)) == (session, None, session)
    assert next_session(sit("samira")) is None, "not invited"
    services.fix(noor, session)
    assert (to_prepare(noor), to_tell_back(noor)) == (None, [])
    ReflectionSession.objects.update(on=TODAY - timedelta(days=1))
    assert (to_tell_back(noor), to_tell_back(marijke)) == ([session], [])
    assert next_session(marijke) is None


def test_a_session_that_is_called_off_keeps_what_people_raised(as_, session, raised):
    act(as_("noor"), "call-off", session.pk, because="De zaal is dicht.")
    raised.refresh_from_db()
    assert raised.session is None
    assert "De zaal is dicht." in shown(as_("marijke"), session)


def test_the_papers_hold_both_halves_and_what_was_agreed(as_, sit, session, raised):
    place = f"/kwartaal/{session.pk}/gesprek"
    agenda = pymupdf.open(stream=as_("noor").get(f"{place}.pdf").content)[0].get_text()
    assert "De praktijk vraagt" in agenda
    assert "De systeemwereld vraagt" in agenda
    services.fix(sit("noor"), session)
    ReflectionSession.objects.update(on=TODAY)
    point = Point.objects.get(pk=raised.pk)
    points.decide(sit("noor"), point, sit("noor").party, {"what": "Het team is eerst.", "ground": "Toegang."})
    services.hold(sit("noor"), point.session, "most", "De eerlijkheid.")
    written = docx.Document(io.BytesIO(as_("marijke").get(f"{place}.docx").content))
    words = "\n".join(each.text for each in written.paragraphs)
    assert "meer dan de helft" in words
    assert "De eerlijkheid." in words
    assert "Het team is eerst." in [cell.text for cell in written.tables[-1]._cells]


def test_before_the_agenda_is_fixed_a_paper_holds_no_point_of_others(as_, session):
    paper = pymupdf.open(stream=as_("marijke").get(f"/kwartaal/{session.pk}/gesprek.pdf").content)
    assert "Eén nummer" not in "".join(page.get_text() for page in paper)


def test_a_case_has_a_sheet_of_its_own_with_open_space(as_, sit):
    noor = sit("noor")
    for n in (1, 2):
        points.raise_point(sit("henk"), {**QUESTION, "title": f"Casus {n}", "kind": "case"})
    made = services.plan(noor, {"on": SOON}, [], proposals(noor))
    paper = pymupdf.open(stream=as_("noor").get(f"/kwartaal/{made.pk}/casussen.pdf").content)
    assert len(paper) == 2
    assert "Casus 2" in paper[1].get_text()
    assert "Wat mag wel?" in paper[1].get_text()


def test_the_calendar_file_takes_the_place_of_the_one_before(as_, sit, session):
    place = f"/kwartaal/{session.pk}/gesprek.ics"
    first = next(iter(Calendar.from_ical(as_("marijke").get(place).content).walk("VEVENT")))
    services.change(sit("noor"), session, SOON + timedelta(7), None, "Bibliotheek")
    then = next(iter(Calendar.from_ical(as_("marijke").get(place).content).walk("VEVENT")))
    assert first["uid"] == then["uid"]
    assert (first["sequence"], then["sequence"]) == (0, 1)


@pytest.fixture
def of_team(sit):
    """A session of Team Noord alone, today, with one point."""
    samira = sit("samira")
    points.raise_point(samira, {**QUESTION, "title": "Wie belt?", "kind": "question"}, samira.party)
    made = services.plan(samira, {"on": TODAY}, [], proposals(samira, samira.party), samira.party)
    services.fix(samira, made)
    return made


@pytest.mark.parametrize("who", ["noor", "henk", "marijke", "esther", "ronald"])
def test_a_session_of_a_team_is_nobody_elses_business(as_, of_team, who):
    client, point = as_(who), of_team.points.get()
    assert client.get(of_team.get_absolute_url()).status_code == 404
    assert client.get(point.get_absolute_url()).status_code == 404
    assert "Wie belt?" not in first_page(client)


def test_a_team_holds_its_session_without_the_municipality(as_, of_team):
    samira, point = as_("samira"), of_team.points.get()
    act(samira, "point-note", point.pk, said="Het bleef liggen.")
    act(samira, "point-agree", point.pk, what="Wie er is, belt.", by_when="")
    act(samira, "hold", of_team.pk, time_share="", appreciation="")
    act(samira, "tell-back", of_team.pk)
    assert "Wie er is, belt." in shown(samira, point)
    assert not Promise.objects.exists(), "promises stand on the table"
    of_team.refresh_from_db()
    assert of_team.told_at is not None


def test_a_team_lets_a_point_go_in_words_that_it_chooses_anew(as_, sit, of_team):
    point = of_team.points.get()
    points.note(sit("samira"), point, "Dit blijft bij ons.")
    samira = as_("samira")
    form = samira.get(f"/kwartaal/punt/nieuw/?van={point.pk}").content.decode()
    assert "Wie belt?" in form
    samira.post(f"/kwartaal/punt/nieuw/?van={point.pk}", {**QUESTION, "title": "Wie belt de verhuurder?"})
    went = Point.objects.get(team=None)
    assert went.came_from == point
    assert "Dit blijft bij ons." not in shown(as_("noor"), went)
    assert as_("henk").post(f"/kwartaal/punt/nieuw/?van={point.pk}", QUESTION).status_code == 404


def test_the_practice_town_has_a_session_held_one_prepared_and_one_of_a_team(as_, sit):
    practise(sit("noor").table)
    practise(sit("noor").table)
    assert ReflectionSession.objects.count() == 3
    assert sorted(bool(each.came_of_it) for each in Promise.objects.all()) == [False, True]
    coming = ReflectionSession.objects.get(team=None, held_at=None)
    read = shown(as_("noor"), coming)
    assert "Gedaan: alle kaartjes zijn vervangen" in read
    assert "Een moeder die drie keer opnieuw moest beginnen" in read


def test_another_municipality_finds_nothing(dirk, today, point):
    assert "Eén nummer" not in first_page(dirk)
    for address in (today.get_absolute_url(), f"/kwartaal/{today.pk}/gesprek.pdf", point.get_absolute_url()):
        assert dirk.get(address).status_code == 404
    for name, pk in (
        ("fix", today.pk),
        ("hold", today.pk),
        ("point-note", point.pk),
        ("point-move", point.pk),
    ):
        assert act(dirk, name, pk, said="x").status_code == 404
