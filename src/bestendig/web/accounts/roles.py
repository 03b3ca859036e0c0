"""The roles and what each may do; a permission that no role names belongs to nobody."""

from dataclasses import dataclass

from bestendig.language import Text


@dataclass(frozen=True, slots=True)
class Role:
    """One role: its words, for whom the start page is, what it may do."""

    words: Text
    permissions: frozenset[str]


EVERYBODY = frozenset(
    {
        "start.see",
        "sheets.read",
        "sheets.download",
        "promises.read",
        "promises.answer",
        "impact.read",
        "work.follow",
    }
)
"""What everybody at the table may: both parties see the same figures."""
OWN_SHEETS = frozenset({"sheets.tell_story", "sheets.let_go", "sheets.postpone"})
"""What only the team or organisation that a sheet is about may do with it."""
ROLES: dict[str, Role] = {
    "team_leader": Role(
        Text(nl="teamleider", en="team leader"),
        EVERYBODY | OWN_SHEETS | {"sheets.discuss", "promises.make"},
    ),
    "director": Role(
        Text(nl="directeur van een aanbieder", en="provider's director"),
        EVERYBODY | OWN_SHEETS | {"sheets.discuss", "promises.make"},
    ),
    "policy_adviser": Role(
        Text(nl="beleidsadviseur", en="policy adviser"),
        EVERYBODY | {"sheets.discuss", "promises.make", "impact.make"},
    ),
    "contract_manager": Role(
        Text(nl="contractmanager", en="contract manager"),
        EVERYBODY | {"sheets.discuss", "promises.make", "impact.make"},
    ),
    "councillor": Role(Text(nl="raadslid", en="councillor"), EVERYBODY),
    "administrator": Role(
        Text(nl="applicatiebeheerder", en="application manager"),
        EVERYBODY | {"sheets.make", "audit.read", "accounts.manage"},
    ),
}
PERMISSIONS = frozenset().union(*(role.permissions for role in ROLES.values()))
PUBLIC = "public"
"""The one permission that a stranger has: to sign in, and to read what everybody may read."""
