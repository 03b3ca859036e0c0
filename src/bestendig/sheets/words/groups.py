"""Names and states of groups: what a group is called, and why some cannot be shown."""

from bestendig.language import Text, plain
from bestendig.model.result import Figure
from bestendig.sheets.words.counting import count, sentence
from bestendig.sheets.words.times import DIMENSIONS, dimension, moment, plural

HIDDEN = Text(nl="te weinig inwoners om te tonen", en="too few residents to show")
UNDEFINED = Text(nl="niet te berekenen", en="cannot be computed")
ALL = Text(nl="alle samen", en="all together")
IN_TIME = ("year", "quarter", "month")


def group_name(figure: Figure) -> Text:
    """Noord, or Noord, 1e kwartaal 2024; the whole is "alle samen"."""
    if not figure.group:
        return ALL
    names = [moment(value) if key in IN_TIME else plain(value) for key, value in figure.group]
    return Text(nl=", ".join(n.nl for n in names), en=", ".join(n.en for n in names))


def kind_of_groups(figures: tuple[Figure, ...]) -> str:
    """The first dimension by which the groups are made: team, quarter."""
    return figures[0].group[0][0] if figures and figures[0].group else ""


def heading_of_groups(figures: tuple[Figure, ...]) -> Text:
    """The header above the names of the groups."""
    kind = kind_of_groups(figures)
    return sentence(dimension(kind)) if kind in DIMENSIONS else Text(nl="Groep", en="Group")


def why_not(figure: Figure) -> Text:
    """Why there is no value, in calm words."""
    if figure.reason is not None and figure.reason.nl:
        return figure.reason
    return HIDDEN if figure.state == "hidden" else UNDEFINED


def not_shown(figures: tuple[Figure, ...]) -> Text | None:
    """How many groups are not shown and why; None when all are."""
    hidden = [figure for figure in figures if figure.state == "hidden"]
    if not hidden:
        return None
    kind = kind_of_groups(figures)
    is_one = len(hidden) == 1
    number, noun = count(len(hidden)), dimension(kind) if is_one else plural(kind)
    verb = Text(nl="staat", en="is") if is_one else Text(nl="staan", en="are")
    text = Text(
        nl=f"{number.nl} {noun.nl} {verb.nl} er niet bij: te weinig inwoners om te tonen.",
        en=f"{number.en} {noun.en} {verb.en} left out: too few residents to show.",
    )
    return sentence(text)
