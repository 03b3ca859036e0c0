"""A made-up small town of people with contacts, and the true answers about it in the plainest way."""

import random
from collections import Counter, defaultdict
from dataclasses import replace

from tests.unit.disclosure.answers import CARD, POOLED

from bestendig.model.period import Period, month_number
from bestendig.model.request import BY_TIME, Request
from bestendig.model.result import Figure, Provenance, Result, Support

SHARE = replace(CARD, name="upc")
ANY = replace(CARD, name="hhi", minimum_contacts=1)
MEASURES = (SHARE, ANY, POOLED)
FIRST_MONTH = 12 * 2024


class Town:
    """People with a team, a law and contacts (month, professional, is it the named one?)."""

    def __init__(self, seed):
        chance = random.Random(seed)
        drawn = chance.sample((4, 9, 12, 30, 60, 90, 120), 5)
        sizes = {f"team {n}": size for n, size in enumerate(drawn)}
        self.contacts = []
        client = 0
        for team, size in sizes.items():
            for _ in range(size):
                client += 1
                law = chance.choices(("jeugdwet", "participatiewet", "wmo"), (0.45, 0.08, 0.47))[0]
                first, last = sorted((chance.randrange(12), chance.randrange(12)))
                for month in range(first, last + 1):
                    for _ in range(chance.choice((0, 1, 1, 2))):
                        worker = f"{team}/{chance.choice('aabcd')}"
                        self.contacts.append(
                            (client, team, law, FIRST_MONTH + month, worker, chance.random() < 0.6)
                        )

    def answer(self, card, by=(), period="2024", law=None, version="v1"):
        """The true answer to a question, before the exit desk sees it."""
        request = Request((card.name,), Period.parse(period), by=by, law=law)
        first, last = (month_number(d) for d in (request.period.first_day, request.period.last_day))
        asked = [c for c in self.contacts if first <= c[3] <= last and law in (None, c[2])]
        groups = defaultdict(list)
        for contact in asked:
            groups[tuple((name, _label(contact, name)) for name in by)].append(contact)
        figures = tuple(_figure(card, group, rows) for group, rows in groups.items())
        provenance = Provenance(version, card.versioned_name, "0")
        return Result(request, card, _figure(card, (), asked), figures, provenance)

    def n_clients(self, months, **where):
        """How many people truly had a contact in these months."""
        return len({c[0] for c in self.contacts if c[3] in months and _fits(c, where)})


def _fits(contact, where):
    """Whether a contact is of these groups."""
    return all(_label(contact, name) == value for name, value in where.items())


def _label(contact, name):
    """The group of one contact."""
    _, team, law, month, _, _ = contact
    year, of_year = divmod(month, 12)
    return {
        "team": team,
        "law": law,
        "year": str(year),
        "quarter": f"{year}-Q{of_year // 3 + 1}",
        "month": f"{year}-{of_year + 1:02}",
    }[name]


def _figure(card, group, contacts):
    """One true figure with what it rests on."""
    people = defaultdict(list)
    for contact in contacts:
        people[contact[0]].append(contact)
    defined = {c: rows for c, rows in people.items() if len(rows) >= card.minimum_contacts}
    counted = [contact for rows in defined.values() for contact in rows]
    workers = Counter(contact[4] for contact in counted)
    support = Support(
        n_clients=len(defined),
        n_contacts=len(counted),
        n_professionals=len(workers),
        n_organisations=1,
        largest_professional_share=max(workers.values()) / len(counted) if counted else None,
        n_undefined_clients=len(people) - len(defined),
    )
    value, weight = _value(card, defined, counted)
    return Figure(group, value, support, state="shown" if counted else "undefined", weight=weight)


def _value(card, defined, counted):
    """The value and what it is a mean over."""
    if not counted:
        return None, None
    if card.mean_of == "contacts":
        return sum(contact[5] for contact in counted) / len(counted), float(len(counted))
    shares = [max(Counter(c[4] for c in rows).values()) / len(rows) for rows in defined.values()]
    return sum(shares) / len(shares), None


def is_time(name):
    """Whether a dimension is time."""
    return name in BY_TIME
