"""The trail on the screen: plain words, narrowed, taken away, walked; of the own table only."""

import ast
import csv
import json
from pathlib import Path

import pytest

from bestendig.web import audit
from bestendig.web.audit.models import Entry
from bestendig.web.audit.services import record, seal
from bestendig.web.bottlenecks.words import ACTS as PATTERN_ACTS
from bestendig.web.jobs.services import do_one
from bestendig.web.records.models import TrailCheck
from bestendig.web.records.trail import services
from bestendig.web.records.trail.acts import ACTS

PAGE = "/beheer/spoor/"
PUT_TOGETHER = {
    "bottlenecks": tuple(f"pattern_{act}" for act in PATTERN_ACTS),
    "exchange": ("exchange_accepted", "exchange_refused"),
    "points": ("quarter_point_let_go", "quarter_point_raised"),
    "rounds": ("round_counts_received", "round_key_received"),
    "talks": ("talk_question", "talk_said"),
}
"""Apps that put an act together while they run, with what comes of it."""
WEB = Path(audit.__file__).parents[1]


def acts_in_the_source():
    """Every act that a file of the workplace writes on the trail, as far as it is written out."""
    for path in WEB.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "record" and len(call.args) > 1:
                act = call.args[1]
                if isinstance(act, ast.Constant):
                    yield act.value
                else:
                    yield names.get(getattr(act, "id", ""), path.parent.name)


def words(client, address=PAGE):
    return client.get(address).content.decode()


def test_every_act_has_words():
    assert sorted(set(acts_in_the_source()) - set(ACTS) - set(PUT_TOGETHER)) == []
    assert not [each for acts in PUT_TOGETHER.values() for each in acts if each not in ACTS]
    assert len(set(acts_in_the_source())) > 15


def test_the_trail_reads_in_plain_words_and_without_names(as_, sit):
    record(sit("henk"), "story_told", "sheet 3", "1-blijvers")
    shown = words(as_("ronald"))
    assert "teamleider, Wijkteams Voorbeeldstad" in shown
    assert "zette een verhaal bij een cijfer" in shown
    assert "Henk" not in shown.partition("<main")[2]


@pytest.mark.parametrize("who", ["henk", "marijke", "noor", "frits", "esther"])
def test_only_the_application_manager_reads_it(as_, who):
    assert as_(who).get(PAGE).status_code == 403
    assert as_(who).get(f"{PAGE}spoor.csv").status_code == 403


def test_it_is_narrowed_by_act_party_and_period(as_, sit):
    record(sit("henk"), "story_told", "sheet 3")
    record(sit("noor"), "plan_written", "plan 4")
    ronald = as_("ronald")
    assert "plan 4" not in words(ronald, f"{PAGE}?act=story_told")
    assert "sheet 3" not in words(ronald, f"{PAGE}?party=Gemeente+Voorbeeldstad")
    assert "sheet 3" not in words(ronald, f"{PAGE}?last_day=2020-01-01")
    assert "sheet 3" in words(ronald, f"{PAGE}?first_day=2020-01-01")


@pytest.mark.parametrize("asked", ["first_day=gisteren", "first_day=2026-02-01&last_day=2026-01-01", "act=x"])
def test_what_cannot_be_asked_is_said(as_, asked):
    assert as_("ronald").get(f"{PAGE}?{asked}").status_code == 400


def test_a_page_holds_a_hundred_lines(as_, sit):
    Entry.objects.bulk_create(
        [Entry(at="2026-01-01T12:00Z", actor="-", act="sheet_came", subject=f"nr-{n}.") for n in range(120)]
    )
    ronald = as_("ronald")
    assert "nr-119." in words(ronald)
    assert "nr-0." not in words(ronald)
    assert "nr-0." in words(ronald, f"{PAGE}?pagina=2")
    assert ronald.get(f"{PAGE}?pagina=onzin").status_code == 200


def test_another_table_is_not_on_it(as_, sit, dirk):
    record(sit("henk"), "story_told", "sheet 3")
    Entry.objects.create(at="2026-01-01T12:00Z", actor="u99", act="sign_in", table="elders", subject="geheim")
    Entry.objects.create(at="2026-01-01T12:00Z", actor="-", act="sheet_came", subject="elders")
    shown = words(as_("ronald"))
    assert "geheim" not in shown
    assert "elders" not in shown, "what comes by itself belongs to nobody where there are two tables"
    assert dirk.get(PAGE).status_code == 403


def test_it_is_taken_away_as_csv_without_formulas(as_, sit):
    record(sit("henk"), "sheet_postponed", "sheet 3", "=1+1")
    taken = b"".join(as_("ronald").get(f"{PAGE}spoor.csv").streaming_content).decode()
    rows = list(csv.DictReader(taken.splitlines()))
    assert rows[0]["why"] == "'=1+1"
    assert rows[0]["words"] == "stelde een gespreksblad uit"
    assert Entry.objects.last().act == "trail_exported"


def test_the_lines_that_are_taken_away_can_be_walked_elsewhere(as_, sit):
    record(sit("henk"), "story_told", "sheet 3")
    record(sit("noor"), "plan_written", "plan 4")
    seal()
    taken = b"".join(as_("ronald").get(f"{PAGE}spoor.jsonl").streaming_content).decode()
    lines = [json.loads(line) for line in taken.splitlines()]
    assert lines[1]["before"] == lines[0]["seal"]
    assert as_("ronald").get(f"{PAGE}spoor.exe").status_code == 404


def test_walking_it_is_work_with_an_outcome(as_, sit):
    record(sit("henk"), "story_told", "sheet 3")
    ronald = as_("ronald")
    ronald.post(f"{PAGE}nakijken/")
    assert do_one()
    assert "Het spoor is heel" in words(ronald)
    Entry.objects.filter(act="story_told").update(act="sign_in")
    broken = Entry.objects.filter(act="sign_in", subject="sheet 3").get()
    services.check()
    assert f"Het spoor klopt niet vanaf regel {broken.pk}" in words(ronald)


def test_an_end_that_was_cut_off_is_found(sit):
    for act in ("story_told", "plan_written"):
        record(sit("henk"), act)
    assert services.check().broken_at is None
    Entry.objects.last().delete()
    assert services.check().broken_at == 0


def test_a_seal_that_was_written_down_is_found_again(as_, sit):
    record(sit("henk"), "story_told")
    kept = services.check().seal
    ronald = as_("ronald")
    assert "Dit zegel staat op het spoor" in words(ronald, f"{PAGE}?seal={kept.upper()}")
    assert "staat niet op het spoor" in words(ronald, f"{PAGE}?seal={'ab' * 32}")
    assert "64 tekens" in words(ronald, f"{PAGE}?seal=kort")
    assert TrailCheck.objects.count() == 1
