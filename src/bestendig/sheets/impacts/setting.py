"""Where a paper of the continuïteitstoets is for, and the small words above and below each of its pages."""

import re
from dataclasses import dataclass
from datetime import date

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.model.impact import ImpactTest
from bestendig.model.result import State
from bestendig.sheets.blocks.answered import reason_words
from bestendig.sheets.words.counting import ended
from bestendig.sheets.words.labels import LABELS
from bestendig.sheets.words.rests_on import joined
from bestendig.sheets.writers.document import Piece, Words

TOETS = Text(nl="Continuïteitstoets", en="Continuity test")
REFERENCE_DAY = Text(nl="Peildatum {nl}.", en="Reference day {en}.")
FEW = Text(
    nl="Groepen van minder dan {n} inwoners staan er niet in.",
    en="Groups of fewer than {n} residents are left out.",
)
THRESHOLD = re.compile(r"clients>=(\d+)")
NOT_SHOWN = Text(
    nl="Over dit plan zijn geen cijfers te tonen: {why}.",
    en="There are no figures to show about this plan: {why}.",
)
STILL_ASK = Text(
    nl="Het gesprek kan toch. Begin bij de mensen om wie het gaat.",
    en="The conversation can be held all the same. Begin with the people it is about.",
)


@dataclass(frozen=True, slots=True)
class Setting:
    """The language and place of a paper; `notice` stands on top of it, `rule` is that for small numbers."""

    language: str
    place: str
    rule: str
    notice: Text | None = None

    def say(self, text: Text) -> str:
        """The words in the language of the paper."""
        return text.into(self.language)

    def all(self, texts: tuple[Text, ...]) -> tuple[str, ...]:
        """Several of them."""
        return tuple(text.into(self.language) for text in texts)

    @property
    def noticed(self) -> tuple[Piece, ...]:
        """The notice as a paragraph, where there is one."""
        return () if self.notice is None else (Words(self.say(self.notice), look="quiet"),)


def foot(setting: Setting) -> str:
    """What it is for, on every page."""
    return f"{setting.say(LABELS['purpose'])} {setting.say(TOETS)} · Bestendig"


def origin(test: ImpactTest, setting: Setting) -> Words:
    """Reference day, data version, the rule for small numbers, the software: enough to make it again."""
    made = test.provenance
    version = Text(
        nl=f"{LABELS['version'].nl} {made.data_version}.", en=f"{LABELS['version'].en} {made.data_version}."
    )
    said = setting.say(joined(on_day(test.exposure.reference_day), version, few(setting.rule)))
    return Words(f"{said} {made.measure} · Bestendig {made.software}", look="quiet")


def on_day(found: date) -> Text:
    """Peildatum 1 januari 2025."""
    return REFERENCE_DAY.filled(nl=day(found, "nl"), en=day(found, "en"))


def few(rule: str) -> Text | None:
    """Below how many residents nothing is shown, as the rule says it."""
    found = THRESHOLD.search(rule)
    return FEW.filled(n=found[1]) if found else None


def not_shown(state: State, reason: Text | None) -> tuple[Text, Text]:
    """Why nothing is shown of a test, and what can be done all the same."""
    why = reason_words(state, reason)
    return ended(Text(nl=NOT_SHOWN.nl.format(why=why.nl), en=NOT_SHOWN.en.format(why=why.en))), STILL_ASK
