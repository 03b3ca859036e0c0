"""The second step: six digits that work once, codes for later, asked of who manages."""

from dataclasses import replace

import pyotp
import pytest
from django.test import Client
from django.utils import timezone

from bestendig.web.accounts import second_step
from bestendig.web.accounts.models import RecoveryCode, SeatRow, SecondStep, Tally, User
from bestendig.web.accounts.sealing import opened, sealed
from bestendig.web.audit.models import Entry

LONG, STEP, SET = "een heel lang wachtwoord", "/inloggen/tweede-stap/", "/account/tweede-stap/"


@pytest.fixture
def production(settings):
    """A workplace that is no practice town."""
    settings.CONFIGURATION = replace(settings.CONFIGURATION, is_demo=False)


@pytest.fixture
def person(town):
    """Makes somebody with a password and a seat."""

    def made(role="policy_adviser", name="iris"):
        user = User.objects.create_user(f"{name}@gemeente.invalid", name.title(), LONG)
        SeatRow.objects.create(user=user, party=town["Gemeente Voorbeeldstad"], role=role)
        return user

    return made


@pytest.fixture
def clock(monkeypatch):
    """A clock that a test sets forward."""
    at = [1_800_000_000.0]
    monkeypatch.setattr(second_step, "time", lambda: at[0])
    return at


@pytest.fixture
def stepping(person, clock):
    """Iris with a second step: the account, the secret in the telephone, the codes."""
    user, secret = person(), second_step.new_secret()
    return user, secret, second_step.set_up(user, secret, 0)


def digits(secret, clock, later=0):
    return pyotp.TOTP(secret).at(int(clock[0]) + later)


def first_step(user, client=None):
    client = client or Client()
    client.post("/inloggen/", {"email": user.email, "password": LONG, "next": "/afspraken/"})
    return client


def shown(response):
    return response.content.decode()


def test_the_password_alone_gives_nothing_and_the_digits_let_in(stepping, clock):
    user, secret, _ = stepping
    client = first_step(user)
    assert client.get("/").status_code == 302
    assert client.get("/account/").status_code == 302
    assert client.post(STEP, {"typed": digits(secret, clock)}).url == "/afspraken/"
    assert client.get("/").status_code == 200


def test_the_same_digits_do_not_work_twice_nor_do_older_ones(stepping, clock):
    user, secret, _ = stepping
    typed, before = digits(secret, clock), digits(secret, clock, -30)
    assert second_step.is_passed(user, typed)
    again = first_step(user).post(STEP, {"typed": typed})
    assert again.status_code == 400
    assert "al gebruikt" in shown(again)
    assert not second_step.is_passed(user, before)
    clock[0] += 30
    assert second_step.is_passed(user, digits(secret, clock))


@pytest.mark.parametrize("later", [-90, 90, 3600])
def test_digits_of_another_moment_do_not_work(stepping, clock, later):
    user, secret, _ = stepping
    assert not second_step.is_passed(user, digits(secret, clock, later))


@pytest.mark.parametrize("typed", ["", "123", "abcdef", "١٢٣٤٥٦", "0" * 39])
def test_what_is_no_code_lets_nobody_in(stepping, typed):
    assert first_step(stepping[0]).post(STEP, {"typed": typed}).status_code in (200, 400)
    assert not second_step.is_passed(stepping[0], typed)


def test_a_recovery_code_works_once_however_it_is_typed(stepping):
    user, _, codes = stepping
    assert len(set(codes)) == second_step.n_codes_left(user) == 10
    typed = codes[0].upper().replace("-", " ")
    assert first_step(user).post(STEP, {"typed": typed}).url == "/afspraken/"
    assert first_step(user).post(STEP, {"typed": codes[0]}).status_code == 400
    assert second_step.n_codes_left(user) == 9


def test_a_code_of_somebody_else_does_not_work(stepping, person):
    other = person(name="otto")
    second_step.set_up(other, second_step.new_secret(), 0)
    assert not second_step.is_passed(other, stepping[2][0])


def test_neither_secret_nor_code_can_be_read_in_the_database(stepping):
    user, secret, codes = stepping
    row = SecondStep.objects.get(user=user)
    assert secret not in row.sealed
    assert opened(row.sealed) == secret
    kept = " ".join(RecoveryCode.objects.values_list("fingerprint", flat=True))
    assert not [code for code in codes if code.replace("-", "") in kept]


