"""What follows on what: contracts and programmes on predecessors, organisations into successors."""

import narwhals.stable.v2 as nw

from bestendig.measures.view import Frame, View

DOUBLINGS, OF_BODIES = 5, 2
"""Each step looks twice as far: after five, 32 links; organisations merge four times in a row at most.

A longer chain is taken for a circle.
"""


def roots(view: View, links: Frame, doublings: int = DOUBLINGS) -> Frame:
    """One row per `node`: the `root` where its chain of `up` ends, `is_circle` where it ends nowhere.

    Nothing is followed for ever: who is its own predecessor, or stands in a circle or behind one, has a root
    but is marked.
    """
    once = view.keep(links.group_by("node").agg(nw.col("up").max()))
    hops = once.select("node", at=nw.coalesce(nw.col("up"), nw.col("node")))
    for _ in range(doublings):
        further = hops.select(at=nw.col("node"), beyond=nw.col("at"))
        hops = hops.join(further, on="at", how="left")
        hops = view.keep(hops.select("node", at=nw.coalesce(nw.col("beyond"), nw.col("at"))))
    onward = once.filter(~nw.col("up").is_null()).select(at=nw.col("node"), onward=nw.col("up"))
    ends = hops.join(onward, on="at", how="left")
    return ends.select("node", root=nw.col("at"), is_circle=~nw.col("onward").is_null())


def of_body(view: View, rows: Frame) -> Frame:
    """The rows with each organisation that was merged written as the one it went into, at every date.

    So a merger of organisations (or of municipalities) is not a break. Organisations that went into each
    other in a circle stay as they are.
    """
    if not view.has("organisations"):
        return rows
    links = view.table("organisations").select(node=nw.col("organisation_id"), up=nw.col("successor_id"))
    found = roots(view, links, OF_BODIES).filter(~nw.col("is_circle"), nw.col("root") != nw.col("node"))
    into = found.select(organisation_id=nw.col("node"), into=nw.col("root"))
    joined = rows.join(into, on="organisation_id", how="left")
    body = nw.coalesce(nw.col("into"), nw.col("organisation_id"))
    return joined.with_columns(organisation_id=body).drop("into")
