"""Names and states of groups: what a group is called, and why some cannot be shown."""

from bestendig.language import Text, plain
from bestendig.model.result import OTHER, Figure
from bestendig.sheets.words.counting import count, sentence
from bestendig.sheets.words.printable import clean
from bestendig.sheets.words.times import DIMENSIONS, dimension, moment, plural

HIDDEN = Text(nl="te weinig inwoners om te tonen", en="too few residents to show")
UNDEFINED = Text(nl="niet te berekenen", en="cannot be computed")
ALL = Text(nl="alle samen", en="all together")
UNKNOWN = Text(nl="niet bekend", en="not known")
MERGED = Text(nl="overige samen", en="others together")
SEVERAL = Text(nl="de redenen staan in de tabel", en="the reasons are in the table")
IN_TIME = ("year", "quarter", "month")


def group_name(figure: Figure) -> Text:
    """Noord, or Noord, 1e kwartaal 2024; the whole is "alle samen"."""
    if not figure.group:
        return ALL
    names = [_one_name(key, value) for key, value in figure.group]
    return Text(nl=", ".join(n.nl for n in names), en=", ".join(n.en for n in names))


def _one_name(key: str, value: str) -> Text:
    """One part of the name of a group."""
    if key in IN_TIME:
        return moment(value)
    return MERGED if value == OTHER else plain(clean(value)) if value.strip() else UNKNOWN


def is_merged(figure: Figure) -> bool:
    """Whether small groups were put together in this one."""
    return any(value == OTHER for _, value in figure.group)


def kind_of_groups(figures: tuple[Figure, ...]) -> str:
    """The first dimension by which the groups are made: team, quarter."""
    return figures[0].group[0][0] if figures and figures[0].group else ""


def heading_of_groups(figures: tuple[Figure, ...]) -> Text:
    """The header above the names of the groups."""
    kind = kind_of_groups(figures)
    return sentence(dimension(kind)) if kind in DIMENSIONS else Text(nl="Groep", en="Group")


def why_not(figure: Figure) -> Text:
    """Why there is no value, in calm words that can stand in a sentence."""
    if figure.reason is not None and figure.reason.nl:
        return Text(nl=_inside(figure.reason.nl), en=_inside(figure.reason.en))
    return HIDDEN if figure.state == "hidden" else UNDEFINED


def _inside(words: str) -> str:
    """A sentence as a part of another: no capital, no full stop."""
    return words[:1].lower() + words[1:].rstrip(". ")


def not_shown(figures: tuple[Figure, ...]) -> Text | None:
    """How many groups are not shown and why; None when all are."""
    hidden = [figure for figure in figures if figure.state == "hidden"]
    if not hidden:
        return None
    kind, is_one = kind_of_groups(figures), len(hidden) == 1
    number, noun = count(len(hidden)), dimension(kind) if is_one else plural(kind)
    verb = Text(nl="staat", en="is") if is_one else Text(nl="staan", en="are")
    reasons = {why_not(figure) for figure in hidden}
    why = reasons.pop() if len(reasons) == 1 else SEVERAL
    text = Text(
        nl=f"{number.nl} {noun.nl} {verb.nl} er niet bij: {why.nl}.",
        en=f"{number.en} {noun.en} {verb.en} left out: {why.en}.",
    )
    return sentence(text)
