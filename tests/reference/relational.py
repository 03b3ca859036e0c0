"""Slow, obvious twins of the measures that read contacts: from a life to over and under (or nothing)."""

from collections import Counter, defaultdict
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, pairwise
from math import log2, sqrt

from tests.reference.lives import Life, Unit, bucket, counted, is_asked, lives
from tests.reference.world import Contact, World, month, number

from bestendig.model.request import Request

Ratio = tuple[float | Fraction, float | Fraction] | None
YEAR = 365


def upc(life: Life) -> Ratio:
    if len(life.faces) < 2:
        return None
    return max(Counter(life.faces).values()), len(life.faces)


def coc_index(life: Life) -> Ratio:
    pairs = list(combinations(life.faces, 2))
    return (sum(one == other for one, other in pairs), len(pairs)) if pairs else None


def secon(life: Life) -> Ratio:
    steps = list(pairwise(life.faces))
    return (sum(one == other for one, other in steps), len(steps)) if steps else None


def mmci(life: Life) -> Ratio:
    n, m = len(life.faces), len(set(life.faces))
    tenth = Fraction(1, 10)
    return 1 - m / (n + tenth), 1 - 1 / (n + tenth)


def hhi(life: Life) -> Ratio:
    n = len(life.faces)
    return sum(Fraction(times, n) ** 2 for times in Counter(life.faces).values()), 1


def visit_entropy(life: Life) -> Ratio:
    n = len(life.faces)
    return -sum(times / n * log2(times / n) for times in Counter(life.faces).values()), 1


def n_professionals(life: Life) -> Ratio:
    return len(set(life.faces)), 1


n_organisations = n_professionals


def second_known_face_share(life: Life) -> Ratio:
    known = [times for times in Counter(life.faces).values() if times >= 2]
    return (int(len(known) >= 2), 1) if len(life.faces) >= 3 else None


def single_thread_share(life: Life) -> Ratio:
    times = Counter(life.faces)
    return (int(len(times) == 1), 1) if max(times.values()) >= 3 else None


def _before(life: Life, contact: Contact) -> list[Contact]:
    """The contacts of the year before a contact, in time order."""
    earlier = life.all[: life.all.index(contact)]
    return [each for each in earlier if contact.day - each.day <= YEAR]


def known_professional_share(life: Life) -> Ratio:
    known = later = 0
    for contact in life.asked:
        before = [getattr(each, life.who) for each in _before(life, contact)]
        later += bool(before)
        known += getattr(contact, life.who) in before
    return (known, later) if later else None


def rolling_continuity(life: Life) -> Ratio:
    same = later = 0
    for contact in life.asked:
        before = [getattr(each, life.who) for each in _before(life, contact)]
        later += bool(before)
        same += bool(before) and before[-1] == getattr(contact, life.who)
    return (same, later) if later else None


def new_faces(life: Life) -> Ratio:
    return sum(
        getattr(contact, life.who) not in [getattr(each, life.who) for each in _before(life, contact)]
        for contact in life.asked
    ), 1


def monthly_slicc(life: Life) -> Ratio:
    with_regular = having = 0
    for contact in life.asked:
        before = [getattr(each, life.who) for each in life.all if month(each.day) < month(contact.day)]
        often = max(Counter(before).values(), default=0)
        if often < 2:
            continue
        most = {face for face, times in Counter(before).items() if times == often}
        regular = next(face for face in reversed(before) if face in most)
        having += 1
        with_regular += regular == getattr(contact, life.who)
    return (with_regular, having) if having else None


def contact_regularity(life: Life) -> Ratio:
    days = sorted({contact.day for contact in life.asked})
    gaps = [later - earlier for earlier, later in pairwise(days)]
    if len(gaps) < 2 or len(life.asked) < 3:
        return None
    mean = Fraction(sum(gaps), len(gaps))
    return sqrt(sum((gap - mean) ** 2 for gap in gaps) / len(gaps)), mean


PER_LIFE = {
    each.__name__: each
    for each in (
        upc,
        coc_index,
        secon,
        mmci,
        hhi,
        visit_entropy,
        known_professional_share,
        rolling_continuity,
        new_faces,
        monthly_slicc,
        contact_regularity,
        second_known_face_share,
        single_thread_share,
    )
} | {"n_professionals": n_professionals, "n_organisations": n_organisations}


def per_life(name: str, world: World, request: Request) -> dict[Unit, Ratio]:
    """A twin that needs one life at a time."""
    return {unit: PER_LIFE[name](life) for unit, life in lives(world, request).items()}


