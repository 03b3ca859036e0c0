"""Who comes next for one person, and why not first."""

from bestendig.handover.case.cast import spread
from bestendig.handover.case.orders import ORDERS
from bestendig.handover.case.pairs import GOALS
from bestendig.handover.case.scene import Scene
from bestendig.handover.explaining.why import why
from bestendig.language import Text
from bestendig.model.handover import Person, VariantName

BETTER = Text(
    nl=" Maar daar is geen plek meer: die plekken zijn voor mensen voor wie dat meer uitmaakt.",
    en=" But there is no place left: those places are for people for whom it matters more.",
)
FULL = Text(nl=" Daar is nu geen plek meer.", en=" There is no place left there now.")
EQUAL = Text(nl=" Voor deze inwoner maakt dat geen verschil.", en=" For this client it makes no difference.")


def runner_up(
    scene: Scene, variant: VariantName, person: Person, chosen: int | None, free: list[int]
) -> tuple[str, Text] | None:
    """The next-best receiver for this person alone, with why and what stands in the way."""
    able = [receiver for receiver in _near(scene, person, free) if receiver != chosen]
    if not able:
        return None
    ranked = [(order(scene, variant, person, receiver), free[receiver] <= 0) for receiver in able]
    _, best = min(zip(ranked, able, strict=True), key=lambda pair: (*pair[0], _tie(scene, person, pair[1])))
    name = scene.cast.receivers[best].professional
    words = why(scene, person, name)
    if free[best] > 0:
        is_same = chosen is not None and order(scene, variant, person, best) == order(
            scene, variant, person, chosen
        )
        return name, words + EQUAL if is_same else words
    is_better = chosen is None or order(scene, variant, person, best) < order(scene, variant, person, chosen)
    return name, words + (BETTER if is_better else FULL)


def order(scene: Scene, variant: VariantName, person: Person, receiver: int) -> tuple[int, ...]:
    """What this pair costs, in the order of the goals of the variant."""
    costs = dict(zip(GOALS, scene.pairs.costs(person, receiver), strict=True))
    return tuple(costs[name] for name in ORDERS[variant] if name in costs)


def _near(scene: Scene, person: Person, free: list[int]) -> list[int]:
    """Known faces and the own team; where those are none, whoever has room."""
    near = {*scene.options(person), *scene.team(person.team)}
    found = [receiver for receiver in sorted(near) if scene.limits.may(person, receiver)]
    if len(found) > 1:
        return found
    return found + [
        at for at, room in enumerate(free) if room > 0 and at not in near and scene.limits.may(person, at)
    ]


def _tie(scene: Scene, person: Person, receiver: int) -> int:
    """The same choice whatever the order of rows."""
    return spread(person.client, scene.cast.receivers[receiver].professional)
