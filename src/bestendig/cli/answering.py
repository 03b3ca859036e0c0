"""A released answer on the screen: what it is, the groups, what it rests on, the question."""

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Styled

from bestendig.language import Text, plain
from bestendig.language.writing import number
from bestendig.model.card import MeasureCard
from bestendig.model.request import Request
from bestendig.model.result import Figure, Released, Result
from bestendig.sheets.words.groups import group_name, heading_of_groups, why_not
from bestendig.sheets.words.rests_on import how_counted, joined, rests_on
from bestendig.sheets.words.times import period_words
from bestendig.sheets.words.values import span, value_words

VALUE, BETWEEN = Text(nl="waarde", en="value"), Text(nl="tussen", en="between")
CLIENTS = Text(nl="inwoners", en="residents")
CONTACTS = Text(nl="contacten", en="contacts")
EPISODES = Text(nl="hulptrajecten", en="care episodes")
PROFESSIONALS = Text(nl="hulpverleners", en="professionals")
ORGANISATIONS = Text(nl="organisaties", en="organisations")
RECORDS = Text(nl="vermeldingen", en="records")
UNDEFINED = Text(nl="niet te bepalen", en="undefined")
REST = Text(nl="Waar dit op rust: ", en="What this rests on: ")
WITH_WHOM = {
    "professional": Text(nl="Met wie: hulpverlener.", en="With whom: professional."),
    "team": Text(nl="Met wie: team.", en="With whom: team."),
    "organisation": Text(nl="Met wie: organisatie.", en="With whom: organisation."),
}
YARDSTICKS = {
    "chance_level": Text(nl="Als het toeval was: ", en="If it were chance: "),
    "feasible_level": Text(
        nl="Het hoogst haalbare met deze bezetting: ", en="The most these staff could reach: "
    ),
}


def drawn(answer: Released[Result], language: str) -> Group:
    """The whole answer, ready to print."""
    result = answer.value
    card, overall = result.card, result.overall
    note = overall.interval.note if overall.interval else None
    said = [*_yardsticks(overall, card), *([note] if note else [])]
    lines: list[RenderableType] = [
        Styled(f"\n{card.label.into(language)}  ({card.versioned_name})", style="bold"),
        Styled(card.meaning.into(language)),
        Styled(_how(result.request, card).into(language), style="dim"),
        Padding(_table(result, language), (1, 0)),
        *(Styled(words.into(language)) for words in said),
        *_rests_on(overall, card, language),
        Styled(card.question.into(language), style="italic"),
    ]
    return Group(*lines)


def _how(request: Request, card: MeasureCard) -> Text:
    """A mean over what, counted how, with whom, over which period."""
    period = period_words(request.period)
    return joined(
        how_counted(request, card),
        WITH_WHOM[request.with_whom] if "contacts" in card.needs else None,
        Text(nl=f"Periode: {period.nl}.", en=f"Period: {period.en}."),
    )


def _table(result: Result, language: str) -> Table:
    """One line for the whole and one for each group, as they were released."""
    table = Table(box=None, pad_edge=False)
    table.add_column(heading_of_groups(result.figures).into(language).lower(), justify="left")
    counted = tuple(heading for heading, _ in _counted(result.overall, result.card))
    for heading in (VALUE, BETWEEN, *counted, UNDEFINED):
        table.add_column(heading.into(language), justify="right")
    for figure in (result.overall, *result.figures):
        table.add_row(*_cells(figure, result.card, language))
    return table


def _cells(figure: Figure, card: MeasureCard, language: str) -> list[str]:
    """The cells of one figure; a hidden one says only why."""
    name = group_name(figure).into(language)
    if figure.value is None:
        return [name, why_not(figure).into(language), "", "", "", ""]
    support, between = figure.support, span(figure.interval, card.unit)
    about = "± " if support.is_rounded else ""
    counts = (*(count for _, count in _counted(figure, card)), support.n_undefined_clients)
    return [
        name,
        value_words(figure.value, card.unit).into(language),
        between.into(language) if between else "",
        *(f"{about}{number(count, language)}" for count in counts),
    ]


def _counted(figure: Figure, card: MeasureCard) -> tuple[tuple[Text, int], ...]:
    """Who or what the figure rests on, and in which rows: clients, professionals or organisations."""
    support = figure.support
    whom = {
        "clients": (CLIENTS, support.n_clients),
        "staff": (PROFESSIONALS, support.n_professionals),
        "register": (ORGANISATIONS, support.n_organisations),
    }[card.about]
    rows = {"contacts": (CONTACTS, support.n_contacts), "care_episodes": (EPISODES, support.n_episodes)}
    return whom, rows.get(card.needs[0], (RECORDS, support.n_records))


def _yardsticks(figure: Figure, card: MeasureCard) -> list[Text]:
    """One line per yardstick that exists."""
    return [
        YARDSTICKS[name] + value_words(level, card.unit) + plain(".")
        for name, level in figure.yardsticks.items()
        if name in YARDSTICKS
    ]


def _rests_on(figure: Figure, card: MeasureCard, language: str) -> list[RenderableType]:
    """Coverage in sentences; nothing where nothing may be seen."""
    if figure.state == "hidden":
        return []
    return [Styled((REST + rests_on(figure.support, card)).into(language), style="dim")]
