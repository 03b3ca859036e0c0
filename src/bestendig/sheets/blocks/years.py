"""Of every five years of help, how many with the same face: one sentence and one strip of years."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.language.writing import number
from bestendig.model.course import YearsOfHelp
from bestendig.model.result import Interval, Released
from bestendig.sheets.blocks.answered import NO_MARGIN, About, figure, not_to_see
from bestendig.sheets.blocks.frame import Finding
from bestendig.sheets.pictures.strip import Look, Piece, StripPicture, piece
from bestendig.sheets.sheet import Block, DataTable
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.levels import FACE, LOWER_LEVELS, in_order, level_words
from bestendig.sheets.words.made import YEARS
from bestendig.sheets.words.shares import WERE, share_of
from bestendig.sheets.words.splitting import LITTLE, in_tenths, span_words, tenth_words

SAME, HIDDEN, NOT_KNOWN = "same_face", "hidden", ("unknown", "too_recent")
SMALLEST = 0.005
"""So many years are lost in rounding; a larger gap in the sum is what could not be shown."""
CHOSE = Text(
    nl="omdat inwoner of hulpverlener anders koos", en="because resident or professional chose otherwise"
)
UNKNOWN = Text(nl="van {n} weten we het niet", en="for {n} we do not know")
TOO_FEW = Text(
    nl="van {n} zijn het te weinig inwoners om het te zeggen", en="for {n} there are too few residents to say"
)
NO_SWITCHES = Text(nl="wisselingen zijn er niet gezien.", en="no switches were seen.")
MANY = 0.5
OF_HELP = Text(nl="jaren met hulp", en="years of help")
NUMBER = Text(nl="Jaren", en="Years")
PART = Text(nl="Van deze jaren", en="Of these years")
HELD = Text(
    nl="Gemiddeld had iemand {help} van die {whole} ook echt hulp.",
    en="On average someone really had help for {help} of those {whole}.",
)


def split(years: YearsOfHelp) -> dict[str, float]:
    """The exact years per part, the same face first; what is missing from the whole is hidden."""
    whole = years.request.horizon / 12
    levels = in_order(tuple(level for level, value in years.other_face.items() if value > 0))
    parts = {SAME: years.same_face} | {level: years.other_face[level] for level in levels}
    rest = whole - sum(parts.values())
    return parts | ({HIDDEN: rest} if rest > SMALLEST else {})


def title_of(answer: Released[YearsOfHelp]) -> tuple[Text, Text] | None:
    """The sentence in two halves: how many years with the same face, and what of the others; or None."""
    years = answer.value
    if years.state != "shown":
        return None
    exact = split(years)
    tenths = in_tenths(exact, years.request.horizon / 12)
    whole, same = span_words(years.request.horizon), written(tenths[SAME], 1)
    face = FACE[years.request.with_whom]
    title = Text(
        nl=f"Van elke {whole.nl} hulp waren er {same.nl} met {face[0].nl}",
        en=f"Of every {whole.en} of help, {same.en} were with {face[0].en}",
    )
    return title, _rest(exact, tenths, face[1])


def same_face_sentence(answer: Released[YearsOfHelp]) -> Text | None:
    """What stays: which part of the time with help was with the same face; None under half of it."""
    years = answer.value
    share = years.same_face / (years.request.horizon / 12)
    if years.state != "shown" or share < MANY:
        return None
    who, face = share_of(min(share, 1.0), OF_HELP).did(*WERE), FACE[years.request.with_whom][0]
    return sentence(who + Text(nl=f" met {face.nl}", en=f" with {face.en}"))


def _rest(exact: dict[str, float], tenths: dict[str, float], other: Text) -> Text:
    """0,4 met een ander gezicht na …, 0,6 met …; van 0,6 weten we het niet."""
    said = {level: tenth_words(tenths[level], exact[level]) for level in exact if level != SAME}
    if not said:
        return NO_SWITCHES
    known = tuple(level for level in said if level not in (*NOT_KNOWN, HIDDEN))
    parts = list(_switches(known, said, other))
    after = list(_not_known(said, exact, tenths))
    nl = "; ".join(each for each in (", ".join(part.nl for part in parts), *(a.nl for a in after)) if each)
    en = "; ".join(each for each in (", ".join(part.en for part in parts), *(a.en for a in after)) if each)
    return Text(nl=f"{nl}.", en=f"{en}.")


def _switches(levels: tuple[str, ...], said: dict[str, Text], other: Text) -> Iterator[Text]:
    """Each level on which a switch began, the first one saying that it was another face."""
    coinciding = False
    for place, level in enumerate(levels):
        first = Text(nl=f"met {other.nl} ", en=f"with {other.en} ") if place == 0 else Text(nl="", en="")
        words = first + _after(level, is_first=not coinciding)
        coinciding = coinciding or level in LOWER_LEVELS
        yield Text(nl=f"{said[level].nl} {words.nl}", en=f"{said[level].en} {words.en}")


def _after(level: str, is_first: bool) -> Text:
    """Na een wisseling die samenviel met een contract of beleid; shorter after the first of its kind."""
    if level == "relational":
        return CHOSE
    if level not in LOWER_LEVELS:
        words = level_words(level)
        return Text(nl=f"na een wisseling ({words.nl})", en=f"after a switch ({words.en})")
    what = LOWER_LEVELS[level]
    article = "een " if level == "policy" else ""
    if is_first:
        nl = f"na een wisseling die samenviel met {article}{what.nl}"
        return Text(nl=nl, en=f"after a switch together with {what.en}")
    return Text(nl=f"met {article}{what.nl}", en=f"together with {what.en}")


def _not_known(said: dict[str, Text], exact: dict[str, float], tenths: dict[str, float]) -> Iterator[Text]:
    """Van 0,6 weten we het niet, and what could not be shown."""
    unknown = [level for level in said if level in NOT_KNOWN]
    if unknown:
        n = tenth_words(round(sum(tenths[each] for each in unknown), 1), sum(exact[each] for each in unknown))
        yield Text(nl=UNKNOWN.nl.format(n=n.nl), en=UNKNOWN.en.format(n=n.en))
    if HIDDEN in said:
        yield Text(nl=TOO_FEW.nl.format(n=said[HIDDEN].nl), en=TOO_FEW.en.format(n=said[HIDDEN].en))


def years_block(answer: Released[YearsOfHelp]) -> Block:
    """The strip of years."""
    years = answer.value
    about = About(answer, YEARS, years.basis, years.request, years.provenance)
    if years.state != "shown":
        return not_to_see(about, years.state, years.reason)
    exact, whole = split(years), years.request.horizon / 12
    tenths = in_tenths(exact, whole)
    pieces = tuple(_piece(level, tenths[level], exact[level], years) for level in exact)
    finding = Finding(
        heading=(title_of(answer) or (YEARS.label,))[0],
        subtitle=YEARS.label,
        alternative=_alternative(pieces, whole),
        table=_table(tenths, exact, years),
        picture=StripPicture(pieces, whole),
        certainty=_sure(years.interval),
        notes=(_held(years),),
    )
    return figure(about, finding)


def _label(level: str, years: YearsOfHelp) -> Text:
    """What a part of the years is called."""
    return FACE[years.request.with_whom][0] if level == SAME else level_words(level)


def _piece(level: str, tenths: float, exact: float, years: YearsOfHelp) -> Piece:
    """One part of the strip."""
    look: Look = "same" if level == SAME else "unknown" if level in (*NOT_KNOWN, HIDDEN) else "known"
    return piece(_label(level, years), tenths, exact, look)


def _sure(interval: Interval | None) -> Text:
    """The margin of the years with the same face."""
    if interval is None or interval.low is None or interval.high is None:
        return NO_MARGIN if interval is None or interval.note is None else interval.note
    low, high = written(interval.low, 1), written(interval.high, 1)
    return Text(
        nl=f"Zo zeker is dit: tussen {low.nl} en {high.nl} jaar met hetzelfde gezicht.",
        en=f"How sure this is: between {low.en} and {high.en} years with the same face.",
    )


def _held(years: YearsOfHelp) -> Text:
    """How many of the years there was help at all."""
    help_years, whole = written(years.help_years, 1), span_words(years.request.horizon)
    return Text(
        nl=HELD.nl.format(help=help_years.nl, whole=whole.nl),
        en=HELD.en.format(help=help_years.en, whole=whole.en),
    )


def _alternative(pieces: tuple[Piece, ...], whole: float) -> Text:
    """The strip in words, with the same numbers."""
    nl = "; ".join(f"{each.label.nl}: {each.said.nl} jaar" for each in pieces)
    en = "; ".join(f"{each.label.en}: {each.said.en} years" for each in pieces)
    return Text(
        nl=f"Een balk van {number(whole, 'nl', 0 if whole.is_integer() else 1)} jaar hulp, verdeeld. {nl}.",
        en=f"A bar of {number(whole, 'en', 0 if whole.is_integer() else 1)} years of help, split. {en}.",
    )


def _table(tenths: dict[str, float], exact: dict[str, float], years: YearsOfHelp) -> DataTable:
    """Part and years, as they add up."""
    rows = tuple(
        (sentence(_label(level, years)), LITTLE if tenths[level] == 0 < exact[level] else tenths[level])
        for level in exact
    )
    return DataTable(YEARS.label, (PART, NUMBER), ("words", "number"), rows)
