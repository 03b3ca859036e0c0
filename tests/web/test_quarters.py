"""The quarterly session, as people prepare and hold it."""

from datetime import timedelta

import pytest
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

from bestendig.errors import NotAllowed
from bestendig.web.audit.models import Entry
from bestendig.web.bottlenecks import membership
from bestendig.web.promises.models import Promise
from bestendig.web.promises.services import promise
from bestendig.web.quarters import services
from bestendig.web.quarters.models import Decision, Note, Point, ReflectionSession
from bestendig.web.quarters.points import services as points
from bestendig.web.quarters.proposing import first_agenda, proposals
from bestendig.web.sheets.models import Story

__all__ = ["point", "raised", "session", "shared", "today"]  # fixtures


def test_the_agenda_of_the_next_session_is_there_before_anybody_made_one(
    as_, sit, raised, shared, on_table, town
):
    shared("De indicatie wacht drie weken op een handtekening.")
    promise(sit("noor"), "Wij zoeken het uit.", SOON)
    promise(sit("marijke"), "Wij bellen terug.", SOON)
    henk = sit("henk")
    Story.objects.create(sheet=on_table, block="1-blijvers", words="Twee kregen een kind.", by=henk.user)
    read = first_page(as_("noor"))
    practice, system = read.index("De praktijk vraagt"), read.index("De systeemwereld vraagt")
    for title in ("Eén nummer dat blijft", "De indicatie wacht", "Wij zoeken het uit."):
        assert practice < read.index(title) < system
    for title in ("Wij bellen terug.", "Acht van de tien"):
        assert read.index(title) > system


def test_a_pattern_is_proposed_with_how_often_it_is_named_at_least(sit, shared):
    noor = sit("noor")
    found = [shared("De brief is niet te volgen."), shared("De brief snapt niemand.", "henk")]
    pattern = membership.make_pattern(
        noor, "Brieven", "Brieven die niemand begrijpt.", found, "lijken op elkaar"
    )
    proposed = next(each for each in proposals(noor) if each.kind == "pattern")
    assert proposed.about == {"pattern": pattern}
    assert proposed.why.nl == "Minstens 2 keer genoemd, bij minstens 2 teams."
    assert not [each for each in proposals(noor) if each.kind == "bottleneck"], "it stands in the pattern"


def test_what_a_team_did_not_share_is_not_proposed_to_anybody_else(sit, shared):
    shared("Alleen van ons.", shared_at=None)
    assert not [each for each in proposals(sit("noor")) if each.kind == "bottleneck"]
    samira = sit("samira")
    assert [each.title for each in proposals(samira, samira.party)] == ["Alleen van ons."]


def test_a_first_agenda_fits_in_two_hours(sit, shared):
    for n in range(12):
        shared(f"Knelpunt nummer {n}.")
        promise(sit("noor"), f"Belofte {n}.", SOON)
        points.raise_point(sit("henk"), {**QUESTION, "title": f"Vraag {n}", "kind": "case"})
    chosen = first_agenda(proposals(sit("noor")))
    noor = sit("noor")
    made = services.plan(noor, {"on": SOON}, [], chosen)
    assert 0 < sum(each.minutes for each in made.points.all()) <= 120


def test_noor_plans_what_was_proposed_without_what_she_takes_away(as_, sit, raised, town):
    promise(sit("noor"), "Wij zoeken het uit.", SOON)
    said = {"on": SOON.isoformat(), "at": "13:30", "place": "Buurthuis", "points": [f"point-{raised.pk}"]}
    response = as_("noor").post("/kwartaal/nieuw/", {**said, "parties": [str(town["De Linde"].pk)]})
    made = ReflectionSession.objects.get()
    assert response.url == made.get_absolute_url()
    assert list(made.points.all()) == [raised]
    assert set(made.invited.all()) == {town["De Linde"], town["Gemeente Voorbeeldstad"]}


