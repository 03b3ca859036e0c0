"""What one place more would give, per receiver, in plain words."""

from bestendig.handover.case.arcs import ORDERS, Laid
from bestendig.handover.flow.network import Goal, Ints
from bestendig.handover.flow.worth import worth
from bestendig.language import Text
from bestendig.model.handover import Price, VariantName

COUNTED = ("place", "stay", "wish", "face")
"""Goals that are counted in people."""
HEAD = Text(nl="Eén plek meer bij {name} zou ", en="One place more with {name} would ")
PLACED = Text(nl="{n} een plek geven", en="give {n} a place")
WISHES = Text(nl="{n} geven om wie zij vragen", en="give {n} whom they ask for")
KNOWN = Text(nl="{n} een bekend gezicht geven", en="give {n} a face they know")
AND = Text(nl=" en ", en=" and ")
PEOPLE = {"nl": ("één inwoner", "{n} inwoners"), "en": ("one client", "{n} clients")}


def prices(laid: Laid, variant: VariantName, flow: Ints) -> tuple[Price, ...]:
    """The receivers with whom one place more would help somebody, who helps most first."""
    names = [name for name in ORDERS[variant] if name in COUNTED]
    first = [name for name, ordered in zip(names, ORDERS[variant], strict=False) if name == ordered]
    saved = worth(laid.network, [Goal(name, laid.costs[name]) for name in first], flow)
    gains = {name: saved[:, at] for at, name in enumerate(first[: saved.shape[1]])}
    found = []
    for at, receiver in enumerate(laid.cast.receivers):
        n_placed, n_wishes, n_known = (
            int(gains[name][at]) if name in gains else 0 for name in ("place", "wish", "face")
        )
        if max(n_placed, n_wishes, n_known) > 0:
            found.append(_price(receiver.professional, n_placed, n_wishes, n_known))
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
