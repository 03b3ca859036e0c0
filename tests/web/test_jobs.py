"""Long work: followed, stopped, taken up again after a crash, or said not to have finished."""

from datetime import timedelta
from threading import Event

import pytest
from django.utils import timezone

from bestendig.errors import InputError
from bestendig.language import Text
from bestendig.web.jobs import heart, kinds, services
from bestendig.web.jobs.models import Job

WORDS = Text(nl="We tellen", en="We count")


@pytest.fixture
def work(monkeypatch):
    """A kind of work that does what a test wants."""

    def registered(act):
        monkeypatch.setitem(kinds.KINDS, "count", (WORDS, act))

    return registered


def test_work_is_done_and_leads_to_its_result(sit, as_, work):
    work(lambda job, progress: progress.step("half", 0.5) or "/gespreksbladen/")
    job = services.ask(sit("noor"), "count", n=3)
    assert services.do_one()
    assert not services.do_one()
    job.refresh_from_db()
    assert (job.state, job.share, job.arguments) == ("done", 1.0, {"n": 3})
    assert as_("noor").get(f"/werk/{job.pk}/").url == "/gespreksbladen/"


def test_the_page_comes_back_by_itself_while_it_runs(sit, as_, work):
    work(lambda job, progress: "")
    job = services.ask(sit("noor"), "count")
    Job.objects.update(state="running", share=0.4, heartbeat_at=timezone.now())
    page = as_("noor").get(f"/werk/{job.pk}/")
    shown = page.content.decode()
    assert page.headers["Refresh"] == "4"
    assert "Refresh" not in as_("noor").get(f"/werk/{job.pk}/", {"volgen": "0"}).headers
    assert "40 procent" in shown


def test_a_fault_on_purpose_is_told_in_its_own_words(sit, as_, work):
    def fail(job, progress):
        raise InputError(Text(nl="Dit kan niet.", en="No."), Text(nl="Doe het zo.", en="Do it so."))

    work(fail)
    job = services.ask(sit("noor"), "count")
    services.do_one()
    assert "Dit kan niet. Doe het zo." in as_("noor").get(f"/werk/{job.pk}/").content.decode()


def test_a_fault_that_nobody_foresaw_is_told_calmly(sit, as_, work):
    work(lambda job, progress: 1 / 0)
    job = services.ask(sit("noor"), "count")
    with pytest.raises(ZeroDivisionError):
        services.do_one()
    shown = as_("noor").get(f"/werk/{job.pk}/").content.decode()
    assert "niet voorzagen" in shown
    assert "division" not in shown


def test_a_person_stops_what_waits_and_what_runs(sit, as_, work):
    work(lambda job, progress: (Job.objects.update(stop_asked=True) and progress.step("on", 0.2)) or "")
    waiting = services.ask(sit("noor"), "count")
    as_("noor").post(f"/werk/{waiting.pk}/stoppen/")
    assert not services.do_one()
    running = services.ask(sit("noor"), "count")
    services.do_one()
    assert {Job.objects.get(pk=each.pk).state for each in (waiting, running)} == {"stopped"}


def test_after_a_crash_it_begins_again_once_and_then_says_so(sit, work):
    work(lambda job, progress: "/")
    job = services.ask(sit("noor"), "count")
    long_ago = timezone.now() - 2 * services.STALE
    Job.objects.update(state="running", n_begun=1, heartbeat_at=long_ago)
    assert services.do_one()
    job.refresh_from_db()
    assert (job.state, job.n_begun) == ("done", 2)
    Job.objects.update(state="running", heartbeat_at=long_ago)
    assert not services.do_one()
    job.refresh_from_db()
    assert job.state == "failed"
    assert "niet afgekomen" in job.fault_nl


def test_work_with_a_fresh_heartbeat_is_left_alone(sit, work):
    work(lambda job, progress: "/")
    services.ask(sit("noor"), "count")
    Job.objects.update(state="running", n_begun=1, heartbeat_at=timezone.now() - timedelta(seconds=5))
    assert not services.do_one()


def test_another_party_does_not_see_the_work(sit, as_, dirk, work):
    work(lambda job, progress: "")
    job = services.ask(sit("noor"), "count")
    assert as_("marijke").get(f"/werk/{job.pk}/").status_code == 404
    assert dirk.post(f"/werk/{job.pk}/stoppen/").status_code == 404


def test_the_heart_beats_within_one_long_step(sit, work, monkeypatch):
    beats, enough = [], Event()

    def beat(pk):
        beats.append(pk)
        if len(beats) == 3:
            enough.set()

    monkeypatch.setattr(heart, "BEAT", 0.001)
    monkeypatch.setattr(heart, "_written", beat)
    work(lambda job, progress: "" if enough.wait(timeout=20) else "nobody was at it")
    job = services.ask(sit("noor"), "count")
    assert services.do_one()
    job.refresh_from_db()
    assert (job.state, job.result, {*beats}) == ("done", "", {job.pk})


def test_a_beat_is_written_only_while_the_work_runs(sit, work):
    work(lambda job, progress: "")
    job = services.ask(sit("noor"), "count")
    heart._written(job.pk)
    job.refresh_from_db()
    assert job.heartbeat_at is None
    Job.objects.update(state="running")
    heart._written(job.pk)
    job.refresh_from_db()
    assert job.heartbeat_at is not None
