"""What a party says of itself: the words it works on, the words that others see, and who they are."""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.parties.models import Party
from bestendig.web.sheets.models import TableSheet


class Portrait(models.Model):
    """The portrait of one party, and whom it lets see it."""

    class Audience(models.TextChoices):
        """Who sees what is shown."""

        OWN = "own", "alleen wij"
        MUNICIPALITY = "municipality", "de gemeente"
        CHOSEN = "chosen", "een gekozen partij"
        TABLE = "table", "iedereen aan tafel"

    party = models.OneToOneField(Party, on_delete=models.PROTECT, related_name="portrait")
    audience = models.CharField(max_length=20, choices=Audience, default=Audience.OWN)
    chosen = models.ManyToManyField(Party, related_name="+", blank=True)

    def __str__(self) -> str:
        return self.party.name


class Edition(models.Model):
    """The words of a portrait: those that are worked on, or those that others see until it is withdrawn."""

    portrait = models.ForeignKey(Portrait, on_delete=models.CASCADE, related_name="editions")
    is_shown = models.BooleanField()
    who = models.TextField(max_length=600, blank=True)
    people = models.TextField(max_length=1200, blank=True)
    wishes = models.TextField(max_length=1200, blank=True)
    hard = models.TextField(max_length=1200, blank=True)
    story = models.TextField(max_length=3000, blank=True)
    asked = models.TextField(max_length=1200, blank=True)
    door = models.TextField(max_length=300, blank=True)
    changed_at = models.DateTimeField(default=timezone.now)
    changed_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """One to work on, at most one that others see."""

        constraints = (models.UniqueConstraint(fields=("portrait", "is_shown"), name="edition_once"),)

    def __str__(self) -> str:
        return f"{self.portrait}, {'shown' if self.is_shown else 'draft'}"


class Figure(models.Model):
    """A figure of a sheet about this party that lies on the table, and the words beside it."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="figures")
    sheet = models.ForeignKey(TableSheet, on_delete=models.PROTECT, related_name="+")
    block = models.CharField(max_length=80)
    words = models.TextField(max_length=1200, blank=True)
    still_good = models.TextField(max_length=1200, blank=True)

    class Meta:
        """In the order in which they were chosen; each once."""

        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("edition", "sheet", "block"), name="figure_once"),)

    def __str__(self) -> str:
        return self.block
