"""The standard tables as data, one per file; published as Frictionless Table Schemas.

No reading, checking or computing may enter: only what a table is.
"""

from bestendig.model.table import Table
from bestendig.model.tables.assignments import ASSIGNMENTS
from bestendig.model.tables.care_episodes import CARE_EPISODES
from bestendig.model.tables.clients import CLIENTS
from bestendig.model.tables.contacts import CONTACTS
from bestendig.model.tables.contracts import CONTRACTS
from bestendig.model.tables.council_terms import COUNCIL_TERMS
from bestendig.model.tables.employments import EMPLOYMENTS
from bestendig.model.tables.experience_results import EXPERIENCE_RESULTS
from bestendig.model.tables.messages import MESSAGES
from bestendig.model.tables.organisations import ORGANISATIONS
from bestendig.model.tables.presences import PRESENCES
from bestendig.model.tables.programmes import PROGRAMMES
from bestendig.model.tables.replacements import REPLACEMENTS
from bestendig.model.tables.teams import TEAMS

TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        CONTACTS,
        ASSIGNMENTS,
        CARE_EPISODES,
        CLIENTS,
        ORGANISATIONS,
        TEAMS,
        EMPLOYMENTS,
        REPLACEMENTS,
        PRESENCES,
        EXPERIENCE_RESULTS,
        CONTRACTS,
        PROGRAMMES,
        COUNCIL_TERMS,
        MESSAGES,
    )
}

__all__ = ["TABLES"]
