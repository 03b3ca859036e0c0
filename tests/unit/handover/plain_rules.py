"""The rules of a handover written anew, slow and obvious: what a division costs, and the best of all."""

from itertools import product

from bestendig.model.handover import HandoverCase, Person, Receiver

FIRST = ["place", "stay", "wish", "home", "home_team"]
ORDERS = {
    "known_faces": [*FIRST, "face", "strength", "second", "team", "area", "load"],
    "least_load": [*FIRST, "load", "face", "strength", "second", "team", "area"],
    "nearest": [*FIRST, "team", "area", "face", "strength", "second", "load"],
}


def there(case: HandoverCase, one: Receiver) -> bool:
    return (one.from_day or case.from_day) <= case.from_day <= (one.until_day or case.from_day)


def allowed(case: HandoverCase, person: Person, one: Receiver) -> bool:
    if one.professional in person.rather_not or not there(case, one):
        return False
    if one.professional == person.current:
        return True
    if person.law and one.laws and person.law not in one.laws:
        return False
    if one.competences and any(need not in one.competences for need in person.needs):
        return False
    if one.professional == person.wish:
        return True
    return not (person.language and one.languages and person.language not in one.languages)


def own_costs(case: HandoverCase, person: Person, one: Receiver | None) -> dict[str, int]:
    ties = {tie.professional: tie for tie in case.ties if tie.client == person.client}
    by_name = {each.professional: each for each in case.receivers}
    can_stay = person.stays_if_possible and person.current in by_name and there(case, by_name[person.current])
    is_quiet = (
        person.changed_on is not None and (case.from_day - person.changed_on).days <= case.settings.quiet_days
    )
    if one is None:
        return {
            "place": 1, "stay": int(can_stay), "wish": int(bool(person.wish)), "face": 1, "strength": 7,
            "second": 3 if is_quiet else 1, "team": 1, "area": 1,
        }  # fmt: skip
    name, tie = one.professional, ties.get(one.professional)
    is_own = name == person.current or (tie is not None and tie.is_former)
    known = is_own or (tie is not None and tie.strength >= case.settings.known_from)
    step = (
        6
        if tie is None
        else sum(tie.strength < case.settings.known_from * times for times in (8, 4, 2, 1)) + 1
    )
    second = 0 if name == person.current or not is_quiet else 1 if known else 2
    soon = one.until_day is not None and (one.until_day - case.from_day).days <= 365
    return {
        "place": 0,
        "stay": int(can_stay and name not in (person.current, person.wish)),
        "wish": int(person.wish not in ("", name)),
        "face": int(not known),
        "strength": 0 if is_own else step,
        "second": second + soon,
        "team": int(person.team not in ("", one.team)),
        "area": int(bool(person.area and one.areas) and person.area not in one.areas),
    }


def free_places(case: HandoverCase) -> tuple[dict[str, int], dict[str, int]]:
    """Taken by others, and free, per professional."""
    others, free = {}, {}
    for one in case.receivers:
        name = one.professional
        here = sum(person.weight for person in case.persons if person.current == name)
        pinned = sum(person.weight for person in case.persons if person.pinned == name)
        staying = sum(
            person.weight for person in case.persons
            if person.current == name and person.stays_if_possible and not person.pinned
        )  # fmt: skip
        others[name] = max(one.load - here, 0) + pinned
        limit = int(one.places * (1 - case.settings.reserve) + 1e-9)
        free[name] = max(limit - others[name], staying, 0) if there(case, one) else 0
    return others, free


def load_cost(places: int, others: int, n_more: int) -> int:
    """The twentieth in which each next place falls, added up."""
    levels = [
        min((number * 20 - 1) // places, 20) if places else 20
        for number in range(others + 1, others + n_more + 1)
    ]
    return sum(levels)


def costs(case: HandoverCase, division: dict[str, str | None]) -> dict[str, int] | None:
    """What a division costs per goal; None when it breaks a limit."""
    by_name = {one.professional: one for one in case.receivers}
    others, free = free_places(case)
    total = dict.fromkeys(ORDERS["nearest"], 0)
    coming = dict.fromkeys(by_name, 0)
    for person in case.persons:
        if person.pinned:
            continue
        name = division[person.client]
        one = by_name[name] if name is not None else None
        if one is not None and not allowed(case, person, one):
            return None
        if name is not None:
            coming[name] += person.weight
        for goal, cost in own_costs(case, person, one).items():
            total[goal] += cost
    total["home"], total["home_team"] = at_home(case, division)
    if any(coming[name] > free[name] for name in coming):
        return None
    total["load"] = sum(load_cost(by_name[name].places, others[name], n) for name, n in coming.items())
    return total


def at_home(case: HandoverCase, division: dict[str, str | None]) -> tuple[int, int]:
    """Over households of two or more: professionals and teams beyond the first."""
    by_name = {one.professional: one for one in case.receivers}
    homes: dict[str, list[str | None]] = {}
    for person in case.persons:
        if person.household and case.settings.households_together:
            homes.setdefault(person.household, []).append(person.pinned or division[person.client])
    larger = [{name for name in names if name in by_name} for names in homes.values() if len(names) > 1]
    teams = [{by_name[name].team for name in names} for names in larger]
    return tuple(sum(max(len(different) - 1, 0) for different in each) for each in (larger, teams))


def best(case: HandoverCase) -> dict[str, tuple[int, ...]]:
    """Per variant the costs of the best of all divisions, in the order of its goals."""
    people = [person.client for person in case.persons if not person.pinned]
    names = [None, *(one.professional for one in case.receivers)]
    every = (
        costs(case, dict(zip(people, chosen, strict=True))) for chosen in product(names, repeat=len(people))
    )
    allowed_ones = [found for found in every if found is not None]
    return {
        variant: min(tuple(found[goal] for goal in goals) for found in allowed_ones)
        for variant, goals in ORDERS.items()
    }
