"""The order of the goals in each variant."""

from collections.abc import Mapping

from bestendig.model.handover import VariantName

FIRST = ("place", "stay", "wish", "home", "home_team")
"""The same in every variant: everyone a place, and where somebody stays is no place; the resident's wish;
one professional for one household, else one team."""
ORDERS: Mapping[VariantName, tuple[str, ...]] = {
    "known_faces": (*FIRST, "face", "strength", "second", "team", "area", "load", "tie"),
    "least_load": (*FIRST, "load", "face", "strength", "second", "team", "area", "tie"),
    "nearest": (*FIRST, "team", "area", "face", "strength", "second", "load", "tie"),
}
