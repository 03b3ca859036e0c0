"""What was given to other municipalities, what came from them, and what people said to each thing of it."""

from django.db import models
from django.urls import reverse
from django.utils import timezone

from bestendig.model.exchange import KINDS, LICENCES, Item, Origin
from bestendig.web.accounts.models import User
from bestendig.web.parties.models import Party, Table

LICENCE_CHOICES = [(name, words.nl) for name, (_, words) in LICENCES.items()]


class Written(models.Model):
    """One file that was written for others: what was in it, under which licence; the file is not kept."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="+")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    licence = models.CharField(max_length=20, choices=LICENCE_CHOICES)
    checksum = models.CharField(max_length=64)
    held = models.JSONField(default=list)
    """Kind and number of each thing in it."""

    class Meta:
        """The newest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return self.checksum[:8]


class ReceivedFile(models.Model):
    """One file of another municipality that was read; each file once."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="+")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    municipality = models.CharField(max_length=120)
    made_on = models.DateField()
    software = models.CharField(max_length=120)
    licence = models.CharField(max_length=20, choices=LICENCE_CHOICES)
    checksum = models.CharField(max_length=64)
    n_known = models.PositiveIntegerField(default=0)
    """As many things in it were known already."""
    n_set_apart = models.PositiveIntegerField(default=0)
    """As many were not taken in: a person could be recognised in their words."""

    class Meta:
        """The newest first; each file once at a table."""

        ordering = ("-at", "-pk")
        constraints = (models.UniqueConstraint(fields=("table", "checksum"), name="received_once"),)

    def __str__(self) -> str:
        return f"{self.municipality} {self.made_on}"

    def get_absolute_url(self) -> str:
        """Where its things are answered."""
        return reverse("exchange-file", kwargs={"pk": self.pk})

    @property
    def origin(self) -> Origin:
        """Whose it is."""
        return Origin(self.municipality, self.made_on, self.software, self.licence)


class ReceivedItem(models.Model):
    """One thing of another municipality: what holds here of it, and what is offered and not answered yet.

    It is accepted where `digest` is not empty. What was refused is not offered again, until somebody asks.
    """

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="received")
    municipality = models.CharField(max_length=120)
    kind = models.CharField(max_length=20, choices=[(name, words.nl) for name, (words, *_) in KINDS.items()])
    key = models.CharField(max_length=60)
    file = models.ForeignKey(ReceivedFile, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    """The file of which what holds here came."""
    told = models.JSONField(default=dict, blank=True)
    digest = models.CharField(max_length=64, blank=True)
    offered_in = models.ForeignKey(
        ReceivedFile, null=True, blank=True, on_delete=models.PROTECT, related_name="offers"
    )
    offer = models.JSONField(default=dict, blank=True)
    offer_digest = models.CharField(max_length=64, blank=True)
    is_refused = models.BooleanField(default=False)
    is_gone = models.BooleanField(default=False)
    """No longer in the newest file of that municipality."""
    answered_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """By municipality, kind and number; each thing of a municipality once."""

        ordering = ("municipality", "kind", "key")
        constraints = (
            models.UniqueConstraint(
                fields=("table", "municipality", "kind", "key"), name="received_item_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.municipality} {self.kind} {self.key}"

    def get_absolute_url(self) -> str:
        """Where it is read."""
        return reverse("exchange-item", kwargs={"pk": self.pk})

    @property
    def item(self) -> Item:
        """What holds here of it; what is offered where nothing does."""
        return Item(self.kind, self.key, self.told if self.digest else self.offer)

    @property
    def offered(self) -> Item:
        """What is offered."""
        return Item(self.kind, self.key, self.offer)
