"""What this table knows of ways to help: facts, events, what ran here, what people tell of it."""

from django.db import models
from django.urls import reverse
from django.utils import timezone

from bestendig.model.knowledge.words import SCALE
from bestendig.web.accounts.models import User
from bestendig.web.jobs.models import Job
from bestendig.web.parties.models import Party, Table

MOMENT = 10
"""Signs in a moment: 2021, 2021-09 or 2021-09-30."""


class InterventionRow(models.Model):
    """One intervention as this table keeps it; its fields are those of `model.knowledge.intervention`."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="interventions")
    databank = models.CharField(max_length=120)
    databank_id = models.CharField(max_length=120)
    name = models.CharField(max_length=200)
    other_names = models.JSONField(default=list, blank=True)
    owner = models.CharField(max_length=200, blank=True)
    owner_address = models.URLField(max_length=500, blank=True)
    contact_function = models.CharField(max_length=120, blank=True)
    target_group = models.CharField(max_length=400, blank=True)
    age_from = models.PositiveSmallIntegerField(null=True, blank=True)
    age_to = models.PositiveSmallIntegerField(null=True, blank=True)
    audiences = models.JSONField(default=list, blank=True)
    themes = models.JSONField(default=list, blank=True)
    goal = models.CharField(max_length=600, blank=True)
    approach = models.JSONField(default=list, blank=True)
    setting = models.JSONField(default=list, blank=True)
    prevention = models.SlugField(max_length=20, blank=True)
    cost = models.CharField(max_length=200, blank=True)
    duration = models.CharField(max_length=200, blank=True)
    has_materials = models.BooleanField(null=True, blank=True)
    materials_address = models.URLField(max_length=500, blank=True)
    named_professional = models.CharField(max_length=400, blank=True)
    minimum_duration = models.CharField(max_length=400, blank=True)
    caseload = models.CharField(max_length=400, blank=True)
    conditions = models.JSONField(default=list, blank=True)
    not_fitting = models.JSONField(default=list, blank=True)
    address = models.URLField(max_length=500, blank=True)
    licence = models.CharField(max_length=400, blank=True)
    withdrawn_on = models.CharField(max_length=MOMENT, blank=True)
    theme = models.SlugField(max_length=30, blank=True)
    """The theme of this table that fits it best."""
    checked_on = models.DateField(null=True, blank=True)
    """When somebody here last looked at the source."""

    class Meta:
        """In order of name; one row for one entry of one databank."""

        ordering = ("name", "pk")
        constraints = (
            models.UniqueConstraint(fields=("table", "databank", "databank_id"), name="intervention_once"),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Where its page is."""
        return reverse("intervention", kwargs={"pk": self.pk})


class RecognitionRow(models.Model):
    """One judgement on one day, as one source tells it; never erased, struck out where it was a mistake."""

    intervention = models.ForeignKey(InterventionRow, on_delete=models.CASCADE, related_name="recognitions")
    level = models.SlugField(max_length=30, blank=True)
    literal = models.CharField(max_length=200, blank=True)
    scale = models.CharField(max_length=120, default=SCALE)
    outcome = models.CharField(max_length=200, blank=True)
    committee = models.CharField(max_length=200, blank=True)
    on = models.CharField(max_length=MOMENT, blank=True)
    valid_until = models.CharField(max_length=MOMENT, blank=True)
    is_provisional = models.BooleanField(default=False)
    in_reassessment = models.BooleanField(default=False)
    source = models.URLField(max_length=500, blank=True)
    source_kind = models.SlugField(max_length=20, blank=True)
    seen_on = models.CharField(max_length=MOMENT, blank=True)
    seen_by = models.CharField(max_length=120, blank=True)
    remark = models.CharField(max_length=600, blank=True)
    struck_at = models.DateTimeField(null=True, blank=True)
    struck_because = models.CharField(max_length=300, blank=True)

    class Meta:
        """The newest first; what has no day comes last."""

        ordering = ("-on", "pk")

    def __str__(self) -> str:
        return f"{self.level} {self.on}"


