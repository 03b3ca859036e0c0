"""Retention with proof: what is old goes once a day, what goes is proved, terms only become stricter."""

import hashlib
import json
from datetime import date, timedelta

import pytest
from django.utils import timezone
from tests.unit.store.town import people_in, publish

from bestendig.analyses.processing import read_processings
from bestendig.store import DataFolder
from bestendig.web.audit.models import Checkpoint, Entry
from bestendig.web.audit.services import broken_at, record, seal
from bestendig.web.impact.models import PlanRow
from bestendig.web.jobs import kinds
from bestendig.web.jobs.models import Job
from bestendig.web.jobs.services import do_one
from bestendig.web.records.keeping import services
from bestendig.web.records.keeping.presenters import term
from bestendig.web.records.keeping.rules import BY_KIND, RULES
from bestendig.web.records.logbook import services as logbook
from bestendig.web.records.models import LoggedProcessing, RetentionProof, RetentionRun, TrailCheck

PAGE = "/beheer/bewaren/"


def ago(days):
    return timezone.now() - timedelta(days=days)


@pytest.fixture(autouse=True)
def places(settings, tmp_path, monkeypatch):
    """A log and a vault of their own."""
    monkeypatch.setattr(logbook, "logbook_folder", lambda: tmp_path / "logboek")
    monkeypatch.setattr(services, "logbook_folder", lambda: tmp_path / "logboek")
    for module in (logbook, services):
        monkeypatch.setattr(module, "vault_folder", lambda: tmp_path / "kluis")
    return tmp_path


@pytest.fixture
def old_work(sit):
    """Three pieces of work: two old ones, one of yesterday."""
    seat = sit("noor")
    for days in (100, 95, 1):
        Job.objects.create(
            kind="impact_test",
            party=seat.party,
            by=seat.user,
            state="done",
            asked_at=ago(days),
            ended_at=ago(days),
        )
    return [str(pk) for pk in Job.objects.order_by("pk").values_list("pk", flat=True)]


def test_what_is_old_goes_with_a_proof_that_can_be_checked(old_work):
    assert services.keep_to_rules() == 2
    assert Job.objects.count() == 1
    proof = RetentionProof.objects.get()
    gone = json.dumps(sorted(f"job {pk}" for pk in old_work[:2])).encode()
    assert (proof.kind, proof.n, proof.fingerprint) == ("work", 2, hashlib.sha256(gone).hexdigest())
    assert (proof.first_at.date(), proof.last_at.date()) == (ago(100).date(), ago(95).date())
    assert Entry.objects.filter(act="retention_kept", subject="work 2", why=proof.fingerprint).exists()


def test_it_happens_once_a_day(old_work):
    services.keep_to_rules()
    Job.objects.update(ended_at=ago(200))
    assert services.keep_to_rules() == 0
    RetentionRun.objects.update(on=date(2026, 1, 1))
    assert services.keep_to_rules() == 1


def test_the_trail_is_checked_every_day(sit):
    record(sit("henk"), "story_told")
    services.keep_to_rules()
    services.keep_to_rules()
    assert TrailCheck.objects.get().broken_at is None


def test_a_term_reads_as_people_say_it():
    assert [term(days, "nl") for days in (0, 1, 30, 365, 1825)] == [
        "0 dagen",
        "1 dag",
        "30 dagen",
        "1 jaar",
        "5 jaar",
    ]
    assert [term(days, "en") for days in (1, 30, 365, 1825)] == ["1 day", "30 days", "1 year", "5 years"]


def test_looking_takes_nothing_away(as_, old_work):
    shown = as_("ronald").get(PAGE).content.decode()
    assert "Nu zou gaan: 2." in shown
    assert Job.objects.count() == 3


def test_a_plan_without_a_test_goes_and_one_that_another_needs_stays(sit):
    seat = sit("noor")
    made = [
        PlanRow.objects.create(party=seat.party, kind="tender", title="x", text="", by=seat.user, at=ago(500))
        for _ in range(2)
    ]
    PlanRow.objects.filter(pk=made[1].pk).update(changed_from=made[0], at=ago(1))
    assert services.keep_to_rules() == 0
    assert PlanRow.objects.count() == 2
    PlanRow.objects.update(changed_from=None)
    RetentionRun.objects.all().delete()
    assert services.keep_to_rules() == 1


def test_the_trail_is_cut_and_stays_whole(sit):
    for _ in range(3):
        record(sit("henk"), "story_told")
    Entry.objects.update(at=ago(2000))
    seal()
    services.keep_to_rules()
    assert broken_at() is None
    assert RetentionProof.objects.get(kind="trail").fingerprint == Checkpoint.objects.get().seal
    assert not Entry.objects.filter(act="story_told").exists()


def test_a_broken_trail_is_not_cut_and_the_other_rules_go_on(sit, old_work):
    record(sit("henk"), "story_told")
    Entry.objects.update(at=ago(2000))
    seal()
    Entry.objects.update(act="sign_in")
    assert services.keep_to_rules() == 2
    assert RetentionRun.objects.get().fault == "trail: trail_broken"
    assert Entry.objects.filter(act="sign_in").exists()


