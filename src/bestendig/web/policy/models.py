"""Guiding principles with what people answered to them, and the files that a new council was handed."""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.impact.models import PlanRow
from bestendig.web.jobs.models import Job
from bestendig.web.parties.models import Party, Table


class Principle(models.Model):
    """One sentence that should outlive a council term: decided when and by whom, seen by what.

    It is ended with a reason and never taken away.
    """

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="principles")
    words = models.CharField(max_length=300)
    since = models.DateField()
    decided_by = models.CharField(max_length=200)
    shown_by = models.CharField(max_length=400)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    ended_on = models.DateField(null=True, blank=True)
    ended_because = models.CharField(max_length=300, blank=True)
    ended_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """The oldest first: what has held longest stands on top."""

        ordering = ("since", "pk")
        constraints = (models.UniqueConstraint(fields=("table", "words", "since"), name="principle_once"),)

    def __str__(self) -> str:
        return self.words


class Answer(models.Model):
    """What a party says to: does this plan or programme keep the principle? In words, never a score."""

    principle = models.ForeignKey(Principle, on_delete=models.PROTECT, related_name="answers")
    plan = models.ForeignKey(PlanRow, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    programme = models.CharField(max_length=10, blank=True)
    """The key of a programme of the register; empty for a plan."""
    about = models.CharField(max_length=200)
    """What the plan or programme was called when this was said."""
    words = models.TextField(max_length=1000)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In the order in which they were given; each about a plan or a programme."""

        ordering = ("at", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(plan__isnull=True) ^ models.Q(programme=""), name="answer_about_one"
            ),
        )

    def __str__(self) -> str:
        return self.words[:60]


class CouncilFile(models.Model):
    """One file for a new council, as it was made; its words and papers lie in the folder and never change."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="council_files")
    kept = models.CharField(max_length=60)
    day = models.DateField()
    job = models.ForeignKey(Job, null=True, on_delete=models.SET_NULL, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first; the same file once."""

        ordering = ("-made_at", "-pk")
        constraints = (models.UniqueConstraint(fields=("table", "kept"), name="council_file_once"),)

    def __str__(self) -> str:
        return self.kept
