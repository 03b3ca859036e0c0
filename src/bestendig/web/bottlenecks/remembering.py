"""What the memory of the table holds of bottlenecks and patterns, kept in step with them."""

from bestendig.web.bottlenecks.models import Bottleneck, Pattern
from bestendig.web.bottlenecks.selectors import pattern_of
from bestendig.web.memory.services import forget, remember


def keep(bottleneck: Bottleneck) -> None:
    """Have it found again: by everybody at the table once it is shared, by the own team until then."""
    pattern = pattern_of(bottleneck)
    remember(
        bottleneck.table,
        "bottleneck",
        bottleneck.pk,
        bottleneck.words,
        theme=bottleneck.theme,
        group=str(pattern.pk) if pattern else "",
        owner=None if bottleneck.is_shared else bottleneck.party,
    )


def drop(bottleneck: Bottleneck) -> None:
    """Have it found no more."""
    forget(bottleneck.table, "bottleneck", bottleneck.pk)


def keep_pattern(pattern: Pattern) -> None:
    """Have a pattern found by its name, its definition and what belongs to it; not once it is gone."""
    if pattern.is_gone:
        forget(pattern.table, "pattern", pattern.pk)
        return
    belongs = pattern.examples.filter(belongs=True).values_list("words", flat=True)
    words = " ".join((pattern.name, pattern.definition, *belongs))
    remember(pattern.table, "pattern", pattern.pk, words, group=str(pattern.pk))
