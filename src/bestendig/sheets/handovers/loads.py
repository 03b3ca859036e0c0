"""The work of everybody before and after, as quiet bars in order of team and name: no ranking."""

from dataclasses import dataclass

from bestendig.language import Text, plain
from bestendig.sheets.handovers.choosing import Handed
from bestendig.sheets.pictures import ink
from bestendig.sheets.pictures.theme import BAND, BODY, DEEP, INK, MIDDLE, QUIET, SMALL, text_width
from bestendig.sheets.words.counting import written
from bestendig.sheets.words.telling import fill, pair, told

BAR, STEP, MARGIN, HEAD, KEY = 14, 23, 12, 28, 12
KEYS = (
    Text(nl="nu", en="now"),
    Text(nl="komt erbij", en="added"),
    Text(nl="plekken", en="places"),
)
SAID = Text(nl="{before}, straks {after}, van {places}", en="{before}, then {after}, of {places}")
WIDEST = Text(nl="99, straks 99, van 99", en="99, then 99, of 99")
TOLD = Text(
    nl="nu {before} plekken bezet, straks {after}, van de {places}",
    en="{before} places taken now, then {after}, of {places}",
)
MOST_SHOWN = 12
OTHERS = Text(
    nl="Voor de andere {n} collega's verandert er niets.",
    en="Nothing changes for the other {n} colleagues.",
)
START = Text(
    nl="Hoeveel plekken ieder nu bezet, straks zou bezetten, en heeft.",
    en="How many places everybody takes now, would take then, and has.",
)


@dataclass(frozen=True, slots=True)
class Load:
    """One colleague: places taken before and after, places in all."""

    professional: str
    team: str
    before: int
    after: int
    places: int

    @property
    def said(self) -> Text:
        """12, straks 15, van 18."""
        return self._in(SAID)

    @property
    def told(self) -> Text:
        """The same as a phrase to be read aloud."""
        return self._in(TOLD)

    @property
    def label(self) -> str:
        """Name and team."""
        return f"{self.professional} ({self.team})" if self.team else self.professional

    def _in(self, words: Text) -> Text:
        """The numbers in these words."""
        return fill(
            words, before=written(self.before), after=written(self.after), places=written(self.places)
        )


def loads(handed: Handed) -> tuple[Load, ...]:
    """Who could receive, in order of team and name; of more than a dozen only those who do receive."""
    teams = {each.professional: each.team for each in handed.case.receivers}
    found = [Load(name, teams.get(name, ""), *numbers) for name, numbers in handed.variant.loads.items()]
    if len(found) > MOST_SHOWN:  # who gets nobody is then only counted
        found = [load for load in found if load.after != load.before] or found
    return tuple(sorted(found, key=lambda load: (load.team, load.professional)))


def others(handed: Handed) -> Text | None:
    """How many colleagues are not drawn, because nothing changes for them; None where everybody is."""
    n = len(handed.variant.loads) - len(loads(handed))
    return fill(OTHERS, n=written(n)) if n else None


def alternative(shown: tuple[Load, ...]) -> Text:
    """The picture in words."""
    return told(START, (pair(plain(load.label), load.told) for load in shown))


@dataclass(frozen=True, slots=True)
class LoadsPicture:
    """A bar per colleague: light what there is, dark what is added, a line where the places end."""

    loads: tuple[Load, ...]

    def chart(self, language: str, width: int) -> dict[str, object]:
        """The Vega-Lite specification."""
        label = min(max(text_width(load.label) for load in self.loads), width * 0.35)
        left = label + MARGIN
        room = width - left - text_width(WIDEST.into(language), SMALL) - 2 * MARGIN
        scale = room / max(max(load.before, load.after, load.places, 1) for load in self.loads)
        layers = self._legend(language)
        for place, load in enumerate(self.loads):
            layers += _row(load, language, left, scale, HEAD + place * STEP)
        return ink.paper(layers, width, HEAD + len(self.loads) * STEP)

    def _legend(self, language: str) -> list[ink.Layer]:
        """What the bars and the line are."""
        drawn: list[ink.Layer] = []
        x = 0.0
        for words, colour in zip(KEYS, (MIDDLE, DEEP, INK), strict=True):
            is_line = colour == INK
            mark = (
                ink.stroke(x + KEY / 2, 3, x + KEY / 2, 17, colour=INK, width=2)
                if is_line
                else ink.box(x, 4, x + KEY, 16, colour=colour)
            )
            drawn += [mark, ink.words(x + KEY + 6, 10, words.into(language), size=SMALL, colour=QUIET)]
            x += KEY + 6 + text_width(words.into(language), SMALL) + 22
        return drawn


def _row(load: Load, language: str, left: float, scale: float, y: float) -> list[ink.Layer]:
    """One colleague: name, bar, numbers."""
    middle, kept = y + BAR / 2, min(load.before, load.after)
    ends = left + scale * kept, left + scale * max(load.before, load.after)
    more = DEEP if load.after > load.before else BAND
    limit = left + scale * load.places
    drawn = [
        ink.words(left - MARGIN, middle, load.label, align="right", size=BODY),
        ink.box(left, y, max(ends[0], left + 1), y + BAR, colour=MIDDLE),
    ]
    if ends[1] > ends[0]:
        drawn.append(ink.box(ends[0], y, ends[1], y + BAR, colour=more))
    said = ink.words(max(ends[1], limit) + MARGIN, middle, load.said.into(language), size=SMALL, colour=QUIET)
    return [*drawn, ink.stroke(limit, y - 4, limit, y + BAR + 4, colour=INK, width=2), said]
