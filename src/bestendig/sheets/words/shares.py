"""A share in words that people say: zes van de tien contacten, ruim driekwart van de inwoners."""

from dataclasses import dataclass
from typing import Literal

from bestendig.language import Text

NEAR = 0.015
"""So near (in share points) a plain word is true enough; further off it becomes bijna or ruim."""
HARDLY_ANY, NEARLY_ALL = 0.025, 0.955

Kind = Literal["out_of", "one_in", "part", "all"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A share that has a name in daily speech."""

    value: float
    words: Text
    kind: Kind


@dataclass(frozen=True, slots=True)
class Phrase:
    """A share with its noun, and whether the verb after it is plural in each language."""

    words: Text
    is_plural_nl: bool
    is_plural_en: bool

    def verb(self, one: Text, more: Text) -> Text:
        """The form of the verb that fits: was or waren, sees or see."""
        return Text(nl=(more if self.is_plural_nl else one).nl, en=(more if self.is_plural_en else one).en)

    def did(self, one: Text, more: Text) -> Text:
        """The phrase and its verb: zes van de tien contacten waren."""
        return self.words + Text(nl=" ", en=" ") + self.verb(one, more)


ANCHORS = (
    Anchor(1 / 20, Text(nl="een op de twintig", en="one in twenty"), "one_in"),
    Anchor(1 / 10, Text(nl="een op de tien", en="one in ten"), "one_in"),
    Anchor(1 / 8, Text(nl="een op de acht", en="one in eight"), "one_in"),
    Anchor(1 / 6, Text(nl="een op de zes", en="one in six"), "one_in"),
    Anchor(1 / 5, Text(nl="een op de vijf", en="one in five"), "one_in"),
    Anchor(1 / 4, Text(nl="een kwart", en="a quarter"), "part"),
    Anchor(3 / 10, Text(nl="drie van de tien", en="three in ten"), "out_of"),
    Anchor(1 / 3, Text(nl="een derde", en="a third"), "part"),
    Anchor(4 / 10, Text(nl="vier van de tien", en="four in ten"), "out_of"),
    Anchor(1 / 2, Text(nl="de helft", en="half"), "part"),
    Anchor(6 / 10, Text(nl="zes van de tien", en="six in ten"), "out_of"),
    Anchor(2 / 3, Text(nl="twee derde", en="two thirds"), "part"),
    Anchor(7 / 10, Text(nl="zeven van de tien", en="seven in ten"), "out_of"),
    Anchor(3 / 4, Text(nl="driekwart", en="three quarters"), "part"),
    Anchor(8 / 10, Text(nl="acht van de tien", en="eight in ten"), "out_of"),
    Anchor(9 / 10, Text(nl="negen van de tien", en="nine in ten"), "out_of"),
)
WERE = (Text(nl="was", en="was"), Text(nl="waren", en="were"))


def share_of(value: float, noun: Text) -> Phrase:
    """The share `value` (0 to 1) of the plural `noun`: ruim driekwart van de contacten."""
    if value < HARDLY_ANY or value > NEARLY_ALL:
        return Phrase(_extreme(value) + Text(nl=" ", en=" ") + noun, is_plural_nl=True, is_plural_en=True)
    anchor = _nearest(value)
    words = _roughly(value - anchor.value) + anchor.words + _joint(anchor.kind) + noun
    return Phrase(
        words,
        is_plural_nl=anchor.kind == "out_of",
        is_plural_en=anchor.kind in ("out_of", "part"),
    )


def _nearest(value: float) -> Anchor:
    """The anchor next to the value; halfway, the one nearest to a half."""
    return min(ANCHORS, key=lambda anchor: (round(abs(anchor.value - value), 9), abs(anchor.value - 0.5)))


def _extreme(value: float) -> Text:
    """Words for next to nothing and next to all."""
    if value <= 0:
        return Text(nl="geen", en="no")
    if value >= 1:
        return Text(nl="alle", en="all")
    if value < HARDLY_ANY:
        return Text(nl="bijna geen", en="hardly any")
    return Text(nl="bijna alle", en="nearly all")


def _roughly(difference: float) -> Text:
    """Bijna below, ruim above, nothing when near enough."""
    if abs(difference) <= NEAR + 1e-9:
        return Text(nl="", en="")
    return Text(nl="ruim ", en="just over ") if difference > 0 else Text(nl="bijna ", en="almost ")


def _joint(kind: Kind) -> Text:
    """What stands between the share and the noun."""
    if kind == "part":
        return Text(nl=" van de ", en=" of the ")
    return Text(nl=" ", en=" ")
