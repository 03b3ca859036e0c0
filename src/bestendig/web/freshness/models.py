"""Which tables of the database were written to: one line per write, gone after a minute."""

from django.db import models


class Write(models.Model):
    """One write to one table, in the same transaction as the write itself.

    The number and the last of the lines of a table say whether something changed. Lines are only added, so
    that two people who write at once never wait for each other.
    """

    name = models.CharField(max_length=63)

    def __str__(self) -> str:
        return f"{self.pk} {self.name}"
