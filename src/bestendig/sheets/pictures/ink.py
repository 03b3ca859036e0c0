"""The few marks that a picture is made of, as Vega-Lite layers; every place is in pixels.

Plain data, because building them as Altair objects took three quarters of the time of a sheet; a test has
Altair check each finished specification against the schema.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from bestendig.sheets.pictures.theme import BODY, INK, PAPER, SANS
from bestendig.sheets.words.printable import clean

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
Align = Literal["left", "center", "right"]
Layer = dict[str, Any]


def _mark(kind: str, look: Mapping[str, Any], place: Mapping[str, float]) -> Layer:
    """One mark at one place."""
    encoding = {name: {"value": round(value, 2)} for name, value in place.items()}
    return {"data": {"values": [{}]}, "mark": {"type": kind, **look}, "encoding": encoding}


def words(
    x: float,
    y: float,
    said: str,
    *,
    align: Align = "left",
    size: float = BODY,
    colour: str = INK,
    font: str = SANS,
) -> Layer:
    """Words at a place, centred on the height `y`."""
    look = {
        "text": clean(said),
        "align": align,
        "baseline": "middle",
        "fontSize": size,
        "fill": colour,
        "font": font,
        "limit": 0,
    }
    return _mark("text", look, {"x": x, "y": y})


def stroke(
    x: float, y: float, x2: float, y2: float, *, colour: str, width: float = 1, dash: Sequence[int] = ()
) -> Layer:
    """A straight line."""
    look = {"stroke": colour, "strokeWidth": width, "strokeDash": list(dash), "opacity": 1}
    return _mark("rule", look, {"x": x, "y": y, "x2": x2, "y2": y2})


def box(x: float, y: float, x2: float, y2: float, *, colour: str, radius: float = 0) -> Layer:
    """A filled rectangle."""
    look = {"fill": colour, "cornerRadius": radius, "opacity": 1, "stroke": None}
    return _mark("rect", look, {"x": x, "y": y, "x2": x2, "y2": y2})


def dot(x: float, y: float, *, colour: str, area: float = 160, edge: str = PAPER) -> Layer:
    """A filled circle of `area` square pixels with a fine edge."""
    look = {"shape": "circle", "filled": True, "size": area, "fill": colour, "stroke": edge}
    return _mark("point", {**look, "strokeWidth": 1.5, "opacity": 1}, {"x": x, "y": y})


def band(rows: Sequence[Mapping[str, float]], width: float, height: float, *, colour: str) -> Layer:
    """An area between the heights `low` and `high` along `x`."""
    across, up = _along("x", width), _along("low", height)
    return {
        "data": {"values": _rounded(rows)},
        "mark": {"type": "area", "fill": colour, "opacity": 1},
        "encoding": {"x": across, "y": up, "y2": {"field": "high"}},
    }


def line(rows: Sequence[Mapping[str, float]], width: float, height: float, *, colour: str) -> Layer:
    """A line through the places `x`, `y`."""
    return {
        "data": {"values": _rounded(rows)},
        "mark": {"type": "line", "stroke": colour, "strokeWidth": 2.5, "opacity": 1},
        "encoding": {"x": _along("x", width), "y": _along("y", height)},
    }


@dataclass(frozen=True, slots=True)
class Line:
    """One of many straight lines; a thick one is a bar. What lies under the others has a `depth`."""

    x: float
    y: float
    x2: float
    y2: float
    colour: str
    width: float
    is_dashed: bool = False
    depth: int = 0


def many(lines: Sequence[Line], width: float, height: float) -> Iterator[Layer]:
    """Lines of the same look as one layer, for a picture of hundreds: deep ones first, then thick ones."""
    for (_, thin, colour, is_dashed), found in groupby(sorted(lines, key=_look), key=_look):
        rows = [{"x": each.x, "y": each.y, "x2": each.x2, "y2": each.y2} for each in found]
        look = {
            "stroke": colour,
            "strokeWidth": -thin,
            "strokeDash": [4, 3] if is_dashed else [],
            "opacity": 1,
        }
        yield {
            "data": {"values": _rounded(rows)},
            "mark": {"type": "rule", **look},
            "encoding": {
                "x": _along("x", width),
                "y": _along("y", height),
                "x2": {"field": "x2"},
                "y2": {"field": "y2"},
            },
        }


def _look(each: Line) -> tuple[int, float, str, bool]:
    """How a line looks, in the order of drawing."""
    return -each.depth, -each.width, each.colour, each.is_dashed


def _rounded(rows: Sequence[Mapping[str, float]]) -> list[dict[str, float]]:
    """Places to a hundredth of a pixel."""
    return [{name: round(value, 2) for name, value in row.items()} for row in rows]


def _along(field: str, length: float) -> dict[str, Any]:
    """A field that is already in pixels."""
    scale = {"domain": [0, length], "range": [0, length]}
    return {"field": field, "type": "quantitative", "scale": scale, "axis": None}


def paper(layers: Sequence[Layer], width: int, height: float) -> dict[str, object]:
    """The layers together on a paper of this size, as a Vega-Lite specification."""
    return {"$schema": SCHEMA, "width": width, "height": height, "layer": list(layers)}
