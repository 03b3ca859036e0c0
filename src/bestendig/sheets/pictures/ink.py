"""The few marks that are set at a place on the paper: words, lines, boxes, dots; coordinates in pixels."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import altair as alt

from bestendig.sheets.pictures.theme import BODY, INK, SANS

Align = Literal["left", "center", "right"]


def data(rows: Sequence[Mapping[str, float]]) -> Any:
    """Rows for a mark that has more than one place."""
    return alt.InlineData(values=[dict(row) for row in rows])


NOTHING = data([{}])


def _spot(x: float, y: float) -> dict[str, Any]:
    """Encodings for one place."""
    return {"x": alt.value(round(x, 2)), "y": alt.value(round(y, 2))}


def _stretch(x: float, y: float, x2: float, y2: float) -> dict[str, Any]:
    """Encodings from one place to another."""
    return {**_spot(x, y), "x2": alt.value(round(x2, 2)), "y2": alt.value(round(y2, 2))}


def words(
    x: float,
    y: float,
    said: str,
    *,
    align: Align = "left",
    size: float = BODY,
    colour: str = INK,
    font: str = SANS,
) -> Any:
    """Words at a place, centred on the height `y`."""
    mark = alt.Chart(NOTHING).mark_text(
        text=said, align=align, baseline="middle", fontSize=size, fill=colour, font=font
    )
    return mark.encode(**_spot(x, y))


def stroke(
    x: float, y: float, x2: float, y2: float, *, colour: str, width: float = 1, dash: Sequence[int] = ()
) -> Any:
    """A straight line."""
    mark = alt.Chart(NOTHING).mark_rule(stroke=colour, strokeWidth=width, strokeDash=list(dash), opacity=1)
    return mark.encode(**_stretch(x, y, x2, y2))


def box(x: float, y: float, x2: float, y2: float, *, colour: str, radius: float = 0) -> Any:
    """A filled rectangle."""
    mark = alt.Chart(NOTHING).mark_rect(fill=colour, cornerRadius=radius, opacity=1, stroke=None)
    return mark.encode(**_stretch(x, y, x2, y2))


def dot(x: float, y: float, *, colour: str, area: float = 160, edge: str = "#ffffff") -> Any:
    """A filled circle of `area` square pixels with a fine edge."""
    mark = alt.Chart(NOTHING).mark_point(
        shape="circle", filled=True, size=area, fill=colour, stroke=edge, strokeWidth=1.5, opacity=1
    )
    return mark.encode(**_spot(x, y))


def paper(layers: Sequence[Any], width: int, height: float) -> dict[str, object]:
    """The layers together on a paper of this size, as a Vega-Lite specification."""
    drawn: dict[str, object] = (
        alt.layer(*layers).properties(width=width, height=height).to_dict(validate=False)
    )
    return drawn
