"""The tables that come along with the software, beside those of a data version."""

from collections.abc import Mapping

from bestendig.measures import card, shipped_tables
from bestendig.model.request import Request
from bestendig.store import Engine, Frame


def with_shipped(engine: Engine, tables: Mapping[str, Frame], request: Request) -> Mapping[str, Frame]:
    """The tables with calendar years and council terms where needed; delivered ones go first."""
    needed = {need for name in request.measures for need in card(name).needs}
    needed |= {"years"} if "year" in request.by else set()
    more = {
        name: engine.hold(columns, types)
        for name, (columns, types) in shipped_tables().items()
        if name in needed and name not in tables
    }
    return {**more, **tables}
