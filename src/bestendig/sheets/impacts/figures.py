"""All figures of a test as tables with numbers: one subject a table, every range as three columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite

from bestendig.language import Text, plain
from bestendig.model.impact import ImpactTest, Outlook, Range
from bestendig.sheets.impacts.alternatives import DROPPED, NEW, hour_words, hours_asked
from bestendig.sheets.impacts.assumed import BASIS_WORDS
from bestendig.sheets.impacts.exposed import lengths_table, shares_table
from bestendig.sheets.impacts.losses import LOSS_WORDS, loss_words, losses
from bestendig.sheets.impacts.other_faces import RESTORED, levels_of
from bestendig.sheets.impacts.rested import ASSUMPTION_HEADERS, ASSUMPTIONS, EARLIER, EARLIER_HEADERS
from bestendig.sheets.impacts.standing import face, outlook_of
from bestendig.sheets.sheet import Cell, CellKind, DataTable
from bestendig.sheets.words.counting import sentence
from bestendig.sheets.words.levels import level_words
from bestendig.sheets.words.telling import fill

Row = tuple[Cell, ...]
CHOICE, MONTH = Text(nl="Keuze", en="Choice"), Text(nl="Maand", en="Month")
WHAT, NUMBER = Text(nl="Wat", en="What"), Text(nl="Aantal", en="Number")
ENDS = (Text(nl="Laag", en="Low"), Text(nl="Midden", en="Middle"), Text(nl="Hoog", en="High"))
UNIT, BASIS = Text(nl="Eenheid", en="Unit"), Text(nl="Herkomst", en="Origin")
TOUCHED, ALL = Text(nl="Hangt eraan", en="Depends on it"), Text(nl="In alles", en="In all")
REASON = Text(nl="Als er geen getal is", en="Where there is no number")
NOT_TOUCHED = Text(nl="wat het plan niet raakt", en="what the plan does not touch")
YEARS_WITH = Text(nl="jaren: {what}", en="years: {what}")
UNITS = {
    "share": Text(nl="deel", en="share"),
    "months": Text(nl="maanden", en="months"),
    "factor": Text(nl="keer", en="times"),
    "hours": Text(nl="uren", en="hours"),
    "per_year": Text(nl="deel per jaar", en="share a year"),
    "count": Text(nl="aantal", en="number"),
}
COUNTS = (
    ("n_relationships", Text(nl="relaties die lopen", en="relationships that run")),
    ("n_clients", Text(nl="inwoners met zo'n relatie", en="residents with one")),
    ("n_touched", Text(nl="relaties die het plan raakt", en="relationships that the plan touches")),
    ("n_touched_clients", Text(nl="inwoners die het plan raakt", en="residents whom the plan touches")),
    ("years_so_far", Text(nl="jaren tot nu toe, gemiddeld", en="years so far, mean")),
    ("median_years", Text(nl="jaren tot nu toe, de middelste", en="years so far, median")),
)
CAPACITY = (
    ("waiting_days", Text(nl="dagen wachten, de middelste inwoner", en="days of waiting, median resident")),
    ("caseload_per_fte", Text(nl="inwoners per volle werkweek", en="residents per full-time week")),
    (
        "receiving_professionals",
        Text(nl="hulpverleners die kunnen ontvangen", en="professionals who could receive"),
    ),
)


@dataclass(frozen=True, slots=True)
class Tab:
    """One subject: its name on a tab, its table."""

    name: Text
    table: DataTable


def tabs(test: ImpactTest) -> tuple[Tab, ...]:
    """Every subject of which the test says something; none where nothing may be shown."""
    if test.state != "shown":
        return ()
    made = (
        Tab(Text(nl="Wie het raakt", en="Whom it touches"), _counts(test)),
        Tab(Text(nl="Hoe lang nu", en="How long now"), lengths_table(test.exposure)),
        Tab(Text(nl="Wie nog meer", en="What else"), shares_table(test)),
        Tab(Text(nl="Verliezen", en="Losses"), _losses(test)),
        Tab(Text(nl="Loopt door", en="Goes on"), _running(test)),
        Tab(Text(nl="Verloop", en="Curve"), _curve(test)),
        Tab(Text(nl="Gezichten", en="Faces"), _faces(test)),
        Tab(Text(nl="Verschillen", en="Differences"), _differences(test)),
        Tab(Text(nl="Uren", en="Hours"), _hours(test)),
        Tab(Text(nl="Ruimte", en="Capacity"), _capacity(test)),
        Tab(Text(nl="Aannames", en="Assumptions"), _assumptions(test)),
        Tab(Text(nl="Eerder", en="Earlier"), _earlier(test)),
    )
    return tuple(tab for tab in made if tab.table.rows)


def _table(
    caption: Text, headers: tuple[Text, ...], kinds: str, rows: Iterator[Row] | tuple[Row, ...]
) -> DataTable:
    """A table; `kinds` has a letter per column: w words, n number, s share, i index."""
    letters: dict[str, CellKind] = {"w": "words", "n": "number", "s": "share", "i": "index"}
    return DataTable(caption, headers, tuple(letters[kind] for kind in kinds), tuple(rows))


def _ends(found: Range | None) -> tuple[float | None, float | None, float | None]:
    """Low, middle and high; nothing where nothing can be said."""
    if found is None:
        return None, None, None
    low, middle, high = (end if isfinite(end) else None for end in (found.low, found.middle, found.high))
    return low, middle, high


def _label(test: ImpactTest, alternative: str) -> Text:
    """The words of an alternative."""
    found = outlook_of(test, alternative)
    return sentence(found.label) if found else plain(alternative)


def _counts(test: ImpactTest) -> DataTable:
    rows = tuple((sentence(words), getattr(test.exposure, name)) for name, words in COUNTS)
    return _table(WHAT, (WHAT, NUMBER), "wn", tuple(row for row in rows if row[1] is not None))


def _losses(test: ImpactTest) -> DataTable:
    rows = tuple(
        (
            sentence(LOSS_WORDS[loss.kind]),
            loss.n_touched,
            loss.n,
            None if loss.is_known and loss.n_touched is not None else loss_words(loss),
        )
        for loss in losses(test)
    )
    return _table(WHAT, (WHAT, TOUCHED, ALL, REASON), "wnnw", rows)


def _running(test: ImpactTest) -> DataTable:
    rows = [
        (sentence(each.label), month, *_ends(found))
        for each in test.outlooks
        for month, found in sorted(each.running.items())
    ]
    plan = outlook_of(test, "plan")
    beside = sorted(plan.untouched.items()) if plan else []
    rows += [(sentence(NOT_TOUCHED), month, *_ends(found)) for month, found in beside]
    return _table(CHOICE, (CHOICE, MONTH, *ENDS), "wnsss", tuple(rows))


def _curve(test: ImpactTest) -> DataTable:
    rows = tuple(
        (sentence(each.label), ahead.month, *_ends(ahead.running))
        for each in test.outlooks
        for ahead in each.curve
    )
    return _table(CHOICE, (CHOICE, MONTH, *ENDS), "wnsss", rows)


def _faces(test: ImpactTest) -> DataTable:
    rows = tuple(
        (sentence(each.label), sentence(what), *_ends(found))
        for each in test.outlooks
        for what, found in _face_ranges(test, each)
    )
    return _table(CHOICE, (CHOICE, WHAT, *ENDS), "wwiii", rows)


def _face_ranges(test: ImpactTest, outlook: Outlook) -> Iterator[tuple[Text, Range | None]]:
    """Years with the same face, with another one by level, new faces, until it is back."""
    yield fill(YEARS_WITH, what=face(test.with_whom)), outlook.same_face
    for level in levels_of(test):
        yield fill(YEARS_WITH, what=level_words(level)), outlook.other_face.get(level)
    yield NEW[test.with_whom], outlook.new_faces
    yield DROPPED, outlook.dropped_out
    months = outlook.restored
    yield RESTORED, None if months is None else Range(months.middle / 12, months.low / 12, months.high / 12)


def _differences(test: ImpactTest) -> DataTable:
    rows: list[Row] = []
    for each in test.differences:
        name = _label(test, each.against)
        running = sorted(each.running.items())
        rows += [(name, fill(UNTIL, month=plain(str(month))), *_ends(found)) for month, found in running]
        rows.append((name, sentence(fill(YEARS_WITH, what=face(test.with_whom))), *_ends(each.same_face)))
        rows.append((name, NEW[test.with_whom], *_ends(each.new_faces)))
    return _table(AGAINST, (AGAINST, WHAT, *ENDS), "wwiii", tuple(rows))


UNTIL = Text(nl="Deel dat loopt na {month} maanden", en="Share that runs after {month} months")
AGAINST = Text(nl="Plan min", en="Plan minus")


def _hours(test: ImpactTest) -> DataTable:
    rows = tuple(
        (sentence(each.label), sentence(hour_words(what)), *_ends(each.hours.get(what)))
        for each in test.outlooks
        for what in hours_asked(test)
    )
    return _table(CHOICE, (CHOICE, WHAT, *ENDS), "wwnnn", rows)


def _capacity(test: ImpactTest) -> DataTable:
    rows = tuple((sentence(words), getattr(test.capacity, name)) for name, words in CAPACITY)
    return _table(WHAT, (WHAT, NUMBER), "wn", tuple(row for row in rows if row[1] is not None))


def _assumptions(test: ImpactTest) -> DataTable:
    name = ASSUMPTION_HEADERS
    headers = (plain("id"), *name[:3], ENDS[0], ENDS[2], UNIT, BASIS, Text(nl="Bron", en="Source"))
    rows = tuple(
        (
            plain(each.card.name),
            sentence(each.card.label),
            each.value,
            each.card.default,
            each.card.lowest,
            each.card.highest,
            UNITS[each.card.unit],
            BASIS_WORDS[each.basis],
            plain(each.card.source or ""),
        )
        for each in test.assumptions
    )
    return _table(ASSUMPTIONS, headers, "wwiiiiwww", rows)


def _earlier(test: ImpactTest) -> DataTable:
    rows = tuple(
        (plain(each.what), plain(each.day.isoformat()), each.running_after_year, each.n_clients)
        for each in test.earlier
    )
    return _table(EARLIER, EARLIER_HEADERS, "wwsn", rows)
