"""How many people are in each class of a distribution: faces seen, organisations around someone."""

from dataclasses import dataclass

from bestendig.language import Text
from bestendig.model.result import Figure, Part, Released, Result
from bestendig.sheets.blocks.frame import Finding, block, silent, valued
from bestendig.sheets.pictures.distribution import Class, DistributionPicture
from bestendig.sheets.sheet import Block, DataTable
from bestendig.sheets.words.classes import class_words, span_of
from bestendig.sheets.words.counting import count, sentence
from bestendig.sheets.words.groups import HIDDEN
from bestendig.sheets.words.rests_on import CLIENT
from bestendig.sheets.words.shares import Phrase, share_of
from bestendig.sheets.words.values import centre, value_words

ENOUGH = 0.45
"""The heading speaks of the fewest lowest classes that hold about half of the people."""
PEOPLE = Text(nl="Inwoners", en="Residents")
SHARE = Text(nl="Aandeel", en="Share")


@dataclass(frozen=True, slots=True)
class Words:
    """What the heading says of the people: zag één of twee gezichten."""

    subtitle: Text
    of_class: Text
    verb: tuple[Text, Text]
    one: Text
    more: Text
    plain: Text


FACES = Words(
    subtitle=Text(
        nl="Aantal verschillende hulpverleners per inwoner.",
        en="Number of different professionals per resident.",
    ),
    of_class=Text(nl="Gezichten", en="Faces"),
    verb=(Text(nl="zag", en="saw"), Text(nl="zagen", en="saw")),
    one=Text(nl="gezicht", en="face"),
    more=Text(nl="gezichten", en="faces"),
    plain=Text(nl="Hoeveel gezichten een inwoner zag", en="How many faces a resident saw"),
)
AROUND = Words(
    subtitle=Text(
        nl="Hoeveel organisaties een inwoner tegelijk om zich heen had.",
        en="How many organisations a resident had around at once.",
    ),
    of_class=Text(nl="Organisaties", en="Organisations"),
    verb=(Text(nl="had", en="had"), Text(nl="hadden", en="had")),
    one=Text(nl="organisatie tegelijk", en="organisation at a time"),
    more=Text(nl="organisaties tegelijk", en="organisations at a time"),
    plain=Text(
        nl="Hoeveel organisaties er tegelijk om een inwoner staan",
        en="How many organisations are around a resident at once",
    ),
)


def classes_block(answer: Released[Result], words: Words, is_wide: bool = False) -> Block:
    """The people per class, with a heading about the lowest classes that hold about half of them."""
    overall, card = answer.value.overall, answer.value.card
    if overall.state != "shown":
        return silent(answer, is_wide)
    if not overall.parts:
        return valued(answer, words.plain, is_wide)
    shares = part_shares(overall)
    upto = reaching(shares, ENOUGH)
    marked = range(0 if upto is None else upto + 1)
    classes = tuple(
        Class(class_words(part.label), share, place in marked)
        for place, (part, share) in enumerate(zip(overall.parts, shares, strict=True))
    )
    finding = Finding(
        heading=classes_sentence(answer, words) or words.plain,
        subtitle=words.subtitle,
        alternative=told(words.of_class, overall.parts, shares),
        table=table(card.label, words.of_class, overall.parts, shares),
        picture=DistributionPicture(classes),
        certainty=centre(overall, card),
        is_wide=is_wide,
    )
    return block(answer, finding)


def classes_sentence(answer: Released[Result], words: Words) -> Text | None:
    """De helft van de inwoners zag één of twee gezichten; None where the classes cannot tell."""
    overall = answer.value.overall
    shares = part_shares(overall)
    upto = reaching(shares, ENOUGH)
    span = None if upto is None else span_of(overall.parts[upto].label)
    if upto is None or span is None or span.high is None:
        return None
    who = share_of(sum(share or 0.0 for share in shares[: upto + 1]), CLIENT[1])
    return _sentence(who, words, span.high)


def _sentence(who: Phrase, words: Words, most: int) -> Text:
    """The share, the verb and the number: één of twee gezichten, hooguit drie gezichten."""
    number = count(most)
    noun = words.one if most == 1 else words.more
    many = {
        1: Text(nl="één", en="one"),
        2: Text(nl="één of twee", en="one or two"),
    }.get(most, Text(nl=f"hooguit {number.nl}", en=f"at most {number.en}"))
    start = who.did(*words.verb)
    return sentence(Text(nl=f"{start.nl} {many.nl} {noun.nl}", en=f"{start.en} {many.en} {noun.en}"))


def part_shares(figure: Figure) -> tuple[float | None, ...]:
    """The share of all people of the figure in each class; None where hidden."""
    known = [part.n_clients for part in figure.parts if part.n_clients is not None]
    whole = sum(known) if len(known) == len(figure.parts) else figure.support.n_clients
    if whole <= 0:
        return tuple(None for _ in figure.parts)
    return tuple(None if part.n_clients is None else part.n_clients / whole for part in figure.parts)


def reaching(shares: tuple[float | None, ...], enough: float) -> int | None:
    """The first class up to which `enough` of the people are; None when a hidden class stands before it."""
    total = 0.0
    for place, share in enumerate(shares):
        if share is None:
            return None
        total += share
        if total >= enough:
            return place
    return None


def told(of_class: Text, parts: tuple[Part, ...], shares: tuple[float | None, ...]) -> Text:
    """The bars in words, with the same numbers."""
    said = [
        (class_words(part.label), HIDDEN if share is None else value_words(share, "share"))
        for part, share in zip(parts, shares, strict=True)
    ]
    start = Text(
        nl=f"Liggende balken met het aandeel inwoners. {of_class.nl}: ",
        en=f"Horizontal bars with the share of residents. {of_class.en}: ",
    )
    return start + Text(
        nl=", ".join(f"bij {label.nl} is het {value.nl}" for label, value in said) + ".",
        en=", ".join(f"at {label.en} it is {value.en}" for label, value in said) + ".",
    )


def table(
    caption: Text, of_class: Text, parts: tuple[Part, ...], shares: tuple[float | None, ...]
) -> DataTable:
    """Class, people and share."""
    rows = tuple(
        (class_words(part.label), HIDDEN if part.n_clients is None else part.n_clients, share)
        for part, share in zip(parts, shares, strict=True)
    )
    return DataTable(caption, (of_class, PEOPLE, SHARE), ("words", "number", "share"), rows)
