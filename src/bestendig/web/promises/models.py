"""A promise: one party says what it does, by when; later what came of it."""

from django.db import models
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.parties.models import Party
from bestendig.web.sheets.models import TableSheet


class Promise(models.Model):
    """One promise of one party, perhaps beside a sheet."""

    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="promises")
    sheet = models.ForeignKey(
        TableSheet, null=True, blank=True, on_delete=models.PROTECT, related_name="promises"
    )
    what = models.CharField(max_length=300)
    by_when = models.DateField()
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    came_of_it = models.CharField(max_length=600, blank=True)
    told_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """What comes first stands first."""

        ordering = ("by_when", "pk")

    def __str__(self) -> str:
        return self.what
