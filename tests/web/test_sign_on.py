"""Signing in through an organisation, against a real OpenID provider that is started here."""

import json
import os
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from time import sleep
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from tests.web.sign_on_provider import BACK, CLIENT, SECRET

from bestendig.errors import ConfigError
from bestendig.web.accounts.invitations import invite
from bestendig.web.accounts.models import Invitation, Link, SeatRow, User
from bestendig.web.accounts.second_step import new_secret, set_up
from bestendig.web.audit.models import Entry
from bestendig.web.configuration import read_configuration
from bestendig.web.single_sign_on import SignOn, read_sign_on

ROOT = Path(__file__).parents[2]
GO, HERE = "/inloggen/organisatie/", ("127.0.0.1", "localhost")


class Provider:
    """The provider, and the browser of one person at it."""

    def __init__(self, port, folder):
        self.issuer, self.folder = f"http://127.0.0.1:{port}/o", folder
        self.root, self.browser = f"http://127.0.0.1:{port}", requests.Session()

    def says(self, **claims):
        (self.folder / "says.json").write_text(json.dumps(claims))

    def answer(self, place, who):
        """Where the provider sends somebody who comes with this address."""
        self.browser.get(f"{self.root}/wie/{who}/", timeout=10)
        return self.browser.get(place, allow_redirects=False, timeout=10)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A provider in a process of its own."""
    folder = tmp_path_factory.mktemp("wie")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    clean = {name: words for name, words in os.environ.items() if not name.startswith(("DJANGO", "COV"))}
    command = [sys.executable, "-W", "ignore", "-m", "tests.web.sign_on_provider", str(port), str(folder)]
    process = subprocess.Popen(command, cwd=ROOT, env=clean, stderr=subprocess.PIPE)
    provider = Provider(port, folder)
    for _ in range(300):
        try:
            requests.get(f"{provider.issuer}/.well-known/openid-configuration", timeout=5)
            break
        except requests.ConnectionError:
            assert process.poll() is None, process.stderr.read().decode()[-2000:]
            sleep(0.1)
    yield provider
    process.terminate()
    process.wait(timeout=10)
    process.stderr.close()
    provider.browser.close()


@pytest.fixture
def provider(server, settings):
    """The provider, known to the workplace, saying nothing but the truth."""
    told = SignOn(server.issuer, CLIENT, SECRET)
    settings.CONFIGURATION = replace(settings.CONFIGURATION, sign_on=told, is_demo=False)
    server.says()
    yield server
    server.browser.cookies.clear()


@pytest.fixture
def iris(town):
    """Iris, who was invited as a policy adviser and did not come yet."""
    user = User.objects.create_user("iris@gemeente.invalid", "Iris")
    SeatRow.objects.create(user=user, party=town["Gemeente Voorbeeldstad"], role="policy_adviser")
    invite(user, None)
    return user


def come_in(client, provider, who="iris"):
    """Go to the provider and come back; what the workplace answers."""
    sent = client.get(GO)
    back = provider.answer(sent.url, who).headers["Location"]
    assert back.startswith(BACK)
    return client.get(back.removeprefix("http://testserver"))


def shown(response):
    return response.content.decode()


def test_an_invited_person_comes_in_and_is_known_from_then_on(client, provider, iris):
    assert come_in(client, provider).url == "/"
    assert "Dag Iris." in shown(client.get("/"))
    assert Link.objects.get().user == iris
    assert Invitation.objects.get().used_at is not None
    User.objects.filter(pk=iris.pk).update(email="anders@gemeente.invalid")
    client.post("/uitloggen/")
    assert come_in(client, provider).url == "/", "by issuer and subject, whatever the address is now"
    acts = list(Entry.objects.values_list("act", flat=True))
    assert acts.count("account_linked") == 1
    assert acts.count("sign_in") == 2


def test_the_request_carries_a_challenge_a_state_and_a_nonce(client, provider, iris):
    asked = parse_qs(urlsplit(client.get(GO).url).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["response_type"] == ["code"]
    assert min(len(asked[name][0]) for name in ("code_challenge", "state", "nonce")) >= 20


def test_the_provider_gives_nothing_without_the_challenge_or_its_verifier(client, provider, iris):
    place = client.get(GO).url
    bare = place.replace("code_challenge", "nothing")
    assert "error=invalid_request" in provider.answer(bare, "iris").headers["Location"]
    code = parse_qs(urlsplit(provider.answer(place, "iris").headers["Location"]).query)["code"][0]
    asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK}
    answer = requests.post(f"{provider.issuer}/token/", data=asked, auth=(CLIENT, SECRET), timeout=10)
    assert answer.status_code == 400
    assert "id_token" not in answer.text


def test_who_is_not_invited_gets_no_seat_and_clear_words(client, provider, iris):
    refused = come_in(client, provider, "vreemde")
    assert refused.status_code == 403
    assert "nog niet uitgenodigd" in shown(refused)
    assert "applicatiebeheerder" in shown(refused)
    assert not User.objects.filter(email__startswith="vreemde").exists()
    assert client.get("/").status_code == 302


def test_a_known_address_without_an_open_invitation_is_not_linked_by_itself(client, provider, iris):
    iris.set_password("een heel lang wachtwoord")
    iris.save()
    Invitation.objects.all().delete()
    assert come_in(client, provider).status_code == 403
    assert not Link.objects.exists()


@pytest.mark.parametrize(
    "wrong",
    [
        {"nonce": "van een ander"},
        {"aud": "een-andere-werkplek"},
        {"aud": [CLIENT, "een-andere"], "azp": "een-andere"},
        {"iss": "https://boos.invalid"},
        {"exp": 1_700_000_000},
        {"exp": None},
        {"sub": ""},
        {"email_verified": False},
        {"forged": True},
    ],
    ids=str,
)
def test_a_token_that_does_not_fit_lets_nobody_in(client, provider, iris, wrong):
    provider.says(**wrong)
    assert come_in(client, provider).status_code == 403
    assert client.get("/").status_code == 302
    assert not Link.objects.exists()


def test_the_answer_of_somebody_elses_visit_is_refused(client, provider, iris):
    mine = provider.answer(client.get(GO).url, "iris").headers["Location"].removeprefix("http://testserver")
    other = type(client)()
    assert other.get(mine).status_code == 403, "another browser asked nothing"
    assert client.get(mine.replace("state=", "state=x")).status_code == 403
    assert client.get(mine).url == "/"
    assert client.get(mine).status_code == 403, "a code works once"


def test_a_refusal_at_the_provider_is_told_calmly(client, provider, iris):
    state = parse_qs(urlsplit(client.get(GO).url).query)["state"][0]
    refused = client.get(f"/inloggen/terug/?error=access_denied&state={state}")
    assert refused.status_code == 403
    assert "niet gelukt" in shown(refused)


def test_a_level_that_is_demanded_must_be_there(client, provider, iris, settings):
    told = replace(settings.CONFIGURATION.sign_on, levels=("hoog", "mfa"))
    settings.CONFIGURATION = replace(settings.CONFIGURATION, sign_on=told)
    refused = come_in(client, provider)
    assert refused.status_code == 403
    assert "tweede stap" in shown(refused)
    provider.says(amr=["pwd", "mfa"])
    assert come_in(client, provider).url == "/"
    client.post("/uitloggen/")
    provider.says(acr="hoog")
    assert come_in(client, provider).url == "/"


def test_an_own_second_step_is_asked_unless_the_organisation_made_one(client, provider, iris):
    set_up(iris, new_secret(), 0)
    assert come_in(client, provider).url == "/inloggen/tweede-stap/"
    assert client.get("/").status_code == 302
    provider.says(amr=["mfa"])
    assert come_in(client, provider).url == "/"


def test_other_claims_can_say_who_it_is_when_the_administrator_trusts_them(client, provider, iris, settings):
    told = replace(settings.CONFIGURATION.sign_on, email_claim="upn", subject_claim="oid")
    settings.CONFIGURATION = replace(settings.CONFIGURATION, sign_on=told)
    provider.says(upn="Iris@gemeente.invalid", oid="blijvend", email_verified=False)
    assert come_in(client, provider, "iemand").url == "/"
    assert Link.objects.get().subject == "blijvend"


def test_a_closed_account_stays_closed(client, provider, iris):
    come_in(client, provider)
    client.post("/uitloggen/")
    User.objects.filter(pk=iris.pk).update(is_active=False)
    assert come_in(client, provider).status_code == 403


def test_somebody_with_a_password_links_the_own_account_when_signed_in(client, provider, town):
    user = User.objects.create_user("noor@elders.invalid", "Noor", "een heel lang wachtwoord")
    SeatRow.objects.create(user=user, party=town["Gemeente Voorbeeldstad"], role="councillor")
    client.post("/inloggen/", {"email": user.email, "password": "een heel lang wachtwoord"})
    back = provider.answer(client.get("/account/koppelen/").url, "noor").headers["Location"]
    assert client.get(back.removeprefix("http://testserver")).url == "/account/"
    assert Link.objects.get().user == user
    assert "via uw organisatie" in shown(client.get("/account/"))


def test_leaving_here_leads_to_leaving_there(client, provider, iris):
    come_in(client, provider)
    left = client.post("/uitloggen/")
    assert left.url == "/uitgelogd/"
    page = shown(client.get(left.url))
    place = page.split('http-equiv="refresh" content="0; url=')[1].split('"')[0].replace("&amp;", "&")
    assert place.startswith(f"{provider.issuer}/logout/")
    assert provider.browser.get(place, timeout=10).status_code == 200
    assert client.get("/").status_code == 302


def test_a_provider_that_is_away_is_told_calmly(client, town, provider, settings):
    gone = replace(settings.CONFIGURATION.sign_on, issuer="http://127.0.0.1:9/o")
    settings.CONFIGURATION = replace(settings.CONFIGURATION, sign_on=gone)
    answer = client.get(GO)
    assert answer.status_code == 500
    assert "nu niet te bereiken" in shown(answer)


def test_without_an_organisation_there_is_no_such_road(client, town):
    assert client.get(GO).status_code == 404
    assert client.get("/inloggen/terug/?code=x&state=y").status_code == 404
    assert "via uw organisatie" not in shown(client.get("/inloggen/"))


def test_the_secret_comes_from_a_file_and_never_shows(tmp_path):
    (tmp_path / "geheim").write_text("zeer geheim\n")
    told = {
        "BESTENDIG_FOLDER": str(tmp_path), "BESTENDIG_OIDC_ISSUER": "https://wie.voorbeeldstad.nl/",
        "BESTENDIG_OIDC_CLIENT_ID": "werkplek", "BESTENDIG_OIDC_SECRET_FILE": str(tmp_path / "geheim"),
        "BESTENDIG_OIDC_ACR": "hoog, mfa",
    }  # fmt: skip
    found = read_configuration(told)
    assert (tmp_path / "geheim").read_text().strip() == found.sign_on.client_secret
    assert found.sign_on.levels == ("hoog", "mfa")
    assert "geheim" not in repr(found)
    assert found.secret_key not in repr(found)


@pytest.mark.parametrize(
    "unsafe",
    [
        {"BESTENDIG_OIDC_ISSUER": "http://wie.voorbeeldstad.nl"},
        {"BESTENDIG_OIDC_CLIENT_SECRET": ""},
        {"BESTENDIG_OIDC_CLIENT_ID": ""},
        {"BESTENDIG_OIDC_CLIENT_SECRET": "", "BESTENDIG_OIDC_SECRET_FILE": "/is/er/niet"},
    ],
    ids=str,
)
def test_half_or_unsafe_settings_are_refused_at_the_start(unsafe):
    whole = {
        "BESTENDIG_OIDC_ISSUER": "https://wie.voorbeeldstad.nl", "BESTENDIG_OIDC_CLIENT_ID": "werkplek",
        "BESTENDIG_OIDC_CLIENT_SECRET": "geheim",
    }  # fmt: skip
    assert read_sign_on(whole, HERE) is not None
    with pytest.raises(ConfigError):
        read_sign_on({**whole, **unsafe}, HERE)
