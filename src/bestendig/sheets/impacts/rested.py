"""What a test rests on: all assumptions, its lots, earlier plans, how it was made, what it does not see."""

from collections.abc import Iterator

from bestendig.language import Text, plain
from bestendig.language.writing import day
from bestendig.model.impact import ImpactTest
from bestendig.sheets.impacts.assumed import bare, basis_of, value_of
from bestendig.sheets.impacts.doubts import doubts
from bestendig.sheets.impacts.setting import Setting, origin
from bestendig.sheets.impacts.tabled import tabled
from bestendig.sheets.sheet import DataTable
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.levels import SHORT
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.standing import BLIND_SPOTS
from bestendig.sheets.words.telling import fill
from bestendig.sheets.words.values import value_words
from bestendig.sheets.writers.document import Heading, Piece, Points, Words

ASSUMPTIONS = Text(nl="Alle aannames", en="All assumptions")
EACH = Text(
    nl="Elke aanname kan anders: zet haar in het bestand van het plan en maak de toets opnieuw.",
    en="Every assumption can be otherwise: put it in the file of the plan and make the test again.",
)
ASSUMPTION_HEADERS = (
    Text(nl="Aanname", en="Assumption"),
    Text(nl="Gebruikt", en="Used"),
    Text(nl="Standaard", en="By default"),
    Text(nl="Kan zijn", en="May be"),
    Text(nl="Waar het vandaan komt", en="Where it comes from"),
)
RANGE = Text(nl="{low} tot {high}", en="{low} to {high}")
LOTS = Text(nl="De percelen", en="The lots")
NOT_FOR_BIDDERS = Text(
    nl="Zo denkt wie dit plan maakt. Het staat niet in de bijlage voor inschrijvers.",
    en="This is what the makers of this plan think. It is not in the annex for bidders.",
)
LOT_HEADERS = (
    Text(nl="Perceel", en="Lot"),
    Text(nl="Inwoners", en="Residents"),
    Text(nl="Kans dat wie er nu is, blijft (aanname)", en="Chance that who is there stays (assumption)"),
)
EARLIER = Text(nl="Eerdere plannen hier", en="Earlier plans here")
EARLIER_HEADERS = (
    Text(nl="Wat", en="What"),
    Text(nl="Wanneer", en="When"),
    Text(nl="Liep een jaar later nog", en="Still ran a year later"),
    Text(nl="Inwoners", en="Residents"),
)
AFTERWARDS = Text(
    nl="Wat daarna in de gegevens te zien is. Het viel samen; wat waardoor kwam, is er niet aan te zien.",
    en="What is seen in the data afterwards. It coincided; what came because of what cannot be seen from it.",
)
MADE = Text(nl="Hoe dit is gemaakt", en="How this was made")
STEPS = (
    Text(
        nl="Eerst is geteld wie het plan raakt, op de peildatum.",
        en="First it was counted whom the plan touches, on the reference day.",
    ),
    Text(
        nl="Uit de eigen gegevens is geschat hoe vaak relaties per maand eindigen, en waarmee dat samenvalt.",
        en="From the own data it was estimated how often relationships end per month, and together with "
        "what.",
    ),
    Text(
        nl="Daarmee is {runs} keer vooruitgerekend, elke keer met een andere trekking van hulpverleners en "
        "toeval (begingetal {seed}). Dezelfde gegevens en aannames geven dezelfde uitkomst.",
        en="With that it was computed ahead {runs} times, each time with another draw of professionals and "
        "chance (seed {seed}). The same data and assumptions give the same outcome.",
    ),
    Text(
        nl="De grenzen laten de laagste en de hoogste tien van de honderd doorrekeningen weg.",
        en="The bounds leave out the lowest and the highest ten of a hundred runs.",
    ),
)
UNSEEN = Text(nl="Wat wij niet weten en niet zien", en="What we do not know and do not see")
NOT_YET = Text(nl="nog niet bekend", en="not known yet")


def assumptions_table(test: ImpactTest) -> DataTable:
    """Every assumption with the value used, its default, its range, where it comes from."""
    rows = tuple(
        (
            sentence(each.card.label),
            value_of(each, each.value),
            value_of(each, each.card.default),
            fill(RANGE, low=bare(each, each.card.lowest), high=bare(each, each.card.highest)),
            basis_of(each),
        )
        for each in test.assumptions
    )
    return DataTable(EACH, ASSUMPTION_HEADERS, ("words",) * 5, rows)


def lots_table(test: ImpactTest) -> DataTable:
    """The lots with the chance that whoever drew up the plan gave."""
    touched = test.exposure.n_by_lot
    rows = tuple(
        (plain(lot.name), touched[place] if place < len(touched) else None, lot.stay_chance)
        for place, lot in enumerate(test.plan.lots)
    )
    return DataTable(NOT_FOR_BIDDERS, LOT_HEADERS, ("words", "number", "share"), rows)


def earlier_table(test: ImpactTest) -> DataTable:
    """Similar plans here before, and what the data show afterwards."""
    rows = tuple(
        (
            plain(each.what),
            Text(nl=day(each.day, "nl"), en=day(each.day, "en")),
            NOT_YET if each.running_after_year is None else value_words(each.running_after_year, "share"),
            SHORT["hidden"] if each.n_clients is None else written(each.n_clients),
        )
        for each in test.earlier
    )
    return DataTable(AFTERWARDS, EARLIER_HEADERS, ("words",) * 4, rows)


def rested(test: ImpactTest, setting: Setting, *, with_lots: bool) -> tuple[Piece, ...]:
    """The pieces of this part; lots hold what only the municipality thinks."""
    return tuple(_pieces(test, setting, with_lots=with_lots))


def _pieces(test: ImpactTest, setting: Setting, *, with_lots: bool) -> Iterator[Piece]:
    if with_lots and test.plan.lots:
        yield Heading(setting.say(LOTS))
        yield tabled(lots_table(test), setting.language)
    if test.assumptions:
        yield Heading(setting.say(ASSUMPTIONS))
        yield tabled(assumptions_table(test), setting.language, (2.0, 0.9, 0.9, 1.3, 1.4))
    if test.earlier:
        yield Heading(setting.say(EARLIER))
        yield tabled(earlier_table(test), setting.language, (2.0, 1.2, 1.2, 0.9))
    yield Heading(setting.say(UNSEEN))
    yield Points(setting.all((*doubts(test), *BLIND_SPOTS)))
    yield Heading(setting.say(MADE))
    runs, seed = written(test.n_runs), plain(str(test.seed))
    yield Words(setting.say(joined(*(fill(step, runs=runs, seed=seed) for step in STEPS))))
    yield origin(test, setting)
