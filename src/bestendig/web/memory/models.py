"""What a table remembers, in the words by which it is found again."""

from uuid import uuid4

from django.db import models

from bestendig.web.parties.models import Party, Table


class Revision(models.Model):
    """How often the memory of a table changed: a process that searches sees by it what it has not read."""

    table = models.OneToOneField(Table, on_delete=models.CASCADE, related_name="memory")
    number = models.PositiveBigIntegerField(default=0)
    stamp = models.UUIDField(default=uuid4, editable=False)
    """Another stamp is another memory, whatever the number says."""

    def __str__(self) -> str:
        return str(self.number)


class Remembered(models.Model):
    """One thing to be found again: `kind` and `subject` say which, in the app that told it."""

    table = models.ForeignKey(Table, on_delete=models.CASCADE, related_name="+")
    kind = models.SlugField(max_length=20)
    subject = models.CharField(max_length=60)
    words = models.TextField()
    theme = models.SlugField(max_length=30, blank=True)
    group = models.CharField(max_length=60, blank=True)
    owner = models.ForeignKey(Party, null=True, on_delete=models.CASCADE, related_name="+")
    """Only this party finds it; none: everybody at the table does."""
    revision = models.PositiveBigIntegerField()
    is_gone = models.BooleanField(default=False)
    vector = models.BinaryField(blank=True, default=b"")
    encoder = models.CharField(max_length=60, blank=True)

    class Meta:
        """One row for one thing; read in order of change."""

        constraints = (models.UniqueConstraint(fields=("table", "kind", "subject"), name="remembered_once"),)
        indexes = (models.Index(fields=("table", "revision"), name="remembered_since"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"

    @property
    def key(self) -> str:
        """How the index knows it."""
        return f"{self.kind}:{self.subject}"