def test_with_another_key_of_the_workplace_nothing_opens(stepping, settings):
    kept = sealed("geheim")
    settings.SECRET_KEY = "een andere sleutel"  # noqa: S105
    assert opened(kept) is None


def test_too_many_guesses_are_stopped_also_with_the_right_digits(stepping, clock):
    user, secret, _ = stepping
    client = first_step(user)
    for _ in range(10):
        assert client.post(STEP, {"typed": "000000"}).status_code == 400
    stopped = client.post(STEP, {"typed": digits(secret, clock)})
    assert stopped.status_code == 429
    assert "te vaak" in shown(stopped)
    assert Entry.objects.filter(act="second_step_failed").count() == 10
    Tally.objects.all().delete()
    assert client.post(STEP, {"typed": digits(secret, clock)}).status_code == 302


def test_half_a_sign_in_is_over_when_the_password_changes_or_time_passes(stepping, clock):
    user, secret, _ = stepping
    client = first_step(user)
    user.set_password("een ander lang wachtwoord")
    user.save()
    assert client.post(STEP, {"typed": digits(secret, clock)}).url == "/inloggen/"
    assert client.get("/").status_code == 302


def test_who_manages_sets_a_second_step_up_before_anything_else(production, person, clock):
    client = first_step(person("administrator"))
    assert client.get("/beheer/").url == SET
    assert client.get("/").url == SET
    page = shown(client.get(SET))
    secret = page.split("<code>")[1].split("</code>")[0]
    assert 'src="data:image/svg+xml' in page
    made = client.post(SET, {"typed": digits(secret, clock)})
    assert shown(made).count("<code>") == 10
    assert client.get("/beheer/").status_code == 200


def test_wrong_digits_keep_the_square_that_was_scanned(production, person, clock):
    client = first_step(person())
    before = shown(client.get(SET))
    again = client.post(SET, {"typed": "000000"})
    assert again.status_code == 400
    key = before.split("<code>")[1].split("</code>")[0]
    assert f"<code>{key}</code>" in shown(again)
    assert not SecondStep.objects.exists()


def test_in_the_practice_town_nobody_needs_one(as_):
    assert as_("ronald").get("/beheer/").status_code == 200


def test_who_must_have_one_cannot_drop_it_and_sit_on(production, person, clock):
    user, secret = person("administrator"), second_step.new_secret()
    second_step.set_up(user, secret, 0)
    client = first_step(user)
    client.post(STEP, {"typed": digits(secret, clock)})
    assert client.get("/beheer/").status_code == 200
    client.post("/account/tweede-stap/weg/")
    assert client.get("/beheer/").url == SET


def test_changing_how_one_signs_in_asks_for_a_fresh_sign_in(stepping, clock):
    user, secret, _ = stepping
    client = first_step(user)
    client.post(STEP, {"typed": digits(secret, clock)})
    session = client.session
    session["signed_in_at"] -= 3600
    session.save()
    for place in (SET, "/account/gegevens/"):
        assert client.get(place).url.startswith("/inloggen/?next=")
    for place in ("/account/tweede-stap/weg/", "/account/reservecodes/"):
        assert client.post(place).url == "/inloggen/?next=/account/"
    assert second_step.has_second_step(user)


def test_another_administrator_takes_a_second_step_away_and_it_is_written_down(as_, town, clock):
    frits = User.objects.get(name="Frits")
    second_step.set_up(frits, second_step.new_secret(), 0)
    signed_in = as_("frits")
    session = signed_in.session
    assert session["_auth_user_id"] == str(frits.pk)
    ronald = as_("ronald")
    fresh_session(ronald)
    ronald.post(f"/beheer/personen/{frits.pk}/tweede-stap/")
    assert not second_step.has_second_step(frits)
    assert not RecoveryCode.objects.filter(user=frits).exists()
    assert signed_in.get("/").status_code == 302, "every session is over"
    assert Entry.objects.filter(act="second_step_reset", subject=f"account {frits.pk}").exists()


def test_nobody_resets_the_own_second_step_from_there(as_, town, clock):
    me = User.objects.get(name="Ronald")
    second_step.set_up(me, second_step.new_secret(), 0)
    ronald = as_("ronald")
    fresh_session(ronald)
    assert ronald.post(f"/beheer/personen/{me.pk}/tweede-stap/").status_code == 404
    assert second_step.has_second_step(me)


def fresh_session(client):
    """Let a browser that a test signed in be one that signed in just now."""
    session = client.session
    session["signed_in_at"] = timezone.now().timestamp()
    session.save()
