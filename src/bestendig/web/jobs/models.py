"""One piece of long work: who asked, how far it is, whether somebody is at it, what came of it."""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.parties.models import Party


class Job(models.Model):
    """Work of one kind with its arguments. A worker that is at it leaves a heartbeat.

    Work is written so that doing it twice does no harm: after a crash it is begun again.
    """

    class State(models.TextChoices):
        """Where the work is."""

        WAITING = "waiting", "wacht"
        RUNNING = "running", "bezig"
        DONE = "done", "klaar"
        FAILED = "failed", "niet gelukt"
        STOPPED = "stopped", "gestopt"

    kind = models.CharField(max_length=40)
    arguments = models.JSONField(default=dict)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, choices=State, default=State.WAITING, db_index=True)
    step = models.CharField(max_length=120, blank=True)
    share = models.FloatField(default=0.0)
    n_begun = models.PositiveSmallIntegerField(default=0)
    stop_asked = models.BooleanField(default=False)
    asked_at = models.DateTimeField(default=timezone.now)
    heartbeat_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    result = models.CharField(max_length=200, blank=True)
    """Where the result is: an address in the workplace."""
    fault_nl = models.CharField(max_length=600, blank=True)
    fault_en = models.CharField(max_length=600, blank=True)

    class Meta:
        """What was asked last stands first."""

        ordering = ("-asked_at", "-pk")

    def __str__(self) -> str:
        return f"{self.kind} {self.pk} {self.state}"

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes."""
        return self.state in (self.State.DONE, self.State.FAILED, self.State.STOPPED)

    @property
    def percent(self) -> int:
        """How far it is, in whole hundredths."""
        return round(100 * self.share)
