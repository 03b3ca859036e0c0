"""What of signing in is thrown away by itself once it is of no use any more."""

from datetime import timedelta

from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone

from bestendig.web.accounts.limits import forget_tallies
from bestendig.web.accounts.models import Invitation

DOOR = timedelta(days=30)
"""How long is kept from where somebody tried to sign in: long enough to look into an attack."""


@transaction.atomic
def tidy() -> None:
    """Take away sessions, counts and invitations that are over, and what the door wrote down long ago."""
    now = timezone.now()
    Session.objects.filter(expire_date__lt=now).delete()
    forget_tallies()
    Invitation.objects.filter(used_at=None, ends_at__lt=now - DOOR).delete()
    for model in (AccessAttempt, AccessFailureLog, AccessLog):
        model.objects.filter(attempt_time__lt=now - DOOR).delete()
