"""Which measures can be counted together: the same rows, the same other end, the same way of counting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from bestendig.errors import RequestError, did_you_mean
from bestendig.language import Text, plain
from bestendig.measures.catalogue import find
from bestendig.measures.declare import Measure
from bestendig.measures.view import Frame, Ground, Keep, View, as_is
from bestendig.model.codes import LAWS
from bestendig.model.request import EVERY_BY, By, Request

Choice = TypeVar("Choice", bound=str)
MAX_DIMENSIONS = 2


@dataclass(frozen=True, slots=True)
class Batch:
    """Measures over the same counted rows, with the question as they take it."""

    request: Request
    ground: Ground
    is_row_bound: bool
    measures: tuple[Measure, ...]

    @property
    def key(self) -> str:
        """What tells this batch from the others of one question."""
        bound = ".own_groups" if self.is_row_bound else ""
        return f"{self.ground.name}.{self.request.with_whom}.{self.request.counted_by}{bound}"

    @property
    def is_order_shown(self) -> bool:
        """Whether some measure depends on the order within a day."""
        return any(each.card.family == "sequence" for each in self.measures)

    @property
    def has_whole(self) -> bool:
        """Whether the whole needs its own pass: no groups were asked, or a client stands in several."""
        view = self.view({}, as_is, self.request.by)
        return not self.request.by or bool(view.unit_dims)

    def view(self, tables: Mapping[str, Frame], keep: Keep, dims: tuple[By, ...]) -> View:
        """One look at the data for this batch, split by `dims`."""
        return View(self.request, tables, self.ground, dims, self.is_row_bound, keep)


def batches(request: Request) -> tuple[Batch, ...]:
    """The batches of a question, in the order of its measures; RequestError where it cannot be asked so."""
    _check_dimensions(request.by)
    _check_law(request.law)
    found: dict[str, Batch] = {}
    for name in dict.fromkeys(request.measures):
        batch = _alone(request, find(name))
        known = found.get(batch.key)
        found[batch.key] = batch if known is None else _joined(known, batch)
    return tuple(found.values())


def _joined(known: Batch, batch: Batch) -> Batch:
    """Two batches over the same rows as one."""
    names = (*known.request.measures, *batch.request.measures)
    return replace(
        known, request=known.request.for_measures(*names), measures=(*known.measures, *batch.measures)
    )


def _alone(request: Request, each: Measure) -> Batch:
    """One measure with the question as it takes it: its own default where it lacks the general one."""
    card = each.card
    for by in request.by:
        if by not in card.by:
            raise _cannot(card.name, f"--by {by}", card.by)
    if request.law is not None and "law" not in card.by:
        raise _cannot(card.name, "--law", card.by)
    own = replace(
        request,
        measures=(each.name,),
        with_whom=_chosen(card.name, request.with_whom, "professional", card.with_whom),
        counted_by=_chosen(card.name, request.counted_by, "day", card.counted_by),
    )
    return Batch(own, each.reads.ground, each.reads.is_row_bound, (each,))


def _chosen(name: str, asked: Choice, default: str, possible: Sequence[Choice]) -> Choice:
    """What was asked when it exists, the measure's own when only the default was asked, else RequestError."""
    if asked in possible:
        return asked
    if asked != default:
        raise _cannot(name, asked, possible)
    return possible[0]


def _check_dimensions(by: tuple[By, ...]) -> None:
    """RequestError for an unknown group, one asked twice, or more than two."""
    unknown = next((each for each in by if each not in EVERY_BY), None)
    if unknown is not None:
        raise _cannot("by", unknown, EVERY_BY)
    if len(by) > MAX_DIMENSIONS or len(set(by)) < len(by):
        raise RequestError(
            Text(
                nl="Meer dan twee indelingen tegelijk kan niet.",
                en="More than two splits at once is not possible.",
            ),
            Text(nl="Kies er één of twee, elk één keer.", en="Choose one or two, each once."),
            code="too_many_dimensions",
        )


def _check_law(law: str | None) -> None:
    """RequestError for a law that is not in the list of codes."""
    if law is not None and law not in LAWS:
        known = ", ".join(LAWS)
        raise RequestError(
            Text(nl=f"Onbekende wet: {law}.", en=f"Unknown law: {law}."),
            did_you_mean(law, LAWS) + Text(nl=f" Er zijn: {known}.", en=f" There are: {known}."),
            code="law_unknown",
        )


def _cannot(name: str, asked: str, possible: Sequence[str]) -> RequestError:
    """The error for a way of asking that a measure does not have."""
    return RequestError(
        Text(nl=f"{name} kan niet met {asked}.", en=f"{name} is not possible with {asked}."),
        Text(nl="Wel met: ", en="Possible: ") + plain(", ".join(possible) or "-") + plain("."),
        code="not_possible_for_measure",
    )
