"""Whose data lie in this workplace, the deliveries of files, and the sheets that were asked of the data."""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.jobs.models import Job
from bestendig.web.parties.models import Party


class Vault(models.Model):
    """The party whose data lie in this workplace: there is one vault, and nobody else may look into it."""

    party = models.OneToOneField(Party, on_delete=models.PROTECT, related_name="vault")
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.party.name


class DeliveryRow(models.Model):
    """Files that came in one go. Their contents lie in a folder of their own until they are taken in.

    `began_from` is the data version that counted when taking in began: work that was broken off and done
    again knows by it what it did itself.
    """

    class State(models.TextChoices):
        """Where a delivery stands."""

        LOOKING = "looking", "wordt bekeken"
        OPEN = "open", "wacht op u"
        TAKING = "taking", "wordt ingelezen"
        TAKEN = "taken", "ingelezen"
        WITHDRAWN = "withdrawn", "weggehaald"
        FORGOTTEN = "forgotten", "verlopen"

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    folder = models.CharField(max_length=40, unique=True)
    n_files = models.PositiveIntegerField()
    n_bytes = models.PositiveBigIntegerField()
    state = models.CharField(max_length=10, choices=State, default=State.LOOKING, db_index=True)
    job = models.ForeignKey(Job, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    ground = models.CharField(max_length=80, blank=True)
    began_from = models.CharField(max_length=40, null=True, blank=True)
    version = models.CharField(max_length=40, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"delivery {self.pk} {self.state}"

    @property
    def is_over(self) -> bool:
        """Whether nothing more is done with it, so that its files are gone."""
        return self.state in (self.State.TAKEN, self.State.WITHDRAWN, self.State.FORGOTTEN)

    @property
    def is_worked_on(self) -> bool:
        """Whether a worker is at it, or will be."""
        is_work = self.state in (self.State.LOOKING, self.State.TAKING)
        return is_work and self.job is not None and not self.job.is_over

    @property
    def can_be_confirmed(self) -> bool:
        """Whether a person may have it read: it was looked at, and nobody is reading it."""
        return self.state == self.State.OPEN or (self.state == self.State.TAKING and not self.is_worked_on)


class SheetOrder(models.Model):
    """Sheets that were asked of the data about one party, and what came of each kind."""

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    about = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    kinds = models.JSONField(default=list)
    made = models.JSONField(default=dict)
    """Per kind the number of the sheet, or why there is none, in both languages."""
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    job = models.ForeignKey(Job, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"sheets {self.pk}"
