"""Everything that is held about an account, for whoever it is about; and how it is taken away."""

from collections.abc import Iterator
from typing import Any

from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.db import transaction
from django.db.models import ForeignObjectRel, Model
from django.utils import timezone

from bestendig.web.accounts.models import Invitation, Link, SeatRow, User
from bestendig.web.accounts.second_step import has_second_step, n_codes_left, take_away
from bestendig.web.accounts.services import end_sessions
from bestendig.web.audit.models import Entry

GONE = "iemand die hier niet meer is"
NOWHERE = "gewist.invalid"
AT_THE_DOOR = (AccessAttempt, AccessFailureLog, AccessLog)
"""What the lock-out keeps by e-mail address."""


def held_about(user: User, *, with_words: bool) -> dict[str, Any]:
    """What is held, without any secret; what the person wrote itself only where `with_words`."""
    return {
        "account": {
            "number": user.pk, "email": user.email, "name": user.name, "is_active": user.is_active,
            "made_at": user.made_at, "last_signed_in_at": user.last_login,
            "has_password": user.has_usable_password(), "has_second_step": has_second_step(user),
            "recovery_codes_left": n_codes_left(user),
        },
        "seats": list(SeatRow.objects.filter(user=user).values(
            "role", "party__name", "party__table__name", "first_day", "last_day")),
        "organisation_accounts": list(Link.objects.filter(user=user).values(
            "issuer", "subject", "linked_at")),
        "invitations": list(Invitation.objects.filter(user=user).values("made_at", "ends_at", "used_at")),
        "door": {model.__name__: model.objects.filter(username__iexact=user.email).count()
                 for model in AT_THE_DOOR},
        "trail": list(Entry.objects.filter(actor=f"u{user.pk}").values(
            "at", "role", "party", "act", "subject", "why")),
        "elsewhere": dict(_elsewhere(user, with_words=with_words)),
    }  # fmt: skip


@transaction.atomic
def erase(user: User) -> None:
    """Leave nothing of the person but a number: on the trail, and beside what was said at the table."""
    today = timezone.localdate()
    for model in AT_THE_DOOR:
        model.objects.filter(username__iexact=user.email).delete()
    SeatRow.objects.filter(user=user).not_over_on(today).update(last_day=today)
    Invitation.objects.filter(user=user).delete()
    Link.objects.filter(user=user).delete()
    take_away(user)
    user.email, user.name, user.last_login = f"u{user.pk}@{NOWHERE}", GONE, None
    user.is_active, user.erased_at = False, timezone.now()
    user.set_unusable_password()
    user.save()
    end_sessions(user)


def _elsewhere(user: User, *, with_words: bool) -> Iterator[tuple[str, Any]]:
    """Per kind what bears the number of this account: the rows themselves, or how many there are."""
    for relation in User._meta.get_fields(include_hidden=True):  # those of other apps bear no name here
        if not isinstance(relation, ForeignObjectRel):
            continue
        model = relation.related_model
        if model._meta.app_label == "accounts":
            continue
        rows = model._default_manager.filter(**{relation.field.name: user})
        name = f"{model._meta.label} ({relation.field.name})"
        yield name, [_plain(row) for row in rows] if with_words else rows.count()


def _plain(row: Model) -> dict[str, str]:
    """A row as names and words."""
    return {field.name: str(field.value_from_object(row)) for field in row._meta.concrete_fields}
