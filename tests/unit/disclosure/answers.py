"""Small answers for the tests of the exit desk, written as numbers of clients per group."""

from dataclasses import replace

from bestendig.language import Text, plain
from bestendig.model.card import MeasureCard
from bestendig.model.period import Period
from bestendig.model.request import Request
from bestendig.model.result import Figure, Interval, Provenance, Result, Support

CARD = MeasureCard(
    name="coc_index",
    label=plain("COC"),
    meaning=plain("."),
    question=plain("?"),
    formula="",
    source="",
    unit="index",
    lowest=0,
    highest=1,
    better="higher",
    minimum_contacts=2,
    undefined=Text(nl="Bij minder dan twee.", en="With fewer than two."),
    family="dispersion",
)
POOLED = replace(CARD, name="named_professional_share", mean_of="contacts")


def support(n_clients, **other):
    """A support on which nothing but the number of clients could be wrong."""
    usual = {
        "n_contacts": 7 * n_clients,
        "n_professionals": 5,
        "n_organisations": 1,
        "largest_professional_share": 0.3,
        "largest_organisation_share": 1.0,
    }
    return Support(n_clients, **{**usual, **other})


def figure(group, n_clients, value=0.5, **other):
    """One figure on `n_clients` clients."""
    parts = {name: other.pop(name) for name in ("parts", "weight", "yardsticks") if name in other}
    return Figure(group, value, support(n_clients, **other), Interval(0.1, 0.9, 4), **parts)


def answer(groups, by=(), *, whole=None, period="2024", card=CARD, version="v1", **request):
    """An answer over {label or labels: clients or figure}; the whole is the sum unless given."""
    keys = {key if isinstance(key, tuple) else (key,): n for key, n in groups.items()}
    named = {tuple(zip(by, key, strict=True)): n for key, n in keys.items()}
    figures = tuple(n if isinstance(n, Figure) else figure(group, n) for group, n in named.items())
    total = sum(f.support.n_clients for f in figures) if whole is None else whole
    return Result(
        Request((card.name,), Period.parse(period) if period else None, by=by, **request),
        card,
        total if isinstance(total, Figure) else figure((), total),
        figures,
        Provenance(version, card.versioned_name, "0"),
    )


def states(released):
    """{label: state} of the groups of a released answer."""
    return {"/".join(value for _, value in f.group): f.state for f in released.value.figures}
