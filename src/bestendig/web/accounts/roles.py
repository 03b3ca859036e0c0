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
        "contracts.read",
        "policy.read",
        "portraits.read",
        "talks.read",
        "rounds.read",
        "account.own",
        "governance.read",
        "patterns.read",
        "answers.read",
        "knowledge.read",
        "newness.read",
        "incidents.read",
        "quarters.read",
    }
)
"""What everybody at the table may: both parties see the same figures."""
OWN_SHEETS = frozenset({"sheets.tell_story", "sheets.let_go", "sheets.postpone"})
"""What only the team or organisation that a sheet is about may do with it."""
OWN_PORTRAIT = frozenset({"portraits.write"})
"""What an organisation or team says of itself, and to whom."""
OWN_COUNTS = frozenset({"rounds.withdraw"})
"""What a party may with the counts that it gave: take them back before they are added up."""
NOTING = frozenset({"bottlenecks.note", "bottlenecks.release"})
"""What practice does: note a bottleneck, and let it leave the own team."""
LEARNING = frozenset(
    {
        "bottlenecks.read",
        "bottlenecks.judge",
        "bottlenecks.reply",
        "patterns.manage",
        "answers.ask",
        "knowledge.tell",
        "quarters.raise",
    }
)
"""What practice and system world both do: recognise, reply, ask what is allowed, tell what was learned."""
TALKING = frozenset({"sheets.discuss", "promises.make", "talks.plan", "quarters.plan"})
"""What those may who sit at the table to talk and to agree."""
DECIDING = frozenset(
    {
        "impact.make",
        "policy.write",
        "records.export",
        "answers.answer",
        "knowledge.write",
        "newness.ask",
        "incidents.ask",
        "exchange.use",
    }
)
"""What those may who prepare decisions."""
MANAGING = frozenset(
    {
        "sheets.make",
        "data.read",
        "data.import",
        "rounds.manage",
        "rounds.withdraw",
        "accounts.manage",
        "audit.read",
        "records.export",
        "retention.manage",
        "settings.manage",
    }
)
"""What the application manager may: everything around the table, nothing of what is said at it."""
ROLES: dict[str, Role] = {
    "social_worker": Role(
        Text(nl="sociaal werker", en="social worker"),
        EVERYBODY | NOTING | LEARNING,
    ),
    "team_leader": Role(
        Text(nl="teamleider", en="team leader"),
        EVERYBODY | OWN_SHEETS | OWN_PORTRAIT | OWN_COUNTS | NOTING | LEARNING | TALKING,
    ),
    "director": Role(
        Text(nl="directeur van een aanbieder", en="provider's director"),
        EVERYBODY | OWN_SHEETS | OWN_PORTRAIT | OWN_COUNTS | NOTING | LEARNING | TALKING,
    ),
    "policy_adviser": Role(
        Text(nl="beleidsadviseur", en="policy adviser"),
        EVERYBODY | LEARNING | TALKING | DECIDING,
    ),
    "contract_manager": Role(
        Text(nl="contractmanager", en="contract manager"),
        EVERYBODY | LEARNING | TALKING | DECIDING,
    ),
    "councillor": Role(Text(nl="raadslid", en="councillor"), EVERYBODY),
    "administrator": Role(
        Text(nl="applicatiebeheerder", en="application manager"),
        EVERYBODY | MANAGING,
    ),
}
PERMISSIONS = frozenset().union(*(role.permissions for role in ROLES.values()))
PUBLIC = "public"
"""The one permission that a stranger has: to sign in, and to read what everybody may read."""
