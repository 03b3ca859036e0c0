"""The safety of every page: headers, cookies, forms, how much and how often, a clean check in production."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from bestendig.web.accounts import guards, limits
from bestendig.web.accounts.limits import Limit, is_too_often
from bestendig.web.accounts.models import Tally
from bestendig.web.configuration import read_configuration
from bestendig.web.serving import server_options

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted((ROOT / "src/bestendig/web").rglob("templates/**/*.html"))
PRODUCTION = {"BESTENDIG_HOSTS": "bestendig.voorbeeldstad.nl"}
ASK = """
import json, os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "bestendig.web.settings"
import django
django.setup()
from django.core.management import call_command
from django.test import Client
for app in ("accounts", "sessions"):
    call_command("migrate", app, verbosity=0)
call_command("check", deploy=True, fail_level="WARNING")
client = Client()
here = {"HTTP_HOST": "bestendig.voorbeeldstad.nl", "secure": True}
page = client.get("/inloggen/", {"taal": "nl"}, **here)
client.get("/uitnodiging/x/", **here)
plain = client.get("/inloggen/", HTTP_HOST="bestendig.voorbeeldstad.nl")
wrong = client.get("/inloggen/", HTTP_HOST="boos.invalid", secure=True)
cookies = {name: {part: str(cookie[part]) for part in ("secure", "httponly", "samesite", "path", "domain")}
           for name, cookie in client.cookies.items()}
told = {"headers": dict(page.headers), "cookies": cookies,
        "plain": [plain.status_code, plain.get("Location")],
        "wrong": wrong.status_code, "practice": "Kijk als" in page.content.decode()}
