"""A file of another municipality on the screen: whose it is, what stands in it."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text as Styled

from bestendig.language import Text
from bestendig.language.writing import day
from bestendig.model.exchange import KINDS, LICENCES, VERDICTS, Item, Parcel, at_least

WHOLE = Text(
    nl="Het bestand is heel. Dat zegt niet wie het maakte.",
    en="The file is whole. That does not tell who made it.",
)
FROM = Text(
    nl="Van {name}, stand van {day_nl}, geschreven met {software}.",
    en="Of {name}, as on {day_en}, written with {software}.",
)
MANY = Text(nl="{words_nl}: {n}", en="{words_en}: {n}")


def origin_words(parcel: Parcel) -> Iterator[Text]:
    """Whose it is, of which day, under which licence, how much there is of each kind."""
    origin, on = parcel.origin, parcel.origin.made_on
    yield FROM.filled(
        name=origin.municipality, software=origin.software, day_nl=day(on, "nl"), day_en=day(on, "en")
    )
    yield LICENCES[origin.licence][1]
    counted = Counter(each.kind for each in parcel.items)
    for kind, (words, _, _) in KINDS.items():
        yield MANY.filled(words_nl=words.nl, words_en=words.en, n=counted[kind])
    yield WHOLE


def told(parcel: Parcel, language: str) -> Group:
    """Everything in it, ready to print."""
    lines: list[RenderableType] = [Styled(each.into(language), style="dim") for each in origin_words(parcel)]
    for item in parcel.items:
        kind = KINDS[item.kind][0].into(language)
        lines += [Styled(f"\n{item.title}", style="bold"), Styled(f"{kind} {item.key}", style="dim")]
        lines += [Styled(line) for line in _said(item, language)]
    return Group(*lines)


def as_json(parcel: Parcel) -> dict[str, Any]:
    """Everything in it for a program."""
    origin = parcel.origin
    return {
        "municipality": origin.municipality,
        "made_on": origin.made_on.isoformat(),
        "software": origin.software,
        "licence": origin.licence,
        "checksum": parcel.checksum,
        "items": [{"kind": each.kind, "id": each.key, **each.told} for each in parcel.items],
    }


def _said(item: Item, language: str) -> Iterator[str]:
    """What it says in short."""
    if item.kind == "rode-draden":
        yield at_least(item.told).into(language)
    if verdict := item.told.get("verdict"):
        yield VERDICTS[str(verdict)].into(language)
    if item.words:
        yield item.words
