"""The pace of people and rules: how long people, contracts and programmes stay, on one axis."""

from bestendig.language import Text, plain
from bestendig.model.course import Course, Durations
from bestendig.model.result import Released
from bestendig.sheets.blocks.answered import About, figure, not_to_see, reason_words
from bestendig.sheets.blocks.frame import Finding
from bestendig.sheets.blocks.ranges import SHORT
from bestendig.sheets.pictures.ranges import Range, RangesPicture
from bestendig.sheets.sheet import Block, Cell, DataTable
from bestendig.sheets.words.counting import count, sentence, written
from bestendig.sheets.words.made import TEMPO
from bestendig.sheets.words.splitting import span_words
from bestendig.sheets.words.telling import fill, pair, told

KINDS = {
    "relationship": Text(nl="relaties", en="relationships"),
    "professional": Text(nl="hulpverleners", en="professionals"),
    "experience_expert": Text(nl="ervaringsdeskundigen", en="experts by experience"),
    "volunteer": Text(nl="vrijwilligers", en="volunteers"),
    "manager": Text(nl="managers", en="managers"),
    "official": Text(nl="ambtenaren", en="officials"),
    "alderman": Text(nl="wethouders", en="aldermen"),
    "other": Text(nl="andere medewerkers", en="other staff"),
    "contract": Text(nl="contracten", en="contracts"),
    "programme": Text(nl="programma's", en="programmes"),
}
SUBTITLE = Text(
    nl="Hoeveel van de eerste {whole} jaar iemand of iets gemiddeld bleef. Niet op volgorde van goed of "
    "slecht.",
    en="How many of the first {whole} years someone or something stayed on average. Not in order of good or "
    "bad.",
)
EACH = Text(
    nl="De marge staat bij elk cijfer. Wie of wat er nu nog is, telt mee tot vandaag.",
    en="The margin stands beside each figure. Who or what is there now counts until today.",
)
AXIS = Text(nl="Jaren op één as.", en="Years on one axis.")
PAIR = Text(
    nl="{one} bleven {first} van de eerste {whole} jaar, {other} {second}",
    en="{one} stayed {first} of the first {whole} years, {other} {second}",
)
WHO, YEARS = Text(nl="Wie of wat", en="Who or what"), Text(nl="Jaren", en="Years")
HALF = Text(nl="De helft was weg na", en="Half had gone after")
COUNTED = Text(nl="Geteld", en="Counted")
NOT_REACHED = Text(nl="nog niet bereikt", en="not reached yet")


def tempo_block(answer: Released[Durations]) -> Block:
    """Each kind on its own line, in a fixed order."""
    durations, overall = answer.value, answer.value.overall
    about = About(answer, TEMPO, overall.basis, durations.request, durations.provenance, False)
    courses = in_fixed_order(durations.figures)
    if not any(is_shown(course) for course in courses):
        hidden = next((course for course in courses if course.state == "hidden"), None)
        return not_to_see(about, "hidden" if hidden else "undefined", hidden.reason if hidden else None)
    whole = durations.request.horizon / 12
    finding = Finding(
        heading=tempo_sentence(answer) or TEMPO.label,
        subtitle=fill(SUBTITLE, whole=count(int(whole))),
        alternative=told(AXIS, (pair(kind_of(each), _said(each)) for each in courses)),
        table=_table(courses),
        picture=RangesPicture(tuple(_range(course) for course in courses), "years", whole),
        certainty=EACH,
    )
    return figure(about, finding)


def tempo_sentence(answer: Released[Durations]) -> Text | None:
    """Hulpverleners bleven 6,1 van de eerste tien jaar, contracten 3,4; None where one is hidden."""
    known = {kind_name(course): course.years for course in answer.value.figures if is_shown(course)}
    pairs = (("professional", "contract"), ("professional", "official"), ("professional", "programme"))
    for one, other in pairs:
        first, second = known.get(one), known.get(other)
        if first is not None and second is not None:
            words = {
                "one": KINDS[one],
                "other": KINDS[other],
                "first": written(first, 1),
                "second": written(second, 1),
            }
            return sentence(fill(PAIR, whole=count(answer.value.request.horizon // 12), **words))
    return None


def is_shown(course: Course) -> bool:
    """Whether a kind has something to show."""
    return course.state == "shown" and course.years is not None


def in_fixed_order(courses: tuple[Course, ...]) -> tuple[Course, ...]:
    """People first, then rules: an order that says nothing about how long they stay."""
    order = list(KINDS)
    return tuple(
        sorted(
            courses, key=lambda each: (order.index(k) if (k := kind_name(each)) in KINDS else len(order), k)
        )
    )


def kind_name(course: Course) -> str:
    """The kind as it is called in data; plural or not."""
    name = course.group[0][1] if course.group else ""
    return {"aldermen": "alderman"}.get(name, name.removesuffix("s"))


def kind_of(course: Course) -> Text:
    """The kind in words."""
    return sentence(KINDS.get(kind_name(course), plain(course.group[0][1] if course.group else "")))


def _range(course: Course) -> Range:
    """One kind as it is drawn."""
    if not is_shown(course):
        return Range(kind_of(course), None, why=SHORT[course.state])
    interval = course.interval
    low, high = (None, None) if interval is None else (interval.low, interval.high)
    return Range(kind_of(course), course.years, low, high)


def _said(course: Course) -> Text:
    """So many years, or why that is not there."""
    if course.years is None or not is_shown(course):
        return reason_words(course.state, course.reason)
    return Text(nl=f"{written(course.years, 1).nl} jaar", en=f"{written(course.years, 1).en} years")


def _table(courses: tuple[Course, ...]) -> DataTable:
    """Each kind with its mean, when half had gone, and how many were counted."""
    kinds = ("words", "number", "words", "number")
    return DataTable(TEMPO.label, (WHO, YEARS, HALF, COUNTED), kinds, tuple(map(_row, courses)))  # type: ignore[arg-type]


def _row(course: Course) -> tuple[Cell, ...]:
    """One kind."""
    if course.years is None or not is_shown(course):
        return kind_of(course), reason_words(course.state, course.reason), None, None
    half = NOT_REACHED if course.median_months is None else span_words(round(course.median_months))
    return kind_of(course), round(course.years, 1), half, course.basis.n_relationships
