"""Who a plan touches, counted exactly: how long those relationships run already, and who is met twice."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.impact import Exposure, ImpactTest
from bestendig.sheets.impacts.drawn import with_table
from bestendig.sheets.impacts.losses import LOSS_WORDS, loss_words, losses
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.impacts.standing import SECONDS, touched
from bestendig.sheets.impacts.tabled import tabled
from bestendig.sheets.pictures.distribution import Class, DistributionPicture
from bestendig.sheets.sheet import Cell, DataTable
from bestendig.sheets.words.bases import WITH_WHOM, basis_support
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.levels import FACE, SHORT
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.telling import fill, pair, told
from bestendig.sheets.words.values import value_words
from bestendig.sheets.writers.document import Heading, Piece, Words

WHO = Text(nl="Wie het raakt", en="Whom it touches")
EXACT = Text(
    nl="Dit is een telling op de peildatum, geen schatting.",
    en="This is a count on the day, not an estimate.",
)
LENGTHS = Text(
    nl="Hoe lang de geraakte inwoners al samen zijn, elk naar de langste relatie",
    en="How long the touched residents have been together, each by the longest relationship",
)
LENGTH, PEOPLE = Text(nl="Loopt nu", en="Runs now"), Text(nl="Inwoners", en="Residents")
BARS = Text(nl="Liggende balken met aantallen inwoners.", en="Horizontal bars of numbers of residents.")
MEANS = Text(
    nl="De geraakte relaties lopen nu gemiddeld {mean} jaar; de middelste loopt {median} jaar.",
    en="The touched relationships have run for {mean} years on average; the one in the middle for {median}.",
)
TWICE = Text(nl="Wie er nog meer meemaakt", en="Who meets more than this")
SHARE = Text(nl="Van de geraakte inwoners", en="Of the touched residents")
WHAT, LOST, ALL = (
    Text(nl="Wat", en="What"),
    Text(nl="Hangt eraan", en="Depends on it"),
    Text(nl="Vier verliezen, apart geteld", en="Four losses, counted apart"),
)
KNOWS = Text(nl="kent ook al {second}", en="already know {second} as well")
GOT = Text(nl="kreeg dit jaar al {other}", en="already got {other} this year")
SHARES = (
    ("second_face", KNOWS),
    ("household_change", Text(nl="thuis verandert tegelijk nog iets", en="something else changes at home")),
    ("handed_over", GOT),
)
APART = Text(
    nl="Deze vier zijn niet bij elkaar op te tellen: een plek in de buurt vervangt geen gezicht.",
    en="These four cannot be added up: a place in the neighbourhood does not replace a face.",
)


def exposed(test: ImpactTest, setting: Setting) -> tuple[Piece, ...]:
    """The pieces of this part."""
    return tuple(_pieces(test, setting))


def lengths_table(found: Exposure) -> DataTable:
    """So many touched clients per length of their longest relationship; in words where hidden."""
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (part.label, SHORT["hidden"] if part.n_clients is None else part.n_clients) for part in found.lengths
    )
    return DataTable(LENGTHS, (LENGTH, PEOPLE), ("words", "number"), rows)


def shares_table(test: ImpactTest) -> DataTable:
    """Shares of the touched clients who meet something else as well; those not known are left out."""
    said = {"second": SECONDS[test.with_whom], "other": FACE[test.with_whom][1]}
    rows = tuple((sentence(fill(words, **said)), getattr(test.exposure, name)) for name, words in SHARES)
    known: tuple[tuple[Cell, ...], ...] = tuple(row for row in rows if row[1] is not None)
    return DataTable(TWICE, (WHAT, SHARE), ("words", "share"), known)


def losses_table(test: ImpactTest) -> DataTable:
    """The four losses with why there is no number where there is none."""
    rows = tuple((sentence(LOSS_WORDS[loss.kind]), loss_words(loss)) for loss in losses(test))
    return DataTable(ALL, (WHAT, LOST), ("words", "words"), rows, (APART,))


def _pieces(test: ImpactTest, setting: Setting) -> Iterator[Piece]:
    found = test.exposure
    yield Heading(setting.say(WHO))
    yield Words(setting.say(joined(touched(found), WITH_WHOM[test.with_whom], EXACT)))
    if found.years_so_far is not None and found.median_years is not None:
        mean, median = written(found.years_so_far, 1), written(found.median_years, 1)
        yield Words(setting.say(fill(MEANS, mean=mean, median=median)))
    yield Words(setting.say(basis_support(found.basis)), look="quiet")
    if found.lengths:
        classes = tuple(
            Class(part.label, None if part.n_clients is None else float(part.n_clients))
            for part in found.lengths
        )
        picture, table = DistributionPicture(classes, in_numbers=True), lengths_table(found)
        yield from with_table(picture, LENGTHS, _told(found), table, setting, (2.0, 1.0))
    for table in (shares_table(test), losses_table(test)):
        if table.rows:
            yield from _small(table, setting)


def _small(table: DataTable, setting: Setting) -> Iterator[Piece]:
    """A table without a picture."""
    yield tabled(table, setting.language, (2.0, 1.0))


def _told(found: Exposure) -> Text:
    """The bars in words."""
    return told(
        BARS,
        (
            pair(
                part.label,
                SHORT["hidden"] if part.n_clients is None else value_words(part.n_clients, "people"),
            )
            for part in found.lengths
        ),
    )
