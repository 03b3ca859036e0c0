"""Invitations: a link that is shown once, opens an account once, and is over after a week."""

import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from bestendig.web.accounts.models import Invitation, User
from bestendig.web.accounts.sealing import fingerprint
from bestendig.web.accounts.seat import Somebody
from bestendig.web.accounts.services import end_sessions
from bestendig.web.audit.services import record

DAYS = 7


@transaction.atomic
def invite(user: User, by: User | None) -> str:
    """The secret of a new link; earlier links of this person no longer open anything."""
    Invitation.objects.filter(user=user, used_at=None).delete()
    secret = secrets.token_urlsafe(32)
    ends_at = timezone.now() + timedelta(days=DAYS)
    Invitation.objects.create(user=user, by=by, fingerprint=_kept(secret), ends_at=ends_at)
    return secret


def opened_by(secret: str) -> Invitation | None:
    """The invitation that this secret opens now; None where it opens nothing any more."""
    found = Invitation.objects.filter(fingerprint=_kept(secret), used_at=None, ends_at__gt=timezone.now())
    return found.select_related("user").filter(user__is_active=True).first()


def waiting_for(user: User) -> Invitation | None:
    """The invitation that this person can still use."""
    now = timezone.now()
    return next((each for each in user.invitations.all() if not each.used_at and each.ends_at > now), None)


@transaction.atomic
def accept(invitation: Invitation, password: str) -> bool:
    """Set the password and use the invitation up; False where somebody else was first."""
    if not use_up(invitation):
        return False
    user = invitation.user
    user.set_password(password)
    user.save(update_fields=["password"])
    end_sessions(user)
    record(Somebody(user), "invitation_accepted", f"account {user.pk}")
    return True


def use_up(invitation: Invitation) -> bool:
    """Whether the invitation was still to be used; it is not any more."""
    unused = Invitation.objects.filter(pk=invitation.pk, used_at=None)
    return unused.update(used_at=timezone.now()) == 1


def _kept(secret: str) -> str:
    """What is kept of a secret."""
    return fingerprint(secret, "invitation")
