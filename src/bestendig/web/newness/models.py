"""The text of a plan that was looked up, what was found for it as it was shown then, and what people said."""

from django.db import models
from django.urls import reverse
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.parties.models import Party, Table


class Check(models.Model):
    """One plan text of which was asked whether it is new; others read it once it lies on the table."""

    class Searched(models.TextChoices):
        """How far the search is."""

        NOT_YET = "not_yet", "nog niet gezocht"
        DONE = "done", "gezocht"

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="+")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    title = models.CharField(max_length=200)
    text = models.TextField(max_length=20_000)
    theme = models.SlugField(max_length=30, blank=True)
    plan = models.CharField(max_length=40, blank=True, db_index=True)
    """The test that it belongs to, as that names itself; tests stand above this app."""
    searched = models.CharField(max_length=10, choices=Searched, default=Searched.NOT_YET)
    looked_at = models.DateTimeField(null=True, blank=True)
    is_on_table = models.BooleanField(default=False)

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Where its page is."""
        return reverse("newness", kwargs={"pk": self.pk})


class Find(models.Model):
    """One thing that is like the plan: which passage is like it, and the card as it was when it was found."""

    class Group(models.TextChoices):
        """What kind of earlier thing it is."""

        HERE = "here", "is er al"
        BEFORE = "before", "was hier eerder"
        ELSEWHERE = "elsewhere", "bestaat elders"
        ASKED = "asked", "is eerder gevraagd"

    class Answer(models.TextChoices):
        """What people did with it."""

        USE = "use", "gebruik"
        BUILD_ON = "build_on", "bouw voort op"
        NOT_FITTING = "not_fitting", "past niet"

    check_of = models.ForeignKey(Check, on_delete=models.CASCADE, related_name="finds")
    kind = models.SlugField(max_length=20)
    subject = models.CharField(max_length=60)
    group = models.CharField(max_length=10, choices=Group)
    place = models.PositiveSmallIntegerField()
    """Where it stood among what was found then, from 1."""
    found_at = models.DateTimeField(default=timezone.now)
    passage = models.TextField(max_length=2_000)
    shared = models.JSONField(default=list)
    shown = models.JSONField()
    """The card in plain words and days, in both languages where it has them."""
    answer = models.CharField(max_length=12, choices=Answer, blank=True)
    reason = models.CharField(max_length=300, blank=True)
    answered_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """In the order in which they were found; each thing once."""

        ordering = ("found_at", "place", "pk")
        constraints = (
            models.UniqueConstraint(fields=("check_of", "kind", "subject"), name="find_once"),
            models.CheckConstraint(
                condition=~models.Q(answer="not_fitting") | ~models.Q(reason=""), name="not_fitting_says_why"
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"
