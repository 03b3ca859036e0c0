"""People who sign in, the seats they have, and the ways in which they show who they are."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.crypto import salted_hmac

from bestendig.language import Text
from bestendig.web.accounts.roles import ROLES
from bestendig.web.parties.models import Party


class UserManager(BaseUserManager["User"]):
    """Makes accounts."""

    def create_user(self, email: str, name: str, password: str | None = None) -> "User":
        """An account; without a password nobody can sign in with one."""
        user = self.model(email=email.strip().lower(), name=name)
        user.set_password(password)
        user.save()
        return user


class User(AbstractBaseUser):
    """One person who signs in; no account is shared."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    is_active = models.BooleanField(default=True)
    made_at = models.DateTimeField(default=timezone.now)
    session_round = models.PositiveIntegerField(default=0)
    """One higher, and every session of this person is over."""
    erased_at = models.DateTimeField(null=True, blank=True)
    """Since when nothing of the person is left here but a number."""

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = UserManager()

    class Meta:
        """An address occurs once, however it is written."""

        constraints = (models.UniqueConstraint(Lower("email"), name="address_once"),)

    def __str__(self) -> str:
        return self.name

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        """What a session must fit: the password and the round; Django asks it at every request."""
        fits = f"{self.password}:{self.session_round}"
        return salted_hmac("bestendig.session", fits, secret=secret, algorithm="sha256").hexdigest()


class SeatQuerySet(models.QuerySet["SeatRow"]):
    """Seats as they are asked for."""

    def held_on(self, day: Any) -> "SeatQuerySet":
        """Those that hold on a day."""
        return self.filter(Q(first_day__lte=day), Q(last_day__isnull=True) | Q(last_day__gte=day))

    def not_over_on(self, day: Any) -> "SeatQuerySet":
        """Those that hold on a day or will later."""
        return self.filter(Q(last_day__isnull=True) | Q(last_day__gte=day))


class SeatRow(models.Model):
    """One seat at a table: this person, in this role, for this party."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="seats")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="seats")
    role = models.CharField(max_length=40, choices=[(name, role.words.nl) for name, role in ROLES.items()])
    first_day = models.DateField(default=timezone.localdate)
    last_day = models.DateField(null=True, blank=True)

    objects = SeatQuerySet.as_manager()

    class Meta:
        """A person has a role for a party once."""

        constraints = (models.UniqueConstraint(fields=("user", "party", "role"), name="seat_once"),)

    def __str__(self) -> str:
        return f"{self.user}, {self.role}, {self.party}"

    @property
    def role_words(self) -> Text:
        """The role in words."""
        return ROLES[self.role].words


class Invitation(models.Model):
    """A link that was given once; only its fingerprint is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="invitations")
    fingerprint = models.CharField(max_length=64, unique=True)
    by = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    ends_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """The newest first."""

        ordering = ("-made_at", "-pk")

    def __str__(self) -> str:
        return f"{self.user_id} {self.made_at:%Y-%m-%d}"


class Link(models.Model):
    """The account that a person has with the organisation that says who people are (OpenID Connect)."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="links")
    issuer = models.CharField(max_length=300)
    subject = models.CharField(max_length=300)
    linked_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """Who somebody is there belongs to one person here, and the other way round."""

        constraints = (
            models.UniqueConstraint(fields=("issuer", "subject"), name="subject_once"),
            models.UniqueConstraint(fields=("issuer", "user"), name="issuer_once_for_a_person"),
        )

    def __str__(self) -> str:
        return f"{self.user_id} {self.linked_at:%Y-%m-%d}"


class SecondStep(models.Model):
    """The six digits of a telephone: the secret lies here sealed, the last moment that was used beside it."""

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="second_step")
    sealed = models.CharField(max_length=300)
    last_counter = models.BigIntegerField(default=0)
    since = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.user_id} {self.since:%Y-%m-%d}"


class RecoveryCode(models.Model):
    """A code for when the telephone is gone; it works once, and only its fingerprint is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="recovery_codes")
    fingerprint = models.CharField(max_length=64)
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """A code occurs once for a person."""

        constraints = (models.UniqueConstraint(fields=("user", "fingerprint"), name="code_once"),)

    def __str__(self) -> str:
        return f"{self.user_id}"


class Tally(models.Model):
    """How often something was done in a stretch of time, by whom or from where as a fingerprint."""

    key = models.CharField(max_length=64)
    stretch = models.BigIntegerField()
    n = models.PositiveIntegerField(default=1)
    ends_at = models.DateTimeField(db_index=True)

    class Meta:
        """One row per key and stretch, however many processes there are."""

        constraints = (models.UniqueConstraint(fields=("key", "stretch"), name="tally_once"),)

    def __str__(self) -> str:
        return f"{self.n}"
