"""Who sits at a table: one municipality, its teams, the organisations it works with."""

from django.db import models


class Table(models.Model):
    """One table: what lies on it is seen by its parties and by nobody else."""

    name = models.CharField(max_length=120, unique=True)
    slug = models.SlugField(unique=True)

    def __str__(self) -> str:
        return self.name


class Party(models.Model):
    """One party: a municipality, an organisation or a team, at one table."""

    class Kind(models.TextChoices):
        """What a party is."""

        MUNICIPALITY = "municipality", "gemeente"
        ORGANISATION = "organisation", "aanbieder"
        TEAM = "team", "team"

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="parties")
    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=20, choices=Kind)

    class Meta:
        """In order of name; a name occurs once at a table."""

        ordering = ("name",)
        constraints = (models.UniqueConstraint(fields=("table", "name"), name="party_once_at_a_table"),)

    def __str__(self) -> str:
        return self.name
