"""A kind of plan in words: what it is called, what happens to relationships, what a plan of it must name."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.plan import PlanKind


@dataclass(frozen=True, slots=True)
class PlanKindCard:
    """One kind: its word in a Dutch or English file, its label, in one sentence what relationships meet.

    `touches` are the fields of `Touches` that a plan of this kind may fill, `one_of` those of which it fills
    one at least, `all_of` those that it fills all; `needs` and `may` the other fields of `Plan` that it has
    to or may fill.
    """

    kind: PlanKind
    word: Text
    label: Text
    what: Text
    touches: tuple[str, ...]
    one_of: tuple[str, ...] = ()
    all_of: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
