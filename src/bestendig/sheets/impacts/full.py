"""The full sheet of a continuïteitstoets, and the same as an annex that every bidder gets alike."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.model.impact import ImpactTest
from bestendig.sheets.impacts import clauses
from bestendig.sheets.impacts.alternatives import alternatives_table
from bestendig.sheets.impacts.council import GAIN, QUESTIONS, about, beside, first_panels, spoken
from bestendig.sheets.impacts.differences import differences
from bestendig.sheets.impacts.exposed import exposed
from bestendig.sheets.impacts.going_on import going_on
from bestendig.sheets.impacts.kinds import PURCHASES, questions
from bestendig.sheets.impacts.law import ground
from bestendig.sheets.impacts.other_faces import other_faces
from bestendig.sheets.impacts.rested import rested
from bestendig.sheets.impacts.room import room
from bestendig.sheets.impacts.setting import TOETS, Setting, foot, not_shown, origin
from bestendig.sheets.impacts.tabled import tabled
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.writers.document import Document, Heading, Lines, Panel, Panels, Piece, Points, Words

TITLE = Text(nl="Continuïteitstoets: {title}", en="Continuity test: {title}")
ANNEX = Text(nl="Bijlage voor alle inschrijvers: {title}", en="Annex for all bidders: {title}")
SAME = Text(
    nl="Iedereen die inschrijft krijgt deze bijlage, en iedereen dezelfde.",
    en="Everybody who bids gets this annex, and all get the same one.",
)
CHOICES = Text(nl="De keuzes naast elkaar", en="The choices beside each other")
LAW = Text(nl="Wat de wet hierover zegt", en="What the law says about this")
WIDTHS = (2.1, 1.0)


def full(test: ImpactTest, setting: Setting) -> Document:
    """The full sheet in one language; where nothing may be shown it says why, and still asks."""
    return _document(TITLE, test, setting, tuple(_shown(test, setting, is_annex=False)))


def annex(test: ImpactTest, setting: Setting) -> Document:
    """The annex for bidders: the same figures, without notes, chances and talks of the municipality."""
    return _document(ANNEX, test, setting, tuple(_shown(test, setting, is_annex=True)))


def _document(title: Text, test: ImpactTest, setting: Setting, pieces: tuple[Piece, ...]) -> Document:
    """A document of these pieces."""
    return Document(
        language=setting.language,
        title=setting.say(title.filled(title=test.plan.title)),
        pieces=(
            *setting.noticed,
            Words(setting.say(about(test)), look="lead"),
            *pieces,
        ),
        kicker=setting.say(TOETS),
        place=setting.place,
        foot=foot(setting),
        is_dense=test.state != "shown",
    )


def _shown(test: ImpactTest, setting: Setting, *, is_annex: bool) -> Iterator[Piece]:
    """All parts in reading order."""
    if is_annex:
        yield Words(setting.say(SAME))
    if test.state == "shown":
        yield first_panels(test, setting)
    else:
        yield from (Words(words) for words in setting.all(not_shown(test.state, test.reason)))
        yield origin(test, setting)
    yield Panels((Panel(setting.say(GAIN), (Words(test.plan.intended_gain),)),))
    if test.state == "shown":
        yield from _figures(test, setting)
    if not is_annex:
        yield from _conversation(test, setting)
    yield from _purchase(test, setting)
    if test.state == "shown":
        yield from rested(test, setting, with_lots=not is_annex)


def _figures(test: ImpactTest, setting: Setting) -> Iterator[Piece]:
    """Everything with figures."""
    yield from exposed(test, setting)
    yield from going_on(test, setting)
    yield from other_faces(test, setting)
    yield from differences(test, setting)
    yield Heading(setting.say(CHOICES))
    n_columns = len(test.outlooks)
    yield tabled(alternatives_table(test), setting.language, (WIDTHS[0], *(WIDTHS[1],) * n_columns))
    yield from beside(test, setting)
    yield Heading(setting.say(LABELS["still_good"]))
    yield from (Words(said) for said in setting.all(room(test)))


def _purchase(test: ImpactTest, setting: Setting) -> Iterator[Piece]:
    """What belongs to a purchase: building blocks for agreements, and the law."""
    if test.plan.kind not in PURCHASES:
        return
    labels = {each.card.name: each.card.label for each in test.assumptions}
    yield Heading(setting.say(clauses.HEADING))
    yield Words(setting.say(clauses.MEANING))
    yield tabled(clauses.clauses_table(labels), setting.language, (0.9, 2.6, 1.3))
    law = ground(test.plan)
    if law is not None:
        yield Heading(setting.say(LAW))
        yield Words(setting.say(law))


def _conversation(test: ImpactTest, setting: Setting) -> Iterator[Piece]:
    """Questions, who was spoken with, and room to write."""
    yield Heading(setting.say(QUESTIONS))
    yield Points(setting.all(questions(test.plan.kind)))
    yield spoken(test, setting)
    yield Lines(3, setting.say(LABELS["answer"]))