def test_data_versions_that_do_not_count_go(db, places):
    publish(places / "kluis", ["anna"])
    publish(places / "kluis", ["anna", "bram"])
    import os

    for path in (places / "kluis/versions").glob("*/manifest.json"):
        os.utime(path, (0, 0))
    assert services.keep_to_rules() == 1
    opened = DataFolder.open(places / "kluis")
    assert people_in(opened.current()) == ["anna", "bram"]
    assert RetentionProof.objects.get().kind == "versions"


@pytest.mark.parametrize("days", ["91", "6", "", "veel", "-1", "999999999999"])
def test_a_term_is_never_longer_than_that_of_the_house(as_, days):
    response = as_("ronald").post(f"{PAGE}termijn/", {"kind": "work", "days": days})
    assert response.status_code == 400
    assert "Kies 7 tot en met 90 dagen" in response.content.decode()
    assert services.days_of(BY_KIND["work"]) == 90


def test_a_stricter_term_holds_from_then_on(as_, old_work):
    as_("ronald").post(f"{PAGE}termijn/", {"kind": "work", "days": "7"})
    Job.objects.filter(ended_at__gte=ago(2)).update(ended_at=ago(8))
    assert services.keep_to_rules() == 3
    assert RetentionProof.objects.get().days == 7
    assert "strenger dan gewoon" in as_("ronald").get(PAGE).content.decode()


@pytest.mark.parametrize("who", ["henk", "marijke", "noor", "frits", "esther"])
def test_only_the_application_manager_comes_here(as_, who):
    assert as_(who).get(PAGE).status_code == 403
    assert as_(who).post(f"{PAGE}nu/").status_code == 403
    assert as_(who).get("/beheer/verwerkingen/").status_code == 403


def test_the_rules_are_carried_out_when_asked(as_, old_work):
    ronald = as_("ronald")
    ronald.post(f"{PAGE}nu/")
    assert do_one()
    assert RetentionProof.objects.get().n == 2
    assert "Laatst uitgevoerd op" in ronald.get(PAGE).content.decode()


def test_every_rule_has_words_and_a_way_to_look():
    for rule in RULES:
        assert rule.what.nl != rule.what.en
        assert 0 <= rule.least <= rule.days
        assert callable(services.kind_of(rule.kind).due)


def test_a_processing_is_one_line_in_the_fields_of_the_standard(places, old_work):
    assert logbook.write_logbook() == 3
    assert logbook.write_logbook() == 0
    month = f"{ago(1):%Y-%m}"
    line = read_processings(places / "logboek", month)[-1]
    assert (len(line["trace_id"]), len(line["span_id"]), line["status"]) == (32, 16, "Ok")
    assert line["attributes"]["dpl.core.processing_activity_id"] == "urn:bestendig:verwerking:toetsen"
    assert line["attributes"]["dpl.core.data_subject_id"] == ""
    assert line["start_time"].endswith("Z")


def test_the_log_names_no_user(places, sit, old_work):
    logbook.write_logbook()
    written = "".join(path.read_text() for path in (places / "logboek").iterdir())
    assert not [
        word for word in ("Noor", "noor", "u1", "Gemeente", "party", "user") if f'"{word}"' in written
    ]


def test_a_processing_that_was_written_twice_is_read_once(places, old_work):
    logbook.write_logbook()
    LoggedProcessing.objects.all().delete()
    logbook.write_logbook()
    assert (
        sum(
            len(read_processings(places / "logboek", month))
            for month in logbook.months_of(places / "logboek")
        )
        == 3
    )


def test_rows_that_were_entrusted_in_the_own_vault_are_in_the_log(db, places):
    (places / "kluis").mkdir()
    (places / "kluis/inzage.jsonl").write_text('{"on": "2026-11-02", "n_rows": 12, "purpose": "x"}\n')
    assert logbook.write_logbook() == 1
    assert read_processings(places / "logboek", "2026-11")[0]["name"] == "inzage"


def test_work_is_logged_before_it_goes(places, old_work):
    services.keep_to_rules()
    assert LoggedProcessing.objects.filter(source="work").count() == 3


def test_old_months_of_the_log_go(places, old_work):
    Job.objects.update(asked_at=ago(3000), ended_at=ago(3000))
    services.keep_to_rules()
    assert logbook.months_of(places / "logboek") == ()
    assert RetentionProof.objects.filter(kind="logbook").exists()


def test_every_kind_of_long_work_is_logged_or_reads_nobody():
    assert not set(kinds.KINDS) - set(logbook.WORK_OF) - set(logbook.NO_PERSONS)


def test_the_log_is_read_and_taken_away(as_, places, old_work):
    logbook.write_logbook()
    ronald = as_("ronald")
    shown = ronald.get("/beheer/verwerkingen/").content.decode()
    assert "een plan toetsen" in shown
    month = logbook.months_of(places / "logboek")[0]
    taken = ronald.get(f"/beheer/verwerkingen/{month}.jsonl")
    assert json.loads(taken.content.splitlines()[0])["name"] == "toetsen"
    assert ronald.get("/beheer/verwerkingen/1999-01.jsonl").status_code == 404
