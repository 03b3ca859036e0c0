"""A talk between parties, what lies ready for it, and what each of them said and promised there."""

from django.db import models
from django.urls import reverse
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.impact.models import PlanRow
from bestendig.web.parties.models import Party, Table
from bestendig.web.promises.models import Promise
from bestendig.web.sheets.models import TableSheet
from bestendig.web.talks.kinds import KINDS


class Talk(models.Model):
    """One planned talk; once it was called off it stays, with the reason."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="talks")
    kind = models.CharField(max_length=20, choices=[(name, kind.label.nl) for name, kind in KINDS.items()])
    on = models.DateField()
    at = models.TimeField(null=True, blank=True)
    place = models.CharField(max_length=120, blank=True)
    voice = models.CharField(max_length=200, blank=True)
    """Who brings what residents say: a council of residents, a person's own circle; never a name."""
    by_party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="talks_planned")
    planned_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    planned_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    invited = models.ManyToManyField(Party, related_name="talks")
    sheets = models.ManyToManyField(TableSheet, related_name="talks", through="Laid")
    tests = models.ManyToManyField(PlanRow, related_name="talks", blank=True)
    promises = models.ManyToManyField(Promise, related_name="talks", blank=True)
    follows = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="followed_by"
    )
    called_off_at = models.DateTimeField(null=True, blank=True)
    called_off_because = models.CharField(max_length=300, blank=True)

    class Meta:
        """The latest day first."""

        ordering = ("-on", "-pk")

    def __str__(self) -> str:
        return f"{self.kind} {self.on}"

    def get_absolute_url(self) -> str:
        """Where its page is."""
        return reverse("talk", kwargs={"pk": self.pk})


class Laid(models.Model):
    """A sheet that lies ready, and the party that laid it there."""

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="laid")
    sheet = models.ForeignKey(TableSheet, on_delete=models.PROTECT, related_name="+")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """In the order in which they were laid; each once."""

        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("talk", "sheet"), name="laid_once"),)

    def __str__(self) -> str:
        return str(self.sheet)


class Move(models.Model):
    """A talk that went to another day or place, with the reason that everybody who is invited reads."""

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="moves")
    was_on = models.DateField()
    because = models.CharField(max_length=300)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In the order in which it was moved."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return f"{self.was_on}"


class Word(models.Model):
    """What a party asks beforehand or said there: its own words, under those that were there."""

    class Kind(models.TextChoices):
        """When it was said."""

        QUESTION = "question", "vraag vooraf"
        SAID = "said", "gezegd in het gesprek"

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="words")
    kind = models.CharField(max_length=10, choices=Kind)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    words = models.TextField(max_length=4000)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In the order in which they came."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.words[:60]


class Reply(models.Model):
    """Whether a party comes; a new answer takes the place of the one before."""

    class Answer(models.TextChoices):
        """What a party can answer."""

        COMES = "comes", "wij komen"
        OTHER_DAY = "other_day", "liever een andere dag"
        NOT = "not", "wij komen niet"

    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="replies")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    answer = models.CharField(max_length=10, choices=Answer)
    words = models.CharField(max_length=200, blank=True)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """A party answers once."""

        ordering = ("party__name",)
        constraints = (models.UniqueConstraint(fields=("talk", "party"), name="reply_once"),)

    def __str__(self) -> str:
        return self.answer
