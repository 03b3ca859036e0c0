"""People who sign in, and the seats they have: a role for a party, from a day to a day."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.utils import timezone

from bestendig.web.accounts.roles import ROLES
from bestendig.web.parties.models import Party


class UserManager(BaseUserManager["User"]):
    """Makes accounts."""

    def create_user(self, email: str, name: str, password: str | None = None) -> "User":
        """An account; without a password nobody can sign in with one."""
        user = self.model(email=self.normalize_email(email), name=name)
        user.set_password(password)
        user.save()
        return user


class User(AbstractBaseUser):
    """One person who signs in; no account is shared."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    is_active = models.BooleanField(default=True)
    made_at = models.DateTimeField(default=timezone.now)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]
    objects = UserManager()

    def __str__(self) -> str:
        return self.name


class SeatQuerySet(models.QuerySet["SeatRow"]):
    """Seats as they are asked for."""

    def held_on(self, day: Any) -> "SeatQuerySet":
        """Those that hold on a day."""
        return self.filter(Q(first_day__lte=day), Q(last_day__isnull=True) | Q(last_day__gte=day))


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
