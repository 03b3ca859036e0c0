"""Whether something can be done with a pattern now; the reason when it cannot."""

from collections.abc import Collection

from bestendig.errors import NotAllowed
from bestendig.language import Text
from bestendig.web.bottlenecks.models import Pattern, PatternAct

UNDOABLE = frozenset(
    {"made", "renamed", "joined", "left", "merged", "split", "state", "owner", "example_in", "example_out",
     "undone"}
)  # fmt: skip


def undone_of(acts: Collection[PatternAct]) -> frozenset[int]:
    """The acts that were undone."""
    return frozenset(act.detail["of"] for act in acts if act.act == "undone")


def can_undo(act: PatternAct, acts: Collection[PatternAct]) -> bool:
    """Whether an act can be undone: not undone yet, and what it was done to is still as it left it."""
    if act.act not in UNDOABLE or act.pk in undone_of(acts) or act.detail.get("part"):
        return False
    is_back = act.act == "undone" and "moved" in act.detail
    return act.pattern.is_gone == (is_back or act.act == "merged") and (is_back or act.act != "undone")


def check_is_here(pattern: Pattern) -> None:
    """NotAllowed for a pattern that was merged into another, or undone."""
    if pattern.is_gone:
        raise NotAllowed(
            Text(nl="Deze rode draad is er niet meer.", en="This pattern is no longer there."),
            Text(
                nl="Hij is samengevoegd of teruggedraaid. In de geschiedenis staat waarheen.",
                en="It was merged or undone. The history says where to.",
            ),
            code="pattern_gone",
        )


def refuse_undoing() -> NotAllowed:
    """That this can no longer be undone."""
    return NotAllowed(
        Text(nl="Dit kan niet meer worden teruggedraaid.", en="This can no longer be undone."),
        Text(
            nl="Er is daarna iets anders mee gedaan. Draai dat eerst terug, of doe het opnieuw.",
            en="Something else was done after it. Undo that first, or do it again.",
        ),
        code="not_to_undo",
    )
