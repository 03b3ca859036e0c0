"""What is remembered of keeping records: checks of the trail, rules of retention with proof, exports."""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.parties.models import Table


class TrailCheck(models.Model):
    """One time that the trail was walked: how far, with which seal, and the first line that was wrong."""

    at = models.DateTimeField(default=timezone.now)
    n_lines = models.PositiveIntegerField()
    number = models.BigIntegerField()
    seal = models.CharField(max_length=64)
    broken_at = models.BigIntegerField(null=True, blank=True)

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d} {self.number}"


class RetentionRule(models.Model):
    """A term that was made stricter here; a kind without one keeps the term of the house."""

    kind = models.CharField(max_length=40, unique=True)
    days = models.PositiveIntegerField()
    changed_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.kind} {self.days}"


class RetentionProof(models.Model):
    """What one rule took away on one day: how many, from when to when, and a fingerprint of the keys."""

    kind = models.CharField(max_length=40)
    days = models.PositiveIntegerField()
    n = models.PositiveIntegerField()
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    fingerprint = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d} {self.kind} {self.n}"


class RetentionRun(models.Model):
    """One day on which all rules were gone through; a fault is told by its code."""

    on = models.DateField(unique=True)
    n = models.PositiveIntegerField(default=0)
    fault = models.CharField(max_length=60, blank=True)

    class Meta:
        """The newest first."""

        ordering = ("-on",)

    def __str__(self) -> str:
        return f"{self.on}"


class ArchiveSetting(models.Model):
    """What the archivist of a table decided about its decisions, remembered for the next export."""

    table = models.OneToOneField(Table, on_delete=models.CASCADE, related_name="+")
    maker = models.CharField(max_length=120)
    maker_code = models.CharField(max_length=120, blank=True)
    appraisal = models.CharField(max_length=10)
    years = models.PositiveSmallIntegerField(null=True, blank=True)
    category = models.CharField(max_length=120, blank=True)
    access = models.CharField(max_length=20)

    def __str__(self) -> str:
        return f"{self.table}"


class DecisionExport(models.Model):
    """One decision that went to the case system: which, when, under which case, with which fingerprint."""

    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=20)
    key = models.PositiveBigIntegerField()
    case = models.CharField(max_length=80, blank=True)
    fingerprint = models.CharField(max_length=64)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class LoggedProcessing(models.Model):
    """A processing that stands in the Logboek Dataverwerkingen already: written once."""

    source = models.CharField(max_length=20)
    key = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """Each processing once."""

        constraints = (models.UniqueConstraint(fields=("source", "key"), name="processing_logged_once"),)

    def __str__(self) -> str:
        return f"{self.source} {self.key}"
