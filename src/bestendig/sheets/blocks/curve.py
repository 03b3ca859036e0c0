"""How long relationships last: the curve with how many are behind it, and the first years split."""

from bestendig.language import Text
from bestendig.model.causes import BREAKS
from bestendig.model.course import Course, Durations, Point
from bestendig.model.result import Interval, Released
from bestendig.sheets.blocks.answered import About, figure, not_to_see, years_between
from bestendig.sheets.blocks.frame import Finding
from bestendig.sheets.pictures.curve import CurvePicture, Moment
from bestendig.sheets.pictures.strip import Look, Piece, piece
from bestendig.sheets.sheet import Block, Cell, DataTable
from bestendig.sheets.words.counting import count, written
from bestendig.sheets.words.levels import NOT_LOST, RELATION, in_order, level_words
from bestendig.sheets.words.made import DURATIONS
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.words.shares import share_of
from bestendig.sheets.words.splitting import in_tenths, span_words
from bestendig.sheets.words.telling import fill, pair, told
from bestendig.sheets.words.values import span, value_words

YEAR, TWO_YEARS = 12, 24
SPOKEN_OF, MANY = (TWO_YEARS, YEAR, 6), 0.5
RUNS = Text(nl="loopt nog", en="still runs"), Text(nl="lopen nog", en="still run")
STILL = Text(nl="loopt nog", en="still running")
SUBTITLE = Text(
    nl="Welk deel van de relaties nog loopt, naar de tijd sinds het begin.",
    en="Which part of the relationships still runs, by the time since the start.",
)
HEADERS = (
    Text(nl="Na", en="After"),
    Text(nl="Loopt nog", en="Still runs"),
    Text(nl="Zo zeker is dit", en="How sure this is"),
    Text(nl="Te volgen", en="Followed"),
)
ENDS = Text(
    nl="De lijn stopt waar te weinig relaties over zijn om nog iets te zeggen.",
    en="The line stops where too few relationships are left to say more.",
)
STARTS = Text(
    nl="De lijn begint bij {span}: eerder zijn te weinig relaties te volgen. Hij gaat over relaties die zo "
    "lang al liepen.",
    en="The line begins at {span}: before that too few relationships can be followed. It is about "
    "relationships that already ran so long.",
)
MEAN = Text(
    nl="Gemiddeld {years} van de eerste {whole} jaar.", en="On average {years} of the first {whole} years."
)
FALLING = Text(nl="Een dalende lijn.", en="A falling line.")
DIVIDED = Text(nl="De eerste jaren verdeeld, in jaren:", en="The first years split, in years:")
AT = Text(
    nl="na {when} loopt nog {value} ({n} te volgen)", en="after {when} {value} still runs ({n} followed)"
)
NOT_REACHED = Text(
    nl="Meer dan de helft liep nog toen de lijn stopte.", en="More than half still ran when the line stopped."
)
HALF = Text(nl="De helft was voorbij na {span}.", en="Half had ended after {span}.")


def curve_sentence(answer: Released[Durations]) -> Text | None:
    """Na twee jaar loopt nog bijna de helft van de relaties; None where hidden or not so long followed."""
    course = answer.value.overall
    at = _point(course, TWO_YEARS) or _point(course, YEAR)
    if course.state != "shown" or at is None or course.starts_at > 0:
        return None
    return _still_runs(at)


def lasting_sentence(answer: Released[Durations]) -> Text | None:
    """What stays: the longest time after which half or more still runs; None under six months."""
    course = answer.value.overall
    if course.state != "shown" or course.starts_at > 0:
        return None
    found = (_point(course, month) for month in SPOKEN_OF)
    return next((_still_runs(at) for at in found if at is not None and at.running >= MANY), None)


def fading_sentence(answer: Released[Durations]) -> Text | None:
    """What wavers: how few still run after two years; None where it is half or more, or not known."""
    at = _point(answer.value.overall, TWO_YEARS)
    return None if at is not None and at.running >= MANY else curve_sentence(answer)


def _still_runs(at: Point) -> Text:
    """Na twee jaar lopen nog zes van de tien relaties."""
    who = share_of(at.running, RELATION[1])
    when, runs = span_words(at.month), who.verb(*RUNS)
    return Text(nl=f"Na {when.nl} {runs.nl} {who.words.nl}", en=f"After {when.en}, {who.words.en} {runs.en}")


def is_shown(answer: Released[Durations]) -> bool:
    """Whether there is a curve to see."""
    return answer.value.overall.state == "shown" and bool(answer.value.overall.points)


def half_sentence(answer: Released[Durations]) -> Text:
    """De helft was voorbij na twee jaar; or that more than half still ran."""
    said = _half(answer.value.overall)
    return Text(nl=said.nl.rstrip("."), en=said.en.rstrip("."))


