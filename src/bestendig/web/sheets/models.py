"""A sheet at the table: about whom it is, where it stands, and the stories beside its figures."""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.parties.models import Party


class TableSheet(models.Model):
    """One kept sheet about one party. Its figures lie in the folder of kept sheets and never change.

    With the party: only they see it. With a story: they wrote beside it, others see that it is coming. On the
    table: all parties see the same.
    """

    class State(models.TextChoices):
        """Where a sheet stands."""

        WITH_PARTY = "with_party", "bij het team"
        WITH_STORY = "with_story", "met verhaal"
        ON_TABLE = "on_table", "op tafel"

    about = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="sheets")
    kind = models.CharField(max_length=40)
    kept = models.CharField(max_length=60)
    title_nl = models.CharField(max_length=300)
    title_en = models.CharField(max_length=300)
    period = models.CharField(max_length=60, blank=True)
    made_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=20, choices=State, default=State.WITH_PARTY)
    comes_on = models.DateField()
    """When it comes to the table by itself: it may be postponed, not erased."""
    postponed_because = models.CharField(max_length=300, blank=True)
    n_postponed = models.PositiveSmallIntegerField(default=0)
    let_go_at = models.DateTimeField(null=True, blank=True)
    let_go_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    discussed_by_practice = models.BooleanField(default=False)
    discussed_by_policy = models.BooleanField(default=False)
    discussed_by_residents = models.BooleanField(default=False)

    class Meta:
        """The newest first; a kept sheet lies at a table once."""

        ordering = ("-made_at", "-pk")
        constraints = (models.UniqueConstraint(fields=("about", "kept"), name="sheet_once"),)

    def __str__(self) -> str:
        return self.title_nl


class Story(models.Model):
    """What the people whom a figure is about say beside it; a new one stands under the earlier ones."""

    sheet = models.ForeignKey(TableSheet, on_delete=models.CASCADE, related_name="stories")
    block = models.CharField(max_length=80)
    words = models.TextField(max_length=4000)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In the order in which they were told."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.words[:60]


class Answer(models.Model):
    """What was answered at the table to the question under a figure."""

    sheet = models.ForeignKey(TableSheet, on_delete=models.CASCADE, related_name="answers")
    block = models.CharField(max_length=80)
    words = models.TextField(max_length=4000)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In the order in which they were given."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.words[:60]
