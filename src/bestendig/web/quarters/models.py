"""A session of practice and system world, its points, and what was said, decided and promised there."""

from django.db import models
from django.urls import reverse
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.bottlenecks.models import Bottleneck, Pattern
from bestendig.web.parties.models import Party, Table
from bestendig.web.promises.models import Promise
from bestendig.web.quarters.words import HALVES, KINDS, SHARES, choices
from bestendig.web.sheets.models import TableSheet

MOST_WORDS = 1200


class ReflectionSession(models.Model):
    """One session: of the table, or of one team only. Prepared, then fixed, then held, then told back."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="sessions")
    team = models.ForeignKey(
        Party, null=True, blank=True, on_delete=models.PROTECT, related_name="own_sessions"
    )
    """Only this party sees it; none: it is a session of the table."""
    on = models.DateField()
    at = models.TimeField(null=True, blank=True)
    place = models.CharField(max_length=120, blank=True)
    by_party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="sessions_prepared")
    planned_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    planned_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    n_changed = models.PositiveSmallIntegerField(default=0)
    """How often it went to another day or place: calendars want to know."""
    invited = models.ManyToManyField(Party, related_name="sessions")
    present = models.ManyToManyField(Party, related_name="+", blank=True)
    """Who is there: nobody promises for a party that is not."""
    fixed_at = models.DateTimeField(null=True, blank=True)
    held_at = models.DateTimeField(null=True, blank=True)
    told_at = models.DateTimeField(null=True, blank=True)
    called_off_at = models.DateTimeField(null=True, blank=True)
    called_off_because = models.CharField(max_length=300, blank=True)
    time_share = models.CharField(max_length=10, blank=True, choices=choices(SHARES))
    """How much of the time went to bottlenecks, as those who were there say it; nobody is measured."""
    appreciation = models.CharField(max_length=600, blank=True)
    """What the round of appreciation gave, of all together; never who said what of whom."""

    class Meta:
        """The latest day first."""

        ordering = ("-on", "-pk")

    def __str__(self) -> str:
        return f"session {self.on}"

    def get_absolute_url(self) -> str:
        """Where its page is."""
        return reverse("quarter", kwargs={"pk": self.pk})


class Point(models.Model):
    """Something to talk about, on an agenda or waiting for one."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="+")
    team = models.ForeignKey(Party, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    """Only this party sees it; none: it was raised for the table."""
    session = models.ForeignKey(
        ReflectionSession, null=True, blank=True, on_delete=models.PROTECT, related_name="points"
    )
    half = models.CharField(max_length=10, choices=choices(HALVES))
    kind = models.CharField(max_length=12, choices=choices(KINDS))
    title = models.CharField(max_length=120)
    words = models.CharField(max_length=MOST_WORDS, blank=True)
    tried = models.CharField(max_length=600, blank=True)
    question = models.CharField(max_length=300, blank=True)
    pattern = models.ForeignKey(Pattern, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    bottleneck = models.ForeignKey(
        Bottleneck, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    promise = models.ForeignKey(Promise, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    sheet = models.ForeignKey(TableSheet, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    came_from = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="went_on"
    )
    """The point of a team's own session that the team let go, in words that it chose anew."""
    raised_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    raised_by_party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="points_raised")
    raised_at = models.DateTimeField(default=timezone.now)
    owner = models.ForeignKey(Party, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    """Who sees to it that there is an answer."""
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    place = models.PositiveSmallIntegerField(default=0)
    answer = models.CharField(max_length=600, blank=True)
    """What is told back to whoever raised it."""
    promises = models.ManyToManyField(Promise, related_name="points", blank=True)

    class Meta:
        """In the order of the agenda."""

        ordering = ("place", "pk")

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """Where its page is."""
        return reverse("quarter-point", kwargs={"pk": self.pk})


class Note(models.Model):
    """What was said about a point, written down there; a new note stands under the earlier ones."""

    point = models.ForeignKey(Point, on_delete=models.CASCADE, related_name="notes")
    words = models.CharField(max_length=MOST_WORDS)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In the order in which they came."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.words[:60]


class Decision(models.Model):
    """What was decided about a point, on what ground, and later what became of it."""

    point = models.ForeignKey(Point, on_delete=models.CASCADE, related_name="decisions")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="decisions")
    """Whose decision it is: this party tells what became of it."""
    what = models.CharField(max_length=400)
    ground = models.CharField(max_length=400, blank=True)
    by_when = models.DateField(null=True, blank=True)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    came_of_it = models.CharField(max_length=600, blank=True)
    told_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """In the order in which they were taken; the same one of a party once."""

        ordering = ("at", "pk")
        constraints = (models.UniqueConstraint(fields=("point", "party", "what"), name="decided_once"),)

    def __str__(self) -> str:
        return self.what
