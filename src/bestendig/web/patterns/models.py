"""Proposals that people rejected, and pairs that two people coded without seeing each other's answers.

Patterns themselves stand with the bottlenecks of which they are made.
"""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.bottlenecks.models import Bottleneck
from bestendig.web.bottlenecks.words import ANSWERS, choices
from bestendig.web.parties.models import Party, Table


class Declined(models.Model):
    """A proposal of which a person said that it is no pattern; it stays away until somebody takes it back."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="+")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    bottlenecks = models.ManyToManyField(Bottleneck, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    why = models.CharField(max_length=300, blank=True)
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d}"


class Coding(models.Model):
    """Pairs of shared bottlenecks that two people code, once or more in a quarter."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="+")
    begun_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first."""

        ordering = ("-begun_at", "-pk")

    def __str__(self) -> str:
        return f"{self.begun_at:%Y-%m-%d}"


class Pair(models.Model):
    """Two bottlenecks beside each other, in the order in which they are shown."""

    coding = models.ForeignKey(Coding, on_delete=models.CASCADE, related_name="pairs")
    one = models.ForeignKey(Bottleneck, on_delete=models.PROTECT, related_name="+")
    other = models.ForeignKey(Bottleneck, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """In the order in which they are shown."""

        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.one_id} {self.other_id}"


class Code(models.Model):
    """What one of the two said of a pair; nobody else reads it before both are done."""

    pair = models.ForeignKey(Pair, on_delete=models.CASCADE, related_name="codes")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    answer = models.CharField(max_length=10, choices=choices(ANSWERS))
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In order of the pairs; each person once."""

        ordering = ("pair", "pk")
        constraints = (models.UniqueConstraint(fields=("pair", "by"), name="coded_once"),)

    def __str__(self) -> str:
        return self.answer