print("TOLD" + json.dumps(told))
"""


@pytest.fixture(scope="module")
def production(tmp_path_factory):
    """What a workplace in production answers, asked in a process of its own with warnings as errors."""
    import json

    clean = {
        name: words
        for name, words in os.environ.items()
        if not name.startswith(("DJANGO", "BESTENDIG", "COV", "DATABASE"))
    }
    place = {**clean, **PRODUCTION, "BESTENDIG_FOLDER": str(tmp_path_factory.mktemp("plek"))}
    command = [sys.executable, "-W", "error", "-c", ASK]
    done = subprocess.run(command, env=place, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.partition("TOLD")[2])


def test_the_check_of_django_finds_nothing_in_production_and_the_practice_town_is_not_there(production):
    assert production["practice"] is False
    assert production["plain"] == [301, "https://bestendig.voorbeeldstad.nl/inloggen/"]
    assert production["wrong"] == 400, "another host name is no name of ours"


def test_every_answer_carries_the_headers_that_keep_others_out(production):
    headers = production["headers"]
    policy = headers["Content-Security-Policy"]
    for part in ("default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"):
        assert part in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "*" not in policy
    assert "max-age=31536000; includeSubDomains; preload" in headers["Strict-Transport-Security"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert {"camera=()", "geolocation=()", "microphone=()"} <= set(headers["Permissions-Policy"].split(", "))
    assert "no-store" in headers["Cache-Control"]
    assert "Server" not in headers


def test_every_cookie_is_for_https_this_host_and_no_script(production):
    cookies = production["cookies"]
    assert set(cookies) == {"__Host-bestendig", "__Host-bestendig-formulier", "taal"}
    for cookie in cookies.values():
        assert cookie == {"secure": "True", "httponly": "True", "samesite": "Lax", "path": "/", "domain": ""}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_form_that_changes_something_carries_its_token_and_stays_here(path):
    words = path.read_text(encoding="utf-8")
    for form in re.findall(r"<form\b.*?</form>", words, re.DOTALL):
        opening = form.partition(">")[0]
        if 'method="post"' in opening:
            assert "{% csrf_token %}" in form
        assert not re.search(r'action="(https?:)?//', opening)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_page_has_a_script_or_style_inside_or_a_handler(path):
    words = path.read_text(encoding="utf-8")
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style\b|\son[a-z]+=\"|\sstyle=\"|javascript:", words)


def test_a_form_that_is_too_old_says_so_calmly(as_):
    client = Client(enforce_csrf_checks=True)
    answer = client.post("/inloggen/", {"email": "x@y.invalid", "password": "x"})
    assert answer.status_code == 403
    assert "stond te lang open" in answer.content.decode()


def test_what_is_too_large_is_refused_before_it_is_read(as_, town):
    answer = as_("noor").post("/afspraken/nieuw/", {"what": "a" * (guards.MOST_WORDS + 1)})
    assert answer.status_code == 413
    assert "hooguit 2 MB" in answer.content.decode()


def test_a_file_comes_in_only_by_who_may_and_only_up_to_a_bound(rf, sit, settings):
    settings.CONFIGURATION = replace(settings.CONFIGURATION, most_mb=5)
    request = rf.post("/gegevens/", {"file": SimpleUploadedFile("a.csv", b"a" * 3_000_000)})
    for who, most in (("ronald", 5_000_000), ("noor", guards.MOST_WORDS), (None, guards.MOST_WORDS)):
        request.seat = sit(who) if who else None
        assert guards.most_bytes(request, "data.import") == most
    request.seat = sit("ronald")
    assert guards.most_bytes(request, "accounts.manage") == guards.MOST_WORDS
    assert guards.weight(request) > 3_000_000


@pytest.mark.parametrize(("told", "weight"), [("", 0), ("x", 0), ("-1", 0), ("12", 12)])
def test_a_weight_that_is_no_number_is_nought(rf, told, weight):
    request = rf.get("/")
    request.META["CONTENT_LENGTH"] = told
    assert guards.weight(request) == weight


@pytest.fixture
def clock(monkeypatch):
    """A clock that a test sets forward."""
    at = [1_800_000_000.0]
    monkeypatch.setattr(limits, "time", lambda: at[0])
    return at


def test_after_so_many_times_it_is_too_often_until_the_next_stretch(db, clock):
    asked = [is_too_often("x", "u1", Limit(3, 60)) for _ in range(5)]
    assert asked == [False, False, False, True, True]
    assert not is_too_often("x", "u2", Limit(3, 60)), "each person has an own count"
    assert not is_too_often("y", "u1", Limit(3, 60)), "and each kind"
    clock[0] += 60
    assert not is_too_often("x", "u1", Limit(3, 60))


def test_reading_is_free_but_where_each_visit_leaves_something(client, town, monkeypatch):
    monkeypatch.setitem(guards.READING, "invitation-open", Limit(2, 600))
    assert [client.get("/uitnodiging/x/").status_code for _ in range(3)] == [302, 302, 429]
    assert {client.get("/inloggen/").status_code for _ in range(5)} == {200}


def test_what_is_counted_names_nobody_and_says_when_it_is_over(db, clock):
    is_too_often("address", "iris@gemeente.invalid", Limit(3, 60))
    row = Tally.objects.get()
    assert "iris" not in row.key
    assert 0 < row.ends_at.timestamp() - clock[0] <= 60


def test_writing_too_often_gives_a_page_that_asks_for_patience(as_, town, monkeypatch):
    monkeypatch.setattr(guards, "WRITING", Limit(2, 60))
    client = as_("noor")
    answers = [client.post("/afspraken/nieuw/", {"what": ""}).status_code for _ in range(3)]
    assert answers == [400, 400, 429]
    assert client.get("/afspraken/").status_code == 200, "reading goes on"
    assert "te vaak" in client.post("/afspraken/nieuw/", {"what": ""}).content.decode()


def test_one_address_is_not_tried_for_ever_from_many_machines(client, town):
    for number in range(20):
        answer = client.post(
            "/inloggen/", {"email": "iris@x.invalid", "password": "x"}, REMOTE_ADDR=f"10.0.0.{number}"
        )
        assert answer.status_code == 200
    answer = client.post("/inloggen/", {"email": "IRIS@x.invalid", "password": "x"}, REMOTE_ADDR="10.0.1.1")
    assert answer.status_code == 429


def test_one_machine_does_not_try_every_address(client, town, monkeypatch):
    monkeypatch.setitem(guards.BY_PERMISSION, "public", Limit(3, 600))
    answers = [
        client.post("/inloggen/", {"email": f"{n}@x.invalid", "password": "x"}).status_code for n in range(4)
    ]
    assert answers == [200, 200, 200, 429]


def test_only_a_named_web_server_in_front_says_who_asks_and_how(tmp_path):
    from waitress.adjustments import Adjustments
    from waitress.proxy_headers import proxy_headers_middleware

    seen = []

    def told(proxy):
        found = read_configuration({"BESTENDIG_FOLDER": str(tmp_path), "BESTENDIG_PROXY": proxy})
        known = Adjustments(**server_options(found))
        serve = proxy_headers_middleware(
            lambda environ, start: seen.append((environ["REMOTE_ADDR"], environ["wsgi.url_scheme"])) or [],
            trusted_proxy=known.trusted_proxy,
            trusted_proxy_count=known.trusted_proxy_count or 1,
            trusted_proxy_headers=known.trusted_proxy_headers,
            clear_untrusted=known.clear_untrusted_proxy_headers,
        )
        forged = {"HTTP_X_FORWARDED_FOR": "10.1.2.3", "HTTP_X_FORWARDED_PROTO": "https"}
        serve({"REMOTE_ADDR": "127.0.0.1", "wsgi.url_scheme": "http", **forged}, None)
        return seen.pop()

    assert told("127.0.0.1") == ("10.1.2.3", "https")
    assert told("") == ("127.0.0.1", "http")
    assert told("10.0.0.9") == ("127.0.0.1", "http")
