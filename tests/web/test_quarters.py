"""The quarterly session, as people prepare, hold and tell it back."""

import io
from datetime import timedelta

import docx
import pymupdf
import pytest
from django.urls import reverse
from django.utils import timezone
from icalendar import Calendar

from bestendig.errors import NotAllowed
from bestendig.web.audit.models import Entry
from bestendig.web.bottlenecks import membership
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.memory.models import Remembered
from bestendig.web.promises.models import Promise
from bestendig.web.promises.services import promise
from bestendig.web.quarters import services
from bestendig.web.quarters.cards import decisions
from bestendig.web.quarters.models import Decision, Note, Point, ReflectionSession
from bestendig.web.quarters.points import services as points
from bestendig.web.quarters.practice import practise
from bestendig.web.quarters.proposing import first_agenda, proposals
from bestendig.web.quarters.selectors import next_session, to_prepare, to_tell_back, told_to
from bestendig.web.sheets.models import Story

TODAY = timezone.localdate()
SOON = TODAY + timedelta(days=30)
QUESTION = {
    "half": "practice",
    "title": "Eén nummer dat blijft",
    "about": "Vier nummers.",
    "question": "Kan dat?",
}


def act(client, name, pk, **said):
    return client.post(reverse(f"quarter-{name}", kwargs={"pk": pk}), said)


def shown(client, thing):
    return client.get(thing.get_absolute_url()).content.decode()


def first_page(client):
    return client.get("/kwartaal/").content.decode()


@pytest.fixture
def shared(sit):
    """Writes a bottleneck of a team of the cast that everybody at the table may read."""

    def noted(words, who="samira", **more):
        seat = sit(who)
        more = {"shared_at": timezone.now(), **more}
        return Bottleneck.objects.create(
            table=seat.table, party=seat.party, written_by=seat.user, words=words, **more
        )

    return noted


@pytest.fixture
def raised(sit):
    """A question that Henk raised for the table."""
    return points.raise_point(sit("henk"), {**QUESTION, "kind": "question"})


@pytest.fixture
def session(sit, town, raised):
    """A session of the table with Henk's question on it, to which Henk and Marijke are invited."""
    noor = sit("noor")
    invited = [town["Wijkteams Voorbeeldstad"], town["De Linde"]]
    return services.plan(noor, {"on": SOON}, invited, proposals(noor))


@pytest.fixture
def today(session, sit):
    """The same, today, with its agenda fixed and everybody there."""
    services.fix(sit("noor"), session)
    ReflectionSession.objects.filter(pk=session.pk).update(on=TODAY)
    session.refresh_from_db()
    services.say_present(sit("noor"), session, session.invited.all())
    return session


@pytest.fixture
def point(today):
    """The one point of it."""
    return today.points.get()


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
