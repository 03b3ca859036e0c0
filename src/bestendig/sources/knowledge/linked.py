"""JSON-LD for the web: schema.org where it fits, our own words where it does not.

An intervention is a CreativeWork, a recognition a ClaimReview of it: who judged, when, with which rating by
its literal name. schema.org has no word for a condition or for a local experience; those are ours (bst).
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bestendig.model.knowledge.reading import KnowledgeFault
from bestendig.model.knowledge.shelf import Shelf
from bestendig.sources.knowledge.lines import known_cells
from bestendig.sources.knowledge.rows import Known, Row, values_of
from bestendig.sources.knowledge.tables import things_of

OWN = "bst:"
CONTEXT = {"@vocab": "https://schema.org/", "bst": "urn:bestendig:kennis#"}
Path = tuple[str, ...]
PATHS: dict[str, dict[str, Path]] = {
    "interventies": {
        "naam": ("name",),
        "andere_namen": ("alternateName",),
        "eigenaar": ("creator", "name"),
        "eigenaar_url": ("creator", "url"),
        "doelgroep_kort": ("audience", "audienceType"),
        "themas": ("about",),
        "doel_kort": ("description",),
        "url": ("url",),
        "licentie_tekst": ("usageInfo",),
    },
    "erkenningen": {
        "commissie": ("author", "name"),
        "datum": ("datePublished",),
        "geldig_tot": ("expires",),
        "niveau_letterlijk": ("reviewRating", "alternateName"),
        "schaal": ("reviewRating", "name"),
        "bron_url": ("url",),
        "uitkomstmaat": ("reviewAspect",),
    },
    "ervaringen": {
        "programma": ("name",),
        "gemeente": ("location",),
        "van": ("startDate",),
        "tot": ("endDate",),
        "resultaat": ("description",),
        "rapport_url": ("url",),
    },
}
"""Which columns have a place in schema.org; every other stands under its own name behind bst:."""
TYPES = {"interventies": "CreativeWork", "erkenningen": "ClaimReview", "ervaringen": "bst:LokaleErvaring"}
TABLES_OF = {name: table for table, name in TYPES.items()}
INNER = {
    "creator": "Organization",
    "author": "Organization",
    "audience": "Audience",
    "reviewRating": "Rating",
}
CLAIM = "claimReviewed"
"""What a ClaimReview must name; it repeats the columns and is not read."""


def write_linked(shelf: Shelf) -> bytes:
    """The whole shelf as one graph."""
    names = {each.key: each.name for each in shelf.interventions}
    graph = [_node(table, each, names) for table, things in things_of(shelf).items() for each in things]
    told = {"@context": CONTEXT, "@graph": graph}
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def read_linked(name: str, told: Mapping[str, Any], faults: list[KnowledgeFault]) -> Iterator[Row]:
    """The nodes of a graph as rows; the line is the number of the node."""
    graph = told.get("@graph")
    for number, node in enumerate(graph if isinstance(graph, list) else [told], 1):
        table = TABLES_OF.get(str(node.get("@type"))) if isinstance(node, dict) else None
        if table is None:
            yield Row(name, number, "interventies", {}, "kind_unknown")
        else:
            yield known_cells(Row(name, number, table, _cells(table, node)), faults)


def _node(table: str, each: Known, names: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    """One thing as a node."""
    node: dict[str, Any] = {"@type": TYPES[table]}
    if table == "interventies":
        node["@id"] = f"urn:bestendig:{each.databank}:{each.databank_id}".replace(" ", "-")
    for column, value in values_of(table, each).items():
        path = PATHS[table].get(column, (OWN + column,))
        place = node
        for step in path[:-1]:
            place = place.setdefault(step, {"@type": INNER[step]})
        place[path[-1]] = value
    if table == "erkenningen":
        node[CLAIM] = names.get(each.key, "")
    return node


def _cells(table: str, node: Mapping[str, Any]) -> dict[str, object]:
    """The cells of a node."""
    told = {column: _at(node, path) for column, path in PATHS[table].items()}
    own = {name.removeprefix(OWN): value for name, value in node.items() if name.startswith(OWN)}
    return {name: value for name, value in {**told, **own}.items() if value is not None}


def _at(node: Mapping[str, Any], path: Path) -> object:
    """What stands at the end of a path; None where it breaks off."""
    found: Any = node
    for step in path:
        found = found.get(step) if isinstance(found, dict) else None
    return found