def test_a_form_that_is_sent_twice_makes_one_session(as_, raised):
    said = {"on": SOON.isoformat(), "points": [f"point-{raised.pk}"]}
    for _ in range(2):
        as_("noor").post(
            "/kwartaal/nieuw/", {"on": SOON.isoformat(), **({} if Point.objects.get().session else said)}
        )
    assert ReflectionSession.objects.count() == 1
    assert Entry.objects.filter(act="quarter_planned").count() == 1


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"on": ""}, "Dit veld is verplicht"),
        ({"on": (TODAY - timedelta(days=1)).isoformat()}, "Deze dag is geweest"),
        ({"on": "9999-12-31"}, "tussen 2015 en 2100"),
        ({"at": "25:00"}, "geldige tijd"),
        ({"place": "Mevrouw De Vries"}, "naam van een mens"),
        ({"points": ["pattern-77"]}, "geldige keuze"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_planned(as_, raised, wrong, told):
    response = as_("noor").post("/kwartaal/nieuw/", {"on": SOON.isoformat(), "place": "Buurthuis", **wrong})
    assert response.status_code == 400
    assert told in response.content.decode()
    assert not ReflectionSession.objects.exists()


def test_points_are_put_earlier_and_later_without_a_script(as_, sit, session):
    noor = as_("noor")
    points.raise_point(sit("marijke"), {**QUESTION, "title": "Zekerheid", "kind": "question"})
    second = Point.objects.get(title="Zekerheid")
    act(noor, "add", session.pk, key=f"point-{second.pk}")
    act(noor, "point-move", second.pk, way="up")
    assert [each.title for each in session.points.all()] == ["Zekerheid", "Eén nummer dat blijft"]
    act(noor, "point-move", second.pk, way="up")
    act(noor, "point-move", second.pk, way="down")
    assert [each.title for each in session.points.all()] == ["Eén nummer dat blijft", "Zekerheid"]


def test_what_was_raised_and_comes_off_the_agenda_waits_for_the_next_time(as_, session, raised):
    act(as_("noor"), "drop", session.pk, point=raised.pk)
    raised.refresh_from_db()
    assert raised.session is None
    assert "Ligt klaar voor het volgende gesprek" in first_page(as_("henk"))


def test_what_was_proposed_and_comes_off_is_proposed_again(as_, sit, session):
    promise(sit("marijke"), "Wij bellen.", SOON)
    key = next(each.key for each in proposals(sit("noor")) if each.kind == "promise")
    noor = as_("noor")
    act(noor, "add", session.pk, key=key)
    act(noor, "add", session.pk, key=key)
    assert session.points.filter(kind="promise").count() == 1
    put = session.points.get(kind="promise")
    for _ in range(2):
        assert act(noor, "drop", session.pk, point=put.pk).status_code == 302
    assert key in [each.key for each in proposals(sit("noor"))]


def test_somebody_sees_to_the_answer_within_so_many_minutes(as_, session, raised, town):
    linde = town["De Linde"]
    act(as_("noor"), "point-arrange", raised.pk, owner=str(linde.pk), minutes="25")
    raised.refresh_from_db()
    assert (raised.owner, raised.minutes) == (linde, 25)
    refused = act(as_("noor"), "point-arrange", raised.pk, owner="", minutes="900")
    assert refused.status_code == 400
    assert as_("noor").get(raised.get_absolute_url()).context["point"].minutes == 25


def test_a_case_with_a_name_in_it_comes_back_with_what_was_typed(as_):
    said = {**QUESTION, "about": "Meneer Jansen belde.", "tried": "Wij luisterden."}
    response = as_("henk").post("/kwartaal/punt/nieuw/?soort=casus", said)
    assert response.status_code == 400
    assert "Wij luisterden." in response.content.decode()
    assert not Point.objects.exists()


def test_a_point_that_is_sent_twice_stands_there_once(as_):
    for _ in range(2):
        assert as_("henk").post("/kwartaal/punt/nieuw/", QUESTION).status_code == 302
    assert Point.objects.count() == Entry.objects.filter(act="quarter_point_raised").count() == 1


def test_what_somebody_raised_is_taken_back_by_that_party_until_it_is_on_an_agenda(as_, sit, raised):
    for who in ("marijke", "noor"):
        as_(who).post("/kwartaal/punt/intrekken/", {"point": raised.pk})
        assert Point.objects.filter(pk=raised.pk).exists()
    for _ in range(2):
        assert as_("henk").post("/kwartaal/punt/intrekken/", {"point": raised.pk}).status_code == 302
    assert not Point.objects.exists()


def test_until_the_agenda_is_fixed_others_see_the_day_and_their_own_points(as_, sit, session):
    mine = points.raise_point(sit("marijke"), {**QUESTION, "title": "Zekerheid", "kind": "question"})
    act(as_("noor"), "add", session.pk, key=f"point-{mine.pk}")
    read = shown(as_("marijke"), session)
    assert "Zekerheid" in read
    assert "Eén nummer dat blijft" not in read
    act(as_("noor"), "fix", session.pk)
    assert "Eén nummer dat blijft" in shown(as_("marijke"), session)
    assert act(as_("noor"), "drop", session.pk, point=mine.pk).status_code == 403, "what is fixed is fixed"


def test_an_agenda_without_points_cannot_be_fixed(as_, sit):
    made = services.plan(sit("noor"), {"on": SOON}, [], [])
    assert act(as_("noor"), "fix", made.pk).status_code == 403


def test_nothing_is_written_down_before_the_day(as_, session, raised):
    act(as_("noor"), "fix", session.pk)
    assert act(as_("noor"), "point-note", raised.pk, said="Alvast.").status_code == 403
    assert not Note.objects.exists()


def test_decisions_and_promises_are_written_once(as_, point, town):
    noor, linde = as_("noor"), str(town["De Linde"].pk)
    for _ in range(2):
        act(noor, "point-note", point.pk, said="Mensen hangen op.")
        act(
            noor,
            "point-decide",
            point.pk,
            what="Het team is eerst.",
            ground="Binnen de toegang.",
            party=linde,
        )
        act(noor, "point-promise", point.pk, what="Nieuwe kaartjes.", by_when=SOON.isoformat(), party=linde)
    assert (Note.objects.count(), Decision.objects.count(), Promise.objects.count()) == (1, 1, 1)
    made = Promise.objects.get()
    assert made.party == town["De Linde"]
    assert "Nieuwe kaartjes." in as_("marijke").get("/afspraken/").content.decode()
    assert Entry.objects.filter(act="quarter_decided").count() == 1


def test_nobody_promises_for_a_party_that_is_not_there(as_, sit, today, point, town):
    services.say_present(sit("noor"), today, [town["Gemeente Voorbeeldstad"]])
    said = {"what": "Nieuwe kaartjes.", "by_when": SOON.isoformat(), "party": str(town["De Linde"].pk)}
    assert act(as_("noor"), "point-promise", point.pk, **said).status_code == 400
    with pytest.raises(NotAllowed):
        points.promise(sit("noor"), point, town["De Linde"], "Nieuwe kaartjes.", SOON)
    assert act(as_("marijke"), "point-promise", point.pk, **said).status_code == 302, "it may itself"


def test_a_decision_that_was_written_wrongly_is_taken_away(as_, sit, point):
    made = points.decide(sit("noor"), point, sit("noor").party, {"what": "Fout."})
    assert act(as_("marijke"), "point-strike", point.pk, decision=made.pk).status_code == 403
    for _ in range(2):
        act(as_("noor"), "point-strike", point.pk, decision=made.pk)
    assert not Decision.objects.exists()
