"""Years of help with the same face and with another one under every alternative, and new faces."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.causes import BREAKS
from bestendig.model.impact import ImpactTest, Outlook
from bestendig.sheets.impacts.alternatives import NEW
from bestendig.sheets.impacts.drawn import with_table
from bestendig.sheets.impacts.ranges import around, is_known, span
from bestendig.sheets.impacts.setting import Setting
from bestendig.sheets.impacts.standing import face, whole_years
from bestendig.sheets.impacts.tabled import tabled
from bestendig.sheets.pictures.faces import FaceBar, FacesPicture, Kind, Look
from bestendig.sheets.sheet import CellKind, DataTable
from bestendig.sheets.words.counting import sentence, written
from bestendig.sheets.words.levels import FACE, level_words
from bestendig.sheets.words.telling import fill, pair, told
from bestendig.sheets.writers.document import Heading, Piece, Words

YEARS_WITH = Text(nl="Jaren met {same} en met {other}", en="Years with {same} and with {other}")
MEANING = Text(
    nl="Van de {whole} jaar die vooruit is gekeken: hoeveel jaar hulp een geraakte inwoner naar verwachting "
    "met {same} heeft, en hoeveel met {other}. Daarbij staat waarmee de wisseling samenvalt; dat is niet "
    "hetzelfde als: daardoor. Waar een balk ophoudt, is er geen hulp meer.",
    en="Of the {whole} years that were looked ahead: how many years of help a touched resident is expected "
    "to have with {same}, and how many with {other}. Beside it stands together with what the switch happens; "
    "which is not the same as: because of it. Where a bar stops there is no help any more.",
)
BARS = Text(nl="Per keuze een liggende balk met jaren.", en="For each choice a horizontal bar of years.")
SAID = Text(nl="{words} jaar met {same}", en="{words} years with {same}")
CHOICE = Text(nl="Keuze", en="Choice")
RESTORED = Text(nl="Jaren tot het weer zo lang loopt", en="Years until it has lasted as long again")
OR_MORE = Text(nl="{low} of meer", en="{low} or more")
BEYOND = Text(nl="langer dan {whole}", en="longer than {whole}")
CAPTION = Text(
    nl="Jaren hulp per geraakte inwoner, met de grenzen",
    en="Years of help per touched resident, with the bounds",
)
MORE = Text(nl="Wat er verder verandert", en="What changes besides")
LOOKS: dict[str, Look] = {
    "policy": "middle",
    "organisational": "light",
    "relational": "open",
    "unknown": "dashed",
}
MONTHS_A_YEAR = 12
WORDS: CellKind = "words"


def other_faces(test: ImpactTest, setting: Setting) -> tuple[Piece, ...]:
    """The pieces of this part; nothing where the same face is not known under any alternative."""
    return tuple(_pieces(test, setting))


def levels_of(test: ImpactTest) -> tuple[str, ...]:
    """The levels with which switches coincide, in the order in which they are shown."""
    found = {level for outlook in test.outlooks for level in outlook.other_face}
    return (*(level for level in BREAKS if level in found), *sorted(found.difference(BREAKS)))


def faces_table(test: ImpactTest) -> DataTable:
    """Per alternative the years with the same face and those with another one, by level."""
    levels = levels_of(test)
    headers = (CHOICE, sentence(face(test.with_whom)), *(sentence(level_words(level)) for level in levels))
    rows = tuple(
        (
            sentence(outlook.label),
            span(outlook.same_face, "years"),
            *(span(outlook.other_face.get(level), "years") for level in levels),
        )
        for outlook in test.outlooks
    )
    return DataTable(CAPTION, headers, (WORDS,) * len(headers), rows)


def beyond_table(test: ImpactTest) -> DataTable:
    """Per alternative the new faces, and how long until relationships have lasted as long again."""
    rows = tuple(
        (sentence(outlook.label), around(outlook.new_faces, "faces"), _restored(test, outlook))
        for outlook in test.outlooks
    )
    return DataTable(MORE, (CHOICE, NEW[test.with_whom], RESTORED), ("words",) * 3, rows)


def _restored(test: ImpactTest, outlook: Outlook) -> Text:
    """The years until it is as it was, or that this is further than was looked ahead."""
    found = outlook.restored
    if found is None or not is_known(found) or found.low >= test.plan.horizon:
        return fill(BEYOND, whole=whole_years(test))
    if found.high >= test.plan.horizon:
        return fill(OR_MORE, low=written(found.low / MONTHS_A_YEAR, 1))
    return span(found, "months")


def _pieces(test: ImpactTest, setting: Setting) -> Iterator[Piece]:
    same, other = FACE[test.with_whom]
    heading = fill(YEARS_WITH, same=same, other=other)
    shown = tuple(outlook for outlook in test.outlooks if is_known(outlook.same_face))
    if not shown:
        return
    yield Heading(setting.say(heading))
    yield Words(setting.say(fill(MEANING, whole=whole_years(test), same=same, other=other)))
    table = faces_table(test)
    widths = (1.3, *(1.0,) * (len(table.headers) - 1))
    yield from with_table(_picture(test, shown), heading, _told(shown, same), table, setting, widths)
    yield tabled(beyond_table(test), setting.language, (1.3, 1.0, 1.2))


def _picture(test: ImpactTest, shown: tuple[Outlook, ...]) -> FacesPicture:
    """A bar for each alternative; a level of which nothing is known has no part."""
    levels = levels_of(test)
    kinds = [Kind(face(test.with_whom), "same")]
    kinds += [Kind(level_words(level), LOOKS.get(level, "dashed")) for level in levels]
    bars = tuple(
        FaceBar(
            sentence(outlook.label),
            fill(SAID, words=span(outlook.same_face, "years"), same=face(test.with_whom)),
            (outlook.same_face.middle, *(_years(outlook, level) for level in levels)),
        )
        for outlook in shown
    )
    return FacesPicture(bars, tuple(kinds), test.plan.horizon / MONTHS_A_YEAR)


def _years(outlook: Outlook, level: str) -> float:
    """The middle of the years on one level; none where nothing is known."""
    found = outlook.other_face.get(level)
    return found.middle if found is not None and is_known(found) else 0.0


def _told(shown: tuple[Outlook, ...], same: Text) -> Text:
    """The bars in words."""
    return told(
        BARS,
        (
            pair(outlook.label, fill(SAID, words=around(outlook.same_face, "years"), same=same))
            for outlook in shown
        ),
    )
