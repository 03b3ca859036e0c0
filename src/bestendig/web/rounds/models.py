"""A round at the table: what was agreed, and of each party whether its key and its counts came."""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.parties.models import Party, Table
from bestendig.web.sheets.models import TableSheet


class RoundRow(models.Model):
    """One round. Agreement, keys and counts lie as files in its folder; here stands who did what, and when.

    `own` is the party for which the vault of this workplace counts, empty where it does not take part.
    """

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="rounds")
    party = models.ForeignKey(Party, null=True, on_delete=models.PROTECT, related_name="+")
    """The party that looks after the round here: it began it or took it over."""
    number = models.CharField(max_length=16)
    until = models.DateField()
    sheets = models.JSONField(default=list)
    is_from_here = models.BooleanField(default=True)
    own = models.CharField(max_length=80, blank=True)
    follows = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="later")
    begun_by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    begun_at = models.DateTimeField(default=timezone.now)
    combined_at = models.DateTimeField(null=True, blank=True)
    made = models.ManyToManyField(TableSheet, related_name="rounds")
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_because = models.CharField(max_length=300, blank=True)
    withdrawn = models.CharField(max_length=80, blank=True)
    """The party that took its counts back, where that ended the round."""

    class Meta:
        """The newest first; a round is at a table once."""

        ordering = ("-begun_at", "-pk")
        constraints = (models.UniqueConstraint(fields=("table", "number"), name="round_once_at_a_table"),)

    def __str__(self) -> str:
        return self.number

    @property
    def is_open(self) -> bool:
        """Whether something can still come in."""
        return self.combined_at is None and self.ended_at is None


class Participant(models.Model):
    """One party in a round, under the name of the agreement; what its counts cover once they came."""

    round = models.ForeignKey(RoundRow, on_delete=models.CASCADE, related_name="participants")
    name = models.CharField(max_length=80)
    party = models.ForeignKey(Party, null=True, on_delete=models.PROTECT, related_name="+")
    key_at = models.DateTimeField(null=True, blank=True)
    counts_at = models.DateTimeField(null=True, blank=True)
    software = models.CharField(max_length=300, blank=True)
    data_version = models.CharField(max_length=300, blank=True)
    n_events = models.PositiveIntegerField(default=0)
    fingerprint = models.CharField(max_length=64, blank=True)

    class Meta:
        """In the order of the agreement; a party is in a round once."""

        ordering = ("name", "pk")
        constraints = (models.UniqueConstraint(fields=("round", "name"), name="party_once_in_a_round"),)

    def __str__(self) -> str:
        return self.name

    @property
    def shown_name(self) -> str:
        """The name by which the table knows this party; that of the agreement where it does not sit here."""
        return self.party.name if self.party else self.name
