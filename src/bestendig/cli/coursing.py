"""What the commands about relationships have in common: the question, read from options."""

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Annotated, Literal, cast

import typer

from bestendig.errors import RequestError, did_you_mean
from bestendig.language import Text
from bestendig.model.course import CourseRequest, SplitBy, Windows
from bestendig.model.period import Period
from bestendig.model.request import WithWhom

SPLITS = ("level", "cause", "team", "organisation", "law", "start-year")
MONTHS_OF = {"": 1, "m": 1, "y": 12, "j": 12}
WINDOWS = tuple(field.name for field in fields(Windows))

WithOption = Annotated[
    WithWhom, typer.Option("--with", help="De relatie met: professional, team of organisatie.")
]
ByOption = Annotated[list[str] | None, typer.Option("--by", help=f"Uitgesplitst naar: {', '.join(SPLITS)}.")]
LawOption = Annotated[str | None, typer.Option("--law", help="Alleen deze wet.")]
PeriodOption = Annotated[str | None, typer.Option("--period", help="2024, 2024-Q1; anders alles.")]
HorizonOption = Annotated[str, typer.Option("--horizon", help="Hoe ver kijken: 5y, 24m.")]
WindowOption = Annotated[
    list[str] | None,
    typer.Option(
        "--window", help=f"Een aanname in dagen, bijvoorbeeld gap=120. Er zijn: {', '.join(WINDOWS)}."
    ),
]


def question(
    with_whom: WithWhom,
    by: list[str] | None,
    law: str | None,
    period: str | None,
    window: list[str] | None,
    horizon: str = "5y",
) -> CourseRequest:
    """The question of the options; RequestError for what cannot be asked."""
    asked = by or []
    for name in asked:
        if name not in SPLITS:
            raise _unknown(name, SPLITS, "split_unknown")
    groups = [name for name in asked if name not in ("level", "cause")]
    if len(groups) > 1:
        raise RequestError(
            Text(nl="Dit kan maar naar één soort groep tegelijk.", en="This splits by one kind of group."),
            Text(
                nl="Kies er één, met level of cause erbij.", en="Choose one, with level or cause beside it."
            ),
            code="split_too_fine",
        )
    split: Literal["level", "cause"] = "cause" if "cause" in asked else "level"
    return CourseRequest(
        with_whom=with_whom,
        by=cast(SplitBy, groups[0].replace("-", "_")) if groups else None,
        law=law,
        period=Period.parse(period) if period else None,
        horizon=months_of(horizon),
        split=split,
        windows=Windows(**dict(map(_window, window or []))),
    )


def months_of(written: str) -> int:
    """The months of 5y, 5j, 24m or 24; RequestError for anything else, or beyond twenty years."""
    found = re.fullmatch(r"(\d{1,3})([myj]?)", written.strip().lower())
    months = int(found[1]) * MONTHS_OF[found[2]] if found else 0
    if 1 <= months <= 240:
        return months
    raise RequestError(
        Text(nl=f"Onbekende horizon: {written}.", en=f"Unknown horizon: {written}."),
        Text(nl="Schrijf 5y, of 24m; hoogstens 20 jaar.", en="Write 5y, or 24m; twenty years at most."),
        code="horizon_unknown",
    )


def _window(written: str) -> tuple[str, int]:
    """One assumption: name and days."""
    name, _, days = written.partition("=")
    if name not in WINDOWS:
        raise _unknown(name, WINDOWS, "window_unknown")
    if not days.isdigit() or not 1 <= int(days) <= 3650:
        raise RequestError(
            Text(nl=f"Hoeveel dagen is {written}?", en=f"How many days is {written}?"),
            Text(nl=f"Schrijf {name}=62.", en=f"Write {name}=62."),
            code="window_unknown",
        )
    return name, int(days)


def _unknown(name: str, known: Mapping[str, object] | tuple[str, ...], code: str) -> RequestError:
    """The error for a word that is not one of those known."""
    return RequestError(
        Text(nl=f"Onbekend: {name}.", en=f"Unknown: {name}."),
        did_you_mean(name, known)
        + Text(nl=f" Mogelijk: {', '.join(known)}.", en=f" Possible: {', '.join(known)}."),
        code=code,
    )
