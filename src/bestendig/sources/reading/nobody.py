"""Values that stand for nobody: dummy workers, empty groups, waiting lists."""

from collections.abc import Iterable

from bestendig.sources.reading.texts import folded

NOTHING = frozenset(
    (
        "-1", "0", "00", "000", "0000", "00000", "000000", "99999999", "999999999", "-", "--", "?", ".",
        "n/a", "na", "nan", "#n/a", "#n/b", "n.v.t.", "nvt", "n.n.b.", "nnb", "null", "none", "nil", "empty",
        "leeg", "(leeg)", "(blank)", "blank", "unknown", "onbekend", "niet bekend", "niemand", "nobody",
        "geen", "niet toegewezen", "nog niet toegewezen", "unassigned", "not assigned", "wachtlijst",
        "waitlist", "waiting list", "xxx", "xxxx", "xxxxxxx",
    )
)  # fmt: skip
"""Values that mean nothing in any column of identifiers."""
DUMMIES = frozenset(
    (
        "inval", "invaller", "onbekende medewerker", "dummy", "test", "testgebruiker", "vacature", "vacant",
        "systeem", "system", "systeemgebruiker", "conversie", "migratie", "batch", "beheerder", "admin",
        "administrator", "import", "koppeling", "interface",
    )
)  # fmt: skip
"""Names of accounts that are nobody; a team may be called so."""


def nobodies(unknown: Iterable[str] = (), known: Iterable[str] = (), *, is_person: bool) -> frozenset[str]:
    """The folded values that stand for nobody: the house list, and what a profile adds and takes away."""
    house = NOTHING | DUMMIES if is_person else NOTHING
    return (house | set(map(folded, unknown))) - set(map(folded, known))
