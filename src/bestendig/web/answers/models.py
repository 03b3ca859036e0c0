"""A question on rules, its answers in the order in which they were given, and what people said of them."""

from django.db import models
from django.urls import reverse
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.answers.laws import LAWS
from bestendig.web.memory.themes import THEMES
from bestendig.web.parties.models import Party, Table

ASKED, SAID, SHORT = 600, 1200, 300


class Verdict(models.TextChoices):
    """What an answer comes down to."""

    MAY = "may", "het mag"
    MAY_IF = "may_if", "het mag, als"
    MAY_NOT = "may_not", "het mag niet"
    UNKNOWN = "unknown", "dat weten we nog niet"


class RuleQuestion(models.Model):
    """Whether something is allowed: about rules, never about the case of a person."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="rule_questions")
    words = models.TextField(max_length=ASKED)
    theme = models.SlugField(max_length=30, blank=True, choices=[(each, each) for each in THEMES])
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="rule_questions")
    asked_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    about = models.CharField(max_length=40, blank=True)
    """What made somebody ask, as "bottleneck 12"."""
    joined = models.ManyToManyField(Party, related_name="+", through="AlsoAsked")

    class Meta:
        """The newest first."""

        ordering = ("-asked_at", "-pk")

    def __str__(self) -> str:
        return self.words[:60]

    def get_absolute_url(self) -> str:
        """Where its page is."""
        return reverse("answer", kwargs={"pk": self.pk})

    @property
    def latest(self) -> "RuleAnswer | None":
        """The answer that holds; None while nobody answered."""
        found = list(self.answers.all())
        return found[-1] if found else None

    @property
    def is_open(self) -> bool:
        """Whether nobody knows the answer yet."""
        latest = self.latest
        return latest is None or latest.verdict == Verdict.UNKNOWN


class AlsoAsked(models.Model):
    """A party that wants to know it too: it is told with whoever asked."""

    question = models.ForeignKey(RuleQuestion, on_delete=models.CASCADE, related_name="also")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """Once a party."""

        constraints = (models.UniqueConstraint(fields=("question", "party"), name="also_asked_once"),)

    def __str__(self) -> str:
        return str(self.party)


class RuleAnswer(models.Model):
    """One version of an answer; it is never written over, a next version says why it came."""

    question = models.ForeignKey(RuleQuestion, on_delete=models.CASCADE, related_name="answers")
    number = models.PositiveSmallIntegerField()
    verdict = models.CharField(max_length=10, choices=Verdict)
    words = models.TextField(max_length=SAID)
    conditions = models.TextField(max_length=SAID, blank=True)
    """One on a line."""
    because = models.CharField(max_length=SHORT, blank=True)
    """Why this version came in the place of the one before."""
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=30)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    valid_until = models.DateField()
    """After this day it is to be checked; confirming moves it."""

    class Meta:
        """In the order in which they were given."""

        ordering = ("number",)
        constraints = (models.UniqueConstraint(fields=("question", "number"), name="answer_version_once"),)

    def __str__(self) -> str:
        return f"{self.verdict} {self.number}"

    @property
    def is_past(self) -> bool:
        """Whether its day is over, so that somebody should look whether it still holds."""
        return self.valid_until < timezone.localdate()

    @property
    def terms(self) -> list[str]:
        """The conditions, each apart."""
        return [line.strip(" -•\t") for line in self.conditions.splitlines() if line.strip(" -•\t")]


class Ground(models.Model):
    """One article on which an answer rests."""

    answer = models.ForeignKey(RuleAnswer, on_delete=models.CASCADE, related_name="grounds")
    law = models.CharField(max_length=20, choices=[(name, law.words.nl) for name, law in LAWS.items()])
    article = models.CharField(max_length=60)
    link = models.URLField(max_length=300, blank=True)

    class Meta:
        """In the order in which they were written."""

        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.law} {self.article}"


class Confirmation(models.Model):
    """Somebody looked whether an answer still holds, and it does."""

    answer = models.ForeignKey(RuleAnswer, on_delete=models.CASCADE, related_name="confirmations")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=30)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    valid_until = models.DateField()

    class Meta:
        """In the order in which they came."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return str(self.valid_until)


class Dispute(models.Model):
    """Words of somebody who thinks that an answer is wrong, and what was said to that."""

    answer = models.ForeignKey(RuleAnswer, on_delete=models.CASCADE, related_name="disputes")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    words = models.TextField(max_length=ASKED)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_words = models.TextField(max_length=ASKED, blank=True)

    class Meta:
        """In the order in which they came."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.words[:60]


class Reliance(models.Model):
    """A party that works with this version of an answer: it sees it when a next version comes."""

    answer = models.ForeignKey(RuleAnswer, on_delete=models.CASCADE, related_name="reliances")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """Once a party."""

        constraints = (models.UniqueConstraint(fields=("answer", "party"), name="relied_once"),)

    def __str__(self) -> str:
        return str(self.party)
