"""The first page says what waits for a reply, and what came of what somebody raised."""

import pytest
from django.urls import reverse
from django.utils import timezone

from bestendig.web.bottlenecks import services as bottlenecks
from bestendig.web.bottlenecks.models import Bottleneck, Reply
from bestendig.web.quarters import practice as quarters
from bestendig.web.quarters.models import ReflectionSession
from bestendig.web.start.learning import (
    came_back,
    coming_session,
    questions,
    to_do_for_session,
    to_look_again,
    waiting,
)

WORDS = "Een moeder moet elk half jaar opnieuw uitleggen waarom de hulp nog nodig is."


@pytest.fixture
def noted(sit):
    """A bottleneck of Samira's team that was shared."""
    samira = sit("samira")
    return Bottleneck.objects.create(
        table=samira.table, party=samira.party, written_by=samira.user, words=WORDS, theme="toegang"
    )


def addresses(found):
    """Where the things lead."""
    return [address for _, address, _ in found]


def test_the_policy_adviser_is_told_first_what_waits_for_a_reply(as_, sit, noted):
    assert reverse("bottleneck-waiting") not in as_("noor").get("/").content.decode()
    bottlenecks.share(sit("samira"), noted)
    page = as_("noor").get("/").content.decode()
    assert page.index("dit wacht op ons") < page.index('href="/toetsen/"', page.index("Dit kunt u doen"))


def test_nobody_but_the_municipality_is_asked_to_reply(sit, noted):
    bottlenecks.share(sit("samira"), noted)
    assert addresses(waiting(sit("noor"))) == [reverse("bottleneck-waiting")]
    assert addresses(waiting(sit("henk"))) == addresses(waiting(sit("marijke"))) == []


def test_who_wrote_it_down_reads_on_the_first_page_that_there_is_an_answer(as_, sit, noted):
    bottlenecks.share(sit("samira"), noted)
    assert addresses(came_back(sit("samira"))) == []
    noor = sit("noor")
    Reply.objects.create(bottleneck=noted, party=noor.party, by=noor.user, words="Dat kan eenvoudiger.")
    assert addresses(came_back(sit("samira"))) == [noted.get_absolute_url()]
    assert "Lees wat er kwam van een knelpunt" in as_("samira").get("/").content.decode()
    assert addresses(waiting(noor)) == []


def test_without_sessions_or_old_answers_nothing_is_asked(sit, noted):
    asked = (to_do_for_session, coming_session, questions, to_look_again)
    assert [addresses(each(sit(who))) for each in asked for who in ("noor", "henk")] == [[]] * 8


def test_who_prepares_a_session_is_asked_for_its_agenda_and_others_to_prepare_themselves(sit, town):
    quarters.practise(sit("noor").table)
    (session,) = ReflectionSession.objects.filter(team=None, held_at=None)
    place = session.get_absolute_url()
    assert place in addresses(to_do_for_session(sit("noor")))
    assert place not in addresses(coming_session(sit("noor")))
    ReflectionSession.objects.filter(pk=session.pk).update(fixed_at=timezone.now())
    assert addresses(coming_session(sit("henk"))) == [place]
    assert addresses(to_do_for_session(sit("henk"))) == []


def test_a_worker_finds_the_empty_field_first(as_, town):
    page = as_("samira").get("/").content.decode()
    assert page.index(reverse("bottleneck-list"), page.index("Dit kunt u doen")) > 0
    assert "Schrijf op wat vastloopt" in page
