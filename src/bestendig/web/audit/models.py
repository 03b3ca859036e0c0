"""The trail: one line per act. A line is written open, and sealed in order into a chain of hashes."""

from django.db import models


class Entry(models.Model):
    """One act: who in which role did what with which object, and why; never a text that somebody wrote.

    `before` and `seal` are SHA-256 in hexadecimals, empty until the line is sealed.
    """

    at = models.DateTimeField()
    actor = models.CharField(max_length=80)
    role = models.CharField(max_length=40, blank=True)
    party = models.CharField(max_length=120, blank=True)
    act = models.CharField(max_length=60)
    subject = models.CharField(max_length=120, blank=True)
    why = models.CharField(max_length=200, blank=True)
    before = models.CharField(max_length=64, blank=True)
    seal = models.CharField(max_length=64, blank=True, db_index=True)

    class Meta:
        """In the order in which it was written."""

        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.act} {self.subject}"
