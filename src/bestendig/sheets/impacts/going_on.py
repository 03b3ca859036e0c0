"""How much goes on under every alternative: a curve with its bounds for each, and the figures behind it."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.impact import ImpactTest, Outlook
from bestendig.sheets.impacts.alternatives import months_of
from bestendig.sheets.impacts.drawn import with_table
from bestendig.sheets.impacts.ranges import around, between, is_known
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.impacts.standing import face, outlook_of
from bestendig.sheets.impacts.tabled import tabled
from bestendig.sheets.pictures.outlooks import Expected, OutlookCurve, OutlooksPicture
from bestendig.sheets.sheet import CellKind, DataTable
from bestendig.sheets.words.counting import sentence
from bestendig.sheets.words.telling import fill, pair, told
from bestendig.sheets.writers.document import Heading, Piece, Words

GOES_ON = Text(nl="Hoeveel er doorgaat", en="How much goes on")
MEANING = Text(
    nl="Welk deel van de geraakte inwoners die dan nog hulp hebben, nog {face} heeft. Hulp die is afgerond, "
    "telt niet als verlies.",
    en="Which part of the touched residents who still have help then still has {face}. Help that was "
    "concluded does not count as a loss.",
)
CURVES = Text(
    nl="Per keuze een dalende lijn met een lichte band.",
    en="For each choice a falling line with a light band.",
)
AT_END = Text(nl="na {year} {share}", en="after {year} {share}")
CHOICE = Text(nl="Keuze", en="Choice")
AFTER = Text(nl="Na {year}", en="After {year}")
CAPTION = Text(
    nl="Midden van alle doorrekeningen, met de grenzen waar vier van de vijf tussen liggen",
    en="Middle of all runs, with the bounds between which four of five lie",
)
NOT_TOUCHED = Text(nl="relaties die het plan niet raakt", en="relationships that the plan does not touch")
QUESTION = Text(
    nl="Welke van deze mensen mogen hun vaste gezicht echt niet kwijt? Wat kunt u hun nu al toezeggen?",
    en="Who of these people really must not lose their familiar face? What can you promise them now?",
)
YEARS = (Text(nl="1 jaar", en="1 year"), Text(nl="{n} jaar", en="{n} years"))
MARKED = (12, 24, 60)
FEWEST = 2
WORDS: CellKind = "words"


def going_on(test: ImpactTest, setting: Setting) -> tuple[Piece, ...]:
    """The pieces of this part."""
    return tuple(_pieces(test, setting))


def running_table(test: ImpactTest) -> DataTable:
    """Per alternative how much still runs at each month; last what the plan does not touch."""
    months = months_of(test)
    rows = [
        (sentence(outlook.label), *(around(outlook.running.get(month), "share") for month in months))
        for outlook in test.outlooks
    ]
    plan = outlook_of(test, "plan")
    if plan is not None and any(is_known(each) for each in plan.untouched.values()):
        beside = (around(plan.untouched.get(month), "share") for month in months)
        rows.append((sentence(NOT_TOUCHED), *beside))
    headers = (CHOICE, *(_after(month) for month in months))
    return DataTable(CAPTION, headers, (WORDS,) * len(headers), tuple(rows))


def _after(month: int) -> Text:
    """Na 2 jaar."""
    return fill(AFTER, year=year_words(month))


def year_words(month: int) -> Text:
    """1 jaar, 5 jaar."""
    years = month // 12
    return YEARS[0] if years == 1 else YEARS[1].filled(n=years)


def curves(test: ImpactTest) -> tuple[OutlookCurve, ...]:
    """The alternatives of which there is a curve to draw."""
    found = []
    for outlook in test.outlooks:
        expected = tuple(
            Expected(each.month, each.running.middle, each.running.low, each.running.high)
            for each in outlook.curve
            if is_known(each.running)
        )
        if len(expected) >= FEWEST:
            found.append(OutlookCurve(sentence(outlook.label), expected, _marked(test)))
    return tuple(found)


def _marked(test: ImpactTest) -> tuple[int, ...]:
    """The months that say their bounds: those of the table, at most what is looked ahead."""
    months = MARKED if test.plan.horizon <= max(MARKED) else (60, 120, test.plan.horizon)
    return tuple(month for month in months if month <= test.plan.horizon)


def _pieces(test: ImpactTest, setting: Setting) -> Iterator[Piece]:
    yield Heading(setting.say(GOES_ON))
    yield Words(setting.say(fill(MEANING, face=face(test.with_whom))))
    found, table = curves(test), running_table(test)
    if found:
        picture = OutlooksPicture(found, test.plan.horizon)
        yield from with_table(picture, GOES_ON, _told(test), table, setting, _widths(table))
    else:
        yield tabled(table, setting.language, _widths(table))
    yield Words(setting.say(QUESTION), look="question")


def _widths(table: DataTable) -> tuple[float, ...]:
    """The first column wider than the others."""
    return (1.6, *(1.0,) * (len(table.headers) - 1))


def _told(test: ImpactTest) -> Text:
    """The curves in words: per alternative the bounds at each month."""
    return told(CURVES, (pair(outlook.label, _ends(test, outlook)) for outlook in test.outlooks))


def _ends(test: ImpactTest, outlook: Outlook) -> Text:
    """Na 1 jaar tussen 68% en 73%, na 2 jaar the same, and so on."""
    said = [
        fill(AT_END, year=year_words(month), share=between(outlook.running.get(month), "share"))
        for month in months_of(test)
    ]
    return Text(nl=", ".join(each.nl for each in said), en=", ".join(each.en for each in said))
