"""Letting somebody in and out, and what a person changes at the own account; each act stands on the trail."""

from time import time

from django.contrib.auth import login, logout, update_session_auth_hash
from django.db import transaction
from django.db.models import F
from django.http import Http404, HttpRequest
from django.utils.crypto import constant_time_compare

from bestendig.web.accounts import second_step
from bestendig.web.accounts.models import User
from bestendig.web.accounts.routes import SIGNED_IN
from bestendig.web.accounts.seat import CHOSEN, STEPPED, Somebody, seat_of, seats_of, who
from bestendig.web.audit.services import record

BACKEND = "django.contrib.auth.backends.ModelBackend"
HALF, HALF_SECONDS = "half", 600
THROUGH = "through_organisation"
"""In a session: that somebody came in through the organisation that says who people are."""


def let_in(request: HttpRequest, user: User, *, is_stepped: bool = False, is_through: bool = False) -> None:
    """Let somebody in, in a session with a new key."""
    login(request, user, backend=BACKEND)
    request.session.pop(HALF, None)
    request.session[SIGNED_IN] = time()
    request.session[STEPPED], request.session[THROUGH] = is_stepped, is_through
    record(who(request), "sign_in", why="openid" if is_through else "")


def let_half_in(request: HttpRequest, user: User, wanted: str, *, is_through: bool = False) -> None:
    """Remember who passed the first step; that gives nothing but the page of the second."""
    request.session.cycle_key()
    fits = user.get_session_auth_hash()
    request.session[HALF] = {
        "user": user.pk, "fits": fits, "at": time(), "wanted": wanted, "through": is_through,
    }  # fmt: skip


def half_in(request: HttpRequest) -> User | None:
    """Who passed the first step a short while ago; None where nobody did, or the account changed since."""
    half = request.session.get(HALF)
    if not half or time() - half["at"] > HALF_SECONDS:
        return None
    user = User.objects.filter(pk=half["user"], is_active=True).first()
    return user if user and constant_time_compare(half["fits"], user.get_session_auth_hash()) else None


def pass_second_step(request: HttpRequest, user: User, typed: str) -> str | None:
    """Let somebody in whose digits are right; where that person was going, None where they are not right."""
    half = request.session[HALF]
    if not second_step.is_passed(user, typed):
        record(Somebody(user), "second_step_failed")
        return None
    let_in(request, user, is_stepped=True, is_through=half["through"])
    return str(half["wanted"])


def let_out(request: HttpRequest) -> bool:
    """End the session; whether it was one through the organisation that says who people are."""
    is_through = bool(request.session.get(THROUGH))
    record(who(request), "sign_out")
    logout(request)
    return is_through


@transaction.atomic
def choose_seat(request: HttpRequest, user: User, pk: int) -> None:
    """Sit down on another of the own seats; 404 for any other."""
    if pk not in {row.pk for row in seats_of(user)}:
        raise Http404
    request.session.cycle_key()
    request.session[CHOSEN] = pk
    record(seat_of(request), "seat_chosen", f"seat {pk}")


@transaction.atomic
def change_password(request: HttpRequest, user: User, password: str) -> None:
    """A new password; every other session of this person is over."""
    user.set_password(password)
    user.session_round += 1
    user.save(update_fields=["password", "session_round"])
    _keep_this_session(request, user)
    record(who(request), "password_changed")


@transaction.atomic
def end_other_sessions(request: HttpRequest, user: User) -> None:
    """Every session of this person is over, but for this one."""
    end_sessions(user)
    _keep_this_session(request, user)
    record(who(request), "sessions_ended")


def end_sessions(user: User) -> None:
    """Every session of this person is over."""
    User.objects.filter(pk=user.pk).update(session_round=F("session_round") + 1)
    user.refresh_from_db(fields=["session_round"])


@transaction.atomic
def set_second_step(request: HttpRequest, user: User, secret: str, counter: int) -> tuple[str, ...]:
    """A second step from now on, on every other machine as well; the codes for later, shown this once."""
    codes = second_step.set_up(user, secret, counter)
    end_sessions(user)
    _keep_this_session(request, user)
    request.session[STEPPED] = True
    record(who(request), "second_step_set")
    return codes


@transaction.atomic
def drop_second_step(request: HttpRequest, user: User) -> None:
    """No second step any more."""
    second_step.take_away(user)
    request.session[STEPPED] = False
    record(who(request), "second_step_dropped")


@transaction.atomic
def renew_codes(request: HttpRequest, user: User) -> tuple[str, ...]:
    """New codes for when the telephone is gone, shown this once."""
    codes = second_step.new_codes(user)
    record(who(request), "codes_renewed")
    return codes


def note_own_export(request: HttpRequest) -> None:
    """Write down that a person took what is held about that person."""
    record(who(request), "own_data_taken")


def _keep_this_session(request: HttpRequest, user: User) -> None:
    """Let this session fit the account as it is now, under a new key."""
    update_session_auth_hash(request, user)
