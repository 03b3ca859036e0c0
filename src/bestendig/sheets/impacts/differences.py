"""The plan beside each alternative, computed run by run with the same chance: only the plan differs."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.impact import Difference, ImpactTest
from bestendig.sheets.impacts.alternatives import NEW
from bestendig.sheets.impacts.drawn import with_table
from bestendig.sheets.impacts.going_on import year_words
from bestendig.sheets.impacts.ranges import compared, is_known
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.impacts.standing import LESS, MORE, face, inside, outlook_of
from bestendig.sheets.pictures.bands import Band, BandsPicture
from bestendig.sheets.sheet import CellKind, DataTable
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.telling import fill, pair, told
from bestendig.sheets.writers.document import Heading, Piece, Words

HEADING = Text(nl="Het plan naast elke andere keuze", en="The plan beside every other choice")
MEANING = Text(
    nl="Elke doorrekening is voor alle keuzes met hetzelfde toeval gedaan. Wat overblijft, is het verschil "
    "tussen de keuzes zelf.",
    en="Each run was done with the same chance for all choices. What is left is the difference between the "
    "choices themselves.",
)
AGAINST = Text(nl="Naast {other}", en="Beside '{other}'")
KEY = Text(
    nl="Lichte band: tussen deze grenzen. Punt: het midden.",
    en="Light band: between these bounds. Dot: the middle.",
)
NONE = Text(nl="geen verschil", en="no difference")
ENDS = (Text(nl="{n} jaar minder", en="{n} years less"), Text(nl="{n} jaar meer", en="{n} years more"))
BANDS = Text(
    nl="Per keuze een band: jaren met {face} onder het plan, meer of minder dan onder die keuze.",
    en="For each choice a band: years with {face} under the plan, more or less than under that choice.",
)
CAPTION = Text(
    nl="Het plan vergeleken: relaties die doorgaan van elke 100, jaren met {face}, en {new}",
    en="The plan compared: relationships that go on of every 100, years with {face}, and {new}",
)
CHOICE = Text(nl="Vergeleken met", en="Compared with")
OF_100 = Text(nl="Na {year}, van de 100", en="After {year}, of 100")
YEARS_WITH = Text(nl="Jaren met {face}", en="Years with {face}")
ROOM = 1.1
WORDS: CellKind = "words"


def differences(test: ImpactTest, setting: Setting) -> tuple[Piece, ...]:
    """The pieces of this part; nothing where there is nothing to compare with."""
    return tuple(_pieces(test, setting))


def differences_table(test: ImpactTest) -> DataTable:
    """Per alternative what is less or more under the plan."""
    months = sorted({month for each in test.differences for month in each.running})
    headers = (
        CHOICE,
        *(fill(OF_100, year=year_words(month)) for month in months),
        fill(YEARS_WITH, face=face(test.with_whom)),
        NEW[test.with_whom],
    )
    rows = tuple(
        (
            sentence(_label(test, each)),
            *(compared(each.running.get(month), "points", LESS, MORE) for month in months),
            compared(each.same_face, "years", LESS, MORE),
            compared(each.new_faces, "faces", LESS, MORE),
        )
        for each in test.differences
    )
    new = NEW[test.with_whom]
    caption = fill(CAPTION, face=face(test.with_whom), new=inside(new))
    return DataTable(caption, headers, (WORDS,) * len(headers), rows)


def _pieces(test: ImpactTest, setting: Setting) -> Iterator[Piece]:
    shown = tuple(each for each in test.differences if is_known(each.same_face))
    if not shown:
        return
    yield Heading(setting.say(HEADING))
    yield Words(setting.say(MEANING))
    alternative = told(
        fill(BANDS, face=face(test.with_whom)),
        (pair(_label(test, each), compared(each.same_face, "years", LESS, MORE)) for each in shown),
    )
    table = differences_table(test)
    yield from with_table(_picture(test, shown), HEADING, alternative, table, setting)


def _picture(test: ImpactTest, shown: tuple[Difference, ...]) -> BandsPicture:
    """A band for each alternative around the line of no difference."""
    ends = [abs(end) for each in shown for end in (each.same_face.low, each.same_face.high)]
    furthest = max(max(ends) * ROOM, 0.1)
    bands = tuple(
        Band(
            fill(AGAINST, other=inside(_label(test, each))),
            compared(each.same_face, "years", LESS, MORE),
            each.same_face.low,
            each.same_face.middle,
            each.same_face.high,
        )
        for each in shown
    )
    names = tuple(fill(end, n=written(furthest, 1)) for end in ENDS)
    return BandsPicture(bands, -furthest, furthest, (names[0], names[1]), KEY, (0.0, NONE))


def _label(test: ImpactTest, each: Difference) -> Text:
    """The words of the alternative that is compared with."""
    found = outlook_of(test, each.against)
    return found.label if found else Text(nl=each.against, en=each.against)
