"""Whether something can be done with a bottleneck now; the reason when it cannot."""

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.bottlenecks.models import Bottleneck


def can_change(bottleneck: Bottleneck) -> bool:
    """Whether its words can be changed: nobody else reads them now."""
    return not bottleneck.is_shared and bottleneck.closed_at is None


def can_remove(bottleneck: Bottleneck) -> bool:
    """Whether it can go without a trace at others: never shared, never in a pattern."""
    return bottleneck.shared_at is None and not bottleneck.memberships.exists()


def check_can_change(bottleneck: Bottleneck) -> None:
    """NotAllowed once others read it, or once it is closed."""
    if not can_change(bottleneck):
        raise NotAllowed(
            Text(nl="Dit knelpunt is gedeeld of afgerond.", en="This bottleneck is shared or closed."),
            Text(
                nl="Neem het eerst terug of open het opnieuw. Schrijf anders een nieuw knelpunt.",
                en="Take it back or open it again first. Or write a new bottleneck.",
            ),
            code="bottleneck_shared",
        )


def check_can_remove(bottleneck: Bottleneck) -> None:
    """NotAllowed for what others have seen or counted."""
    if not can_remove(bottleneck):
        raise NotAllowed(
            Text(
                nl="Dit knelpunt is gedeeld geweest of staat bij een rode draad.",
                en="This bottleneck was shared or is in a pattern.",
            ),
            Text(
                nl="U kunt het terugnemen of afronden. Weghalen kan niet meer.",
                en="You can take it back or close it. It can no longer be removed.",
            ),
            code="bottleneck_seen",
        )


def check_open(bottleneck: Bottleneck) -> None:
    """NotAllowed for what was closed already."""
    if bottleneck.closed_at is not None:
        raise NotAllowed(
            Text(nl="Dit knelpunt is al afgerond.", en="This bottleneck is closed already."),
            Text(nl="Open het eerst opnieuw.", en="Open it again first."),
            code="bottleneck_closed",
        )


def check_shared(bottleneck: Bottleneck) -> None:
    """NotAllowed for what is not shared now."""
    if not bottleneck.is_shared:
        raise NotAllowed(
            Text(nl="Dit knelpunt is niet gedeeld.", en="This bottleneck is not shared."),
            Text(nl="Alleen uw team ziet het.", en="Only your team sees it."),
            code="bottleneck_not_shared",
        )
