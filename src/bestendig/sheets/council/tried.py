"""The tests on the table: what a plan should bring, what stays and wavers, and what looking back said."""

from collections.abc import Iterator

from bestendig.language import Text
from bestendig.sheets.council.facts import ImpactSays, OnTable
from bestendig.sheets.council.words import on
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.words.telling import fill
from bestendig.sheets.writers.document import Heading, Piece, Points, Words

TESTS = Text(nl="Toetsen, en wat ervan uitkwam", en="Tests, and what came true")
NONE = Text(nl="Er ligt geen toets op tafel.", en="No test lies on the table.")
GAIN = Text(nl="Wat het moet opleveren: {gain}", en="What it should bring: {gain}")
BACK = Text(nl="Terugblik: {said}", en="Looking back: {said}")
NO_BACK = Text(nl="Er is nog niet teruggekeken.", en="Nobody looked back yet.")
TITLE = Text(nl="{title} ({party}, getoetst op {day})", en="{title} ({party}, tested on {day})")
BEGINS = Text(nl="Het plan gaat in op {day}.", en="The plan begins on {day}.")
SAID = Text(nl="{label}: {said}", en="{label}: {said}")


def tests(table: OnTable, language: str) -> Iterator[Piece]:
    """Each test with its look-backs, also those that came out otherwise."""
    yield Heading(TESTS.into(language))
    if not table.tests:
        yield Words(NONE.into(language))
    for each in table.tests:
        day = on(each.on).into(language)
        yield Heading(TITLE.into(language).format(title=each.title, party=each.party, day=day), 3)
        yield Points(tuple(_said(each, language)))


def _said(each: ImpactSays, language: str) -> Iterator[str]:
    """What a test says in a few lines."""
    if each.begins_on:
        yield fill(BEGINS, day=on(each.begins_on)).into(language)
    if each.gain:
        yield GAIN.into(language).format(gain=each.gain)
    for label, found in (("stays", each.stays), ("wavers", each.wavers)):
        if found:
            said = " ".join(words.into(language) for words in found)
            yield SAID.into(language).format(label=LABELS[label].into(language), said=said)
    for words in each.looked_back:
        yield BACK.into(language).format(said=words.into(language))
    if not each.looked_back:
        yield NO_BACK.into(language)
