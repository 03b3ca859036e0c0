"""An answer on its way out: the true figures, and for each whether it may be shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bestendig.disclosure import reasons
from bestendig.disclosure.counting import seemly, tells_of_few
from bestendig.disclosure.hiding import Line
from bestendig.disclosure.merging import added, merge_small
from bestendig.disclosure.parts import safe_parts, safe_parts_together
from bestendig.disclosure.rule import Rule, is_register
from bestendig.disclosure.standing import least, standing, told
from bestendig.language import Text
from bestendig.model.request import BY_TIME
from bestendig.model.result import OTHER, Figure, Group, Result

POOLED = ("contacts", "switches", "total")
WHOLE = -1
"""The position of the overall figure."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The true result (small groups merged, in alphabetical order) with the reasons for what stays hidden."""

    result: Result
    rule: Rule
    hidden: Mapping[int, Text]
    rounded: bool = False
    within: Mapping[str, str] = field(default_factory=dict)

    def figure(self, position: int) -> Figure:
        """The true figure at a position; the overall one at `WHOLE`."""
        return self.result.overall if position == WHOLE else self.result.figures[position]

    @property
    def least(self) -> int:
        """On how many people a figure must stand: clients, or colleagues in a figure about staff alone."""
        return least(self.rule, self.result.card)

    @property
    def shown(self) -> list[int]:
        """Positions of the figures that may be seen, the overall one included."""
        return [n for n in range(WHOLE, len(self.result.figures)) if n not in self.hidden]

    @property
    def categories(self) -> tuple[str, ...]:
        """The dimensions asked for that are not time: by these clients fall apart into groups."""
        return tuple(by for by in self.result.request.by if by not in BY_TIME)

    @property
    def adds_up(self) -> bool:
        """Whether the groups share no clients and together are the whole."""
        return bool(self.result.request.by) and len(self.categories) == len(self.result.request.by)

    @property
    def overlap(self) -> int:
        """How often a client stands in more than one group: a bound for what merged groups rest on."""
        together = sum(figure.support.n_clients for figure in self.result.figures)
        return max(0, together - self.result.overall.support.n_clients) if self.adds_up else 0

    @property
    def is_pooled(self) -> bool:
        """Whether values of periods add up to those of longer periods, as those of clients do not."""
        return self.result.card.mean_of in POOLED


def first_draft(result: Result, rule: Rule, within: Mapping[str, str]) -> Draft:
    """The result with small groups merged and the first reasons for hiding: each figure judged by itself."""
    result = standing(result)
    draft = Draft(result, rule, {}, within=within)
    figures = tuple(result.figures)
    if len(result.request.by) == 1 and draft.adds_up and not within:
        figures = merge_small(
            figures, result.card, lambda figure: objection(figure, result, rule), draft.overlap
        )
    ordered = replace(result, figures=tuple(sorted(figures, key=lambda figure: alphabetical(figure.group))))
    everything = range(WHOLE, len(ordered.figures))
    whole = objection(result.overall, result, rule)
    found = {n: objection(replace(draft, result=ordered).figure(n), result, rule) for n in everything}
    hidden = {n: text for n, text in found.items() if text}
    if whole:
        hidden = {n: hidden.get(n, reasons.PROTECTS_ANOTHER) for n in everything}
    return replace(draft, result=ordered, hidden=hidden)


def objection(figure: Figure, result: Result, rule: Rule) -> Text | None:
    """Why this figure may not be shown by itself; in merged organisations none may stand out."""
    largest = figure.support.largest_organisation_share or 0.0
    is_of_one = figure.members and "organisation" in result.request.by and largest > rule.organisation_share
    return reasons.ONE_ORGANISATION if is_of_one else rule.objection(figure.support, result.card)


def may_be_known(draft: Draft, line: Line, cells: Sequence[int]) -> bool:
    """Whether hidden cells of a line may be known together: their sum is the total minus what is shown."""
    figures = [draft.figure(cell) for cell in cells]
    if line.kind == "periods":
        return any(objection(figure, draft.result, draft.rule) is None for figure in figures)
    names = tuple(value for figure in figures for _, value in figure.group)
    together = Figure((), None, added([figure.support for figure in figures], draft.overlap), members=names)
    return objection(together, draft.result, draft.rule) is None


def alphabetical(group: Group) -> list[tuple[bool, str]]:
    """The order in which groups come out: by name, "overige" last; never by value."""
    return [(value == OTHER, value.casefold()) for _, value in group]


def lines(draft: Draft) -> list[Line]:
    """The cells whose sum may be known: groups under one total; pooled contacts of months too."""
    by, figures = draft.result.request.by, draft.result.figures
    found = []
    for summed in by:
        is_time = summed in BY_TIME
        if is_time and not draft.is_pooled:
            continue  # a mean over clients of a year is not made of those of its months; see `differences`
        under: dict[tuple[object, ...], list[int]] = {}
        for position, figure in enumerate(figures):
            under.setdefault(_total(figure, summed, draft.within), []).append(position)
        found += [Line(tuple(cells), "periods" if is_time else "groups") for cells in under.values()]
    return found


def _total(figure: Figure, summed: str, within: Mapping[str, str]) -> tuple[object, ...]:
    """The total to which a cell adds: its other dimension, and the body that the summed group is part of."""
    rest = tuple(pair for pair in figure.group if pair[0] != summed)
    return (*rest, within.get(dict(figure.group).get(summed, ""), ""))


def finished(draft: Draft) -> Result:
    """The result as it may be seen: hidden figures emptied, bars safe, counts that tell of no few clients."""
    base, is_total = draft.least, draft.result.card.mean_of == "total"
    rounded = draft.rounded or must_round(draft)

    def seen(position: int, figure: Figure) -> Figure:
        if position in draft.hidden:
            return figure.hidden(draft.hidden[position])
        return seemly(figure, base, rounded=rounded, is_total=is_total)

    figures = tuple(seen(n, figure) for n, figure in enumerate(_with_safe_parts(draft)))
    whole = seen(WHOLE, safe_parts(draft.result.overall, base))
    return told(replace(draft.result, overall=whole, figures=figures))


def must_round(draft: Draft) -> bool:
    """Whether exact counts would tell how many clients have no value, where these are a few."""
    if is_register(draft.result.card):
        return False
    shown = [draft.figure(n) for n in draft.shown if n != WHOLE]
    return tells_of_few(draft.result.overall, shown, draft.least, adds_up=draft.adds_up)


def _with_safe_parts(draft: Draft) -> tuple[Figure, ...]:
    """The groups with bars that give nothing away; with two dimensions without bars."""
    result, base = draft.result, draft.least
    if len(result.request.by) == 1 and draft.adds_up:
        hidden = frozenset(n for n in draft.hidden if n != WHOLE)
        return safe_parts_together(result.overall, result.figures, hidden, base)
    if len(result.request.by) == 1:
        return tuple(safe_parts(figure, base) for figure in result.figures)
    return tuple(replace(figure, parts=()) for figure in result.figures)
