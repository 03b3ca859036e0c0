"""Terugblik: kwam het uit? Per figure what was expected and what happened, also when it was wrong."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.model.impact import Compared, LookBack
from bestendig.sheets.impacts.drawn import with_table
from bestendig.sheets.impacts.going_on import year_words
from bestendig.sheets.impacts.ranges import between, is_known, span
from bestendig.sheets.impacts.setting import Setting, foot, not_shown, origin
from bestendig.sheets.impacts.standing import face, inside, outlook_of
from bestendig.sheets.impacts.tabled import tabled
from bestendig.sheets.pictures.bands import Band, BandsPicture
from bestendig.sheets.sheet import DataTable
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.words.levels import SHORT, level_words
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.telling import fill, pair, told
from bestendig.sheets.words.values import value_words
from bestendig.sheets.writers.document import Document, Heading, Lines, Piece, Words

TITLE = Text(nl="Terugblik: kwam het uit? {title}", en="Looking back: did it come true? {title}")
KICKER = Text(nl="Terugblik op een continuïteitstoets", en="Looking back on a continuity test")
CAME = Text(
    nl="Gekozen is: {what}. De toets is van {then}, met gegevens van toen; nu is gekeken op {now}.",
    en="Chosen was: {what}. The test is of {then}, with the data of that time; this look back is of {now}.",
)
EXPECTED_AND_CAME = Text(
    nl="Wat werd verwacht, en wat er gebeurde", en="What was expected, and what happened"
)
INSIDE = Text(nl="binnen de grenzen", en="within the bounds")
LOWER = Text(nl="lager dan verwacht", en="lower than expected")
HIGHER = Text(nl="hoger dan verwacht", en="higher than expected")
NOT_YET = Text(nl="daar is nog niets van te zeggen", en="nothing can be said of that yet")
SAYS = Text(
    nl="{n} van de {all} uitkomsten viel{s} binnen de grenzen. Verwacht was: ongeveer vier van de vijf.",
    en="{n} of the {all} outcomes fell within the bounds. Expected was: about four of five.",
)
NOTHING_YET = Text(
    nl="Er is nog niets om mee te vergelijken. Kijk later opnieuw terug.",
    en="There is nothing to compare with yet. Look back again later.",
)
WRONG = Text(
    nl="Dat het anders liep, is geen fout van iemand. Kijk samen welke aanname niet klopte.",
    en="That it went otherwise is nobody's fault. Look together which assumption did not hold.",
)
KEY = Text(
    nl="Lichte band: de verwachting. Punt: het midden. Streep: wat er gebeurde.",
    en="Light band: what was expected. Dot: the middle. Bar: what happened.",
)
AFTER = Text(nl="Nog {face} na {year}", en="Still {face} after {year}")
BANDS = Text(nl="Per jaar een band met een streep.", en="For each year a band with a bar.")
OUTCOME = Text(nl="verwacht {range}, gebeurd {value}: {how}", en="expected {range}, happened {value}: {how}")
HEADERS = (
    Text(nl="Wat", en="What"),
    Text(nl="Verwacht", en="Expected"),
    Text(nl="Gebeurd", en="Happened"),
    Text(nl="Uitkomst", en="Outcome"),
    Text(nl="Inwoners", en="Residents"),
)
SINCE = Text(nl="Waarmee het einde sindsdien samenviel", en="Together with what relationships ended since")
SINCE_HEADERS = (Text(nl="Viel samen met", en="Together with"), Text(nl="Relaties", en="Relationships"))
LEARNED = Text(nl="Wat leren wij hiervan?", en="What do we learn from this?")
QUESTION = Text(
    nl="Wat liep anders dan gedacht, en wat wisten inwoners en hulpverleners toen al? Wat zetten we een "
    "volgende keer anders in de toets?",
    en="What went otherwise than thought, and what did residents and professionals know then already? What "
    "do we put in the test otherwise next time?",
)
EMPTY = Text(nl="", en="")


def look_back(found: LookBack, setting: Setting) -> Document:
    """The sheet in one language; where nothing may be shown it says why, and still asks."""
    return Document(
        language=setting.language,
        title=setting.say(TITLE.filled(title=found.test.plan.title)),
        pieces=(*setting.noticed, *_pieces(found, setting)),
        kicker=setting.say(KICKER),
        place=setting.place,
        foot=foot(setting),
        is_dense=True,
    )


def compared_table(found: LookBack) -> DataTable:
    """Per figure what was expected, what happened, and how it fell."""
    rows = tuple(
        (
            _name(found, each),
            span(each.forecast, "share"),
            EMPTY if not _is_seen(each) else value_words(each.happened or 0.0, "share"),
            sentence(how_it_fell(each)),
            EMPTY if each.n_clients is None else written(each.n_clients),
        )
        for each in found.compared
    )
    return DataTable(EMPTY, HEADERS, ("words",) * 5, rows)


def since_table(found: LookBack) -> DataTable:
    """On which level touched relationships ended since; in words where hidden."""
    rows = tuple(
        (sentence(level_words(level)), SHORT["hidden"] if n is None else written(n))
        for level, n in found.touched_since
    )
    return DataTable(EMPTY, SINCE_HEADERS, ("words", "words"), rows)


def how_it_fell(each: Compared) -> Text:
    """Within the bounds, lower or higher than expected, or why nothing can be said."""
    if not _is_seen(each):
        return each.why_not or NOT_YET
    if each.is_inside:
        return INSIDE
    return LOWER if (each.happened or 0.0) < each.forecast.low else HIGHER


def _is_seen(each: Compared) -> bool:
    """Whether there is something to compare."""
    return each.happened is not None and each.is_inside is not None and is_known(each.forecast)


def _pieces(found: LookBack, setting: Setting) -> Iterator[Piece]:
    yield Words(setting.say(_came(found)))
    if found.test.state == "shown":
        yield Words(setting.say(_says(found)), look="lead")
        yield from _shown(found, setting)
    else:
        yield from (Words(words) for words in setting.all(not_shown(found.test.state, found.test.reason)))
    yield Heading(setting.say(LEARNED))
    yield Words(setting.say(QUESTION), look="question")
    yield Lines(3, setting.say(LABELS["answer"]))
    now = Text(nl=f"Gegevens van nu: {found.data_version}.", en=f"Data of now: {found.data_version}.")
    yield Words(setting.say(now), look="quiet")
    yield origin(found.test, setting)


def _came(found: LookBack) -> Text:
    """What was decided, and when was looked."""
    outlook = outlook_of(found.test, found.decided)
    what = inside(outlook.label) if outlook else Text(nl=found.decided, en=found.decided)
    days = {"then": found.test.exposure.reference_day, "now": found.looked_on}
    words = {name: Text(nl=day(on, "nl"), en=day(on, "en")) for name, on in days.items()}
    return fill(CAME, what=what, **words)


def _says(found: LookBack) -> Text:
    """How many of the outcomes fell within the bounds."""
    seen = [each for each in found.compared if _is_seen(each)]
    if not seen:
        return NOTHING_YET
    inside = sum(bool(each.is_inside) for each in seen)
    plural = Text(nl="" if inside == 1 else "en", en="")
    said = fill(SAYS, n=written(inside), all=written(len(seen)), s=plural)
    return said if inside == len(seen) else joined(said, WRONG)


def _shown(found: LookBack, setting: Setting) -> Iterator[Piece]:
    """The figures."""
    seen = tuple(each for each in found.compared if _is_seen(each))
    table, widths = compared_table(found), (1.8, 1.0, 0.8, 1.6, 0.8)
    yield Heading(setting.say(EXPECTED_AND_CAME))
    if seen:
        picture = _picture(found, seen)
        yield from with_table(picture, EXPECTED_AND_CAME, _told(found, seen), table, setting, widths)
    elif table.rows:
        yield tabled(table, setting.language, widths)
    if found.touched_since:
        yield Heading(setting.say(SINCE))
        yield tabled(since_table(found), setting.language, (2.0, 1.0))


def _picture(found: LookBack, seen: tuple[Compared, ...]) -> BandsPicture:
    """A band for each figure with a bar where it came out."""
    bands = tuple(
        Band(
            _name(found, each),
            _outcome(each),
            each.forecast.low,
            each.forecast.middle,
            each.forecast.high,
            each.happened,
        )
        for each in seen
    )
    ends = (Text(nl="0%", en="0%"), Text(nl="100%", en="100%"))
    return BandsPicture(bands, 0.0, 1.0, ends, KEY)


def _outcome(each: Compared) -> Text:
    """Verwacht tussen 68% en 73%, gebeurd 71%: binnen de grenzen."""
    value = value_words(each.happened or 0.0, "share")
    return fill(OUTCOME, range=between(each.forecast, "share"), value=value, how=how_it_fell(each))


def _name(found: LookBack, each: Compared) -> Text:
    """Nog hetzelfde gezicht na 2 jaar."""
    return fill(AFTER, face=face(found.test.with_whom), year=year_words(each.month))


def _told(found: LookBack, seen: tuple[Compared, ...]) -> Text:
    """The bands in words."""
    return told(BANDS, (pair(_name(found, each), _outcome(each)) for each in seen))
