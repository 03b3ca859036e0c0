"""A test and a look back on the screen: what stays first, then what wavers, the alternatives in one table."""

from collections.abc import Mapping

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text as Styled

from bestendig.language import Text
from bestendig.language.writing import day, number, share
from bestendig.model.impact import Exposure, ImpactTest, LookBack, Outlook, Range

YEARS = (12, 24, 60)
"""Months that are shown beside each other."""
MONTHS = 12
NO_VERDICT = Text(
    nl="Dit is een verwachting met aannames, geen oordeel. Wat zegt dit u, en wie moet hierover meepraten?",
    en="This is an expectation with assumptions, no verdict. What does it tell you, and who should be asked?",
)
HEADINGS = (
    Text(nl="variant", en="alternative"),
    Text(nl="na 1 jaar", en="after 1 year"),
    Text(nl="na 2 jaar", en="after 2 years"),
    Text(nl="na 5 jaar", en="after 5 years"),
    Text(nl="jaren met hetzelfde gezicht", en="years with the same face"),
    Text(nl="nieuwe gezichten", en="new faces"),
)
WITH_WHOM = {
    "professional": Text(
        nl="Geteld zijn relaties van inwoners met een hulpverlener.",
        en="Counted are relationships of residents with a professional.",
    ),
    "team": Text(
        nl="Geteld zijn relaties van inwoners met een team.",
        en="Counted are relationships of residents with a team.",
    ),
    "organisation": Text(
        nl="Geteld zijn relaties van inwoners met een organisatie: wie de hulpverlener is, zeggen deze "
        "gegevens niet.",
        en="Counted are relationships of residents with an organisation: these data do not tell who the "
        "professional is.",
    ),
}
LOOKED = (
    Text(nl="na", en="after"),
    Text(nl="verwacht", en="expected"),
    Text(nl="gebeurd", en="happened"),
    Text(nl="", en=""),
)
INSIDE = {
    True: Text(nl="binnen de grenzen", en="within the bounds"),
    False: Text(nl="buiten de grenzen", en="outside the bounds"),
}


def told(test: ImpactTest, language: str) -> Group:
    """A test, ready to print; a hidden one says only why."""
    lines: list[RenderableType] = [Styled(f"\n{test.plan.title}", style="bold")]
    if test.state == "hidden":
        return Group(*lines, Styled(test.reason.into(language) if test.reason else ""))
    lines += [Styled(line.into(language)) for line in (_stays(test.exposure), *_wavers(test))]
    lines += [Padding(_alternatives(test, language), (1, 0))]
    lines += [
        Styled(f"{each.label.into(language)}: {each.note.into(language)}", style="dim")
        for each in test.outlooks
        if each.note
    ]
    lines += [
        Styled(_rests_on(test).into(language), style="dim"),
        Styled(NO_VERDICT.into(language), style="italic"),
    ]
    return Group(*lines)


def told_back(back: LookBack, language: str) -> Group:
    """A look back, ready to print: per month what was expected and what happened."""
    title = Text(nl="Terugblik: kwam het uit?", en="Look back: did it come true?")
    table = _table(LOOKED, language)
    for each in back.compared:
        after = Text(nl=f"{each.month} maanden", en=f"{each.month} months").into(language)
        if each.happened is None or each.is_inside is None:
            why = each.why_not.into(language) if each.why_not else ""
            table.add_row(after, _range(each.forecast, language), "", why)
        else:
            happened = share(each.happened, language)
            table.add_row(
                after, _range(each.forecast, language), happened, INSIDE[each.is_inside].into(language)
            )
    heading = f"\n{back.test.plan.title}. {title.into(language)}"
    return Group(Styled(heading, style="bold"), Padding(table, (1, 0)))


def _stays(exposure: Exposure) -> Text:
    """What the plan does not touch, said first."""
    left = exposure.n_relationships - exposure.n_touched

    def said(language: str) -> tuple[str, ...]:
        figures = (left, exposure.n_relationships, exposure.n_touched)
        return (day(exposure.reference_day, language), *(number(each, language) for each in figures))

    (on, stays, whole, touched), (then, kept, everything, hit) = said("nl"), said("en")
    return Text(
        nl=f"Op {on} lopen ongeveer {whole} relaties. Ongeveer {stays} daarvan raakt dit plan niet; "
        f"ongeveer {touched} wel.",
        en=f"On {then} about {everything} relationships run. About {kept} of them this plan does not touch; "
        f"about {hit} it does.",
    )


def _wavers(test: ImpactTest) -> list[Text]:
    """What is expected of the relationships that are touched, after a year, with and without the plan."""
    found: Mapping[str, Outlook] = {each.alternative: each for each in test.outlooks}
    plan, without = found.get("plan"), found.get("do_nothing")
    if plan is None or without is None or YEARS[0] not in plan.running or YEARS[0] not in without.running:
        return []

    def said(language: str) -> tuple[str, ...]:
        return tuple(_range(each.running[YEARS[0]], language) for each in (plan, without))

    (with_nl, without_nl), (with_en, without_en) = said("nl"), said("en")
    return [
        Text(
            nl=f"Van de geraakte relaties loopt na een jaar met dit plan nog {with_nl}; als er niets "
            f"verandert {without_nl}. Gerekend over wie dan nog hulp heeft.",
            en=f"Of the relationships touched, {with_en} still run after a year with this plan; if nothing "
            f"changes {without_en}. Counted over who still has help then.",
        )
    ]


def _alternatives(test: ImpactTest, language: str) -> Table:
    """All alternatives beside each other."""
    table = _table(HEADINGS, language)
    for each in test.outlooks:
        running = [_range(each.running[m], language) if m in each.running else "" for m in YEARS]
        faces = [_plain_range(each.same_face, language), _plain_range(each.new_faces, language)]
        table.add_row(each.label.into(language), *running, *faces)
    return table


def _table(headings: tuple[Text, ...], language: str) -> Table:
    """An empty table: words to the left, figures to the right."""
    table = Table(box=None, pad_edge=False)
    for place, heading in enumerate(headings):
        table.add_column(heading.into(language), justify="right" if place else "left", overflow="fold")
    return table


def _range(found: Range, language: str) -> str:
    """A share with its bounds: 41% (30% to 52%)."""
    low, high = (share(end, language) for end in (found.low, found.high))
    word = Text(nl="tot", en="to").into(language)
    return f"{share(found.middle, language)} ({low} {word} {high})"


def _plain_range(found: Range, language: str) -> str:
    """A number with its bounds."""
    low, high = (number(end, language, 1) for end in (found.low, found.high))
    word = Text(nl="tot", en="to").into(language)
    return f"{number(found.middle, language, 1)} ({low} {word} {high})"


def _rests_on(test: ImpactTest) -> Text:
    """With whom was counted, how often was drawn, how much was assumed."""
    runs, n = test.n_runs, len(test.assumptions)
    return WITH_WHOM[test.with_whom] + Text(
        nl=f" {number(runs, 'nl')} keer doorgerekend; vier van de vijf keer tussen deze grenzen. "
        f"{n} aannames, elk met zijn bron in de bladen.",
        en=f" Worked through {number(runs, 'en')} times; four of five fall between these bounds. "
        f"{n} assumptions, each with its source in the sheets.",
    )
