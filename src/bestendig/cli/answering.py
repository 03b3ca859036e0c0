"""A released answer on the screen: the sentence, the groups, what it rests on, the question."""

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Styled

from bestendig.language import Text, plain
from bestendig.language.writing import number
from bestendig.model.request import Request
from bestendig.model.result import OTHER, Figure, Released, Result

WHOLE = Text(nl="alles samen", en="all together")
OTHERS = Text(nl="overige", en="other")
NOT_KNOWN = Text(nl="niet bekend", en="not known")
HEADINGS = (
    Text(nl="groep", en="group"),
    Text(nl="waarde", en="value"),
    Text(nl="tussen", en="between"),
    Text(nl="inwoners", en="clients"),
    Text(nl="contacten", en="contacts"),
    Text(nl="niet te bepalen", en="undefined"),
)
COUNTED = {
    "day": Text(nl="per dag geteld", en="counted per day"),
    "event": Text(nl="per contact geteld", en="counted per contact"),
}
OVER = {
    "clients": Text(nl="gemiddeld per persoon", en="mean per person"),
    "contacts": Text(nl="van alle contacten", en="of all contacts"),
}
YARDSTICKS = {
    "chance_level": Text(nl="als het toeval was", en="if it were chance"),
    "feasible_level": Text(
        nl="het hoogst haalbare met deze bezetting", en="the most these staff could reach"
    ),
}


def drawn(answer: Released[Result], language: str) -> Group:
    """The whole answer, ready to print."""
    result = answer.value
    lines: list[RenderableType] = [
        Styled(f"\n{result.card.label.into(language)}  ({result.card.versioned_name})", style="bold"),
        Styled(result.card.meaning.into(language)),
        Styled(_how(result.request, result, language), style="dim"),
        Padding(_table(result, language), (1, 0)),
        *[Styled(line) for line in _yardsticks(result.overall, language)],
        Styled(_rests_on(result.overall, language), style="dim"),
        Styled(result.card.question.into(language), style="italic"),
    ]
    return Group(*lines)


def _how(request: Request, result: Result, language: str) -> str:
    """With whom, counted how, a mean over what, over which period."""
    parts = [OVER[result.card.mean_of].into(language), COUNTED[request.counted_by].into(language)]
    whom = {"professional": "hulpverlener"}.get(request.with_whom, request.with_whom)
    parts.append(Text(nl=f"met wie: {whom}", en=f"with whom: {request.with_whom}").into(language))
    return " · ".join([*parts, str(request.period or Text(nl="alle jaren", en="all years").into(language))])


def _table(result: Result, language: str) -> Table:
    """One line for the whole and one for each group, as they were released."""
    table = Table(box=None, pad_edge=False)
    for place, heading in enumerate(HEADINGS):
        table.add_column(heading.into(language), justify="left" if place == 0 else "right")
    for figure in (result.overall, *result.figures):
        table.add_row(*_cells(figure, language))
    return table


def _cells(figure: Figure, language: str) -> list[str]:
    """The cells of one figure; a hidden one says only why."""
    name = " · ".join(_label(label, language) for _, label in figure.group) or WHOLE.into(language)
    if figure.value is None:
        return [name, figure.reason.into(language) if figure.reason else "–", "", "", "", ""]
    support = figure.support
    counts = (support.n_clients, support.n_contacts, support.n_undefined_clients)
    about = "± " if support.is_rounded else ""
    value = number(figure.value, language, 2)
    return [
        name,
        value,
        _between(figure, language),
        *(f"{about}{number(count, language)}" for count in counts),
    ]


def _label(label: str, language: str) -> str:
    """The name of a group; merged and unknown ones in words."""
    return {OTHER: OTHERS, "": NOT_KNOWN}.get(label, plain(label)).into(language)


def _between(figure: Figure, language: str) -> str:
    """The interval as 'low – high', or nothing."""
    interval = figure.interval
    if interval is None or interval.low is None or interval.high is None:
        return ""
    return f"{number(interval.low, language, 2)} – {number(interval.high, language, 2)}"


def _yardsticks(figure: Figure, language: str) -> list[str]:
    """One line per yardstick that exists."""
    return [
        f"{YARDSTICKS[name].into(language)}: {number(level, language, 2)}"
        for name, level in figure.yardsticks.items()
        if name in YARDSTICKS
    ]


def _rests_on(figure: Figure, language: str) -> str:
    """Coverage in one sentence."""
    support = figure.support
    counts = {
        "clients": number(support.n_clients, language),
        "contacts": number(support.n_contacts, language),
        "without": number(support.n_contacts_without_person, language),
    }
    return (
        Text(
            nl="Waar dit op rust: {clients} inwoners en {contacts} contacten; bij ongeveer {without} "
            "contacten was niet bekend met wie, die tellen niet mee.",
            en="What it rests on: {clients} clients and {contacts} contacts; of about {without} contacts "
            "it was not known with whom, those do not count.",
        )
        .filled(**counts)
        .into(language)
    )
