"""The alternatives beside each other in one table: the same people under each of them, always as bounds."""

from bestendig.language import Text
from bestendig.model.impact import ImpactTest, Outlook
from bestendig.sheets.impacts.ranges import RangeUnit, is_known, span
from bestendig.sheets.impacts.standing import face, whole_years
from bestendig.sheets.sheet import CellKind, DataTable
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.telling import fill

CAPTION = Text(
    nl="Elke kolom gaat over dezelfde {people} inwoners ({n} relaties) die het plan raakt; na elk jaar "
    "tellen zij mee die dan nog hulp hebben. Het is {runs} keer doorgerekend: vier van de vijf keer lag het "
    "tussen deze grenzen.",
    en="Every column is about the same {people} residents ({n} relationships) whom the plan touches; after "
    "each year those count who still have help then. It was computed {runs} times: four times out of five it "
    "lay between these bounds.",
)
WHAT = Text(nl="Naar verwachting", en="Expected")
STILL = Text(nl="Nog {face} na {year} jaar", en="Still {face} after {year}")
A_YEAR = (Text(nl="1", en="1 year"), Text(nl="{n}", en="{n} years"))
YEARS_WITH = Text(nl="Jaren met {face}, van de {whole}", en="Years with {face}, of {whole}")
NEW_FACES = Text(nl="Nieuwe gezichten per inwoner", en="New faces per resident")
NEW = {
    "professional": NEW_FACES,
    "team": Text(nl="Nieuwe teams per inwoner", en="New teams per resident"),
    "organisation": Text(nl="Nieuwe organisaties per inwoner", en="New organisations per resident"),
}
FILLED_IN = Text(
    nl="Uren zonder grenzen zijn ingevuld, niet berekend.",
    en="Hours without bounds were filled in, not computed.",
)
DROPPED = Text(nl="Stopt terwijl hulp nog nodig is", en="Stops while help is still needed")
HOURS_OF = Text(nl="Uren werk: {what}", en="Hours of work: {what}")
HOUR_WORDS = {
    "tender": Text(nl="wie inschrijft", en="who bids"),
    "bidders": Text(nl="inschrijvers", en="bidders"),
    "municipality": Text(nl="de gemeente", en="the municipality"),
    "talks": Text(nl="overleg", en="talks"),
    "warm_handover": Text(nl="warme overdracht", en="warm handovers"),
    "warm_handovers": Text(nl="warme overdracht", en="warm handovers"),
    "handover": Text(nl="overdracht", en="handovers"),
    "total": Text(nl="samen", en="together"),
}
MONTHS_A_YEAR = 12
WORDS: CellKind = "words"


def alternatives_table(test: ImpactTest) -> DataTable:
    """A row for each figure, a column for each alternative; what nothing can be said about is left out."""
    rows = [
        *_running(test),
        _row(
            fill(YEARS_WITH, face=face(test.with_whom), whole=whole_years(test)), test, "same_face", "years"
        ),
        _row(NEW[test.with_whom], test, "new_faces", "faces"),
        _row(DROPPED, test, "dropped_out", "share"),
        *_hours(test),
    ]
    found = test.exposure
    caption = fill(
        CAPTION,
        people=written(found.n_touched_clients),
        n=written(found.n_touched),
        runs=written(test.n_runs),
    )
    return DataTable(
        caption=caption,
        headers=(WHAT, *(sentence(outlook.label) for outlook in test.outlooks)),
        kinds=(WORDS,) * (1 + len(test.outlooks)),
        rows=tuple(row for row in rows if row),
        notes=(FILLED_IN,) if _is_filled_in(test) else (),
    )


def hour_words(what: str) -> Text:
    """For what hours are spent."""
    plain = what.replace("_", " ")
    return HOUR_WORDS.get(what, Text(nl=plain, en=plain))


def hours_asked(test: ImpactTest) -> tuple[str, ...]:
    """Everything on which hours are spent under some alternative, in the order of the first that names it."""
    return tuple(dict.fromkeys(what for outlook in test.outlooks for what in outlook.hours))


def after(months: int) -> Text:
    """1 jaar as it stands in the row of a table."""
    years = months // MONTHS_A_YEAR
    return A_YEAR[0] if years == 1 else A_YEAR[1].filled(n=years)


def months_of(test: ImpactTest) -> tuple[int, ...]:
    """The months at which something is said, in order."""
    return tuple(sorted({month for outlook in test.outlooks for month in outlook.running}))


def _running(test: ImpactTest) -> list[tuple[Text, ...]]:
    """How much still runs after one, two and five years."""
    rows = []
    for month in months_of(test):
        found = [outlook.running.get(month) for outlook in test.outlooks]
        if any(is_known(each) for each in found):
            name = fill(STILL, face=face(test.with_whom), year=after(month))
            rows.append((name, *(span(each, "share") for each in found)))
    return rows


def _row(name: Text, test: ImpactTest, what: str, unit: RangeUnit) -> tuple[Text, ...]:
    """One figure under every alternative; empty where nothing can be said under any."""
    found = [getattr(outlook, what) for outlook in test.outlooks]
    return (name, *(span(each, unit) for each in found)) if any(is_known(each) for each in found) else ()


def _hours(test: ImpactTest) -> list[tuple[Text, ...]]:
    """Hours of work by what for; none where an alternative does not ask for them."""
    return [
        (fill(HOURS_OF, what=hour_words(what)), *(_hour(outlook, what) for outlook in test.outlooks))
        for what in hours_asked(test)
    ]


def _is_filled_in(test: ImpactTest) -> bool:
    """Whether some hours have no bounds because they are what somebody filled in."""
    found = [each for outlook in test.outlooks for each in outlook.hours.values()]
    return any(is_known(each) and each.low == each.high > 0 for each in found)


def _hour(outlook: Outlook, what: str) -> Text:
    """The hours of one alternative for one thing."""
    return span(outlook.hours[what], "hours") if what in outlook.hours else Text(nl="0", en="0")
