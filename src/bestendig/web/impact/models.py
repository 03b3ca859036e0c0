"""A plan that somebody wrote down, and the tests that were made of it."""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.jobs.models import Job
from bestendig.web.parties.models import Party


class PlanRow(models.Model):
    """One plan as the file that it is; a changed plan is a new one that names the one before."""

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="plans")
    kind = models.CharField(max_length=40)
    title = models.CharField(max_length=200)
    text = models.TextField()
    changed_from = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return self.title


class Tested(models.Model):
    """One released test of a plan: the folder with what was released, the same for everybody who sees it."""

    plan = models.OneToOneField(PlanRow, on_delete=models.CASCADE, related_name="test")
    job = models.ForeignKey(Job, null=True, on_delete=models.SET_NULL, related_name="+")
    file = models.CharField(max_length=120)
    is_on_table = models.BooleanField(default=False)
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first."""

        ordering = ("-made_at", "-pk")

    def __str__(self) -> str:
        return self.file


class LookedBack(models.Model):
    """One look back on a test: which choice came, until which day was looked, what the page and papers say.

    `shown` is per language what the page shows, as it was released then.
    """

    test = models.ForeignKey(Tested, on_delete=models.CASCADE, related_name="looked_back")
    decided = models.CharField(max_length=40)
    looked_on = models.DateField()
    shown = models.JSONField()
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first; a look back with the same data is kept once."""

        ordering = ("-looked_on", "-pk")
        constraints = (
            models.UniqueConstraint(fields=("test", "decided", "looked_on"), name="looked_back_once"),
        )

    def __str__(self) -> str:
        return f"{self.test}, {self.decided}, {self.looked_on}"