class ExperienceRow(models.Model):
    """One time that something ran here: an intervention of the list, or a programme of our own."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="experiences")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    intervention = models.ForeignKey(
        InterventionRow, null=True, blank=True, on_delete=models.PROTECT, related_name="experiences"
    )
    key = models.CharField(max_length=120, blank=True)
    """By what a file knows it."""
    programme = models.CharField(max_length=200)
    municipality = models.CharField(max_length=120)
    since = models.CharField(max_length=MOMENT, blank=True)
    until = models.CharField(max_length=MOMENT, blank=True)
    ended_because = models.SlugField(max_length=20, blank=True)
    """"" while it still runs."""
    ended_words = models.CharField(max_length=400, blank=True)
    reach = models.CharField(max_length=200, blank=True)
    result = models.CharField(max_length=1000, blank=True)
    report = models.URLField(max_length=500, blank=True)
    contact_function = models.CharField(max_length=120, blank=True)
    theme = models.SlugField(max_length=30, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """The latest first."""

        ordering = ("-since", "-pk")

    def __str__(self) -> str:
        return self.programme

    def get_absolute_url(self) -> str:
        """Where its page is."""
        return reverse("experience", kwargs={"pk": self.pk})


class Telling(models.Model):
    """What somebody tells of an intervention: a worker from practice, or residents by somebody's mouth."""

    class Kind(models.TextChoices):
        """Which of the three kinds of knowledge beside research."""

        PRACTICE = "practice", "praktijk"
        LIVED = "lived", "ervaring"

    intervention = models.ForeignKey(InterventionRow, on_delete=models.CASCADE, related_name="tellings")
    kind = models.CharField(max_length=10, choices=Kind)
    words = models.CharField(max_length=1000)
    told_by = models.CharField(max_length=120)
    """A role or a group, never a person: "ouders in het buurthuis, door de opbouwwerker"."""
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """In the order in which they were told."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.words[:60]


class Change(models.Model):
    """A change of the facts: what they were before, so that nothing that was known is lost."""

    class What(models.TextChoices):
        """How it came about."""

        SEEDED = "seeded", "startlijst"
        ADDED = "added", "toegevoegd"
        EDITED = "edited", "aangepast"
        RECOGNISED = "recognised", "erkenning erbij"
        STRUCK = "struck", "erkenning doorgehaald"
        IMPORTED = "imported", "ingelezen"
        CHECKED = "checked", "bron nagekeken"
        WITHDRAWN = "withdrawn", "niet meer in de databank"

    intervention = models.ForeignKey(InterventionRow, on_delete=models.CASCADE, related_name="changes")
    what = models.CharField(max_length=12, choices=What)
    before = models.JSONField(default=dict, blank=True)
    """By field what stood there; {} where nothing did."""
    party = models.ForeignKey(Party, null=True, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        """The latest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return self.what


class Intake(models.Model):
    """A file of knowledge that came in: what it changes waits until a person says yes or no, per line."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="knowledge_intakes")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    job = models.ForeignKey(Job, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    digest = models.CharField(max_length=64)
    """Of the bytes that came in; the file itself is not kept."""
    n_read = models.PositiveIntegerField(default=0)
    n_same = models.PositiveIntegerField(default=0)
    faults = models.JSONField(default=list, blank=True)
    """What was set apart: file, line, column, code; never what stood there."""

    class Meta:
        """The latest first."""

        ordering = ("-at", "-pk")

    def __str__(self) -> str:
        return self.digest[:8]

    def get_absolute_url(self) -> str:
        """Where its lines are answered."""
        return reverse("knowledge-intake", kwargs={"pk": self.pk})


class IntakeLine(models.Model):
    """One difference between what the table knows and what the file says."""

    class What(models.TextChoices):
        """What kind of difference."""

        NEW = "new", "nieuw"
        LEVEL = "level", "ander niveau"
        CHANGED = "changed", "veranderd"
        GONE = "gone", "niet meer in het bestand"
        EXPERIENCE = "experience", "ervaring"

    intake = models.ForeignKey(Intake, on_delete=models.CASCADE, related_name="lines")
    what = models.CharField(max_length=12, choices=What)
    name = models.CharField(max_length=200)
    databank = models.CharField(max_length=120, blank=True)
    databank_id = models.CharField(max_length=120, blank=True)
    fields = models.JSONField(default=list, blank=True)
    """Names of what differs."""
    told = models.JSONField(default=dict, blank=True)
    """What the file says, as rows of the format."""
    is_accepted = models.BooleanField(null=True)
    """None until a person said so."""
    by = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """By kind of difference, then by name."""

        ordering = ("pk",)

    def __str__(self) -> str:
        return self.name
