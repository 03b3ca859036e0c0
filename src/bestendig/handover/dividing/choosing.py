"""Which way of dividing a case needs: the flow where it is exact, else with households and weights."""

from dataclasses import replace

from bestendig.handover.case.scene import Scene
from bestendig.handover.case.units import single
from bestendig.handover.dividing.bounds import goal_costs
from bestendig.handover.dividing.exact import exactly
from bestendig.handover.dividing.flowing import by_flow
from bestendig.handover.dividing.found import Found
from bestendig.handover.dividing.nearby import nearly
from bestendig.handover.dividing.programme import NOBODY, several
from bestendig.handover.dividing.proofs import with_price_of_home
from bestendig.model.handover import VARIANTS, VariantName
from bestendig.model.progress import Progress

SMALL = 1_800
"""So many pairs of a person and a receiver are searched in full, in seconds: 60 people and 30 receivers."""


def divide(scene: Scene, variant: VariantName, progress: Progress) -> Found:
    """The best division that can be found, and how sure it is that none is better.

    Where the best flow of single persons happens to keep every household together, it is the best of all.
    """
    found = None
    if all(person.weight == 1 for person in scene.to_place):
        found = by_flow(scene, [single(person) for person in scene.to_place], variant, progress)
        if all_together(scene, found):
            return found
    together = _together(scene, variant, progress, found)
    if found is None:
        return together
    together = replace(together, prices=found.firm_prices)
    if variant != VARIANTS[0]:
        return together
    n_more = goal_costs(scene, together.chosen)["face"] - goal_costs(scene, found.chosen)["face"]
    return replace(together, certificate=with_price_of_home(together.certificate, n_more))


def _together(scene: Scene, variant: VariantName, progress: Progress, single_best: Found | None) -> Found:
    """With households and weights: quickly near to the best, and in full where the case is small."""
    near = nearly(scene, variant, progress)
    if len(scene.to_place) * len(scene.cast.receivers) > SMALL:
        return near
    return exactly(scene, variant, progress, known_best(scene, near, single_best))


def known_best(scene: Scene, near: Found, single_best: Found | None) -> dict[str, int]:
    """The first goals in which a division that was found quickly cannot be beaten.

    Either they cost nought, or as much as when everybody is divided alone.
    """
    costs = goal_costs(scene, near.chosen)
    bounds = goal_costs(scene, single_best.chosen) if single_best else {}
    known: dict[str, int] = {}
    for name in ("place", "stay", "wish"):
        if costs[name] > bounds.get(name, 0):
            return known
        known[name] = costs[name]
    return known | {"home": 0, "home_team": 0} if all_together(scene, near) else known


def all_together(scene: Scene, found: Found) -> bool:
    """Whether nobody of one household goes to another professional; those without a place do not count."""
    for home in several(scene):
        comes = {found.chosen[person.client] for person in home.members} | set(home.pinned)
        if len(comes - {NOBODY}) > 1:
            return False
    return True
