"""What one place more would give, per receiver, in plain words."""

from collections.abc import Sequence
from itertools import takewhile

import numpy as np

from bestendig.handover.case.arcs import Laid
from bestendig.handover.flow.network import Ints
from bestendig.handover.flow.worth import worth
from bestendig.language import Text
from bestendig.model.handover import Price, VariantName

COUNTED = ("place", "stay", "wish", "face")
"""Goals that are counted in people."""
BEFORE_HOME = ("place", "stay", "wish")
"""Those that come before a household together, and so are the same with and without it."""
HEAD = Text(nl="Eén plek meer bij {name} zou ", en="One place more with {name} would ")
PLACED = Text(nl="{n} een plek geven", en="give {n} a place")
WISHES = Text(nl="{n} geven om wie zij vragen", en="give {n} whom they ask for")
KNOWN = Text(nl="{n} een bekend gezicht geven", en="give {n} a face they know")
AND = Text(nl=" en ", en=" and ")
PEOPLE = {"nl": ("één inwoner", "{n} inwoners"), "en": ("one client", "{n} clients")}


def prices(
    laid: Laid, variant: VariantName, flow: Ints, counted: Sequence[str] = COUNTED
) -> tuple[Price, ...]:
    """The receivers with whom one place more would help somebody, who helps most first."""
    goals = list(takewhile(lambda goal: goal.name in counted, laid.goals(variant)))
    saved = worth(laid.network, goals, flow)
    gains = {goal.name: saved[:, at] for at, goal in enumerate(goals[: saved.shape[1]])}
    nothing = np.zeros(len(saved), np.int64)
    helped = zip(*(gains.get(name, nothing) for name in ("place", "wish", "face")), strict=True)
    found = [
        _price(receiver.professional, *map(int, each))
        for receiver, each in zip(laid.scene.cast.receivers, helped, strict=True)
        if max(each) > 0
    ]
    return tuple(sorted(found, key=lambda price: (-price.n_placed, -price.worth, price.professional)))


def _price(name: str, n_placed: int, n_wishes: int, n_known: int) -> Price:
    """One price: `worth` is how many people are better off, all goals together."""
    parts = [(PLACED, n_placed), (WISHES, n_wishes), (KNOWN, n_known)]
    told = [_filled(words, n) for words, n in parts if n > 0]
    joined = told[0]
    for words in told[1:]:
        joined = joined + AND + words
    worth_in_all = sum(max(n, 0) for _, n in parts)
    return Price(
        name, worth_in_all, HEAD.filled(name=name) + joined + Text(nl=".", en="."), n_placed, n_known
    )


def _filled(words: Text, n: int) -> Text:
    """The words with so many people."""
    one_nl, more_nl = PEOPLE["nl"]
    one_en, more_en = PEOPLE["en"]
    nl, en = (one_nl, one_en) if n == 1 else (more_nl.format(n=n), more_en.format(n=n))
    return Text(nl=words.nl.format(n=nl), en=words.en.format(n=en))
