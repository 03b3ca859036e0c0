"""A bottleneck in two sentences, who has it too, what people said of it, and the patterns made of them."""

from django.db import models
from django.urls import reverse
from django.utils import timezone

from bestendig.web.accounts.models import User
from bestendig.web.bottlenecks.words import ACTS, ANSWERS, CLOSED, LAWS, PATTERN_STATES, choices
from bestendig.web.parties.models import Party, Table

MOST_WORDS = 600


class Bottleneck(models.Model):
    """What stands in the way, without anybody in it; only the own team sees it until it is shared."""

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="bottlenecks")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="bottlenecks")
    """The team that wrote it."""
    written_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    words = models.CharField(max_length=MOST_WORDS)
    theme = models.SlugField(max_length=30, blank=True)
    about_law = models.CharField(max_length=20, blank=True, choices=choices(LAWS))
    partner = models.CharField(max_length=80, blank=True)
    """With which partner in the chain it goes wrong: a service, never a person."""
    kind = models.SlugField(max_length=20, blank=True)
    noted_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(null=True, blank=True)
    shared_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    """Taken back after it was shared; what others read until then they have read."""
    closed_as = models.CharField(max_length=20, blank=True, choices=choices(CLOSED))
    came_of_it = models.CharField(max_length=MOST_WORDS, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    read_at = models.DateTimeField(null=True, blank=True)
    """When the team said that it read what others answered; nobody keeps who looked."""

    class Meta:
        """The newest first."""

        ordering = ("-noted_at", "-pk")
        indexes = (models.Index(fields=("table", "shared_at"), name="bottleneck_shared"),)

    def __str__(self) -> str:
        return self.words

    def get_absolute_url(self) -> str:
        """Where its page is."""
        return reverse("bottleneck", kwargs={"pk": self.pk})

    @property
    def is_shared(self) -> bool:
        """Whether everybody at the table sees it now."""
        return self.shared_at is not None and self.withdrawn_at is None


class Recurrence(models.Model):
    """'Ook bij ons': another party has the same; once per party, words are not needed."""

    bottleneck = models.ForeignKey(Bottleneck, on_delete=models.CASCADE, related_name="recurrences")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    words = models.CharField(max_length=300, blank=True)

    class Meta:
        """In the order in which parties said so."""

        ordering = ("at", "pk")
        constraints = (models.UniqueConstraint(fields=("bottleneck", "party"), name="also_ours_once"),)

    def __str__(self) -> str:
        return f"{self.party}"


class Judgement(models.Model):
    """Somebody said how a found thing relates to a bottleneck; the newest counts, all are kept."""

    bottleneck = models.ForeignKey(Bottleneck, on_delete=models.CASCADE, related_name="judgements")
    kind = models.SlugField(max_length=20)
    subject = models.CharField(max_length=60)
    """What was found: a kind of the memory of the table, and its number there."""
    answer = models.CharField(max_length=10, choices=choices(ANSWERS))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    reason = models.CharField(max_length=200, blank=True)

    class Meta:
        """In the order in which they were given."""

        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.answer} {self.kind} {self.subject}"


class Reply(models.Model):
    """What a person of a party answered."""

    bottleneck = models.ForeignKey(Bottleneck, on_delete=models.CASCADE, related_name="replies")
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    words = models.CharField(max_length=MOST_WORDS)

    class Meta:
        """In the order in which they came."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.words


class Pattern(models.Model):
    """A named thing that comes back; made, joined, merged and split by people only."""

    class State(models.TextChoices):
        """Where it stands."""

        OPEN = "open", PATTERN_STATES["open"].nl
        BEING_WORKED_ON = "being_worked_on", PATTERN_STATES["being_worked_on"].nl
        SOLVED = "solved", PATTERN_STATES["solved"].nl
        SET_ASIDE = "set_aside", PATTERN_STATES["set_aside"].nl

    table = models.ForeignKey(Table, on_delete=models.PROTECT, related_name="patterns")
    name = models.CharField(max_length=80)
    definition = models.CharField(max_length=300, blank=True)
    owner = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="patterns")
    state = models.CharField(max_length=20, choices=State, default=State.OPEN)
    made_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="merged_from"
    )
    is_gone = models.BooleanField(default=False)
    """Merged into another or undone: not in lists any more, its history stays."""

    class Meta:
        """In order of name."""

        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A bottleneck in a pattern, from when until when; in at most one at a time."""

    pattern = models.ForeignKey(Pattern, on_delete=models.CASCADE, related_name="memberships")
    bottleneck = models.ForeignKey(Bottleneck, on_delete=models.CASCADE, related_name="memberships")
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    left_at = models.DateTimeField(null=True, blank=True)
    left_by = models.ForeignKey(User, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        """In the order in which they joined."""

        ordering = ("at", "pk")
        constraints = (
            models.UniqueConstraint(
                fields=("bottleneck",), condition=models.Q(left_at=None), name="in_one_pattern_now"
            ),
        )

    def __str__(self) -> str:
        return f"{self.pattern_id} {self.bottleneck_id}"


class PatternAct(models.Model):
    """What was done with a pattern, by whom and why, with enough to undo it."""

    pattern = models.ForeignKey(Pattern, on_delete=models.CASCADE, related_name="acts")
    act = models.CharField(max_length=20, choices=choices(ACTS))
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    why = models.CharField(max_length=300, blank=True)
    detail = models.JSONField(default=dict, blank=True)

    class Meta:
        """In the order in which it was done."""

        ordering = ("at", "pk")

    def __str__(self) -> str:
        return self.act


class Example(models.Model):
    """What belongs to a pattern, or what seems to and does not."""

    pattern = models.ForeignKey(Pattern, on_delete=models.CASCADE, related_name="examples")
    words = models.CharField(max_length=300)
    belongs = models.BooleanField()

    class Meta:
        """In the order in which they were given."""

        ordering = ("pk",)

    def __str__(self) -> str:
        return self.words