def curve_block(answer: Released[Durations], is_wide: bool = True, is_title: bool = False) -> Block:
    """The curve, with the years split below it where wide; `is_title` when its sentence is the title."""
    durations, course = answer.value, answer.value.overall
    about = About(answer, DURATIONS, course.basis, durations.request, durations.provenance)
    if course.state != "shown" or not course.points:
        return not_to_see(
            about, course.state if course.state != "shown" else "undefined", course.reason, is_wide
        )
    horizon = durations.request.horizon
    pieces = split(course, horizon)
    finding = Finding(
        heading=half_sentence(answer) if is_title else curve_sentence(answer) or DURATIONS.label,
        subtitle=SUBTITLE,
        alternative=_alternative(course, pieces),
        table=_table(course),
        picture=CurvePicture(_moments(course), horizon, _marked(course), pieces if is_wide else ()),
        certainty=_sure(course, horizon),
        notes=_notes(course, horizon),
        is_wide=is_wide,
    )
    return figure(about, finding)


def _notes(course: Course, horizon: int) -> tuple[Text, ...]:
    """Where the line begins late or stops early, and why."""
    late = fill(STARTS, span=span_words(course.starts_at)) if course.starts_at > 0 else None
    return tuple(note for note in (late, ENDS if course.points[-1].month < horizon else None) if note)


def split(course: Course, horizon: int) -> tuple[Piece, ...]:
    """The first years split: still running, over, and ended together with what; nothing where not known."""
    if course.years is None or course.points[-1].month < horizon:
        return ()
    whole = horizon / 12
    levels = in_order(tuple(level for level, value in course.lost.items() if value > 0))
    exact = {"still": course.years} | {level: course.lost[level] for level in levels}
    if abs(sum(exact.values()) - whole) > 0.01 * whole:
        return ()
    tenths = in_tenths(exact, whole)
    return tuple(piece(_label(level), tenths[level], exact[level], _look(level)) for level in exact)


def _label(level: str) -> Text:
    """What a part of the first years is called."""
    return STILL if level == "still" else level_words(level)


def _look(level: str) -> Look:
    """How a part is drawn."""
    if level == "still":
        return "same"
    if level in NOT_LOST:
        return "over"
    return "known" if level in BREAKS and level != "unknown" else "unknown"


def _point(course: Course, month: int) -> Point | None:
    """The curve at this month."""
    return next((point for point in course.points if point.month == month), None)


def _marked(course: Course) -> tuple[int, ...]:
    """The months that say their value: one and two years, and the last whole year."""
    last = course.points[-1].month // YEAR * YEAR
    return tuple(month for month in dict.fromkeys((YEAR, TWO_YEARS, last)) if month > 0)


def _moments(course: Course) -> tuple[Moment, ...]:
    """The points as they are drawn, with the start on top."""
    found = [Moment(p.month, p.running, p.low, p.high, p.n_at_risk) for p in course.points]
    return tuple(found)


def _sure(course: Course, horizon: int) -> Text:
    """How many years on average, with the margin, and when half had ended."""
    if course.years is None:
        return joined(years_between(course.interval), _half(course))
    years, whole = written(course.years, 1), count(horizon // 12)
    mean = Text(
        nl=MEAN.nl.format(years=years.nl, whole=whole.nl), en=MEAN.en.format(years=years.en, whole=whole.en)
    )
    return joined(mean, years_between(course.interval), _half(course))


def _half(course: Course) -> Text:
    """When half had ended."""
    if course.median_months is None:
        return NOT_REACHED
    return fill(HALF, span=span_words(round(course.median_months)))


def _yearly(course: Course) -> tuple[Point, ...]:
    """The points at half and whole years, which stand in the table and are told."""
    return tuple(p for p in course.points if p.month > 0 and p.month % YEAR == 0) or course.points[-1:]


def _alternative(course: Course, pieces: tuple[Piece, ...]) -> Text:
    """The curve and the strip in words, with the same numbers."""
    curve = told(FALLING, (_told(point) for point in _yearly(course)))
    if not pieces:
        return curve
    parts = (pair(each.label, Text(nl=f"{each.said.nl} jaar", en=f"{each.said.en} years")) for each in pieces)
    return joined(curve, told(DIVIDED, parts))


def _told(point: Point) -> Text:
    """Na één jaar loopt nog 64% (812 te volgen)."""
    when, value, n = span_words(point.month), value_words(point.running, "share"), written(point.n_at_risk)
    return fill(AT, when=when, value=value, n=n)


def _table(course: Course) -> DataTable:
    """Each year: the share with its margin and how many are followed; below it the years by ending."""
    rows: list[tuple[Cell, ...]] = [
        (span_words(p.month), p.running, span(Interval(p.low, p.high, 2), "share"), p.n_at_risk)
        for p in _yearly(course)
    ]
    return DataTable(
        DURATIONS.label, HEADERS, ("words", "share", "words", "number"), tuple(rows), _lost(course)
    )


def _lost(course: Course) -> tuple[Text, ...]:
    """The first years split, in one line under the table."""
    if course.years is None or not course.lost:
        return ()
    levels = in_order(tuple(course.lost))
    every = (("still", course.years), *((level, course.lost[level]) for level in levels))
    return (told(DIVIDED, (pair(_label(level), written(years, 2)) for level, years in every)),)
