"""What was weighed after an incident: the words of whoever looked, the advice, and what came of it."""

from django.db import models
from django.urls import reverse
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.incidents.words import CHOICES
from bestendig.web.memory.themes import THEMES
from bestendig.web.parties.models import Party, Table

SAID, SHORT = 600, 400


class Advice(models.Model):
    """One advice that was kept; of a look without advice nothing is stored. Nobody is named in it."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="advices")
    theme = models.SlugField(max_length=30, blank=True, choices=[(each, each) for each in THEMES])
    words = models.TextField(max_length=SAID, blank=True)
    choice = models.CharField(max_length=20, choices=[(name, text.nl) for name, text in CHOICES.items()])
    because = models.TextField(max_length=SAID, blank=True)
    already = models.TextField(max_length=SHORT, blank=True)
    takes = models.TextField(max_length=SHORT, blank=True)
    knows = models.TextField(max_length=SHORT, blank=True)
    look_again_on = models.DateField()
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=30)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return self.choice

    def get_absolute_url(self) -> str:
        """Where its page is."""
        return reverse("incident", kwargs={"pk": self.pk})

    @property
    def is_to_look_at(self) -> bool:
        """Whether the day has come on which somebody would look again."""
        return self.look_again_on <= timezone.localdate()


class Seen(models.Model):
    """Something that was there already: a pointer and no copy, so that what is withdrawn is gone here too."""

    advice = models.ForeignKey(Advice, on_delete=models.CASCADE, related_name="seen")
    kind = models.SlugField(max_length=20)
    subject = models.CharField(max_length=60)

    class Meta:
        """Each once."""

        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("advice", "kind", "subject"), name="seen_once"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"


class LookedAgain(models.Model):
    """What there was to see when somebody looked again."""

    advice = models.ForeignKey(Advice, on_delete=models.CASCADE, related_name="looks")
    words = models.TextField(max_length=SAID)
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=30)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """In the order in which it was done."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.words[:60]