def _named_on(world: World, contact: Contact) -> set[int]:
    """Who was the first contact of the client on the day of the contact."""
    return {
        each.professional
        for each in world.assignments
        if each.role == "first_contact" and each.client == contact.client
        if each.first_day <= contact.day and (each.last_day is None or contact.day <= each.last_day)
    }


def _has_list(world: World, contact: Contact) -> bool:
    """Whether the day lies between the first and the last on which the professional was a first contact."""
    own = [
        each
        for each in world.assignments
        if each.role == "first_contact" and each.professional == contact.professional
    ]
    lasts = [each.last_day for each in own]
    return (
        bool(own)
        and min(each.first_day for each in own) <= contact.day
        and any(last is None or contact.day <= last for last in lasts)
    )


def named_professional_share(world: World, request: Request) -> dict[Unit, Ratio]:
    found: dict[Unit, Ratio] = {}
    for unit, life in lives(world, request).items():
        named = [_named_on(world, contact) for contact in life.asked]
        hits = sum(contact.professional in who for contact, who in zip(life.asked, named, strict=True))
        having = sum(bool(who) for who in named)
        found[unit] = (hits, having) if having else None
    return found


def own_client_share(world: World, request: Request) -> dict[Unit, Ratio]:
    rows: dict[Unit, list[Contact]] = defaultdict(list)
    for contact in counted(world, request):
        if is_asked(contact.day, request):
            rows[(contact.client, *_own_groups(contact, request))].append(contact)
    found: dict[Unit, Ratio] = {}
    for unit, contacts in rows.items():
        own = sum(contact.professional in _named_on(world, contact) for contact in contacts)
        with_list = sum(_has_list(world, contact) for contact in contacts)
        found[unit] = (own, with_list) if with_list else None
    return found


def _own_groups(contact: Contact, request: Request) -> list[int | str]:
    """The groups of a contact itself, in the order asked; -1 or nothing where not known."""
    found: list[int | str] = []
    for by in request.by:
        if by in ("team", "organisation"):
            value = getattr(contact, by)
            found.append(-1 if value is None else value)
        elif by == "law":
            found.append(contact.law or "")
        else:
            found += bucket(contact.day, replace(request, by=(by,)))
    return found


def care_density(world: World, request: Request) -> dict[Unit, Ratio]:
    faces = {unit: set(life.faces) for unit, life in lives(world, request).items()}
    shared = Counter((unit[1:], pair) for unit, who in faces.items() for pair in combinations(sorted(who), 2))
    found: dict[Unit, Ratio] = {}
    for unit, who in faces.items():
        pairs = list(combinations(sorted(who), 2))
        found[unit] = (sum(shared[unit[1:], pair] for pair in pairs), len(pairs)) if pairs else None
    return found


def faces_in_14_days(world: World, request: Request) -> dict[Unit, Ratio]:
    visits: dict[tuple[Unit, int], list[Contact]] = defaultdict(list)
    for contact in counted(world, request, by_event=True):
        if is_asked(contact.day, request):
            unit = (contact.client, *bucket(contact.day, request))
            visits[unit, (contact.day - _start(contact.day, request)) // 14].append(contact)
    faces: dict[Unit, list[int]] = defaultdict(list)
    for (unit, _), contacts in visits.items():
        days = Counter(contact.day for contact in contacts)
        if len(days) == 14 and min(days.values()) >= 2:
            faces[unit].append(len({contact.professional for contact in contacts}))
    return {unit: (sum(found), len(found)) for unit, found in faces.items()}


def _start(day: int, request: Request) -> int:
    """The first day of the year, quarter, month or period; a Monday when none was asked."""
    times = [by for by in ("month", "quarter", "year") if by in request.by]
    if times:
        size = {"year": 12, "quarter": 3, "month": 1}[times[0]]
        first = month(day) // size * size
        return number(f"{first // 12}-{first % 12 + 1:02d}-01")
    return number("2024-01-01") if request.period is None else request.period.first_number


def handover_warmth(world: World, request: Request) -> dict[Unit, Ratio]:
    days: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for contact in counted(world, request):
        face = days[contact.client][getattr(contact, request.with_whom)]
        if contact.day not in face:
            face.append(contact.day)
    found: dict[Unit, Ratio] = {}
    for client, faces in days.items():
        lasting = {face: sorted(seen) for face, seen in faces.items() if len(seen) >= 3}
        for old, seen in lasting.items():
            left = seen[-1]
            new = [
                other[0]
                for face, other in lasting.items()
                if face != old
                and other[0] > seen[0]
                and abs(other[0] - left) <= 90
                and other[-1] - left >= 90
            ]
            if new and is_asked(left, request):
                unit = (client, *bucket(left, request))
                warm, switches = found.get(unit) or (0, 0)
                found[unit] = (warm + any(first <= left for first in new), switches + 1)
    return found
