"""The trail: one line per act. A line is written open, and sealed in order into a chain of hashes."""

from django.db import models
from django.utils import timezone


class Entry(models.Model):
    """One act: who in which role did what with which object, and why; never a text that somebody wrote.

    `number` is its place in the chain, `before` and `seal` are SHA-256 in hexadecimals; all three are empty
    until the line is sealed. The place is not the key: lines may be written at once and sealed in turn.
    """

    at = models.DateTimeField()
    table = models.CharField(max_length=50, blank=True)
    """At which table; empty for what comes by itself."""
    actor = models.CharField(max_length=80)
    role = models.CharField(max_length=40, blank=True)
    party = models.CharField(max_length=120, blank=True)
    act = models.CharField(max_length=60)
    subject = models.CharField(max_length=120, blank=True)
    why = models.CharField(max_length=200, blank=True)
    number = models.BigIntegerField(null=True, blank=True, unique=True)
    before = models.CharField(max_length=64, blank=True)
    seal = models.CharField(max_length=64, blank=True, db_index=True)

    class Meta:
        """In the order in which it was written."""

        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.act} {self.subject}"


class Checkpoint(models.Model):
    """Where the trail was cut: the chain goes on behind the seal of the last line that was taken away."""

    number = models.BigIntegerField(unique=True)
    seal = models.CharField(max_length=64)
    n_lines = models.PositiveIntegerField()
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()
    cut_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In the order of the chain."""

        ordering = ("number",)

    def __str__(self) -> str:
        return f"{self.number} {self.seal}"
